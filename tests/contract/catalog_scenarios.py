"""What happens to the catalogue."""

from decimal import Decimal

from django.db import transaction

from kramar.catalog.services.categories import CategoryDraft, create_category, delete_category
from kramar.catalog.services.drafts import OfferDraft, ProductDraft
from kramar.catalog.services.products import change_product, create_product, delete_product
from kramar.catalog.services.stock import reserve_stock
from kramar.events.services import publish
from tests.contract.stage import Stage


def goods_are_changed(stage: Stage) -> None:
    """Make a product, promise some of it, delete another; categories come and go."""
    by = stage.anna
    shelf = create_category(draft=CategoryDraft(name="Торшери"), by=by)
    offers = [OfferDraft(sku="SOVA", price=Decimal(640), stock=5)]
    product = create_product(draft=ProductDraft(name="Лампа «Сова»"), offers=offers, by=by)
    moved = ProductDraft(category_id=shelf.pk)
    change_product(product_id=product.pk, draft=moved, by=by)
    with transaction.atomic():
        publish(*reserve_stock(wants={product.offers.get().pk: 2}))
    other = create_product(draft=ProductDraft(name="Бра"), offers=[], by=by)
    delete_product(product_id=other.pk, by=by)
    empty = create_category(draft=CategoryDraft(name="Бра", parent_id=shelf.pk), by=by)
    delete_category(category_id=empty.pk, by=by)
