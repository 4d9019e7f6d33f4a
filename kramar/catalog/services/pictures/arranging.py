"""The pictures of a product as an employee wants them: which, and in which order."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.audit.changes import compare
from kramar.audit.services import record
from kramar.catalog.errors import PictureAbsentError
from kramar.catalog.models import Offer, Product, ProductPicture
from kramar.catalog.services.drafts import refuse
from kramar.catalog.services.pictures.linking import find_remote, link_products, replace_pictures
from kramar.catalog.services.products import announce_product, lock_product
from kramar.core import clock
from kramar.core.files import release_files, use_files
from kramar.staff.models import Employee

MOST_PICTURES = 30


@transaction.atomic
def arrange_pictures(*, product_id: int, file_ids: Sequence[int], by: Employee) -> Product:
    """Let a product have these pictures, the first as its main one; loads leave them so.

    :raises ProductAbsentError: no such product in the company
    :raises PictureAbsentError: a file is not there
    :raises InvalidError: one is no picture, or there are too many
    """
    product = lock_product(product_id)
    wanted = list(dict.fromkeys(file_ids))
    if len(wanted) > MOST_PICTURES:
        refuse("file_ids", _("Забагато фото: можна до %(limit)d") % {"limit": MOST_PICTURES})
    _check_pictures(wanted)
    before = _Arrangement.of(product)
    if before == _Arrangement(wanted, is_by_hand=True):
        return product
    replace_pictures(product, wanted)
    product.pictures_by_hand = True
    product.picture_id = wanted[0] if wanted else None
    _save(product, before, by=by)
    return product


@transaction.atomic
def return_pictures(*, product_id: int, by: Employee) -> Product:
    """Let a product have the pictures that its source names, in the source's order, again.

    What was forgotten since is fetched after the source's next load.

    :raises ProductAbsentError: no such product in the company
    """
    # As linking locks them: offers in the order of their ids, then the product.
    offers = list(Offer.objects.select_for_update().filter(product_id=product_id).order_by("pk"))
    product = lock_product(product_id)
    if not product.pictures_by_hand:
        return product
    before = _Arrangement.of(product)
    replace_pictures(product, [])
    product.pictures_by_hand = False
    product.picture = None
    product.save(update_fields=["pictures_by_hand", "picture"])
    link_products({product_id})
    _ask_again(offers)
    product = lock_product(product_id)
    _save(product, before, by=by)
    return product


@dataclass(frozen=True, slots=True)
class _Arrangement:
    """The pictures of a product, the main one first."""

    file_ids: list[int]
    is_by_hand: bool

    @classmethod
    def of(cls, product: Product) -> "_Arrangement":
        rows = ProductPicture.objects.filter(product=product).order_by("position", "pk")
        main = [product.picture_id] if product.picture_id else []
        listed = [*main, *rows.values_list("file_id", flat=True)]
        return cls(list(dict.fromkeys(listed)), product.pictures_by_hand)

    def values(self) -> dict[str, object]:
        """Return what the audit tells of it."""
        return {"pictures": len(self.file_ids), "pictures_by_hand": self.is_by_hand}


def _ask_again(offers: Sequence[Offer]) -> None:
    known = find_remote(url for offer in offers for url in offer.picture_urls)
    missing = [each.pk for each in offers if not known.keys() >= set(each.picture_urls)]
    Offer.objects.filter(pk__in=missing).update(pictures_state=Offer.Pictures.DUE)


def _save(product: Product, before: _Arrangement, *, by: Employee) -> None:
    now = _Arrangement.of(product)
    release_files(set(before.file_ids) - set(now.file_ids))
    product.changed_at = clock.now()
    product.save(update_fields=["picture", "pictures_by_hand", "changed_at"])
    changes = compare(before.values(), now.values())
    record("product.changed", target=product, by=by, name=product.name, changes=changes)
    announce_product(product)


def _check_pictures(file_ids: Sequence[int]) -> None:
    files = use_files(file_ids)
    if len(files) < len(file_ids):
        raise PictureAbsentError(_("Файл не знайдено"))
    if not all(file.is_image for file in files.values()):
        refuse("file_ids", _("Виберіть зображення"))
