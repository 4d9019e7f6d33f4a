"""What a quick reply may be: its parts cleaned, and refused with the field named."""

from collections.abc import Sequence
from dataclasses import dataclass
from unicodedata import category, normalize

from django.utils.translation import gettext as _

from kramar.chats.models.quick_replies import ACTIVATION_LENGTH, FOLDER_LENGTH
from kramar.chats.services.limits import FILES_LIMIT
from kramar.chats.services.quick_replies.variables import VARIABLES, find_unknown
from kramar.core.errors import InvalidError

MESSAGES_LIMIT = 10
TEXT_LENGTH = 10_000


class UnknownVariableError(InvalidError):
    """The text has a word in braces that stands for nothing."""

    code = "unknown_variable"


@dataclass(frozen=True, slots=True)
class MessageDraft:
    """One message of a quick reply."""

    text: str = ""
    file_ids: Sequence[int] = ()


@dataclass(frozen=True, slots=True)
class LabelChoice:
    """Which label is put on the chat: one that is there, or one by its name; neither is none."""

    label_id: int | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class QuickReplyDraft:
    """A whole quick reply as somebody wants it."""

    activation: str
    messages: Sequence[MessageDraft]
    folder: str = ""
    label: LabelChoice = LabelChoice()


def fold_activation(activation: str) -> str:
    """Return activation symbols as they are compared."""
    return normalize("NFC", activation).casefold()


def clean_activation(activation: str) -> str:
    """Return the symbols without spaces at the ends and with single ones inside.

    :raises InvalidError: nothing is left, they are too many, or not all of them can be seen
    """
    cleaned = normalize("NFC", " ".join(activation.split()))
    if not cleaned or any(category(symbol) in {"Cc", "Cf", "Cs"} for symbol in cleaned):
        raise _invalid("activation", _("Вкажіть символи активації, наприклад !дост"))
    if len(cleaned) > ACTIVATION_LENGTH:
        raise _too_long("activation", len(cleaned), ACTIVATION_LENGTH)
    return cleaned


def clean_folder(folder: str) -> str:
    """Return a folder's name with single spaces; an empty one is no folder.

    :raises InvalidError: it is too long
    """
    cleaned = " ".join(folder.split())
    if len(cleaned) > FOLDER_LENGTH:
        raise _too_long("folder", len(cleaned), FOLDER_LENGTH)
    return cleaned


def clean_messages(messages: Sequence[MessageDraft]) -> list[MessageDraft]:
    """Return the messages without empty ones.

    :raises UnknownVariableError: a text has a word in braces that stands for nothing
    :raises InvalidError: there is no message, there are too many, or one is too long
    """
    kept = []
    for number, message in enumerate(messages):
        text = message.text.strip()
        _check_text(f"messages.{number}.text", text)
        if len(message.file_ids) > FILES_LIMIT:
            limit = _("Забагато файлів: можна до %(limit)d за раз") % {"limit": FILES_LIMIT}
            raise _invalid(f"messages.{number}.attachments", limit)
        if text or message.file_ids:
            kept.append(MessageDraft(text, message.file_ids))
    if not kept:
        raise _invalid("messages.0.text", _("Напишіть повідомлення або додайте файл"))
    if len(kept) > MESSAGES_LIMIT:
        many = _("Забагато повідомлень: можна до %(limit)d") % {"limit": MESSAGES_LIMIT}
        raise _invalid("messages", many)
    return kept


def _check_text(field: str, text: str) -> None:
    if len(text) > TEXT_LENGTH:
        raise _too_long(field, len(text), TEXT_LENGTH)
    if unknown := find_unknown(text):
        message = _("Немає такої змінної: {%(name)s}. Є, наприклад, {%(example)s}") % {
            "name": unknown[0],
            "example": VARIABLES[0],
        }
        raise UnknownVariableError(message, fields={field: message})


def _too_long(field: str, length: int, limit: int) -> InvalidError:
    message = _("Задовго: %(length)d символів, а можна до %(limit)d")
    return _invalid(field, message % {"length": length, "limit": limit})


def _invalid(field: str, message: str) -> InvalidError:
    return InvalidError(message, fields={field: message})
