"""A chat put away until a time, and messages written ahead."""

from datetime import datetime
from uuid import UUID

from ninja import Router, Schema, Status
from pydantic import AwareDatetime, Field

from kramar.api.access import needs
from kramar.api.chats.routes import find_chat
from kramar.api.chats.schemas import RowId
from kramar.api.company_scope import EmployeeRequest
from kramar.api.paths import Id
from kramar.chats import queries
from kramar.chats.events.scheduling import ScheduledSnapshot
from kramar.chats.events.snapshots import ChatSnapshot
from kramar.chats.models import ScheduledMessage
from kramar.chats.services.scheduling import (
    Plan,
    ScheduledChanges,
    change_scheduled,
    delete_scheduled,
    schedule_message,
)
from kramar.chats.services.sending import Draft
from kramar.chats.services.snoozing import return_chat, snooze_chat
from kramar.staff.permissions import Permission

router = Router(tags=["chats"])
messenger = needs(Permission.CHATS_USE)


class SnoozeIn(Schema):
    """Until when the chat is put away."""

    until: AwareDatetime


class ScheduledIn(Schema):
    """A message and when it shall leave; ``quick_reply`` is used, and puts its label, then."""

    client_id: UUID
    text: str = ""
    attachments: list[RowId] = Field(default=[], max_length=100)
    send_at: AwareDatetime
    cancel_if_client_writes: bool = True
    quick_reply: RowId | None = None
    with_label: bool = True

    def draft(self) -> Draft:
        """Hand it to the service."""
        return Draft(
            client_id=self.client_id,
            text=self.text,
            file_ids=self.attachments,
            quick_reply_id=self.quick_reply,
            puts_label=self.with_label,
        )


class ScheduledPatch(Schema):
    """What is to change; what is left out stays."""

    text: str | None = None
    send_at: AwareDatetime | None = None
    cancel_if_client_writes: bool | None = None


class ScheduledList(Schema):
    """Everything that waits in a chat; it is never so much that it would need pages."""

    items: list[ScheduledSnapshot]
    next: None = None


@router.put(
    "/chats/{chat_id}/snooze", response=ChatSnapshot, auth=messenger, operation_id="snooze_chat"
)
def snooze(request: EmployeeRequest, chat_id: Id, body: SnoozeIn) -> ChatSnapshot:
    """Put the chat away until a time."""
    find_chat(request, chat_id)
    until: datetime = body.until
    return ChatSnapshot.of(snooze_chat(chat_id=chat_id, until=until, by=request.employee))


@router.delete(
    "/chats/{chat_id}/snooze", response=ChatSnapshot, auth=messenger, operation_id="return_chat"
)
def unsnooze(request: EmployeeRequest, chat_id: Id) -> ChatSnapshot:
    """Take the chat back before its time."""
    find_chat(request, chat_id)
    return ChatSnapshot.of(return_chat(chat_id=chat_id, by=request.employee))


@router.get(
    "/chats/{chat_id}/scheduled",
    response=ScheduledList,
    auth=messenger,
    operation_id="list_scheduled",
)
def list_scheduled(request: EmployeeRequest, chat_id: Id) -> ScheduledList:
    """List what waits in the chat, and what was stopped and not looked at yet."""
    return ScheduledList(items=queries.list_scheduled(find_chat(request, chat_id)))


@router.post(
    "/chats/{chat_id}/scheduled",
    response={201: ScheduledSnapshot, 200: ScheduledSnapshot},
    auth=messenger,
    operation_id="schedule_message",
)
def schedule(request: EmployeeRequest, chat_id: Id, body: ScheduledIn) -> Status[ScheduledSnapshot]:
    """Write a message ahead; the same ``client_id`` again answers with the first one."""
    find_chat(request, chat_id)
    scheduled, is_new = schedule_message(
        chat_id=chat_id,
        draft=body.draft(),
        plan=Plan(body.send_at, cancel_if_client_writes=body.cancel_if_client_writes),
        by=request.employee,
    )
    return Status(201 if is_new else 200, _show(scheduled))


@router.patch(
    "/chats/{chat_id}/scheduled/{scheduled_id}",
    response=ScheduledSnapshot,
    auth=messenger,
    operation_id="change_scheduled",
)
def patch_scheduled(
    request: EmployeeRequest, chat_id: Id, scheduled_id: Id, body: ScheduledPatch
) -> ScheduledSnapshot:
    """Change the words or the time."""
    find_chat(request, chat_id)
    scheduled = change_scheduled(
        chat_id=chat_id,
        scheduled_id=scheduled_id,
        changes=ScheduledChanges(**dict(body)),
        by=request.employee,
    )
    return _show(scheduled)


@router.delete(
    "/chats/{chat_id}/scheduled/{scheduled_id}",
    response={204: None},
    auth=messenger,
    operation_id="delete_scheduled",
)
def remove_scheduled(request: EmployeeRequest, chat_id: Id, scheduled_id: Id) -> Status[None]:
    """Take a message back before it leaves."""
    find_chat(request, chat_id)
    delete_scheduled(chat_id=chat_id, scheduled_id=scheduled_id, by=request.employee)
    return Status(204, None)


def _show(scheduled: ScheduledMessage) -> ScheduledSnapshot:
    return ScheduledSnapshot.of(scheduled, queries.list_files_of(scheduled))
