"""``products/bulk`` and ``product-jobs``: one change made to many products."""

from decimal import Decimal
from typing import Annotated, Literal

from ninja import Router, Schema, Status
from pydantic import Field

from kramar.api.access import needs
from kramar.api.catalog.products import IdOrNone, ProductChoices
from kramar.api.company_scope import EmployeeRequest
from kramar.api.paths import Id, RowId
from kramar.catalog.job_events import ProductJobSnapshot
from kramar.catalog.models import ProductJob
from kramar.catalog.queries.jobs import get_product_job, list_product_jobs
from kramar.catalog.services.jobs.asking import (
    BulkWish,
    ask_product_job,
    cancel_product_job,
    is_undoable,
    undo_product_job,
)
from kramar.catalog.services.jobs.changes import Amount, BulkChange
from kramar.catalog.services.jobs.preview import preview_change
from kramar.catalog.services.stock import LARGEST_STOCK
from kramar.core.money import LARGEST, Money
from kramar.staff.permissions import Permission

router = Router(tags=["catalog"])
editing = needs(Permission.CATALOG_EDIT)
MOST_NAMED = 1000

Sum = Annotated[Decimal, Field(ge=-LARGEST, le=LARGEST, decimal_places=2)]


class PriceChangeIn(Schema):
    """A price to set, a sum to add (less than zero takes away), or percent to add."""

    how: Literal["set", "add", "percent"]
    value: Sum


class StockChangeIn(Schema):
    """A count to set, or to add."""

    how: Literal["set", "add"]
    value: Annotated[int, Field(ge=-LARGEST_STOCK, le=LARGEST_STOCK)]


class ProductBulkIn(Schema):
    """What is to be changed, of the products of a filter or of those that are named.

    What is left out stays; a category of zero is none.
    """

    filter: ProductChoices | None = None
    product_ids: Annotated[list[RowId], Field(max_length=MOST_NAMED)] = []
    price: PriceChangeIn | None = None
    stock: StockChangeIn | None = None
    category_id: IdOrNone | None = None
    state: Literal["", "active", "archived"] = ""

    def wish(self) -> BulkWish:
        """Hand it to the service."""
        price, stock = self.price, self.stock
        change = BulkChange(
            price=Amount(price.how, price.value) if price else None,
            stock=Amount(stock.how, Decimal(stock.value)) if stock else None,
            category_id=self.category_id,
            state=self.state,
        )
        return BulkWish(change, self.filter.wanted() if self.filter else None, self.product_ids)


class BulkPreviewLineOut(Schema):
    """An offer as it is and as it would be; ``problem`` is a code, empty when it can be changed."""

    product_id: int
    offer_id: int
    name: str
    sku: str
    price: Money
    new_price: Money
    stock: int
    new_stock: int
    problem: str


class BulkPreviewOut(Schema):
    """How many products are meant, and the first of their offers."""

    total: int
    lines: list[BulkPreviewLineOut]


class ProductJobList(Schema):
    """The employee's latest changes of many products."""

    items: list[ProductJobSnapshot]
    next: None = None


@router.post(
    "/products/bulk/preview",
    response=BulkPreviewOut,
    auth=editing,
    operation_id="preview_product_bulk",
)
def post_preview(request: EmployeeRequest, body: ProductBulkIn) -> BulkPreviewOut:
    """Show what would become of the first products."""
    return BulkPreviewOut.model_validate(preview_change(body.wish()), from_attributes=True)


@router.post(
    "/products/bulk",
    response={201: ProductJobSnapshot},
    auth=editing,
    operation_id="change_products",
)
def post_bulk(request: EmployeeRequest, body: ProductBulkIn) -> Status[ProductJobSnapshot]:
    """Change many products, in the background."""
    return Status(201, _show(ask_product_job(wish=body.wish(), by=request.employee)))


@router.get(
    "/product-jobs", response=ProductJobList, auth=editing, operation_id="list_product_jobs"
)
def list_jobs(request: EmployeeRequest) -> ProductJobList:
    """List the employee's latest changes, the newest first."""
    return ProductJobList(items=[_show(each) for each in list_product_jobs(request.employee)])


@router.get(
    "/product-jobs/{product_job_id}",
    response=ProductJobSnapshot,
    auth=editing,
    operation_id="get_product_job",
)
def get_job(request: EmployeeRequest, product_job_id: Id) -> ProductJobSnapshot:
    """Tell how far a change is."""
    return _show(get_product_job(request.employee, product_job_id))


@router.post(
    "/product-jobs/{product_job_id}/cancel",
    response=ProductJobSnapshot,
    auth=editing,
    operation_id="cancel_product_job",
)
def cancel(request: EmployeeRequest, product_job_id: Id) -> ProductJobSnapshot:
    """Stop it; what is done stays done and may be undone."""
    return _show(cancel_product_job(job_id=product_job_id, by=request.employee))


@router.post(
    "/product-jobs/{product_job_id}/undo",
    response=ProductJobSnapshot,
    auth=editing,
    operation_id="undo_product_job",
)
def undo(request: EmployeeRequest, product_job_id: Id) -> ProductJobSnapshot:
    """Bring back what was, wherever nobody has changed it since."""
    return _show(undo_product_job(job_id=product_job_id, by=request.employee))


def _show(job: ProductJob) -> ProductJobSnapshot:
    return ProductJobSnapshot.of(job, can_undo=is_undoable(job))
