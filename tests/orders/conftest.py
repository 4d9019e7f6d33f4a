"""What the orders' stories have in common: Anna writes orders down at the lamp shop."""

from decimal import Decimal

import pytest

from kramar.catalog.models import Offer
from kramar.catalog.services.drafts import OfferDraft, ProductDraft
from kramar.catalog.services.products import create_product
from kramar.company.models import Company
from kramar.orders.drafts import BuyerDraft, LineDraft, OrderDraft
from kramar.orders.models import Order, OrderStatus
from kramar.orders.services.creating import create_order
from kramar.staff.models import Employee

OWL = LineDraft(name="Лампа «Сова»", sku="OWL", quantity=2, price=Decimal("350.00"))
SHADE = LineDraft(name="Абажур", price=Decimal("120.50"), discount=Decimal("20.50"))
IRYNA = BuyerDraft("Бойко", "Ірина", "Олегівна", "067 123-45-67", "Iryna@Example.com")
ORDER = OrderDraft(lines=[OWL, SHADE], buyer=IRYNA)


@pytest.fixture
def order(in_lamp_shop: Company, anna: Employee) -> Order:
    """Return Iryna's order of two owls and a shade, for which nobody answers."""
    return create_order(draft=ORDER, by=anna)


@pytest.fixture
def owl(in_lamp_shop: Company, anna: Employee) -> Offer:
    """Return an offer of the catalogue, five of which are there."""
    offers = [OfferDraft(sku="OWL", price=Decimal(640), stock=5)]
    product = create_product(draft=ProductDraft(name="Лампа «Сова»"), offers=offers, by=anna)
    return Offer.objects.get(product=product)


def status(name: str) -> OrderStatus:
    """Return a ready status of the company in scope."""
    return OrderStatus.objects.get(name=name)
