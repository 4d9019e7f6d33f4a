"""Products for the screen: keyset pages, a constant number of queries."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Exists, F, OuterRef, Q, QuerySet
from django.utils.translation import gettext as _

from kramar.catalog.errors import CategoryAbsentError, ProductAbsentError
from kramar.catalog.events import ProductRow, ProductSnapshot
from kramar.catalog.models import Category, Offer, Product, ProductPicture
from kramar.catalog.queries.offers import find_product_ids
from kramar.core.models import StoredFile
from kramar.core.search.question import Among
from kramar.core.search.wanted import read_wanted

# So many left are few.
LOW_STOCK = 3
# Nobody looks further down what a search has found.
MOST_FOUND = 500


@dataclass(frozen=True, slots=True)
class ProductFilter:
    """Which products are wanted.

    :param stock: ``in``, ``low`` or ``out``: by what can be sold of some offer
    :param state: ``active``, ``hidden`` by a source, ``archived``, or ``all`` but the archived
    """

    text: str = ""
    category_id: int | None = None
    stock: str = ""
    price_from: Decimal | None = None
    price_to: Decimal | None = None
    state: str = "all"


def list_products(wanted: ProductFilter, *, before: int | None, limit: int) -> list[Product]:
    """Return the products that match, the newest first.

    :param before: only those with a smaller id
    :raises CategoryAbsentError: there is no such category
    :raises SearchTooLongError: there are too many others who search
    """
    rows = filter_products(wanted)
    if before is not None:
        rows = rows.filter(pk__lt=before)
    return list(rows.select_related("category", "source", "picture").order_by("-pk")[:limit])


def filter_products(wanted: ProductFilter) -> QuerySet[Product]:
    """Return the rows that match, in no order."""
    rows = Product.objects.filter(_state(wanted.state))
    if wanted.text.strip():
        found = find_product_ids(
            read_wanted(wanted.text), limit=MOST_FOUND, among=_among(wanted.state)
        )
        exact = Offer.objects.filter(Q(sku=wanted.text.strip()) | Q(barcode=wanted.text.strip()))
        rows = rows.filter(Q(pk__in=found) | Q(pk__in=exact.values("product_id")))
    if wanted.category_id is not None:
        rows = rows.filter(category_id__in=_with_inner(wanted.category_id))
    offers = _offer_condition(wanted)
    if offers:
        rows = rows.filter(Exists(Offer.objects.filter(offers, product=OuterRef("pk"))))
    return rows


def get_product(product_id: int) -> Product:
    """Return a product with category, source and picture; archived ones too.

    :raises ProductAbsentError: there is none
    """
    rows = Product.objects.select_related("category", "source", "picture")
    product = rows.filter(pk=product_id).first()
    if product is None:
        raise ProductAbsentError(_("Товар не знайдено"))
    return product


def get_category(category_id: int) -> Category:
    """Return a category.

    :raises CategoryAbsentError: there is none
    """
    category = Category.objects.filter(pk=category_id).first()
    if category is None:
        raise CategoryAbsentError(_("Категорію не знайдено"))
    return category


def list_categories() -> list[Category]:
    """Return all categories of the company, by their order on the shelf."""
    return list(Category.objects.order_by("position", "name", "pk"))


def present_products(products: Sequence[Product]) -> list[ProductRow]:
    """Show products with their offers, by one more query."""
    offers = list_offers([product.pk for product in products])
    return [ProductRow.of(product, offers[product.pk]) for product in products]


def present_product(product: Product) -> ProductSnapshot:
    """Show one product whole."""
    pk = product.pk
    return ProductSnapshot.of_card(product, list_offers([pk])[pk], list_pictures([pk])[pk])


def list_pictures(product_ids: Collection[int]) -> dict[int, list[StoredFile]]:
    """Return the pictures of products in their order, by the product."""
    pictures: dict[int, list[StoredFile]] = defaultdict(list)
    rows = ProductPicture.objects.select_related("file").filter(product_id__in=list(product_ids))
    for picture in rows.order_by("product_id", "position"):
        pictures[picture.product_id].append(picture.file)
    return pictures


def list_offers(product_ids: Collection[int]) -> dict[int, list[Offer]]:
    """Return the offers of products in their order."""
    offers: dict[int, list[Offer]] = defaultdict(list)
    rows = Offer.objects.select_related("picture").filter(product_id__in=list(product_ids))
    for offer in rows.order_by("product_id", "position", "pk"):
        offers[offer.product_id].append(offer)
    return offers


def _state(state: str) -> Q:
    if state == "archived":
        return Q(archived_at__isnull=False)
    if state == "active":
        return Q(archived_at=None, is_active=True)
    if state == "hidden":
        return Q(archived_at=None, is_active=False)
    return Q(archived_at=None)


def _among(state: str) -> Among:
    archived = "IS NOT NULL" if state == "archived" else "IS NULL"
    return Among(
        "EXISTS (SELECT 1 FROM catalog_product product"  # noqa: S608 (one of two words of ours)
        f" WHERE product.id = words.product_id AND product.archived_at {archived})"
    )


def _offer_condition(wanted: ProductFilter) -> Q:
    condition = Q()
    if wanted.price_from is not None:
        condition &= Q(price__gte=wanted.price_from)
    if wanted.price_to is not None:
        condition &= Q(price__lte=wanted.price_to)
    if wanted.stock == "in":
        condition &= Q(tracks_stock=False) | Q(stock__gt=F("reserved"))
    if wanted.stock == "low":
        condition &= Q(tracks_stock=True, stock__gt=F("reserved"))
        condition &= Q(stock__lte=F("reserved") + LOW_STOCK)
    if wanted.stock == "out":
        condition &= Q(tracks_stock=True, stock__lte=F("reserved"))
    return condition


def _with_inner(category_id: int) -> list[int]:
    """Return the category and all that stand in it, however deep."""
    get_category(category_id)
    inner = defaultdict(list)
    for pk, parent_id in Category.objects.values_list("pk", "parent_id"):
        inner[parent_id].append(pk)
    found = [category_id]
    for pk in found:
        found += inner[pk]
    return found
