"""Clients who are probably one person: shown, told apart, put together and taken apart again."""

from datetime import datetime

from ninja import Router, Schema, Status

from kramar.api.access import needs
from kramar.api.clients.cards import ClientIn
from kramar.api.clients.schemas import show_client
from kramar.api.company_scope import EmployeeRequest
from kramar.api.paths import Id, RowId
from kramar.clients.events import ClientSnapshot, EmployeeRef
from kramar.clients.models import ClientMerge
from kramar.clients.queries import Eyes, get_client, present_clients
from kramar.clients.queries.pairs import list_alike, list_merges
from kramar.clients.services.merging import dismiss_pair, merge_clients, undo_merge
from kramar.staff.permissions import Permission

router = Router(tags=["clients"])
viewing = needs(Permission.CLIENTS_VIEW)
merging = needs(Permission.CLIENTS_MERGE)


class MergeOut(Schema):
    """A card that was put into another, as long as it can be taken out again."""

    id: int
    client_id: int
    gone_id: int
    gone_name: str
    by: EmployeeRef | None
    created_at: datetime

    @classmethod
    def of(cls, merge: ClientMerge) -> "MergeOut":
        """Present a merge whose card and employee are loaded."""
        return cls(
            id=merge.pk,
            client_id=merge.client_id,
            gone_id=merge.gone_id,
            gone_name=merge.gone.name,
            by=EmployeeRef.of(merge.employee),
            created_at=merge.created_at,
        )


class AlikeOut(Schema):
    """Who is like the client, and what was put into the card already."""

    items: list[ClientSnapshot]
    merges: list[MergeOut]
    next: None = None


class MergeIn(ClientIn):
    """Which card goes, and what the card that stays says from then on."""

    other_id: RowId


class OtherIn(Schema):
    """The other client."""

    other_id: RowId


@router.get(
    "/clients/{client_id}/duplicates",
    response=AlikeOut,
    auth=viewing,
    operation_id="list_duplicates",
)
def get_duplicates(request: EmployeeRequest, client_id: Id) -> AlikeOut:
    """List the clients who share a phone or an e-mail with this one."""
    client = get_client(client_id)
    return AlikeOut(
        items=present_clients(list_alike(client), Eyes.of(request.employee)),
        merges=[MergeOut.of(merge) for merge in list_merges(client)],
    )


@router.post(
    "/clients/{client_id}/not-duplicates",
    response={204: None},
    auth=merging,
    operation_id="tell_clients_apart",
)
def post_apart(request: EmployeeRequest, client_id: Id, body: OtherIn) -> Status[None]:
    """Remember that two clients are not one person."""
    dismiss_pair(client_id=client_id, other_id=body.other_id, by=request.employee)
    return Status(204, None)


@router.post(
    "/clients/{client_id}/merge",
    response={201: MergeOut},
    auth=merging,
    operation_id="merge_clients",
)
def post_merge(request: EmployeeRequest, client_id: Id, body: MergeIn) -> Status[MergeOut]:
    """Put another card into this one."""
    merge = merge_clients(
        client_id=client_id, other_id=body.other_id, fields=body.fields(), by=request.employee
    )
    return Status(201, MergeOut.of(merge))


@router.post(
    "/client-merges/{client_merge_id}/undo",
    response=ClientSnapshot,
    auth=merging,
    operation_id="undo_merge",
)
def post_undo(request: EmployeeRequest, client_merge_id: Id) -> ClientSnapshot:
    """Take the card out again, with what it brought."""
    by = request.employee
    merge = undo_merge(merge_id=client_merge_id, by=by)
    return show_client(get_client(merge.client_id), by)
