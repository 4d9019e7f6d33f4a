"""Products and their offers: making, changing and deleting them."""

from collections.abc import Sequence

from django.db import IntegrityError, transaction
from django.db.models import ProtectedError
from django.utils.translation import gettext as _

from kramar.audit.changes import compare, values_of
from kramar.audit.services import record
from kramar.catalog.errors import (
    OfferAbsentError,
    PictureAbsentError,
    ProductAbsentError,
    SkuTakenError,
)
from kramar.catalog.events import ProductChanged, ProductDeleted
from kramar.catalog.models import Offer, Product, ProductWords
from kramar.catalog.queries.products import get_category, get_product, present_product
from kramar.catalog.services.drafts import MOST_OFFERS, OfferDraft, ProductDraft, refuse
from kramar.catalog.services.stock import mark_overdrawn
from kramar.core import clock
from kramar.core.errors import ConflictError
from kramar.core.files import use_files
from kramar.core.search.folding import fold_name
from kramar.core.tenancy import current_company_id
from kramar.events.services import publish
from kramar.staff.models import Employee


class LastOfferError(ConflictError):
    """A product has at least one offer."""

    code = "last_offer"


@transaction.atomic
def create_product(*, draft: ProductDraft, offers: Sequence[OfferDraft], by: Employee) -> Product:
    """Make a product with its offers; without any it gets one.

    :raises InvalidError: a field is wrong
    :raises SkuTakenError: another offer has the SKU
    """
    given = _check_references(draft.given())
    if not given.get("name"):
        refuse("name", _("Вкажіть назву"))
    if len(offers) > MOST_OFFERS:
        refuse("offers", _("Забагато варіантів: можна до %(limit)d") % {"limit": MOST_OFFERS})
    at = clock.now()
    product = Product.objects.create(
        company_id=current_company_id(), created_at=at, changed_at=at, **given
    )
    for position, offer in enumerate(offers or [OfferDraft()]):
        _insert_offer(product, offer, position)
    remember_words([product])
    record("product.created", target=product, by=by, name=product.name)
    announce_product(product)
    return product


@transaction.atomic
def change_product(*, product_id: int, draft: ProductDraft, by: Employee) -> Product:
    """Change the fields that are given.

    :raises ProductAbsentError: no such product in the company
    :raises InvalidError: a field is wrong
    """
    product = lock_product(product_id)
    given = _check_references(draft.given())
    changed = {name: value for name, value in given.items() if getattr(product, name) != value}
    if not changed:
        return product
    told = compare(values_of(product, changed), changed)
    for name, value in changed.items():
        setattr(product, name, value)
    product.changed_at = clock.now()
    product.save(update_fields=[*changed, "changed_at"])
    remember_words([product])
    record("product.changed", target=product, by=by, name=product.name, changes=told)
    announce_product(product)
    return product


@transaction.atomic
def delete_product(*, product_id: int, by: Employee) -> Product | None:
    """Delete a product; one that orders refer to is archived instead, and returned.

    :raises ProductAbsentError: no such product in the company
    """
    product = lock_product(product_id)
    if not Offer.objects.filter(product=product, reserved__gt=0).exists() and _try_delete(product):
        record("product.deleted", target=product, by=by, name=product.name)
        publish(ProductDeleted(product_id=product_id))
        return None
    product.archived_at = clock.now()
    product.save(update_fields=["archived_at"])
    record("product.archived", target=product, by=by, name=product.name)
    announce_product(product)
    return product


@transaction.atomic
def restore_product(*, product_id: int, by: Employee) -> Product:
    """Take a product out of the archive.

    :raises ProductAbsentError: no such product in the company
    """
    product = lock_product(product_id)
    if product.archived_at is None:
        return product
    product.archived_at = None
    product.is_active = True
    product.save(update_fields=["archived_at", "is_active"])
    record("product.restored", target=product, by=by, name=product.name)
    announce_product(product)
    return product


@transaction.atomic
def add_offer(*, product_id: int, draft: OfferDraft, by: Employee) -> Product:
    """Give a product one more variant.

    :raises ProductAbsentError: no such product in the company
    :raises SkuTakenError: another offer has the SKU
    """
    product = lock_product(product_id)
    count = Offer.objects.filter(product=product).count()
    if count >= MOST_OFFERS:
        refuse("offers", _("Забагато варіантів: можна до %(limit)d") % {"limit": MOST_OFFERS})
    offer = _insert_offer(product, draft, count)
    remember_words([product])
    record("offer.created", target=product, by=by, name=product.name, offer=offer.pk)
    announce_product(product)
    return product


