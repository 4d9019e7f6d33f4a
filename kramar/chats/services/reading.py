"""Reading: what the responsible has seen."""

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.chats import policies
from kramar.chats.events import ChatRead
from kramar.chats.models import Chat, Message
from kramar.chats.services.changes import ChatChanges
from kramar.chats.services.locking import lock_chat
from kramar.core.errors import RefusedError
from kramar.staff.models import Employee


class NotYoursToReadError(RefusedError):
    """Nobody's look at someone else's chat clears it (law 6)."""

    code = "not_responsible"


@transaction.atomic
def mark_read(*, chat_id: int, seq: int, by: Employee) -> Chat:
    """Remember that messages up to ``seq`` were read; it never steps back.

    :raises NotYoursToReadError: the chat has another responsible
    """
    chat = lock_chat(chat_id)
    if chat.responsible_id not in {None, by.pk} or not policies.can_answer(by):
        raise NotYoursToReadError(_("Прочитаним чат позначає його відповідальний"))
    seq = min(seq, chat.last_seq)
    if seq <= chat.read_seq:
        return chat
    changes = ChatChanges()
    changes.begin(chat)
    chat.read_seq = seq
    chat.unread = _count_unread(chat)
    changes.announce(lambda saved: ChatRead(chat=saved.chat(chat), counters=saved.counters))
    changes.save()
    return chat


@transaction.atomic
def mark_unread(*, chat_id: int, read_seq: int, by: Employee) -> Chat:
    """Let what came after ``read_seq`` be unread again; undoes :func:`mark_read`.

    :raises NotYoursToReadError: the chat has another responsible
    """
    chat = lock_chat(chat_id)
    if chat.responsible_id not in {None, by.pk} or not policies.can_answer(by):
        raise NotYoursToReadError(_("Непрочитаним чат позначає його відповідальний"))
    changes = ChatChanges()
    changes.begin(chat)
    chat.read_seq = min(read_seq, chat.read_seq)
    chat.unread = _count_unread(chat)
    changes.announce(lambda saved: ChatRead(chat=saved.chat(chat), counters=saved.counters))
    changes.save()
    return chat


def _count_unread(chat: Chat) -> int:
    if chat.read_seq == chat.last_seq:
        return 0
    return Message.objects.filter(
        chat=chat, seq__gt=chat.read_seq, direction=Message.Direction.IN
    ).count()
