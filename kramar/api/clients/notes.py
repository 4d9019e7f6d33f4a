"""``clients/{id}/notes``: what employees note about a client."""

from ninja import Router, Schema, Status

from kramar.api.access import needs
from kramar.api.clients.schemas import Text
from kramar.api.company_scope import EmployeeRequest
from kramar.api.paths import Id
from kramar.clients import queries
from kramar.clients.events import NoteSnapshot
from kramar.clients.services.notes import add_note, change_note, delete_note, restore_note
from kramar.staff.permissions import Permission

router = Router(tags=["clients"])
viewing = needs(Permission.CLIENTS_VIEW)
editing = needs(Permission.CLIENTS_EDIT)


class NoteIn(Schema):
    """The text of a note."""

    text: Text


class NotePage(Schema):
    """All notes about a client, the newest first."""

    items: list[NoteSnapshot]
    next: str | None = None


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
