"""Fetching files from providers: outside of transactions, with caps on size and time (law 11)."""

import asyncio
import mimetypes
from collections.abc import Mapping
from dataclasses import dataclass
from tempfile import SpooledTemporaryFile

from django.utils.translation import gettext as _

from kramar.channels.connector import Connector, Link, PermanentError, RetryLaterError
from kramar.channels.links import link_of
from kramar.channels.models import Channel
from kramar.channels.registry import get_connector
from kramar.core.connections import release_connection
from kramar.core.files import SIZE_LIMIT, FileEmptyError, FileTooLargeError, store_file
from kramar.core.models import StoredFile
from kramar.core.tenancy import company_scope

TOPIC = "media"
FETCH_SECONDS = 120.0
IN_MEMORY = 2 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class FetchPlace:
    """From where, and for whom, files are fetched."""

    channel_id: int
    company_id: int
    link: Link
    connector: Connector

    @classmethod
    def of(cls, channel: Channel) -> "FetchPlace":
        """Open a channel's credentials for fetching.

        :raises CredentialsUnreadableError: they were encrypted with another key
        """
        return cls(channel.pk, channel.company_id, link_of(channel), get_connector(channel.kind))


async def fetch_file(
    place: FetchPlace, source: Mapping[str, str], *, name: str, limit: int = SIZE_LIMIT
) -> StoredFile:
    """Fetch a file and keep it; one without a name gets one by its type.

    :param limit: bytes
    :raises ConnectorError: as the contract's tree tells; ``file_too_large`` over the limit
    """
    with SpooledTemporaryFile(max_size=IN_MEMORY) as spool:
        size = 0
        try:
            async with asyncio.timeout(FETCH_SECONDS):
                async for chunk in place.connector.download(place.link, source):
                    size += len(chunk)
                    if size > limit:
                        raise PermanentError(_("Файл завеликий."), code="file_too_large")
                    spool.write(chunk)
        except TimeoutError:
            raise RetryLaterError(_("Файл іде надто довго."), whole_channel=False) from None
        spool.seek(0)
        return await asyncio.to_thread(_store, place.company_id, spool, name, limit)


def name_by_type(content_type: str) -> str:
    """Make a name for a file that came without one."""
    family = content_type.partition("/")[0]
    words = {"image": "photo", "video": "video", "audio": "audio"}
    return words.get(family, "file") + (mimetypes.guess_extension(content_type) or "")


def _store(
    company_id: int, spool: SpooledTemporaryFile[bytes], name: str, limit: int
) -> StoredFile:
    try:
        with company_scope(company_id):
            return store_file(spool, name=name, limit=limit)
    except FileTooLargeError as error:
        raise PermanentError(error.detail, code="file_too_large") from None
    except FileEmptyError as error:
        raise PermanentError(error.detail, code="file_absent") from None
    finally:
        release_connection()
