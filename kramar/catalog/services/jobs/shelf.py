"""Some products at once, locked: changed together, saved together, told together."""

from collections import defaultdict
from collections.abc import Sequence

from kramar.audit.services import record_many
from kramar.catalog.events import ProductChanged, ProductSnapshot
from kramar.catalog.models import Category, Offer, Product, ProductJobItem
from kramar.catalog.queries.products import list_offers, list_pictures
from kramar.catalog.services.jobs.changes import (
    BulkChange,
    CannotChangeError,
    Planned,
    Values,
    plan,
    set_values,
    value_of,
)
from kramar.catalog.services.stock import mark_overdrawn, stock_changed
from kramar.core import clock
from kramar.core.rows import update_rows
from kramar.events.shape import Event
from kramar.staff.models import Employee

_OF_PRODUCT = ["category", "is_active", "archived_at", "changed_at"]
_OF_OFFER = ["price", "stock", "is_overdrawn", "is_active"]
State = ProductJobItem.State


class Shelf:
    """The products of one part of the work, in its transaction."""

    def __init__(self, product_ids: Sequence[int], *, by: Employee) -> None:
        self._by, self._at = by, clock.now()
        # Products before offers, both in the order of their ids, as everybody locks them.
        rows = Product.objects.select_for_update().filter(pk__in=product_ids).order_by("pk")
        self._products = {row.pk: row for row in rows}
        self._offers: dict[int, list[Offer]] = defaultdict(list)
        offers = Offer.objects.select_for_update().filter(product_id__in=product_ids)
        for offer in offers.order_by("pk"):
            self._offers[offer.product_id].append(offer)
        self._categories = set(Category.objects.values_list("pk", flat=True)) | {None}
        self._changed_products: dict[int, Product] = {}
        self._changed_offers: dict[int, Offer] = {}

    def apply(self, change: BulkChange, item: ProductJobItem) -> str:
        """Change one product; return why not, empty when it is done."""
        product, offers = self._products.get(item.product_id), self._offers[item.product_id]
        item.state = State.SKIPPED
        if product is None:
            return "product_not_found"
        if change.category_id is not None and (change.category_id or None) not in self._categories:
            return "category_not_found"
        try:
            planned = plan(change, product, offers, self._at)
        except CannotChangeError as error:
            return error.code
        item.state = State.DONE
        if not planned.is_empty:
            item.before, item.after = self._fill(product, planned)
        return ""

    def undo(self, item: ProductJobItem) -> None:
        """Bring back of one product what nobody has changed since."""
        item.state = State.UNDONE
        product = self._products.get(item.product_id)
        if product is None or item.before is None or item.after is None:
            return
        offers = {str(offer.pk): offer for offer in self._offers[item.product_id]}
        former = _untouched(product, item.before["product"], item.after["product"])
        if former.get("category_id") not in self._categories:
            former.pop("category_id")
        planned = Planned(former)
        for pk, values in item.before["offers"].items():
            offer = offers.get(pk)
            if offer and (kept := _untouched(offer, values, item.after["offers"][pk])):
                planned.offers[offer.pk] = kept
        self._fill(product, planned)

    def save(self, action: str) -> None:
        """Write what was changed, and remember who did it."""
        update_rows([*self._changed_products.values()], _OF_PRODUCT)
        update_rows([*self._changed_offers.values()], _OF_OFFER)
        touched = {offer.product_id for offer in self._changed_offers.values()}
        touched |= self._changed_products.keys()
        record_many(action, targets=[self._products[pk] for pk in sorted(touched)], by=self._by)

    def stock_changed(self) -> list[Event]:
        """Tell of the offers as they are now."""
        return stock_changed([*self._changed_offers.values()])

    def products_changed(self) -> list[Event]:
        """Tell of each product as it is now."""
        ids = {offer.product_id for offer in self._changed_offers.values()}
        ids |= self._changed_products.keys()
        rows = Product.objects.select_related("category", "source", "picture").filter(pk__in=ids)
        offers, pictures = list_offers(ids), list_pictures(ids)
        return [
            ProductChanged(product=ProductSnapshot.of_card(row, offers[row.pk], pictures[row.pk]))
            for row in rows.order_by("pk")
        ]

    def _fill(
        self, product: Product, planned: Planned
    ) -> tuple[dict[str, object], dict[str, object]]:
        """Change the rows; return what was before and what is after."""
        offers = {offer.pk: offer for offer in self._offers[product.pk]}
        before = {
            "product": {name: value_of(product, name) for name in planned.product},
            "offers": {
                str(pk): {name: value_of(offers[pk], name) for name in values}
                for pk, values in planned.offers.items()
            },
        }
        if planned.product:
            set_values(product, planned.product)
            product.changed_at = self._at
            self._changed_products[product.pk] = product
        for pk, values in planned.offers.items():
            set_values(offers[pk], values)
            mark_overdrawn(offers[pk])
            self._changed_offers[pk] = offers[pk]
        after = {
            "product": planned.product,
            "offers": {str(k): v for k, v in planned.offers.items()},
        }
        return before, after


def _untouched(row: Product | Offer, before: Values, after: Values) -> Values:
    """Return the former values of fields that still are as the work has left them."""
    return {name: value for name, value in before.items() if value_of(row, name) == after[name]}
