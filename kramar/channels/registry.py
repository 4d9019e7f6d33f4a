"""Which connector speaks for which kind of channel."""

from kramar.channels.connector import Connector

_connectors: dict[str, Connector] = {}


def register(connector: Connector) -> None:
    """Make a connector known by its kind."""
    _connectors[connector.kind] = connector


def get_connector(kind: str) -> Connector:
    """Return the connector of a kind.

    :raises KeyError: no such connector is registered
    """
    return _connectors[kind]


def list_kinds() -> list[str]:
    """Return the kinds that can be connected, in alphabetical order."""
    return sorted(_connectors)
