"""``bulk-actions``: one thing done to all chats of a filter."""

from typing import Annotated, Literal

from ninja import Router, Schema, Status
from pydantic import Field

from kramar.api.access import needs
from kramar.api.chats.filters import ChatChoices
from kramar.api.company_scope import EmployeeRequest
from kramar.api.paths import Id, RowId
from kramar.chats.events.bulk import BulkActionSnapshot
from kramar.chats.models import BulkAction
from kramar.chats.queries import get_bulk_action, list_bulk_actions
from kramar.chats.services.bulk.asking import (
    Wish,
    ask_bulk_action,
    cancel_bulk_action,
    is_undoable,
    undo_bulk_action,
)
from kramar.staff.permissions import Permission

router = Router(tags=["chats"])
messenger = needs(Permission.CHATS_USE)


class BulkActionIn(Schema):
    """What is to be done, and to the chats of a filter or to those that are named."""

    action: Literal["label", "unlabel", "hand_over", "close", "read"]
    filter: ChatChoices | None = None
    chat_ids: Annotated[list[RowId], Field(max_length=1000)] = []
    label: str | None = None
    label_id: RowId | None = None
    employee_id: RowId | None = None


class BulkActionList(Schema):
    """The employee's latest actions."""

    items: list[BulkActionSnapshot]
    next: None = None


@router.get(
    "/bulk-actions", response=BulkActionList, auth=messenger, operation_id="list_bulk_actions"
)
def list_actions(request: EmployeeRequest) -> BulkActionList:
    """List the employee's latest actions, the newest first."""
    return BulkActionList(items=[_show(each) for each in list_bulk_actions(request.employee)])


@router.post(
    "/bulk-actions",
    response={201: BulkActionSnapshot},
    auth=messenger,
    operation_id="ask_bulk_action",
)
def ask(request: EmployeeRequest, body: BulkActionIn) -> Status[BulkActionSnapshot]:
    """Do one thing to many chats, in the background."""
    wish = Wish(
        deed=BulkAction.Deed(body.action),
        wanted=body.filter.wanted(request.employee) if body.filter else None,
        chat_ids=body.chat_ids,
        label=body.label,
        label_id=body.label_id,
        employee_id=body.employee_id,
    )
    return Status(201, _show(ask_bulk_action(wish=wish, by=request.employee)))


@router.get(
    "/bulk-actions/{bulk_action_id}",
    response=BulkActionSnapshot,
    auth=messenger,
    operation_id="get_bulk_action",
)
def get_action(request: EmployeeRequest, bulk_action_id: Id) -> BulkActionSnapshot:
    """Tell how far an action is."""
    return _show(get_bulk_action(request.employee, bulk_action_id))


@router.post(
    "/bulk-actions/{bulk_action_id}/cancel",
    response=BulkActionSnapshot,
    auth=messenger,
    operation_id="cancel_bulk_action",
)
def cancel(request: EmployeeRequest, bulk_action_id: Id) -> BulkActionSnapshot:
    """Stop it; what is done stays done and may be undone."""
    return _show(cancel_bulk_action(action_id=bulk_action_id, by=request.employee))


@router.post(
    "/bulk-actions/{bulk_action_id}/undo",
    response=BulkActionSnapshot,
    auth=messenger,
    operation_id="undo_bulk_action",
)
def undo(request: EmployeeRequest, bulk_action_id: Id) -> BulkActionSnapshot:
    """Bring back what was."""
    return _show(undo_bulk_action(action_id=bulk_action_id, by=request.employee))


def _show(action: BulkAction) -> BulkActionSnapshot:
    return BulkActionSnapshot.of(action, can_undo=is_undoable(action))
