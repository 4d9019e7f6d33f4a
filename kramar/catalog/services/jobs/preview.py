"""Looking at what a change of many products would make of the first of them."""

from dataclasses import dataclass
from decimal import Decimal

from kramar.catalog.models import Offer, Product
from kramar.catalog.queries.products import filter_products, list_offers
from kramar.catalog.services.jobs.asking import BulkWish, check_change, find_named
from kramar.catalog.services.jobs.changes import BulkChange, CannotChangeError, Values, plan
from kramar.core import clock

SHOWN_PRODUCTS = 20
SHOWN_OFFERS = 60


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """An offer as it is and as it would be; ``problem`` is a code, empty when it would change."""

    product_id: int
    offer_id: int
    name: str
    sku: str
    price: Decimal
    new_price: Decimal
    stock: int
    new_stock: int
    problem: str


@dataclass(frozen=True, slots=True)
class BulkPreview:
    """How many products are meant, and the first of their offers."""

    total: int
    lines: list[PreviewLine]


def preview_change(wish: BulkWish) -> BulkPreview:
    """Work out what would become of the first products; nothing is changed.

    :raises InvalidError: nothing is to be changed
    :raises CategoryAbsentError: there is no such category
    :raises ProductAbsentError: one of the named products is not there
    """
    check_change(wish.change)
    rows = filter_products(wish.wanted) if wish.wanted else find_named(wish.product_ids)
    products = list(rows.order_by("-pk")[:SHOWN_PRODUCTS])
    offers = list_offers([product.pk for product in products])
    lines = [
        line for product in products for line in _lines(wish.change, product, offers[product.pk])
    ]
    return BulkPreview(rows.count(), lines[:SHOWN_OFFERS])


def _lines(change: BulkChange, product: Product, offers: list[Offer]) -> list[PreviewLine]:
    problem, planned = "", dict[int, Values]()
    try:
        planned = plan(change, product, offers, clock.now()).offers
    except CannotChangeError as error:
        problem = error.code
    return [_line(product, offer, planned.get(offer.pk, {}), problem) for offer in offers]


def _line(product: Product, offer: Offer, values: Values, problem: str) -> PreviewLine:
    offer.product = product
    return PreviewLine(
        product_id=product.pk,
        offer_id=offer.pk,
        name=offer.full_name,
        sku=offer.sku,
        price=offer.price,
        new_price=Decimal(str(values.get("price", offer.price))),
        stock=offer.stock,
        new_stock=int(values.get("stock") or 0) if "stock" in values else offer.stock,
        problem=problem,
    )
