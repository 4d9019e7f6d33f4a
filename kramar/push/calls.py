"""Which events call somebody, and whom: asked of the log, so that nothing else is slowed by it."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from kramar.chats.events import ChatAsked, ChatAssigned, ChatReturned, EmployeeMentioned
from kramar.chats.policies import ChatSight
from kramar.events.queries import LoggedEvent
from kramar.push.models import PushNotice, PushWishes
from kramar.staff.models import Employee

Kind = PushNotice.Kind


@dataclass(frozen=True, slots=True)
class Listener:
    """An employee who has a device, what they may see, and what they wish to hear of."""

    employee: Employee
    sight: ChatSight
    wishes: PushWishes


@dataclass(frozen=True, slots=True)
class Call:
    """Something that an employee is to be told.

    :param actor: the colleague whose doing it is
    """

    employee_id: int
    kind: PushNotice.Kind
    chat_id: int
    actor: str = ""
    mention_id: int | None = None


def calls_of(event: LoggedEvent, listeners: Collection[Listener]) -> list[Call]:
    """Return whom an event calls."""
    find = FINDERS.get(event.kind)
    if find is None or event.chat_id is None:
        return []
    return [
        call
        for listener in listeners
        if listener.sight.can_see(event.responsible_id)
        and (call := find(event, event.chat_id, listener)) is not None
    ]


def _of_message(event: LoggedEvent, chat_id: int, listener: Listener) -> Call | None:
    is_wished = {
        listener.employee.pk: listener.wishes.own_messages,
        None: listener.wishes.unassigned_messages,
    }
    if not is_wished.get(event.responsible_id):
        return None
    return Call(listener.employee.pk, Kind.MESSAGE, chat_id)


def _of_assignment(event: LoggedEvent, chat_id: int, listener: Listener) -> Call | None:
    if not _is_own(event, listener) or not listener.wishes.handovers:
        return None
    line = ChatAssigned.model_validate_json(event.data).message.event
    if line and line.kind == "chat.distributed":
        # What the client wrote came before there was anybody to call.
        return Call(listener.employee.pk, Kind.MESSAGE, chat_id)
    actor = line.data.get("by", "") if line else ""
    if actor in {"", listener.employee.short_name}:
        # Taken by themselves, or one of the many that somebody who left leaves behind.
        return None
    return Call(listener.employee.pk, Kind.HANDOVER, chat_id, actor=actor)


def _of_return(event: LoggedEvent, chat_id: int, listener: Listener) -> Call | None:
    if not listener.wishes.returns:
        return None
    returned = ChatReturned.model_validate_json(event.data)
    if returned.employee_id != listener.employee.pk:
        return None
    return Call(listener.employee.pk, Kind.RETURN, chat_id)


def _of_ask(event: LoggedEvent, chat_id: int, listener: Listener) -> Call | None:
    if not _is_own(event, listener) or not listener.wishes.asks:
        return None
    asker = ChatAsked.model_validate_json(event.data).asker
    return Call(listener.employee.pk, Kind.ASK, chat_id, actor=asker.name)


def _of_mention(event: LoggedEvent, chat_id: int, listener: Listener) -> Call | None:
    if event.employee_id != listener.employee.pk or not listener.wishes.mentions:
        return None
    mention = EmployeeMentioned.model_validate_json(event.data).mention
    actor = mention.by.name if mention.by else ""
    return Call(listener.employee.pk, Kind.MENTION, chat_id, actor=actor, mention_id=mention.id)


def _is_own(event: LoggedEvent, listener: Listener) -> bool:
    return event.responsible_id == listener.employee.pk


FINDERS: dict[str, Callable[[LoggedEvent, int, Listener], Call | None]] = {
    "message.received": _of_message,
    "chat.assigned": _of_assignment,
    "chat.returned": _of_return,
    "chat.asked": _of_ask,
    "employee.mentioned": _of_mention,
}
