"""What a channel takes, checked before anything is sent: the limit is named in the refusal."""

from collections.abc import Sequence
from fnmatch import fnmatchcase
from unicodedata import category

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as _noop

from kramar.channels.capabilities import Capabilities
from kramar.core.errors import InvalidError, TooLargeError, UnsupportedError
from kramar.core.file_types import kind_of
from kramar.core.models import StoredFile
from kramar.core.sentences import Sentence

PARTS_LIMIT = 5
"""A text that a channel has to cut into more parts than this is refused as a whole."""
FILES_LIMIT = 20
# Spaces, controls and joiners: messengers refuse a text of nothing else.
INVISIBLE = frozenset({"Zs", "Zl", "Zp", "Cc", "Cf"})
MEGABYTE = 1024 * 1024


class MessageEmptyError(InvalidError):
    """Neither text nor files."""

    code = "message_empty"


class TextTooLongError(TooLargeError):
    """The channel takes less text."""

    code = "text_too_long"


class AttachmentRefusedError(UnsupportedError):
    """The channel does not take this file."""

    code = "attachment_refused"


def check_sendable(text: str, files: Sequence[StoredFile], capabilities: Capabilities) -> None:
    """Check a message against the channel's capabilities.

    :raises InvalidError: one of this module's errors, which names the limit
    """
    if not files and all(category(sign) in INVISIBLE for sign in text):
        raise MessageEmptyError(_("Напишіть повідомлення або додайте файл"))
    limit = capabilities.text_limit * (PARTS_LIMIT if capabilities.splits_text else 1)
    if (length := text_length(text, capabilities)) > limit:
        raise TextTooLongError(
            Sentence.say(
                _noop("Повідомлення задовге: %(length)d, а канал приймає до %(limit)d"),
                length=length,
                limit=limit,
            )
        )
    if len(files) > FILES_LIMIT:
        raise AttachmentRefusedError(
            Sentence.say(_noop("Забагато файлів: можна до %(limit)d за раз"), limit=FILES_LIMIT)
        )
    for file in files:
        _check_file(file, capabilities)


def text_length(text: str, capabilities: Capabilities) -> int:
    """Count a text in the channel's own unit."""
    if capabilities.text_unit == "bytes":
        return len(text.encode())
    if capabilities.text_unit == "utf16":
        return len(text.encode("utf-16-le")) // 2
    return len(text)


def _check_file(file: StoredFile, capabilities: Capabilities) -> None:
    if not any(fnmatchcase(file.content_type, pattern) for pattern in capabilities.accepts):
        raise AttachmentRefusedError(
            Sentence.say(_noop("Канал не приймає файли такого типу: %(name)s"), name=file.name)
        )
    limit = capabilities.file_size_limit
    if kind_of(file.content_type) == "image":
        limit = min(limit, capabilities.image_size_limit)
    if file.size > limit:
        raise AttachmentRefusedError(
            Sentence.say(
                _noop("Файл завеликий: %(name)s. Канал приймає до %(limit)d МБ"),
                name=file.name,
                limit=limit // MEGABYTE,
            )
        )