@transaction.atomic
def change_offer(*, offer_id: int, draft: OfferDraft, by: Employee) -> Product:
    """Change an offer's fields that are given; return its product.

    :raises OfferAbsentError: no such offer in the company
    :raises SkuTakenError: another offer has the SKU
    """
    offer = _lock_offer(offer_id)
    given = _check_picture(draft.given())
    changed = {name: value for name, value in given.items() if getattr(offer, name) != value}
    if not changed:
        return get_product(offer.product_id)
    told = compare(values_of(offer, changed), changed)
    for name, value in changed.items():
        setattr(offer, name, value)
    mark_overdrawn(offer)
    try:
        with transaction.atomic():
            offer.save(update_fields=[*changed, "is_overdrawn"])
    except IntegrityError as error:
        raise _taken(offer) from error
    product = get_product(offer.product_id)
    remember_words([product])
    by_name = {"name": product.name, "sku": offer.sku, "offer": offer.pk}
    record("offer.changed", target=product, by=by, changes=told, **by_name)
    announce_product(product)
    return product


@transaction.atomic
def delete_offer(*, offer_id: int, by: Employee) -> Product:
    """Delete a variant; one that orders refer to is taken off sale instead. Return its product.

    :raises OfferAbsentError: no such offer in the company
    :raises LastOfferError: the product has no other
    """
    offer = _lock_offer(offer_id)
    product = get_product(offer.product_id)
    if not Offer.objects.filter(product=product).exclude(pk=offer.pk).exists():
        raise LastOfferError(_("Це єдиний варіант: видаліть увесь товар"))
    if offer.reserved or not _try_delete(offer):
        offer.is_active = False
        offer.save(update_fields=["is_active"])
    remember_words([product])
    record(
        "offer.deleted",
        target=product,
        by=by,
        name=product.name,
        offer=offer_id,
        sku=offer.sku,
    )
    announce_product(product)
    return product


def remember_words(products: Sequence[Product]) -> None:
    """Keep by what products are found."""
    for product in products:
        words = [product.name, product.vendor]
        offers = Offer.objects.filter(product=product).order_by("position", "pk")
        for offer in offers.only("name", "sku", "barcode"):
            words += [offer.name, offer.sku, offer.barcode]
        ProductWords.objects.update_or_create(
            product=product,
            defaults={"company_id": product.company_id, "folded": fold_name(*words)},
        )


def _insert_offer(product: Product, draft: OfferDraft, position: int) -> Offer:
    given = {"price": 0, **_check_picture(draft.given())}
    offer = Offer(company_id=product.company_id, product=product, position=position, **given)
    mark_overdrawn(offer)
    try:
        with transaction.atomic():
            offer.save()
    except IntegrityError as error:
        raise _taken(offer) from error
    return offer


def _taken(offer: Offer) -> SkuTakenError:
    message = _("Артикул «%(sku)s» уже має інший товар") % {"sku": offer.sku}
    return SkuTakenError(message, fields={"sku": message})


def _check_references(given: dict[str, object]) -> dict[str, object]:
    category_id = given.get("category_id")
    if isinstance(category_id, int):
        get_category(category_id)
    return _check_picture(given)


def _check_picture(given: dict[str, object]) -> dict[str, object]:
    picture_id = given.get("picture_id")
    if isinstance(picture_id, int):
        picture = use_files([picture_id]).get(picture_id)
        if picture is None:
            raise PictureAbsentError(_("Файл не знайдено"))
        if not picture.is_image:
            refuse("picture_id", _("Виберіть зображення"))
    return given


def _try_delete(row: Product | Offer) -> bool:
    """Delete a row, unless something of another app refers to it."""
    pk = row.pk
    try:
        with transaction.atomic():
            row.delete()
    except ProtectedError:
        return False
    # The audit entry names it still.
    row.pk = pk
    return True


def lock_product(product_id: int) -> Product:
    """Return a product that nobody else changes until the transaction ends.

    :raises ProductAbsentError: no such product in the company
    """
    row = Product.objects.select_for_update().filter(pk=product_id).first()
    if row is None:
        raise ProductAbsentError(_("Товар не знайдено"))
    return row


def _lock_offer(offer_id: int) -> Offer:
    row = Offer.objects.select_for_update().filter(pk=offer_id).first()
    if row is None:
        raise OfferAbsentError(_("Товар не знайдено"))
    return row


def announce_product(product: Product) -> None:
    """Tell the open screens how a product is now."""
    publish(ProductChanged(product=present_product(get_product(product.pk))))
