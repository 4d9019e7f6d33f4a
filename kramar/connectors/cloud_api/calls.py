"""Where WhatsApp's Cloud API is, and its files, which come and go in two steps."""

from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import contextmanager

from django.conf import settings
from django.utils.translation import gettext as _

from kramar.channels.connector import Link, OutboundFile, PermanentError, RetryLaterError
from kramar.channels.payload_reader import PayloadReader
from kramar.channels.provider_http import is_at
from kramar.connectors.meta import graph
from kramar.connectors.meta.graph import Json

UNKNOWN_ID = 100
DOWNLOAD_LIMIT = 100 * 1024 * 1024


async def send(link: Link, path: str, body: Mapping[str, Json]) -> PayloadReader:
    """Post JSON and return the answer.

    :raises ConnectorError: as the contract's tree tells
    """
    return await graph.send(link, f"{base()}/{path}", body)


async def ask(link: Link, path: str, **params: str) -> PayloadReader:
    """Get and return the answer.

    :raises ConnectorError: as the contract's tree tells
    """
    return await graph.ask(link, f"{base()}/{path}", params)


async def upload(link: Link, file: OutboundFile, content_type: str) -> str:
    """Hand a file over and return the id by which it is sent; it is kept for thirty days.

    :raises ConnectorError: as the contract's tree tells
    """
    form = {"messaging_product": "whatsapp", "type": content_type}
    with file.path.open("rb") as content:
        found = await graph.upload(
            link,
            f"{base()}/{number_id(link)}/media",
            form,
            {"file": (file.name, content, content_type)},
        )
    return found.text("id")


async def download(link: Link, source: Mapping[str, str]) -> AsyncIterator[bytes]:
    """Fetch a file: first its address, good for five minutes, then what is there.

    :raises ConnectorError: as the contract's tree tells
    """
    found = await ask(link, source["media_id"])
    url = found.text("url")
    try:
        async for chunk in graph.download({"url": url}, base(), link=link, limit=DOWNLOAD_LIMIT):
            yield chunk
    except PermanentError as error:
        if error.code != graph.FILE_ABSENT or not is_at(url, graph.HOSTS, base()):
            raise
        # An address that ran out, or a token that did: there is another one next time.
        raise RetryLaterError(error.detail, whole_channel=False) from None


def number_id(link: Link) -> str:
    """Return Meta's id of the telephone number.

    :raises PermanentError: it is not a number, which no address is made of
    """
    return _digits(link, "phone_number_id", _("Ідентифікатор номера складається лише з цифр."))


def account_id(link: Link) -> str:
    """Return the id of the WhatsApp Business account.

    :raises PermanentError: it is not a number, which no address is made of
    """
    words = _("Ідентифікатор облікового запису складається лише з цифр.")
    return _digits(link, "business_account_id", words)


@contextmanager
def naming(words: str) -> Iterator[None]:
    """Say which of the two ids it is that Meta knows nothing of.

    :raises PermanentError: with these words, where Meta's own say nothing
    """
    try:
        yield
    except PermanentError as error:
        if not graph.is_refused(error, UNKNOWN_ID):
            raise
        raise PermanentError(words, code=error.code) from error


def base() -> str:
    """Return the API's address with its version, without a trailing slash."""
    return f"{settings.META_GRAPH_BASE}/{settings.META_GRAPH_VERSION}"


def _digits(link: Link, name: str, words: str) -> str:
    found = str(link.settings.get(name, ""))
    if not (found.isascii() and found.isdigit()):
        raise PermanentError(words, code="bad_settings")
    return found
