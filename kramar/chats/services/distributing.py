"""Chats in which a client waits are given to employees by themselves (laws 5 and 12)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kramar.audit.services import record_each, record_many
from kramar.chats.models import Chat
from kramar.chats.queries.queue import IN_QUEUE, WAITING
from kramar.chats.services.assignment import change_responsible
from kramar.chats.services.changes import ChatChanges
from kramar.chats.services.following import follow_each
from kramar.chats.services.lines import event_line
from kramar.chats.services.locking import lock_chats
from kramar.staff.models import Employee

MOST_HANDED_BACK = 200
Why = Mapping[str, str | int]


@dataclass(frozen=True, slots=True)
class ChatHandout:
    """Who gets a chat, and why."""

    to: Employee
    why: Why


def lock_waiting(chat_ids: Sequence[int]) -> list[Chat]:
    """Lock those of the chats that still wait for anybody."""
    waiting = set(Chat.objects.filter(IN_QUEUE, pk__in=chat_ids).values_list("pk", flat=True))
    locked = lock_chats(waiting)
    return [chat for chat in locked if not chat.responsible_id and chat.waiting_since]


def hand_out_chats(chats: Sequence[Chat], handouts: Mapping[int, ChatHandout]) -> None:
    """Give locked chats to employees; they stay unread for their receivers.

    :param handouts: by the chat's id
    """
    given = [chat for chat in chats if chat.pk in handouts]
    if not given:
        return
    changes = ChatChanges()
    entries = []
    for chat in given:
        handout = handouts[chat.pk]
        said = {name: str(value) for name, value in handout.why.items()}
        line = event_line(chat, "chat.distributed", to=handout.to.short_name, **said)
        change_responsible(changes, chat, to=handout.to, line=line)
        entries.append((chat, None, {"to": handout.to.pk, "why": dict(handout.why)}))
    record_each("chat.distributed", entries)
    follow_each(changes, _first_of_clients(given, handouts), by=None)
    changes.save()


def hand_back_chats(employee: Employee) -> int:
    """Put the employee's chats in which a client waits back into the queue; count them."""
    waiting = Chat.objects.filter(responsible=employee, facets__in=WAITING)
    oldest = waiting.order_by("waiting_since").values_list("pk", flat=True)[:MOST_HANDED_BACK]
    chats = [
        chat
        for chat in lock_chats(list(oldest))
        if chat.responsible_id == employee.pk and chat.waiting_since
    ]
    changes = ChatChanges()
    for chat in chats:
        line = event_line(chat, "chat.handed_back", by=employee.short_name)
        change_responsible(changes, chat, to=None, line=line)
    record_many("chat.handed_back", targets=chats, by=None, former=employee.pk)
    changes.save()
    return len(chats)


def _first_of_clients(
    chats: Sequence[Chat], handouts: Mapping[int, ChatHandout]
) -> dict[int, Employee]:
    """Return who serves the clients of nobody first; nobody's absence loses them a client."""
    return {
        chat.client.pk: handouts[chat.pk].to
        for chat in reversed(chats)
        if chat.client and not chat.client.responsible_id
    }
