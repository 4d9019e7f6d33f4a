"""The client of a chat: linking, unlinking, and the notes about them."""

from ninja import Router, Schema, Status

from kramar.api.access import needs
from kramar.api.chats.routes import find_chat
from kramar.api.clients.cards import ClientIn
from kramar.api.clients.notes import NoteIn, NotePage
from kramar.api.company_scope import EmployeeRequest
from kramar.api.paths import Id, RowId
from kramar.chats import queries
from kramar.chats.events.snapshots import ChatSnapshot
from kramar.chats.services.linking import link_chat, link_new_client, unlink_chat
from kramar.chats.services.notes import add_chat_note
from kramar.clients.events import ClientSnapshot, NoteSnapshot
from kramar.clients.queries import Eyes, find_clients_by_phone, present_clients
from kramar.core.phone import mask_phone
from kramar.staff.permissions import Permission

router = Router(tags=["clients"])
# That the chat may be seen at all is asked when it is looked up.
viewing = needs(Permission.CLIENTS_VIEW)
editing = needs(Permission.CLIENTS_EDIT)
PROBABLE = 5


class LinkIn(Schema):
    """The client to link the chat to."""

    client_id: RowId


class ProbableClients(Schema):
    """Who has the number that the provider has verified; both empty where it told none.

    :ivar phone: hidden from whoever may not see phones
    """

    phone: str
    items: list[ClientSnapshot]


@router.get(
    "/chats/{chat_id}/probable-clients",
    response=ProbableClients,
    auth=viewing,
    operation_id="list_probable_clients",
)
def list_probable_clients(request: EmployeeRequest, chat_id: Id) -> ProbableClients:
    """Suggest whom to link the chat to, by a verified number alone."""
    phone, eyes = find_chat(request, chat_id).contact.phone, Eyes.of(request.employee)
    clients = find_clients_by_phone(phone, limit=PROBABLE)
    return ProbableClients(
        phone=phone if eyes.sees_full_phones else mask_phone(phone),
        items=present_clients(clients, eyes),
    )


@router.put(
    "/chats/{chat_id}/client", response=ChatSnapshot, auth=editing, operation_id="link_chat"
)
def put_client(request: EmployeeRequest, chat_id: Id, body: LinkIn) -> ChatSnapshot:
    """Link the chat to a client; the chat's responsible becomes the client's."""
    find_chat(request, chat_id)
    chat = link_chat(chat_id=chat_id, client_id=body.client_id, by=request.employee)
    return ChatSnapshot.of(chat)


@router.post(
    "/chats/{chat_id}/client",
    response={201: ChatSnapshot},
    auth=editing,
    operation_id="link_new_client",
)
def post_client(request: EmployeeRequest, chat_id: Id, body: ClientIn) -> Status[ChatSnapshot]:
    """Make a client of what was filled in and link the chat to them."""
    find_chat(request, chat_id)
    chat = link_new_client(chat_id=chat_id, fields=body.fields(), by=request.employee)
    return Status(201, ChatSnapshot.of(chat))


@router.delete(
    "/chats/{chat_id}/client", response=ChatSnapshot, auth=editing, operation_id="unlink_chat"
)
def remove_client(request: EmployeeRequest, chat_id: Id) -> ChatSnapshot:
    """Take the chat off its client."""
    find_chat(request, chat_id)
    return ChatSnapshot.of(unlink_chat(chat_id=chat_id, by=request.employee))


@router.get(
    "/chats/{chat_id}/notes", response=NotePage, auth=viewing, operation_id="list_chat_notes"
)
def list_notes(request: EmployeeRequest, chat_id: Id) -> NotePage:
    """List the notes about the chat's client, or those that wait for one."""
    return NotePage(items=queries.list_chat_notes(find_chat(request, chat_id)))


@router.post(
    "/chats/{chat_id}/notes",
    response={201: NoteSnapshot},
    auth=editing,
    operation_id="add_chat_note",
)
def post_note(request: EmployeeRequest, chat_id: Id, body: NoteIn) -> Status[NoteSnapshot]:
    """Write a note about the chat's client; on an unlinked chat it waits."""
    find_chat(request, chat_id)
    return Status(201, add_chat_note(chat_id=chat_id, text=body.text, by=request.employee))
