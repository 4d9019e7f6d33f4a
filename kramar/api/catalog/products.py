"""``products``: what the shop sells, with its variants."""

from datetime import timedelta
from typing import Annotated, Literal

from ninja import File, Query, Router, Schema, Status
from ninja.files import UploadedFile
from pydantic import Field

from kramar.api.access import needs
from kramar.api.company_scope import EmployeeRequest
from kramar.api.pages import (
    DEFAULT_LIMIT,
    LARGEST_ID,
    LARGEST_LIMIT,
    Cursor,
    read_cursor,
    to_cursor,
)
from kramar.api.paths import Id, RowId
from kramar.api.uploads import UploadOut
from kramar.catalog.events import ProductRow, ProductSnapshot
from kramar.catalog.models import Product
from kramar.catalog.queries import products as queries
from kramar.catalog.queries.products import ProductFilter
from kramar.catalog.services.drafts import OfferDraft, ProductDraft
from kramar.catalog.services.pictures.arranging import arrange_pictures, return_pictures
from kramar.catalog.services.products import (
    add_offer,
    change_offer,
    change_product,
    create_product,
    delete_offer,
    delete_product,
    restore_product,
)
from kramar.catalog.services.stock import LARGEST_STOCK
from kramar.core.files import MEGABYTE, store_file
from kramar.core.money import Money
from kramar.staff.permissions import Permission

router = Router(tags=["catalog"])
KEPT_UNUSED = timedelta(days=1)
PICTURE_LIMIT = 10 * MEGABYTE
viewing = needs(Permission.CATALOG_VIEW)
editing = needs(Permission.CATALOG_EDIT)

# Far more than a field may have: the service says in words which length is allowed.
Text = Annotated[str, Field(max_length=100_000)]
Count = Annotated[int, Field(ge=-LARGEST_STOCK, le=LARGEST_STOCK)]
# Zero takes away what was chosen.
IdOrNone = Annotated[int, Field(ge=0, le=LARGEST_ID)]


class ProductChoices(Schema):
    """Which products are wanted."""

    q: str = Field(default="", max_length=1000)
    category: RowId | None = None
    stock: Literal["", "in", "low", "out"] = ""
    price_from: Money | None = None
    price_to: Money | None = None
    state: Literal["all", "active", "hidden", "archived"] = "all"

    def wanted(self) -> ProductFilter:
        """Hand them to the query."""
        return ProductFilter(
            text=self.q,
            category_id=self.category,
            stock=self.stock,
            price_from=self.price_from,
            price_to=self.price_to,
            state=self.state,
        )


class ProductQuery(ProductChoices):
    """Which products, and which page of them."""

    cursor: Cursor = None
    limit: int = Field(default=DEFAULT_LIMIT, ge=1, le=LARGEST_LIMIT)


class ProductPage(Schema):
    """A page of products, the newest first."""

    items: list[ProductRow]
    next: str | None = None


class OfferIn(Schema):
    """An offer's fields; in a change what is left out stays."""

    name: Text | None = None
    sku: Text | None = None
    price: Money | None = None
    old_price: Money | None = None
    stock: Count | None = None
    tracks_stock: bool | None = None
    barcode: Text | None = None
    attributes: dict[Text, Text] | None = None
    picture_id: IdOrNone | None = None
    is_active: bool | None = None

    def draft(self) -> OfferDraft:
        """Hand them to the service."""
        return OfferDraft(**dict(self))


class ProductPatch(Schema):
    """A product's fields; what is left out stays, zero takes category and picture away."""

    name: Text | None = None
    description: Text | None = None
    vendor: Text | None = None
    category_id: IdOrNone | None = None
    picture_id: IdOrNone | None = None
    is_active: bool | None = None


class ProductIn(ProductPatch):
    """A product to make, with its offers."""

    offers: Annotated[list[OfferIn], Field(max_length=1000)] = []


class Arrangement(Schema):
    """A product's pictures, the main one first; none is none."""

    file_ids: Annotated[list[RowId], Field(max_length=1000)]


class ProductDeletedOut(Schema):
    """What became of it: orders may refer to it, then it is archived."""

    result: Literal["deleted", "archived"]
    product: ProductSnapshot | None


@router.post(
    "/product-pictures", response={201: UploadOut}, auth=editing, operation_id="upload_picture"
)
def post_picture(request: EmployeeRequest, file: File[UploadedFile]) -> Status[UploadOut]:
    """Keep a picture until a product or an offer takes it."""
    kept = store_file(file, name=file.name or "", limit=PICTURE_LIMIT, keep_unused=KEPT_UNUSED)
    return Status(201, UploadOut.of(kept))


