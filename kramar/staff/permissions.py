"""Every permission there is, and the three ready roles.

The codenames are part of the public surface: the screen and API keys use the same words.
"""

from enum import StrEnum


class Permission(StrEnum):
    """What a role may allow. Without ``CHATS_SEE_…`` an employee sees only their own chats."""

    CHATS_USE = "chats.use"
    CHATS_SEE_ALL = "chats.see_all"
    CHATS_SEE_UNASSIGNED = "chats.see_unassigned"
    CHATS_TAKE = "chats.take"
    CHATS_HAND_OVER_OTHERS = "chats.hand_over_others"
    CHATS_SEE_EDITS = "chats.see_edits"
    ORDERS_VIEW = "orders.view"
    ORDERS_VIEW_ALL = "orders.view_all"
    ORDERS_CREATE = "orders.create"
    ORDERS_EDIT = "orders.edit"
    ORDERS_DELETE = "orders.delete"
    ORDERS_UNLOCK = "orders.unlock"
    CLIENTS_VIEW = "clients.view"
    CLIENTS_EDIT = "clients.edit"
    CLIENTS_DELETE = "clients.delete"
    CLIENTS_MERGE = "clients.merge"
    CLIENTS_EXPORT = "clients.export"
    CLIENTS_SEE_FULL_PHONES = "clients.see_full_phones"
    CLIENTS_PERSONAL_DATA = "clients.personal_data"
    CATALOG_VIEW = "catalog.view"
    CATALOG_EDIT = "catalog.edit"
    CATALOG_IMPORT = "catalog.import"
    ALERTS_VIEW = "alerts.view"
    STATISTICS_VIEW = "statistics.view"
    ADMINISTRATION = "administration"


OWNER_PERMISSIONS = frozenset(Permission)
MANAGER_PERMISSIONS = OWNER_PERMISSIONS - {
    Permission.CHATS_HAND_OVER_OTHERS,
    Permission.ORDERS_DELETE,
    Permission.ORDERS_UNLOCK,
    Permission.CLIENTS_DELETE,
    Permission.CLIENTS_MERGE,
    Permission.CLIENTS_EXPORT,
    Permission.CLIENTS_PERSONAL_DATA,
    Permission.CATALOG_IMPORT,
    Permission.ADMINISTRATION,
}
OBSERVER_PERMISSIONS = frozenset(
    {
        Permission.CHATS_USE,
        Permission.CHATS_SEE_ALL,
        Permission.ORDERS_VIEW,
        Permission.ORDERS_VIEW_ALL,
        Permission.CLIENTS_VIEW,
        Permission.CATALOG_VIEW,
        Permission.STATISTICS_VIEW,
    }
)

READY_ROLES: dict[str, tuple[str, frozenset[Permission]]] = {
    "owner": ("Власник", OWNER_PERMISSIONS),
    "manager": ("Менеджер", MANAGER_PERMISSIONS),
    "observer": ("Спостерігач", OBSERVER_PERMISSIONS),
}
