"""Where a page's Graph API is, and how a call to it is proved to be the application's own."""

from collections.abc import AsyncIterator, Mapping

from django.conf import settings

from kramar.channels.connector import Link
from kramar.channels.payload_reader import PayloadReader
from kramar.connectors.meta import graph
from kramar.connectors.meta.graph import Json
from kramar.connectors.meta.webhook import proof


async def send(link: Link, path: str, body: Mapping[str, Json]) -> PayloadReader:
    """Post JSON and return the answer.

    :raises ConnectorError: as the contract's tree tells
    """
    return await graph.send(link, f"{base()}/{path}", {**body, **proof(link)})


async def ask(link: Link, path: str, **params: str) -> PayloadReader:
    """Get and return the answer.

    :raises ConnectorError: as the contract's tree tells
    """
    return await graph.ask(link, f"{base()}/{path}", {**params, **proof(link)})


def download(source: Mapping[str, str]) -> AsyncIterator[bytes]:
    """Fetch a file by its address, from Meta's own hosts and from nowhere else."""
    return graph.download(source, base())


def base() -> str:
    """Return the API's address with its version, without a trailing slash."""
    return f"{settings.META_GRAPH_BASE}/{settings.META_GRAPH_VERSION}"
