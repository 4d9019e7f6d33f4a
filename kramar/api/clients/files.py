"""``clients/{id}/files``: contracts and pictures in a client's card."""

from datetime import timedelta

from ninja import File, Router, Schema, Status
from ninja.files import UploadedFile

from kramar.api.access import needs
from kramar.api.company_scope import EmployeeRequest
from kramar.api.paths import Id
from kramar.clients.events import ClientFileSnapshot
from kramar.clients.queries import get_client
from kramar.clients.queries.files import list_client_files
from kramar.clients.services.files import (
    add_client_file,
    delete_client_file,
    restore_client_file,
)
from kramar.core.file_types import HEAD_SIZE, refuse_program
from kramar.core.files import store_file
from kramar.staff.permissions import Permission

router = Router(tags=["clients"])
viewing = needs(Permission.CLIENTS_VIEW)
editing = needs(Permission.CLIENTS_EDIT)

# Bytes whose card refused them are tidied away.
KEPT_UNUSED = timedelta(hours=1)


class ClientFilePage(Schema):
    """All files in a card, the newest first."""

    items: list[ClientFileSnapshot]
    next: None = None


@router.get(
    "/clients/{client_id}/files",
    response=ClientFilePage,
    auth=viewing,
    operation_id="list_client_files",
)
def list_files(request: EmployeeRequest, client_id: Id) -> ClientFilePage:
    """List the files in a client's card."""
    rows = list_client_files(get_client(client_id))
    return ClientFilePage(items=[ClientFileSnapshot.of(row) for row in rows])


@router.post(
    "/clients/{client_id}/files",
    response={201: ClientFileSnapshot},
    auth=editing,
    operation_id="add_client_file",
)
def post_file(
    request: EmployeeRequest, client_id: Id, file: File[UploadedFile]
) -> Status[ClientFileSnapshot]:
    """Put a file into the card; its type is read from its bytes."""
    client = get_client(client_id)
    refuse_program(file.read(HEAD_SIZE))
    file.seek(0)
    stored = store_file(file, name=file.name or "", keep_unused=KEPT_UNUSED)
    row = add_client_file(client_id=client.pk, file=stored, by=request.employee)
    return Status(201, ClientFileSnapshot.of(row))


@router.delete(
    "/clients/{client_id}/files/{client_file_id}",
    response={204: None},
    auth=editing,
    operation_id="delete_client_file",
)
def remove_file(request: EmployeeRequest, client_id: Id, client_file_id: Id) -> Status[None]:
    """Take a file out of the card; it can be put back."""
    by = request.employee
    delete_client_file(client_id=client_id, client_file_id=client_file_id, by=by)
    return Status(204, None)


@router.post(
    "/clients/{client_id}/files/{client_file_id}/restore",
    response=ClientFileSnapshot,
    auth=editing,
    operation_id="restore_client_file",
)
def restore(request: EmployeeRequest, client_id: Id, client_file_id: Id) -> ClientFileSnapshot:
    """Put a deleted file back."""
    by = request.employee
    row = restore_client_file(client_id=client_id, client_file_id=client_file_id, by=by)
    return ClientFileSnapshot.of(row)
