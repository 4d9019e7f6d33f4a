"""``labels``: the company's list of labels."""

from typing import Annotated, Literal

from ninja import Router, Schema, Status
from pydantic import Field

from kramar.api.access import needs
from kramar.api.company_scope import EmployeeRequest
from kramar.api.paths import Id
from kramar.chats import queries
from kramar.chats.events.snapshots import ListedLabel
from kramar.chats.services.labels import LabelChanges, change_label, delete_label, prepare_label
from kramar.staff.permissions import Permission

router = Router(tags=["labels"])
messenger = needs(Permission.CHATS_USE)
administration = needs(Permission.ADMINISTRATION)

# Far more than a name may have: the service says in words which length is allowed.
Name = Annotated[str, Field(max_length=10_000)]
Color = Annotated[str, Field(max_length=10)]


class LabelPage(Schema):
    """All labels of the company, by name."""

    items: list[ListedLabel]
    next: str | None = None


class LabelIn(Schema):
    """A label to prepare; without a colour it gets the one that is used least."""

    name: Name
    color: Color | None = None


class LabelPatch(Schema):
    """What to change about a label; ``is_prepared`` lets one made by typing stay."""

    name: Name | None = None
    color: Color | None = None
    is_prepared: Literal[True] | None = None


class LabelOut(ListedLabel):
    """A label, with the number of chats that have it."""

    chats: int


@router.get("/labels", response=LabelPage, auth=messenger, operation_id="list_labels")
def list_labels(request: EmployeeRequest) -> LabelPage:
    """List the labels, prepared and typed."""
    return LabelPage(items=[ListedLabel.of(label) for label in queries.list_labels()])


@router.post(
    "/labels", response={201: ListedLabel}, auth=administration, operation_id="prepare_label"
)
def post_label(request: EmployeeRequest, body: LabelIn) -> Status[ListedLabel]:
    """Prepare a label; one of this name that was made by typing becomes prepared."""
    label = prepare_label(name=body.name, color=body.color, by=request.employee)
    return Status(201, ListedLabel.of(label))


@router.get("/labels/{label_id}", response=LabelOut, auth=messenger, operation_id="get_label")
def get_label(request: EmployeeRequest, label_id: Id) -> LabelOut:
    """Show a label and how many chats have it."""
    label = queries.get_label(label_id)
    return LabelOut(**dict(ListedLabel.of(label)), chats=queries.count_chats_with(label))


@router.patch(
    "/labels/{label_id}", response=ListedLabel, auth=administration, operation_id="change_label"
)
def patch_label(request: EmployeeRequest, label_id: Id, body: LabelPatch) -> ListedLabel:
    """Rename or recolour a label on all its chats, or keep it for good."""
    changes = LabelChanges(name=body.name, color=body.color, prepare=bool(body.is_prepared))
    return ListedLabel.of(change_label(label_id=label_id, changes=changes, by=request.employee))


@router.delete(
    "/labels/{label_id}", response={204: None}, auth=administration, operation_id="delete_label"
)
def remove_label(request: EmployeeRequest, label_id: Id) -> Status[None]:
    """Delete a label from every chat."""
    delete_label(label_id=label_id, by=request.employee)
    return Status(204, None)
