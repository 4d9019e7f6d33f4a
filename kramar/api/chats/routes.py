"""The list of chats, one chat, and what may be done to it."""

from django.http import HttpResponse
from ninja import Query, Router, Status

from kramar.api.access import needs
from kramar.api.chats.filters import ChatChoices, ChatQuery, cursor_after, refuse_absent_beside
from kramar.api.chats.schemas import ChatOut, ChatPage, CountsOut, ReadIn, ResponsibleIn, TakeIn
from kramar.api.company_scope import EmployeeRequest
from kramar.api.paths import Id
from kramar.api.rendering import answer_as_is
from kramar.chats import queries
from kramar.chats.events.snapshots import ChatSnapshot
from kramar.chats.models import Chat
from kramar.chats.policies import ChatSight
from kramar.chats.queries import counts
from kramar.chats.services.assignment import assign_chat, take_chat
from kramar.chats.services.closing import close_chat, reopen_chat
from kramar.chats.services.reading import mark_read
from kramar.chats.services.sending import check_responsible
from kramar.events.services import newest_number
from kramar.events.typing_signs import TypingAuthor, TypingSign, announce_typing
from kramar.staff.permissions import Permission
from kramar.staff.queries import get_employee

router = Router(tags=["chats"])
messenger = needs(Permission.CHATS_USE)


@router.get("/chats", response=ChatPage, auth=messenger, operation_id="list_chats")
def list_chats(request: EmployeeRequest, query: Query[ChatQuery]) -> HttpResponse:
    """List the chats that the employee may see, the newest first."""
    # Read before the rows: an event in between is applied twice, never missed.
    number = newest_number(request.employee.company_id)
    page = queries.list_chats(
        ChatSight.of(request.employee),
        query.wanted(request.employee),
        after=query.position(),
        limit=query.limit,
    )
    items = [ChatSnapshot.of(chat) for chat in page.chats]
    return answer_as_is(ChatPage(items=items, next=cursor_after(page.end), number=number))


@router.get("/chats/counts", response=CountsOut, auth=messenger, operation_id="count_chats")
def count_chats(request: EmployeeRequest, query: Query[ChatChoices]) -> HttpResponse:
    """Say how many chats the employee would see with each choice added to the filter."""
    wanted = query.asked(request.employee)
    counted = counts.count_chats(ChatSight.of(request.employee), wanted)
    refuse_absent_beside(counted, wanted)
    return answer_as_is(CountsOut.of(counted))


@router.get("/chats/{chat_id}", response=ChatOut, auth=messenger, operation_id="get_chat")
def get_chat(request: EmployeeRequest, chat_id: Id) -> HttpResponse:
    """Show one chat and what its channel can do."""
    number = newest_number(request.employee.company_id)
    return answer_as_is(ChatOut.of_opened(find_chat(request, chat_id), number))


@router.post(
    "/chats/{chat_id}/take", response=ChatSnapshot, auth=messenger, operation_id="take_chat"
)
def take(request: EmployeeRequest, chat_id: Id, body: TakeIn | None = None) -> ChatSnapshot:
    """Make the employee the chat's responsible."""
    find_chat(request, chat_id)
    seen = body.seen_responsible_id if body else None
    chat = take_chat(chat_id=chat_id, seen_responsible_id=seen, by=request.employee)
    return ChatSnapshot.of(chat)


@router.put(
    "/chats/{chat_id}/responsible",
    response=ChatSnapshot,
    auth=messenger,
    operation_id="assign_chat",
)
def put_responsible(request: EmployeeRequest, chat_id: Id, body: ResponsibleIn) -> ChatSnapshot:
    """Hand the chat over to another employee."""
    find_chat(request, chat_id)
    receiver = get_employee(body.employee_id)
    return ChatSnapshot.of(assign_chat(chat_id=chat_id, to=receiver, by=request.employee))


@router.post(
    "/chats/{chat_id}/close", response=ChatSnapshot, auth=messenger, operation_id="close_chat"
)
def close(request: EmployeeRequest, chat_id: Id) -> ChatSnapshot:
    """Close the chat."""
    find_chat(request, chat_id)
    return ChatSnapshot.of(close_chat(chat_id=chat_id, by=request.employee))


@router.post(
    "/chats/{chat_id}/reopen", response=ChatSnapshot, auth=messenger, operation_id="reopen_chat"
)
def reopen(request: EmployeeRequest, chat_id: Id) -> ChatSnapshot:
    """Open a closed chat."""
    find_chat(request, chat_id)
    return ChatSnapshot.of(reopen_chat(chat_id=chat_id, by=request.employee))


@router.post(
    "/chats/{chat_id}/read", response=ChatSnapshot, auth=messenger, operation_id="read_chat"
)
def read(request: EmployeeRequest, chat_id: Id, body: ReadIn) -> ChatSnapshot:
    """Remember up to which message the responsible has read."""
    find_chat(request, chat_id)
    return ChatSnapshot.of(mark_read(chat_id=chat_id, seq=body.seq, by=request.employee))


@router.post(
    "/chats/{chat_id}/typing", response={204: None}, auth=messenger, operation_id="type_in_chat"
)
def type_in_chat(request: EmployeeRequest, chat_id: Id) -> Status[None]:
    """Tell the other screens, and the client where the channel can, that an answer is written."""
    chat, by = find_chat(request, chat_id), request.employee
    check_responsible(chat, by)
    author = TypingAuthor(kind="employee", id=by.pk, name=by.short_name)
    sign = TypingSign(chat_id=chat.pk, responsible_id=chat.responsible_id, author=author)
    announce_typing(sign)
    return Status(204, None)


def find_chat(request: EmployeeRequest, chat_id: int) -> Chat:
    """Return a chat that the employee may see.

    :raises ChatAbsentError: there is none for these eyes
    """
    return queries.get_chat(ChatSight.of(request.employee), chat_id)
