"""What the lamp shop sells in these tests."""

from decimal import Decimal

import pytest

from kramar.catalog.models import Offer, Product
from kramar.catalog.services.drafts import OfferDraft, ProductDraft
from kramar.catalog.services.products import create_product
from kramar.company.models import Company
from kramar.staff.models import Employee


@pytest.fixture
def owl(in_lamp_shop: Company, anna: Employee) -> Product:
    """Return the lamp «Сова» in two colours: five white ones, three black."""
    return create_product(
        draft=ProductDraft(name="Лампа «Сова»", vendor="Світлиця"),
        offers=[
            OfferDraft(name="біла", sku="SOVA-W", price=Decimal(640), stock=5, barcode="4820001"),
            OfferDraft(name="чорна", sku="SOVA-B", price=Decimal(690), stock=3),
        ],
        by=anna,
    )


@pytest.fixture
def white(owl: Product) -> Offer:
    """Return the white one."""
    return Offer.objects.get(sku="SOVA-W")
