"""A quick reply in a chat: filled in for it, and counted when it is sent."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import F
from django.utils.translation import gettext as _

from kramar.chats.models import Chat, Label, QuickReply
from kramar.chats.queries.quick_replies import QuickReplyAbsentError, visible_quick_replies
from kramar.chats.services.labelling import lock_labels
from kramar.chats.services.quick_replies.values import collect_values, guess_values
from kramar.chats.services.quick_replies.variables import Piece, list_missing, render
from kramar.core.files import has_bytes
from kramar.core.models import StoredFile
from kramar.staff.models import Employee


@dataclass(frozen=True, slots=True)
class FilledMessage:
    """One message with the chat's values in the places of its variables.

    :param lost: names of files whose bytes are gone from the storage
    """

    pieces: Sequence[Piece]
    files: Sequence[StoredFile]
    lost: Sequence[str]


@dataclass(frozen=True, slots=True)
class FilledReply:
    """A quick reply as it would be sent in one chat.

    :param guesses: what to offer for some of what is missing
    """

    messages: Sequence[FilledMessage]
    guesses: dict[str, str]


def fill_quick_reply(reply: QuickReply, chat: Chat, by: Employee) -> FilledReply:
    """Put the chat's values in the places of the variables.

    :param reply: with its messages loaded
    """
    values = collect_values(chat, by)
    messages = []
    for message in reply.shown_messages:
        kept = [file for file in message.shown_files if has_bytes(file)]
        lost = [file.name for file in message.shown_files if file not in kept]
        messages.append(FilledMessage(render(message.text, values), kept, lost))
    missing = {name for message in messages for name in list_missing(message.pieces)}
    guesses = {name: text for name, text in guess_values(chat).items() if name in missing}
    return FilledReply(messages, guesses)


def get_usable_reply(quick_reply_id: int, by: Employee) -> QuickReply:
    """Return a quick reply that the employee may use, one that was thrown away too.

    What somebody has in their composer, or has written ahead with it, may still be sent.

    :raises QuickReplyAbsentError: there never was one for this employee
    """
    reply = visible_quick_replies(by.pk).filter(pk=quick_reply_id).first()
    if reply is None:
        raise QuickReplyAbsentError(_("Такої швидкої відповіді вже немає"))
    return reply


def count_use(quick_reply_id: int, by: Employee) -> Label | None:
    """Count one sending of a quick reply and return the label it puts, ``None`` for none.

    Called once for each new message, in the transaction that writes it. One that was thrown away
    while somebody had it in their composer still counts: what they see is what is sent.

    :raises QuickReplyAbsentError: there never was one for this employee
    """
    reply = get_usable_reply(quick_reply_id, by)
    # The label first: whoever deletes it holds it while clearing it from the replies.
    label = lock_labels([reply.label_id]).get(reply.label_id) if reply.label_id else None
    QuickReply.objects.filter(pk=reply.pk).update(usage_count=F("usage_count") + 1)
    return label
