"""``clients``: people who buy, and the notes about them."""

from typing import Annotated

from ninja import Query, Router, Schema, Status
from pydantic import Field

from kramar.api.access import needs
from kramar.api.company_scope import EmployeeRequest
from kramar.api.pages import Cursor, read_cursor, to_cursor
from kramar.api.paths import Id, RowId
from kramar.clients import queries
from kramar.clients.events import ClientSnapshot, NoteSnapshot
from kramar.clients.models import Client
from kramar.clients.queries import Eyes
from kramar.clients.services.cards import assign_client, change_client, create_client
from kramar.clients.services.fields import ClientFields
from kramar.clients.services.notes import add_note, change_note, delete_note, restore_note
from kramar.staff.models import Employee
from kramar.staff.permissions import Permission
from kramar.staff.queries import get_employee

router = Router(tags=["clients"])
viewing = needs(Permission.CLIENTS_VIEW)
editing = needs(Permission.CLIENTS_EDIT)

# Far more than a field may have: the service says in words which length is allowed.
Text = Annotated[str, Field(max_length=100_000)]
Texts = Annotated[list[Annotated[str, Field(max_length=1000)]], Field(max_length=100)]


class ClientQuery(Schema):
    """A part of a phone in any spelling, of a name or an e-mail; without it all are listed."""

    q: str = Field(default="", max_length=1000)
    cursor: Cursor = None
    limit: int = Field(default=20, ge=1, le=100)


class ClientPage(Schema):
    """A page of clients, the newest first; suggestions have no next page."""

    items: list[ClientSnapshot]
    next: str | None = None


class ClientIn(Schema):
    """The fields of a card; in a change what is left out stays."""

    last_name: Text | None = None
    first_name: Text | None = None
    patronymic: Text | None = None
    comment: Text | None = None
    phones: Texts | None = None
    emails: Texts | None = None

    def fields(self) -> ClientFields:
        """Hand them to the service."""
        return ClientFields(
            last_name=self.last_name,
            first_name=self.first_name,
            patronymic=self.patronymic,
            comment=self.comment,
            phones=self.phones,
            emails=self.emails,
        )


class ClientPatch(ClientIn):
    """A change of a card; an empty responsible is nobody."""

    responsible_id: RowId | None = None


class NoteIn(Schema):
    """The text of a note."""

    text: Text


class NotePage(Schema):
    """All notes about a client, the newest first."""

    items: list[NoteSnapshot]
    next: str | None = None


@router.get("/clients", response=ClientPage, auth=viewing, operation_id="list_clients")
def list_clients(request: EmployeeRequest, query: Query[ClientQuery]) -> ClientPage:
    """List the clients, or suggest some by what is typed."""
    eyes = Eyes.of(request.employee)
    if query.q.strip():
        found = queries.suggest_clients(query.q, eyes=eyes, limit=query.limit)
        return ClientPage(items=queries.present_clients(found, eyes))
    before = int(read_cursor(query.cursor, int)[0]) if query.cursor else None
    clients = queries.list_clients(before=before, limit=query.limit)
    return ClientPage(
        items=queries.present_clients(clients, eyes),
        next=to_cursor(clients[-1].pk) if len(clients) == query.limit else None,
    )


@router.post("/clients", response={201: ClientSnapshot}, auth=editing, operation_id="create_client")
def post_client(request: EmployeeRequest, body: ClientPatch) -> Status[ClientSnapshot]:
    """Make a client; without a responsible it is whoever makes it."""
    by = request.employee
    responsible = get_employee(body.responsible_id) if body.responsible_id else by
    client = create_client(fields=body.fields(), responsible=responsible, by=by)
    return Status(201, _present(client, by))


@router.get(
    "/clients/{client_id}", response=ClientSnapshot, auth=viewing, operation_id="get_client"
)
def get_client(request: EmployeeRequest, client_id: Id) -> ClientSnapshot:
    """Show a client; of one that was merged or deleted it is said what became of it."""
    return _present(queries.get_client(client_id), request.employee)


@router.patch(
    "/clients/{client_id}", response=ClientSnapshot, auth=editing, operation_id="change_client"
)
def patch_client(request: EmployeeRequest, client_id: Id, body: ClientPatch) -> ClientSnapshot:
    """Change the fields that are given."""
    by = request.employee
    client = change_client(client_id=client_id, fields=body.fields(), by=by)
    if "responsible_id" in body.model_fields_set:
        responsible = get_employee(body.responsible_id) if body.responsible_id else None
        client = assign_client(client_id=client_id, to=responsible, by=by)
    return _present(client, by)


@router.get(
    "/clients/{client_id}/notes", response=NotePage, auth=viewing, operation_id="list_notes"
)
def list_notes(request: EmployeeRequest, client_id: Id) -> NotePage:
    """List the notes about a client."""
    notes = queries.list_notes(queries.get_client(client_id))
    return NotePage(items=[NoteSnapshot.of(note) for note in notes])


@router.post(
    "/clients/{client_id}/notes",
    response={201: NoteSnapshot},
    auth=editing,
    operation_id="add_note",
)
def post_note(request: EmployeeRequest, client_id: Id, body: NoteIn) -> Status[NoteSnapshot]:
    """Write a note about a client."""
    note = add_note(client_id=client_id, text=body.text, by=request.employee)
    return Status(201, NoteSnapshot.of(note))


@router.patch(
    "/clients/{client_id}/notes/{note_id}",
    response=NoteSnapshot,
    auth=editing,
    operation_id="change_note",
)
def patch_note(request: EmployeeRequest, client_id: Id, note_id: Id, body: NoteIn) -> NoteSnapshot:
    """Give a note another text."""
    by = request.employee
    return NoteSnapshot.of(change_note(client_id=client_id, note_id=note_id, text=body.text, by=by))


@router.delete(
    "/clients/{client_id}/notes/{note_id}",
    response={204: None},
    auth=editing,
    operation_id="delete_note",
)
def remove_note(request: EmployeeRequest, client_id: Id, note_id: Id) -> Status[None]:
    """Delete a note."""
    delete_note(client_id=client_id, note_id=note_id, by=request.employee)
    return Status(204, None)


@router.post(
    "/clients/{client_id}/notes/{note_id}/restore",
    response=NoteSnapshot,
    auth=editing,
    operation_id="restore_note",
)
def restore(request: EmployeeRequest, client_id: Id, note_id: Id) -> NoteSnapshot:
    """Take the deletion of a note back."""
    by = request.employee
    return NoteSnapshot.of(restore_note(client_id=client_id, note_id=note_id, by=by))


def _present(client: Client, by: Employee) -> ClientSnapshot:
    return queries.present_clients([client], Eyes.of(by))[0]
