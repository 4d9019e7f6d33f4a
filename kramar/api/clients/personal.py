"""``clients/{id}/personal-data`` and ``/erasure``: all that is held on a person."""

from django.http import FileResponse, HttpResponseBase
from ninja import Router, Schema, Status

from kramar.api.access import needs
from kramar.api.company_scope import EmployeeRequest
from kramar.api.paths import Id
from kramar.core.connections import release_connection
from kramar.erasure.queries import count_held
from kramar.erasure.services.asking import erase_client
from kramar.erasure.services.taking import take_personal_data
from kramar.staff.permissions import Permission

router = Router(tags=["clients"])
# Whoever answers a person's request answers for the whole company: all chats and orders of that
# person are in it, whatever else the role sees.
answering = needs(Permission.CLIENTS_PERSONAL_DATA)


class PersonalDataOut(Schema):
    """How much is held on a person; orders that are not finished keep it from being erased."""

    cards: int
    notes: int
    files: int
    chats: int
    messages: int
    orders: int
    unfinished: list[int]


@router.get(
    "/clients/{client_id}/personal-data",
    response=PersonalDataOut,
    auth=answering,
    operation_id="get_personal_data",
)
def get_held(request: EmployeeRequest, client_id: Id) -> PersonalDataOut:
    """Count what is held on the person of a card, in all chats and orders."""
    held = count_held(client_id)
    return PersonalDataOut(
        cards=held.cards,
        notes=held.notes,
        files=held.files,
        chats=held.chats,
        messages=held.messages,
        orders=held.orders,
        unfinished=held.unfinished,
    )


@router.get(
    "/clients/{client_id}/personal-data/archive",
    auth=answering,
    operation_id="download_personal_data",
)
def get_archive(request: EmployeeRequest, client_id: Id) -> HttpResponseBase:
    """Give all of it as a ZIP of JSON and files."""
    written = take_personal_data(client_id=client_id, by=request.employee)
    release_connection()
    return FileResponse(written, as_attachment=True, filename=f"client-{client_id}.zip")


@router.post(
    "/clients/{client_id}/erasure",
    response={202: None},
    auth=answering,
    operation_id="erase_client",
)
def post_erasure(request: EmployeeRequest, client_id: Id) -> Status[None]:
    """Erase it for good: the card at once, chats and orders in the background."""
    erase_client(client_id=client_id, by=request.employee)
    return Status(202, None)
