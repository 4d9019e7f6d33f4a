"""What employees do with each other in a chat: private notes, asking for it."""

from typing import Annotated
from uuid import UUID

from ninja import Query, Router, Schema, Status
from pydantic import Field

from kramar.api.access import needs
from kramar.api.chats.routes import find_chat
from kramar.api.company_scope import EmployeeRequest
from kramar.api.paths import Id, RowId
from kramar.chats import policies, queries
from kramar.chats.events.snapshots import ChatSnapshot, MessageSnapshot
from kramar.chats.services.asking import ask_for_chat, withdraw_ask
from kramar.chats.services.private_notes import PrivateNote, write_private_note
from kramar.staff.permissions import Permission
from kramar.staff.presence import find_present
from kramar.staff.queries import get_employee

router = Router(tags=["chats"])
messenger = needs(Permission.CHATS_USE)


class PrivateNoteIn(Schema):
    """A note for the team; ``client_id`` is the screen's own (law 10)."""

    client_id: UUID
    text: str = Field(default="", max_length=200_000)
    mentions: list[RowId] = Field(default=[], max_length=50)


class ColleagueOut(Schema):
    """An employee: whether the chat is for their eyes, and whether they sit at a screen now."""

    id: int
    name: str
    full_name: str
    can_answer: bool
    sees: bool
    online: bool


class ColleagueList(Schema):
    """Everybody who works here, by name."""

    items: list[ColleagueOut]


@router.post(
    "/chats/{chat_id}/private-notes",
    response={201: MessageSnapshot, 200: MessageSnapshot},
    auth=messenger,
    operation_id="write_private_note",
)
def post_private_note(
    request: EmployeeRequest, chat_id: Id, body: PrivateNoteIn
) -> Status[MessageSnapshot]:
    """Write to the team; the client never sees it. Mentioned employees are called."""
    chat = find_chat(request, chat_id)
    note = PrivateNote(client_id=body.client_id, text=body.text, mentioned_ids=body.mentions)
    message, is_new = write_private_note(chat_id=chat_id, note=note, by=request.employee)
    return Status(201 if is_new else 200, queries.present_messages(chat, [message])[0])


@router.get(
    "/chats/{chat_id}/colleagues",
    response=ColleagueList,
    auth=messenger,
    operation_id="list_chat_colleagues",
)
def list_colleagues(request: EmployeeRequest, chat_id: Id) -> ColleagueList:
    """List who may be mentioned, and given the chat: a mention gives no sight of it."""
    found = queries.list_who_see(find_chat(request, chat_id))
    present = find_present([each.pk for each, _ in found])
    return ColleagueList(
        items=[
            ColleagueOut(
                id=each.pk,
                name=each.short_name,
                full_name=each.full_name,
                can_answer=policies.can_answer(each),
                sees=sees,
                online=each.pk in present,
            )
            for each, sees in found
        ]
    )


@router.post("/chats/{chat_id}/ask", response=ChatSnapshot, auth=messenger, operation_id="ask_chat")
def ask(request: EmployeeRequest, chat_id: Id) -> ChatSnapshot:
    """Ask the responsible for the chat."""
    find_chat(request, chat_id)
    return ChatSnapshot.of(ask_for_chat(chat_id=chat_id, by=request.employee))


@router.delete(
    "/chats/{chat_id}/ask", response=ChatSnapshot, auth=messenger, operation_id="withdraw_ask"
)
def withdraw(
    request: EmployeeRequest, chat_id: Id, employee: Annotated[RowId | None, Query()] = None
) -> ChatSnapshot:
    """Take one's own ask back, or decline another's: ``employee`` is who asks."""
    find_chat(request, chat_id)
    asker = request.employee if employee is None else get_employee(employee)
    return ChatSnapshot.of(withdraw_ask(chat_id=chat_id, asker=asker, by=request.employee))
