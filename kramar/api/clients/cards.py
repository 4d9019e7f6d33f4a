"""``clients``: people who buy."""

from ninja import Query, Router, Schema, Status

from kramar.api.access import needs
from kramar.api.clients.filters import ClientChoices, ClientQuery
from kramar.api.clients.schemas import ClientPage, Text, Texts, show_client
from kramar.api.company_scope import EmployeeRequest
from kramar.api.paths import Id, RowId
from kramar.clients import queries
from kramar.clients.events import ClientSnapshot
from kramar.clients.queries import Eyes
from kramar.clients.queries.listing import COUNTED, count_clients
from kramar.clients.queries.listing import list_clients as list_clients_of
from kramar.clients.services.blacklist import blacklist_client, unblacklist_client
from kramar.clients.services.cards import assign_client, change_client, create_client
from kramar.clients.services.fields import ClientFields
from kramar.clients.services.removal import delete_client, restore_client
from kramar.staff.permissions import Permission
from kramar.staff.queries import get_employee

router = Router(tags=["clients"])
viewing = needs(Permission.CLIENTS_VIEW)
editing = needs(Permission.CLIENTS_EDIT)


class ClientIn(Schema):
    """The fields of a card; in a change what is left out stays."""

    last_name: Text | None = None
    first_name: Text | None = None
    patronymic: Text | None = None
    comment: Text | None = None
    phones: Texts | None = None
    emails: Texts | None = None
    addresses: Texts | None = None

    def fields(self) -> ClientFields:
        """Hand them to the service."""
        return ClientFields(
            last_name=self.last_name,
            first_name=self.first_name,
            patronymic=self.patronymic,
            comment=self.comment,
            phones=self.phones,
            emails=self.emails,
            addresses=self.addresses,
        )


class ClientPatch(ClientIn):
    """A change of a card; an empty responsible is nobody."""

    responsible_id: RowId | None = None


class ClientCounts(Schema):
    """How many match; ``has_more`` when there are more than are counted."""

    total: int
    has_more: bool


class ReasonIn(Schema):
    """Why a client is on the black list."""

    reason: Text


@router.get("/clients", response=ClientPage, auth=viewing, operation_id="list_clients")
def list_clients(request: EmployeeRequest, query: Query[ClientQuery]) -> ClientPage:
    """List the clients, or suggest some by what is typed."""
    eyes = Eyes.of(request.employee)
    clients = list_clients_of(
        query.wanted(request.employee),
        sort=query.sort,
        after=query.place(),
        limit=query.limit,
        eyes=eyes,
    )
    return ClientPage(
        items=queries.present_clients(clients, eyes),
        next=query.cursor_after(clients[-1]) if len(clients) == query.limit else None,
    )


@router.post("/clients", response={201: ClientSnapshot}, auth=editing, operation_id="create_client")
def post_client(request: EmployeeRequest, body: ClientPatch) -> Status[ClientSnapshot]:
    """Make a client; without a responsible it is whoever makes it."""
    by = request.employee
    responsible = get_employee(body.responsible_id) if body.responsible_id else by
    client = create_client(fields=body.fields(), responsible=responsible, by=by)
    return Status(201, show_client(client, by))


# Before the routes with an id: a path is given to the first that fits.
@router.get("/clients/counts", response=ClientCounts, auth=viewing, operation_id="count_clients")
def get_counts(request: EmployeeRequest, query: Query[ClientChoices]) -> ClientCounts:
    """Count the clients that match; beyond some thousands only that there are more."""
    by = request.employee
    found = count_clients(query.wanted(by), eyes=Eyes.of(by))
    return ClientCounts(total=min(found, COUNTED), has_more=found > COUNTED)


@router.get(
    "/clients/{client_id}", response=ClientSnapshot, auth=viewing, operation_id="get_client"
)
def get_client(request: EmployeeRequest, client_id: Id) -> ClientSnapshot:
    """Show a client; of one that was merged or deleted it is said what became of it."""
    return show_client(queries.get_client(client_id), request.employee)


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
    return show_client(client, by)


@router.delete(
    "/clients/{client_id}",
    response={204: None},
    auth=needs(Permission.CLIENTS_DELETE),
    operation_id="delete_client",
)
def remove_client(request: EmployeeRequest, client_id: Id) -> Status[None]:
    """Delete a card; its chats, orders and notes stay, and it can be restored."""
    delete_client(client_id=client_id, by=request.employee)
    return Status(204, None)


@router.post(
    "/clients/{client_id}/restore",
    response=ClientSnapshot,
    auth=needs(Permission.CLIENTS_DELETE),
    operation_id="restore_client",
)
def restore(request: EmployeeRequest, client_id: Id) -> ClientSnapshot:
    """Bring a deleted card back."""
    return show_client(restore_client(client_id=client_id, by=request.employee), request.employee)


@router.put(
    "/clients/{client_id}/blacklist",
    response=ClientSnapshot,
    auth=editing,
    operation_id="blacklist_client",
)
def put_blacklist(request: EmployeeRequest, client_id: Id, body: ReasonIn) -> ClientSnapshot:
    """Put a client on the black list."""
    by = request.employee
    return show_client(blacklist_client(client_id=client_id, reason=body.reason, by=by), by)


@router.delete(
    "/clients/{client_id}/blacklist",
    response=ClientSnapshot,
    auth=editing,
    operation_id="unblacklist_client",
)
def delete_blacklist(request: EmployeeRequest, client_id: Id) -> ClientSnapshot:
    """Take a client off the black list."""
    by = request.employee
    return show_client(unblacklist_client(client_id=client_id, by=by), by)
