"""Where a page's Graph API is, and how a call to it is proved to be the application's own."""

import hmac
from collections.abc import AsyncIterator, Mapping
from hashlib import sha256

from django.conf import settings

from kramar.channels.connector import Link
from kramar.channels.payload_reader import PayloadReader
from kramar.connectors.meta import graph
from kramar.connectors.meta.graph import Json


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


def proof(link: Link) -> dict[str, str]:
    """Prove that we hold the application's secret, which some applications are set to require.

    It also tells a wrong secret at once, while the owner is still looking at the form.
    """
    token, secret = (link.credentials.get(name, "").encode() for name in ("token", "app_secret"))
    return {"appsecret_proof": hmac.new(secret, token, sha256).hexdigest()} if secret else {}


def base() -> str:
    """Return the API's address with its version, without a trailing slash."""
    return f"{settings.META_GRAPH_BASE}/{settings.META_GRAPH_VERSION}"
