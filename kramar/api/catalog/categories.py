"""``categories``: the shelves of the shop."""

from typing import Annotated

from ninja import Router, Schema, Status
from pydantic import Field

from kramar.api.access import needs
from kramar.api.company_scope import EmployeeRequest
from kramar.api.pages import LARGEST_ID
from kramar.api.paths import Id
from kramar.catalog.events import CategorySnapshot
from kramar.catalog.queries import products as queries
from kramar.catalog.services.categories import (
    CategoryDraft,
    change_category,
    create_category,
    delete_category,
)
from kramar.staff.permissions import Permission

router = Router(tags=["catalog"])
editing = needs(Permission.CATALOG_EDIT)
Text = Annotated[str, Field(max_length=100_000)]
LARGEST_POSITION = 100_000


class CategoryIn(Schema):
    """A category's fields; what is left out stays, a parent of zero is none."""

    name: Text | None = None
    parent_id: Annotated[int, Field(ge=0, le=LARGEST_ID)] | None = None
    position: Annotated[int, Field(ge=0, le=LARGEST_POSITION)] | None = None

    def draft(self) -> CategoryDraft:
        """Hand them to the service."""
        return CategoryDraft(name=self.name, parent_id=self.parent_id, position=self.position)


class CategoryList(Schema):
    """All categories in their order."""

    items: list[CategorySnapshot]
    next: None = None


@router.get(
    "/categories",
    response=CategoryList,
    auth=needs(Permission.CATALOG_VIEW),
    operation_id="list_categories",
)
def list_categories(request: EmployeeRequest) -> CategoryList:
    """List the categories."""
    return CategoryList(items=[CategorySnapshot.of(row) for row in queries.list_categories()])


@router.post(
    "/categories",
    response={201: CategorySnapshot},
    auth=editing,
    operation_id="create_category",
)
def post_category(request: EmployeeRequest, body: CategoryIn) -> Status[CategorySnapshot]:
    """Make a category."""
    category = create_category(draft=body.draft(), by=request.employee)
    return Status(201, CategorySnapshot.of(category))


@router.patch(
    "/categories/{category_id}",
    response=CategorySnapshot,
    auth=editing,
    operation_id="change_category",
)
def patch_category(request: EmployeeRequest, category_id: Id, body: CategoryIn) -> CategorySnapshot:
    """Rename or move a category."""
    category = change_category(category_id=category_id, draft=body.draft(), by=request.employee)
    return CategorySnapshot.of(category)


@router.delete(
    "/categories/{category_id}",
    response={204: None},
    auth=editing,
    operation_id="delete_category",
)
def remove_category(request: EmployeeRequest, category_id: Id) -> Status[None]:
    """Delete an empty category."""
    delete_category(category_id=category_id, by=request.employee)
    return Status(204, None)
