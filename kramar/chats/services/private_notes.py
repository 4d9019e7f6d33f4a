"""Private notes: what employees write to each other in a chat, and the client never sees."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from kramar.chats.events import EmployeeMentioned, MentionsRead, MessageNoted
from kramar.chats.events.mentions import MentionSnapshot
from kramar.chats.events.snapshots import employee_ref
from kramar.chats.models import Chat, Mention, Message
from kramar.chats.policies import ChatSight, refuse_reader
from kramar.chats.queries import count_unread_mentions
from kramar.chats.services.changes import ChatChanges
from kramar.chats.services.locking import ChatAbsentError, lock_chat
from kramar.chats.services.sending import find_sent
from kramar.core import clock
from kramar.core.errors import AbsentError, InvalidError
from kramar.events.services import publish
from kramar.staff.models import Employee
from kramar.staff.queries import lock_employees

LENGTH = 10_000


class NoteRefusedError(InvalidError):
    """There is nothing in the note, or too much."""

    code = "note_refused"


class CannotBeMentionedError(InvalidError):
    """Somebody who is named does not see the chat; a mention gives no sight of it."""

    code = "employee_cannot_be_mentioned"


@dataclass(frozen=True, slots=True)
class PrivateNote:
    """What an employee wants the team to read.

    :param client_id: the screen's own id of the message (law 10)
    """

    client_id: UUID
    text: str
    mentioned_ids: Sequence[int] = ()


def write_private_note(*, chat_id: int, note: PrivateNote, by: Employee) -> tuple[Message, bool]:
    """Put a note into the chat and call those it names; return it, with whether it is new.

    The same ``client_id`` again returns the first note. Nobody has to be the responsible.

    :raises ReadsOnlyError: the role only reads
    :raises NoteRefusedError: it is empty or too long
    :raises CannotBeMentionedError: one of those named does not see the chat; nothing is written
    """
    refuse_reader(by)
    try:
        return _write_once(chat_id, note, by)
    except IntegrityError:
        # Two requests with one client_id at once: the other one has won.
        if existing := find_sent(chat_id, note.client_id):
            return existing, False
        raise


@transaction.atomic
def _write_once(chat_id: int, note: PrivateNote, by: Employee) -> tuple[Message, bool]:
    chat = lock_chat(chat_id)
    if existing := find_sent(chat_id, note.client_id):
        return existing, False
    if not ChatSight.of(by).can_see(chat.responsible_id):
        raise ChatAbsentError(_("Чат не знайдено"))
    text = _check_text(note.text)
    mentioned = _find_mentioned(chat, note.mentioned_ids)
    message = _compose(chat, note.client_id, text, mentioned, by)
    changes = ChatChanges()
    changes.append(chat, message)
    changes.announce(
        lambda saved: MessageNoted(
            chat_id=chat.pk,
            responsible_id=chat.responsible_id,
            message=saved.message(chat, message),
        )
    )
    changes.save()
    _call(chat, message, [each for each in mentioned if each != by])
    return message, True


@transaction.atomic
def read_mentions(*, mention_ids: Sequence[int] | None, by: Employee) -> int:
    """Mark mentions of the employee as read, all of them for ``None``; return how many are left."""
    lock_employees([by.pk])
    at = clock.now()
    unread = Mention.objects.filter(employee=by, read_at=None)
    wanted = unread if mention_ids is None else unread.filter(pk__in=mention_ids)
    has_changed = wanted.update(read_at=at) > 0
    left = count_unread_mentions(by)
    if has_changed:
        publish(
            MentionsRead(
                employee_id=by.pk,
                mention_ids=None if mention_ids is None else list(mention_ids),
                read_at=at,
                unread_mentions=left,
            )
        )
    return left


def _check_text(text: str) -> str:
    text = text.strip()
    if not text:
        raise NoteRefusedError(_("Нотатка порожня"), fields={"text": _("Напишіть щось")})
    if len(text) > LENGTH:
        message = _("Нотатка задовга: дозволено до %(limit)s символів") % {"limit": LENGTH}
        raise NoteRefusedError(message, fields={"text": message})
    return text


def _find_mentioned(chat: Chat, ids: Sequence[int]) -> list[Employee]:
    # Locked, so that the numbers of their unread mentions are told in the order they change.
    found = lock_employees(ids)
    if len(found) < len(set(ids)):
        raise AbsentError(_("Немає такого співробітника"))
    if blind := [each for each in found if not _sees(each, chat)]:
        raise CannotBeMentionedError(
            _("%(name)s не бачить цього чату, тож згадки не побачить. Нотатку не додано.")
            % {"name": blind[0].short_name}
        )
    return found


def _sees(employee: Employee, chat: Chat) -> bool:
    return ChatSight.of(employee).can_see(chat.responsible_id)


def _compose(
    chat: Chat, client_id: UUID, text: str, mentioned: Sequence[Employee], by: Employee
) -> Message:
    names = [employee_ref(each).model_dump() for each in mentioned]
    return Message(
        company_id=chat.company_id,
        channel_id=chat.channel_id,
        chat=chat,
        direction=Message.Direction.PRIVATE,
        status=Message.Status.RECEIVED,
        employee=by,
        text=text,
        client_id=client_id,
        extras={"mentions": names} if names else None,
        created_at=clock.now(),
    )


def _call(chat: Chat, message: Message, employees: Sequence[Employee]) -> None:
    """Write the mentions and tell each of the mentioned, and nobody else."""
    mentions = [
        Mention(
            company_id=chat.company_id,
            chat=chat,
            message=message,
            employee=employee,
            created_at=message.created_at,
        )
        for employee in employees
    ]
    Mention.objects.bulk_create(mentions)
    publish(
        *(
            EmployeeMentioned(
                employee_id=mention.employee_id,
                responsible_id=chat.responsible_id,
                mention=MentionSnapshot.of(mention),
                unread_mentions=count_unread_mentions(mention.employee),
            )
            for mention in mentions
        )
    )
