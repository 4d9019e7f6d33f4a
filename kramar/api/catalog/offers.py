"""``offers``: the variants of products, as an order's line or a message picks them."""

from typing import Annotated

from django.utils.translation import gettext as _
from ninja import Query, Router, Schema
from pydantic import Field

from kramar.api.access import needs
from kramar.api.company_scope import EmployeeRequest
from kramar.api.pages import LARGEST_ID, Cursor, read_cursor, to_cursor
from kramar.api.paths import Id
from kramar.api.uploads import UploadOut
from kramar.catalog.events import OfferChoice
from kramar.catalog.queries.offers import find_offers, search_offers
from kramar.core.errors import AbsentError, InvalidError
from kramar.core.files import has_bytes
from kramar.core.money import Money
from kramar.staff.permissions import Permission

router = Router(tags=["catalog"])
MOST_IDS = 200


class OfferQuery(Schema):
    """A part of a name, a SKU or a barcode, or ids with commas between; a limit of products."""

    q: str = Field(default="", max_length=1000)
    ids: Annotated[str, Field(max_length=4000)] = ""
    cursor: Cursor = None
    limit: int = Field(default=20, ge=1, le=100)


class OfferPage(Schema):
    """Offers on sale, the newest products first; those that were named may be off sale."""

    items: list[OfferChoice]
    next: str | None = None


class OfferCardOut(Schema):
    """What a client is shown of an offer; the picture is sent as any other file."""

    name: str
    price: Money
    old_price: Money | None
    picture: UploadOut | None


@router.get(
    "/offers", response=OfferPage, auth=needs(Permission.CATALOG_VIEW), operation_id="list_offers"
)
def list_offers(request: EmployeeRequest, query: Query[OfferQuery]) -> OfferPage:
    """List what can be sold, or what is named by ids."""
    if query.ids:
        found = find_offers(_read_ids(query.ids))
        return OfferPage(items=[OfferChoice.of(found[pk]) for pk in sorted(found)])
    before = int(read_cursor(query.cursor, int)[0]) if query.cursor else None
    page = search_offers(query.q, limit=query.limit, before=before)
    return OfferPage(
        items=[OfferChoice.of(offer) for offer in page.offers],
        next=to_cursor(page.before) if page.before else None,
    )


@router.get(
    "/offers/{offer_id}/card",
    response=OfferCardOut,
    auth=needs(Permission.CATALOG_VIEW),
    operation_id="get_offer_card",
)
def get_card(request: EmployeeRequest, offer_id: Id) -> OfferCardOut:
    """Show an offer as it is put into a message."""
    offer = find_offers([offer_id]).get(offer_id)
    if offer is None:
        raise AbsentError(_("Такого товару в каталозі немає"))
    picture = offer.picture or offer.product.picture
    return OfferCardOut(
        name=offer.full_name,
        price=offer.price,
        old_price=offer.old_price,
        picture=UploadOut.of(picture) if picture and has_bytes(picture) else None,
    )


def _read_ids(text: str) -> list[int]:
    words = [word for word in text.split(",") if word]
    ids = [int(word) for word in words if word.isdecimal() and 0 < int(word) <= LARGEST_ID]
    if len(ids) != len(words) or len(ids) > MOST_IDS:
        message = _("Номери мають бути числами через кому, до %(limit)d") % {"limit": MOST_IDS}
        raise InvalidError(message, fields={"ids": message})
    return ids
