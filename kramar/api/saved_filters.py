"""``saved-filters``: filters of lists under names."""

from typing import Annotated

from ninja import Router, Schema, Status
from pydantic import Field

from kramar.api.access import signed_in
from kramar.api.company_scope import EmployeeRequest
from kramar.api.paths import Id
from kramar.chats.events.saved_filters import SavedFilterSnapshot
from kramar.chats.models.saved_filters import FILTER_QUERY_LENGTH, FilterPage
from kramar.chats.queries.saved_filters import list_saved_filters
from kramar.chats.services.saved_filters import (
    FilterChanges,
    change_filter,
    delete_filter,
    refuse_stranger_to,
    save_filter,
)
from kramar.events.services import newest_number

router = Router(tags=["saved-filters"])

# Far more than a name may have: the service says in words which length is allowed.
Name = Annotated[str, Field(max_length=10_000)]
Query = Annotated[str, Field(max_length=FILTER_QUERY_LENGTH)]


class SavedFilterPage(Schema):
    """All filters of a page that the employee sees; valid at the event ``number``."""

    items: list[SavedFilterSnapshot]
    next: str | None = None
    number: int


class SavedFilterIn(Schema):
    """A filter to keep; ``query`` is what follows the question mark of the list."""

    page: FilterPage = FilterPage.CHATS
    name: Name
    query: Query
    is_shared: bool = False


class SavedFilterPatch(Schema):
    """What to change about a filter."""

    name: Name | None = None
    query: Query | None = None
    is_shared: bool | None = None
    position: Annotated[int, Field(ge=0, le=2**31 - 1)] | None = None


@router.get(
    "/saved-filters", response=SavedFilterPage, auth=signed_in(), operation_id="list_saved_filters"
)
def list_filters(request: EmployeeRequest, page: FilterPage = FilterPage.CHATS) -> SavedFilterPage:
    """List the employee's own filters of a page and those for everybody, in their order."""
    refuse_stranger_to(page, request.employee)
    number = newest_number(request.employee.company_id)
    saved = list_saved_filters(page, request.employee)
    return SavedFilterPage(items=[SavedFilterSnapshot.of(each) for each in saved], number=number)


@router.post(
    "/saved-filters",
    response={201: SavedFilterSnapshot},
    auth=signed_in(),
    operation_id="save_filter",
)
def post_filter(request: EmployeeRequest, body: SavedFilterIn) -> Status[SavedFilterSnapshot]:
    """Keep a filter under a name."""
    saved = save_filter(
        page=body.page,
        name=body.name,
        query=body.query,
        is_shared=body.is_shared,
        by=request.employee,
    )
    return Status(201, SavedFilterSnapshot.of(saved))


@router.patch(
    "/saved-filters/{saved_filter_id}",
    response=SavedFilterSnapshot,
    auth=signed_in(),
    operation_id="change_filter",
)
def patch_filter(
    request: EmployeeRequest, saved_filter_id: Id, body: SavedFilterPatch
) -> SavedFilterSnapshot:
    """Rename a filter, point it elsewhere, move it, or show it to everybody."""
    saved = change_filter(
        saved_filter_id=saved_filter_id,
        changes=FilterChanges(**body.dict()),
        by=request.employee,
    )
    return SavedFilterSnapshot.of(saved)


@router.delete(
    "/saved-filters/{saved_filter_id}",
    response={204: None},
    auth=signed_in(),
    operation_id="delete_filter",
)
def remove_filter(request: EmployeeRequest, saved_filter_id: Id) -> Status[None]:
    """Forget a filter."""
    delete_filter(saved_filter_id=saved_filter_id, by=request.employee)
    return Status(204, None)
