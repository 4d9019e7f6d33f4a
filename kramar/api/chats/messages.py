"""The messages of a chat: reading and sending them."""

from django.http import HttpResponse
from ninja import Query, Router, Status

from kramar.api.access import needs
from kramar.api.chats.routes import find_chat
from kramar.api.chats.schemas import MessageIn, MessagePage, MessageQuery
from kramar.api.company_scope import EmployeeRequest
from kramar.api.paths import Id
from kramar.api.rendering import answer_as_is
from kramar.chats import queries
from kramar.chats.events.snapshots import MessageSnapshot
from kramar.chats.models import Chat, Message
from kramar.chats.services.media import fetch_again
from kramar.chats.services.sending import retry_message, send_message
from kramar.events.services import newest_number
from kramar.staff.permissions import Permission

router = Router(tags=["chats"])
messenger = needs(Permission.CHATS_USE)


@router.get(
    "/chats/{chat_id}/messages",
    response=MessagePage,
    auth=messenger,
    operation_id="list_messages",
)
def list_messages(
    request: EmployeeRequest, chat_id: Id, query: Query[MessageQuery]
) -> HttpResponse:
    """Show the newest messages, or those before, after or around one."""
    chat = find_chat(request, chat_id)
    number = newest_number(chat.company_id)
    messages = _page(chat, query)
    page = MessagePage(
        items=queries.present_messages(chat, messages),
        next=messages[0].seq if messages and messages[0].seq > 1 else None,
        newer=messages[-1].seq if messages and messages[-1].seq < chat.last_seq else None,
        number=number,
    )
    return answer_as_is(page)


@router.post(
    "/chats/{chat_id}/messages",
    response={201: MessageSnapshot, 200: MessageSnapshot},
    auth=messenger,
    operation_id="send_message",
)
def post_message(request: EmployeeRequest, chat_id: Id, body: MessageIn) -> Status[MessageSnapshot]:
    """Send a message; the same ``client_id`` again answers with the first one."""
    chat = find_chat(request, chat_id)
    message, is_new = send_message(chat_id=chat_id, draft=body.draft(), by=request.employee)
    return Status(201 if is_new else 200, _present(chat, message))


@router.post(
    "/chats/{chat_id}/messages/{message_id}/retry",
    response=MessageSnapshot,
    auth=messenger,
    operation_id="retry_message",
)
def retry(request: EmployeeRequest, chat_id: Id, message_id: Id) -> MessageSnapshot:
    """Send a failed or unknown message again."""
    chat = find_chat(request, chat_id)
    message = retry_message(chat_id=chat_id, message_id=message_id, by=request.employee)
    return _present(chat, message)


@router.post(
    "/chats/{chat_id}/files/{attachment_id}/fetch",
    response=MessageSnapshot,
    auth=messenger,
    operation_id="fetch_file_again",
)
def post_fetch(request: EmployeeRequest, chat_id: Id, attachment_id: Id) -> MessageSnapshot:
    """Ask the messenger once more for a file that did not come."""
    chat = find_chat(request, chat_id)
    message_id = fetch_again(chat_id=chat_id, attachment_id=attachment_id, by=request.employee)
    return _present(chat, queries.get_message(chat, message_id))


def _page(chat: Chat, query: MessageQuery) -> list[Message]:
    if query.around is not None:
        first = max(query.around - query.limit // 2 - 1, 0)
        return queries.list_messages(chat, after=first, limit=query.limit)
    return queries.list_messages(chat, before=query.before, after=query.after, limit=query.limit)


def _present(chat: Chat, message: Message) -> MessageSnapshot:
    return queries.present_messages(chat, [message])[0]
