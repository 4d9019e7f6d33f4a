"""What an API key may be limited to.

A key without scopes may do all that its employee may. One with them may do only what both its
scopes and the role allow; what no scope names (administration, export, deletion) is beyond it.
"""

from collections.abc import Collection
from enum import StrEnum

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from kramar.staff.permissions import Permission


class KeyScope(StrEnum):
    """What a key is for. The words are part of the public surface."""

    ORDERS_CREATE = "orders.create"
    ORDERS_READ = "orders.read"
    ORDERS_EDIT = "orders.edit"
    CATALOG_READ = "catalog.read"
    CATALOG_EDIT = "catalog.edit"
    CLIENTS_READ = "clients.read"
    CLIENTS_EDIT = "clients.edit"
    CHATS_USE = "chats.use"
    STATISTICS_READ = "statistics.read"


# Who reads reads phones too, where the role shows them: tables that a worker writes afterwards are
# written by the role alone. Who changes must find what to change.
_ORDERS_READ = frozenset(
    {Permission.ORDERS_VIEW, Permission.ORDERS_VIEW_ALL, Permission.CLIENTS_SEE_FULL_PHONES}
)
_CLIENTS_READ = frozenset({Permission.CLIENTS_VIEW, Permission.CLIENTS_SEE_FULL_PHONES})
_CATALOG_READ = frozenset({Permission.CATALOG_VIEW})

PERMISSIONS_OF_SCOPES: dict[str, frozenset[Permission]] = {
    KeyScope.ORDERS_CREATE: frozenset({Permission.ORDERS_CREATE}),
    KeyScope.ORDERS_READ: _ORDERS_READ,
    KeyScope.ORDERS_EDIT: _ORDERS_READ | {Permission.ORDERS_EDIT},
    KeyScope.CATALOG_READ: _CATALOG_READ,
    KeyScope.CATALOG_EDIT: _CATALOG_READ | {Permission.CATALOG_EDIT, Permission.CATALOG_IMPORT},
    KeyScope.CLIENTS_READ: _CLIENTS_READ,
    KeyScope.CLIENTS_EDIT: _CLIENTS_READ | {Permission.CLIENTS_EDIT},
    KeyScope.CHATS_USE: frozenset(
        {
            Permission.CHATS_USE,
            Permission.CHATS_SEE_ALL,
            Permission.CHATS_SEE_UNASSIGNED,
            Permission.CHATS_TAKE,
        }
    ),
    KeyScope.STATISTICS_READ: frozenset({Permission.STATISTICS_VIEW}),
}

_WORDS: dict[KeyScope, Promise] = {
    KeyScope.ORDERS_CREATE: gettext_lazy("Приймати замовлення"),
    KeyScope.ORDERS_READ: gettext_lazy("Читати замовлення"),
    KeyScope.ORDERS_EDIT: gettext_lazy("Змінювати замовлення"),
    KeyScope.CATALOG_READ: gettext_lazy("Читати товари"),
    KeyScope.CATALOG_EDIT: gettext_lazy("Змінювати товари"),
    KeyScope.CLIENTS_READ: gettext_lazy("Читати клієнтів"),
    KeyScope.CLIENTS_EDIT: gettext_lazy("Змінювати клієнтів"),
    KeyScope.CHATS_USE: gettext_lazy("Вести чати"),
    KeyScope.STATISTICS_READ: gettext_lazy("Читати статистику"),
}


def list_allowed(scopes: Collection[str]) -> frozenset[Permission]:
    """Return the permissions that scopes leave; a word that is not known leaves none."""
    return frozenset().union(
        *(PERMISSIONS_OF_SCOPES.get(scope, frozenset[Permission]()) for scope in scopes)
    )


def explain_lack(permission: str | None) -> str:
    """Say what a limited key lacks for something that needs the permission.

    :param permission: ``None`` for what is open to every employee, but to no limited key
    """
    wanted = [
        str(words) for scope, words in _WORDS.items() if permission in PERMISSIONS_OF_SCOPES[scope]
    ]
    if not wanted:
        return _("Обмежений ключ цього не може: потрібен ключ на все, що може співробітник")
    return _("Ключу бракує дозволу «%(scope)s»") % {"scope": wanted[0]}
