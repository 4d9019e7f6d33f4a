"""Files of a visitor that wait for their message."""

from collections.abc import Sequence
from datetime import timedelta
from fnmatch import fnmatchcase

from django.core.signing import BadSignature, Signer
from django.http import HttpRequest
from django.utils.translation import gettext as _
from ninja.files import UploadedFile

from kramar.api.widget import limits
from kramar.api.widget.access import address_of, get_visitor_id
from kramar.chats.services.limits import AttachmentRefusedError
from kramar.connectors.widget.connector import WidgetConnector
from kramar.core.file_types import HEAD_SIZE, FileTypeRefusedError, sniff_type
from kramar.core.files import MEGABYTE, FileTooLargeError, store_file
from kramar.core.models import StoredFile

CAPABILITIES = WidgetConnector.capabilities
# What a form puts around a file.
ENVELOPE = 64 * 1024
# Longer than an employee's: a payload that could not be handled waits to be mended and replayed.
KEPT_UNUSED = timedelta(days=30)


def admit_upload(request: HttpRequest) -> str:
    """Let a visitor's upload in before its body is read; return the visitor's external id.

    :raises FileTooLargeError: the request says itself that it is longer than any file taken
    """
    visitor_id = get_visitor_id(request)
    if int(request.META.get("CONTENT_LENGTH") or 0) > CAPABILITIES.file_size_limit + ENVELOPE:
        limit = CAPABILITIES.file_size_limit // MEGABYTE
        raise FileTooLargeError(
            _("Файл завеликий: приймаються до %(limit)s МБ.") % {"limit": limit}
        )
    limits.count(limits.UPLOADS_OF_VISITOR, visitor_id)
    limits.count(limits.UPLOADS_OF_ADDRESS, address_of(request))
    return visitor_id


def keep_upload(upload: UploadedFile) -> StoredFile:
    """Keep a visitor's file.

    :raises FileTypeRefusedError: its bytes are of a type that is not taken
    :raises FileTooLargeError: there are too many of them
    """
    name = upload.name or ""
    head = upload.read(HEAD_SIZE)
    upload.seek(0)
    if head and not _is_accepted(sniff_type(head, name)):
        raise FileTypeRefusedError(_("Такі файли не приймаються."))
    return store_file(upload, name=name, limit=CAPABILITIES.file_size_limit, keep_unused=KEPT_UNUSED)


def _is_accepted(content_type: str) -> bool:
    return any(fnmatchcase(content_type, pattern) for pattern in CAPABILITIES.accepts)


def sign_upload(file: StoredFile, visitor_id: str) -> str:
    """Name an upload so that nobody but its visitor can send it: plain ids could be guessed."""
    return _signer_of(visitor_id).sign(str(file.pk))


def find_uploads(signed: Sequence[str], visitor_id: str) -> list[StoredFile]:
    """Return the files that a visitor names, in their order.

    :raises AttachmentRefusedError: one of them is not a file of this visitor
    """
    signer = _signer_of(visitor_id)
    try:
        ids = [int(signer.unsign(each)) for each in dict.fromkeys(signed)]
        found = StoredFile.objects.in_bulk(ids)
        return [found[each] for each in ids]
    except (BadSignature, KeyError) as error:
        raise AttachmentRefusedError(_("Файл не знайдено. Додайте його ще раз.")) from error


def _signer_of(visitor_id: str) -> Signer:
    return Signer(salt=f"kramar.api.widget.uploads.{visitor_id}")
