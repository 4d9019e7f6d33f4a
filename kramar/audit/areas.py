"""The parts of a company that changes are sorted by, so that a person can look at one."""

from enum import StrEnum


class Area(StrEnum):
    """A part of a company. The words are part of the public surface."""

    SETTINGS = "settings"
    PEOPLE = "people"
    CHANNELS = "channels"
    CHATS = "chats"
    CLIENTS = "clients"
    ORDERS = "orders"
    CATALOG = "catalog"
    API = "api"


# By the model's name; what is not named here is somebody's setting.
KINDS: dict[Area, tuple[str, ...]] = {
    Area.PEOPLE: ("employee", "role", "invitation"),
    Area.CHANNELS: ("channel",),
    Area.CHATS: ("chat", "message", "scheduledmessage", "bulkaction"),
    Area.CLIENTS: ("client", "clientjob"),
    Area.ORDERS: ("order", "orderjob", "raworderrequest"),
    Area.CATALOG: ("product", "productjob", "category", "catalogsource", "catalogimport"),
    Area.API: ("apikey", "webhook"),
}
_AREA_OF_KIND = {kind: area for area, kinds in KINDS.items() for kind in kinds}


def area_of(kind: str) -> Area:
    """Return the part of a company to which a kind of rows belongs."""
    return _AREA_OF_KIND.get(kind, Area.SETTINGS)
