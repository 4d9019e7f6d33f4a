"""A shop whose numbers were added up by hand: four orders around the night of 25 October 2026.

In that night the clocks of Kyiv go back, so its day has twenty-five hours.
"""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from kramar.catalog.models import Offer
from kramar.catalog.services.drafts import OfferDraft, ProductDraft
from kramar.catalog.services.products import create_product
from kramar.company.models import Company
from kramar.core import clock
from kramar.orders.drafts import LineDraft, OrderDraft
from kramar.orders.models import OrderStatus
from kramar.orders.services.creating import create_order
from kramar.orders.services.statuses import set_status
from kramar.staff.models import Employee

GOOGLE = {"source": "google", "campaign": "осінь"}


@pytest.fixture
def owl(in_lamp_shop: Company, anna: Employee) -> Offer:
    """Return an offer of which there is plenty."""
    offers = [OfferDraft(sku="OWL", price=Decimal("640.10"), stock=100)]
    product = create_product(draft=ProductDraft(name="Лампа «Сова»"), offers=offers, by=anna)
    return Offer.objects.get(product=product)


@pytest.fixture
def world(owl: Offer, anna: Employee, boris: Employee) -> None:
    """Make the four orders, and one that was refused the week before."""
    owls = LineDraft(offer_id=owl.pk, quantity=2)
    shade = LineDraft(name="Абажур", price=Decimal("99.99"))
    order("2026-10-24T20:59:59", OrderDraft(lines=[owls], responsible_id=anna.pk, utm=GOOGLE))
    order("2026-10-24T21:00:00", OrderDraft(lines=[shade], responsible_id=boris.pk), "Завершене")
    order(
        "2026-10-25T21:59:59",
        OrderDraft(lines=[owls, shade], responsible_id=anna.pk, source="Сайт", utm=GOOGLE),
        "Викуплене",
    )
    order("2026-10-25T22:00:00", OrderDraft(lines=[shade], source="Сайт"), "Відмова")
    order("2026-10-17T09:00:00", OrderDraft(lines=[shade]), "Відмова")


def order(at: str, draft: OrderDraft, status: str = "") -> None:
    """Make an order at a moment of UTC, and give it a status."""
    with clock.standing_at(moment(at)):
        made = create_order(draft=draft, by=None)
        if status:
            named = OrderStatus.objects.get(name=status)
            OrderStatus.objects.get(name="Нове").allowed_next.clear()
            set_status(order_id=made.pk, status_id=named.pk, by=None)


def moment(at: str) -> datetime:
    """Read a moment of UTC."""
    return datetime.fromisoformat(at).replace(tzinfo=UTC)
