"""Where Instagram's API is: its own, or that of the Facebook page that the account is linked to."""

from collections.abc import AsyncIterator, Mapping

from django.conf import settings

from kramar.channels.connector import Link
from kramar.channels.payload_reader import PayloadReader
from kramar.connectors.meta import graph
from kramar.connectors.meta.graph import Json


async def send(link: Link, path: str, body: Mapping[str, Json]) -> PayloadReader:
    """Post JSON and return the answer.

    :raises ConnectorError: as the contract's tree tells
    """
    return await graph.send(link, f"{base(link)}/{path}", body)


async def ask(link: Link, path: str, **params: str) -> PayloadReader:
    """Get and return the answer.

    :raises ConnectorError: as the contract's tree tells
    """
    return await graph.ask(link, f"{base(link)}/{path}", params)


def download(link: Link, source: Mapping[str, str]) -> AsyncIterator[bytes]:
    """Fetch a file by its address, from Meta's own hosts and from nowhere else."""
    return graph.download(source, base(link))


def by_page(link: Link) -> bool:
    """Whether the account is reached through the Facebook page that it is linked to."""
    return link.settings.get("flavour") == "page"


def base(link: Link) -> str:
    """Return the API's address with its version, without a trailing slash."""
    host = settings.META_GRAPH_BASE if by_page(link) else settings.INSTAGRAM_GRAPH_BASE
    return f"{host}/{settings.META_GRAPH_VERSION}"