@router.get("/products", response=ProductPage, auth=viewing, operation_id="list_products")
def list_products(request: EmployeeRequest, query: Query[ProductQuery]) -> ProductPage:
    """List the products that match."""
    before = int(read_cursor(query.cursor, int)[0]) if query.cursor else None
    found = queries.list_products(query.wanted(), before=before, limit=query.limit)
    return ProductPage(
        items=queries.present_products(found),
        next=to_cursor(found[-1].pk) if len(found) == query.limit else None,
    )


@router.post(
    "/products", response={201: ProductSnapshot}, auth=editing, operation_id="create_product"
)
def post_product(request: EmployeeRequest, body: ProductIn) -> Status[ProductSnapshot]:
    """Make a product."""
    fields = body.dict(exclude={"offers"})
    product = create_product(
        draft=ProductDraft(**fields),
        offers=[offer.draft() for offer in body.offers],
        by=request.employee,
    )
    return Status(201, _present(product))


@router.get(
    "/products/{product_id}", response=ProductSnapshot, auth=viewing, operation_id="get_product"
)
def get_product(request: EmployeeRequest, product_id: Id) -> ProductSnapshot:
    """Show a product."""
    return queries.present_product(queries.get_product(product_id))


@router.patch(
    "/products/{product_id}",
    response=ProductSnapshot,
    auth=editing,
    operation_id="change_product",
)
def patch_product(request: EmployeeRequest, product_id: Id, body: ProductPatch) -> ProductSnapshot:
    """Change the fields that are given."""
    draft = ProductDraft(**dict(body))
    return _present(change_product(product_id=product_id, draft=draft, by=request.employee))


@router.put(
    "/products/{product_id}/pictures",
    response=ProductSnapshot,
    auth=editing,
    operation_id="arrange_pictures",
)
def put_pictures(request: EmployeeRequest, product_id: Id, body: Arrangement) -> ProductSnapshot:
    """Choose a product's pictures and their order; loads leave them so."""
    by = request.employee
    return _present(arrange_pictures(product_id=product_id, file_ids=body.file_ids, by=by))


@router.delete(
    "/products/{product_id}/pictures",
    response=ProductSnapshot,
    auth=editing,
    operation_id="return_pictures",
)
def remove_arrangement(request: EmployeeRequest, product_id: Id) -> ProductSnapshot:
    """Let the product's source decide about its pictures again."""
    return _present(return_pictures(product_id=product_id, by=request.employee))


@router.delete(
    "/products/{product_id}",
    response=ProductDeletedOut,
    auth=editing,
    operation_id="delete_product",
)
def remove_product(request: EmployeeRequest, product_id: Id) -> ProductDeletedOut:
    """Delete a product, or archive it where orders refer to it."""
    kept = delete_product(product_id=product_id, by=request.employee)
    return ProductDeletedOut(
        result="archived" if kept else "deleted", product=_present(kept) if kept else None
    )


@router.post(
    "/products/{product_id}/restore",
    response=ProductSnapshot,
    auth=editing,
    operation_id="restore_product",
)
def restore(request: EmployeeRequest, product_id: Id) -> ProductSnapshot:
    """Take a product out of the archive."""
    return _present(restore_product(product_id=product_id, by=request.employee))


@router.post(
    "/products/{product_id}/offers",
    response={201: ProductSnapshot},
    auth=editing,
    operation_id="add_offer",
)
def post_offer(request: EmployeeRequest, product_id: Id, body: OfferIn) -> Status[ProductSnapshot]:
    """Give a product one more variant."""
    product = add_offer(product_id=product_id, draft=body.draft(), by=request.employee)
    return Status(201, _present(product))


@router.patch(
    "/offers/{offer_id}", response=ProductSnapshot, auth=editing, operation_id="change_offer"
)
def patch_offer(request: EmployeeRequest, offer_id: Id, body: OfferIn) -> ProductSnapshot:
    """Change a variant's fields that are given."""
    return _present(change_offer(offer_id=offer_id, draft=body.draft(), by=request.employee))


@router.delete(
    "/offers/{offer_id}", response=ProductSnapshot, auth=editing, operation_id="delete_offer"
)
def remove_offer(request: EmployeeRequest, offer_id: Id) -> ProductSnapshot:
    """Delete a variant, or take it off sale where orders refer to it."""
    return _present(delete_offer(offer_id=offer_id, by=request.employee))


def _present(product: Product) -> ProductSnapshot:
    return queries.present_product(queries.get_product(product.pk))
