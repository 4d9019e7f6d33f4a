"""A site of the lamp shop, and what it may send."""

from collections.abc import Callable
from decimal import Decimal
from typing import Protocol

import pytest
from django.test import Client

from kramar.catalog.models import Offer
from kramar.catalog.services.drafts import OfferDraft, ProductDraft
from kramar.catalog.services.products import create_product
from kramar.core.tenancy import company_scope
from kramar.staff.models import Employee
from kramar.staff.services.api_keys import create_api_key


class Answer(Protocol):
    """What the site is answered."""

    status_code: int

    def json(self) -> dict[str, object]:
        """Read it."""


Site = Callable[..., Answer]


@pytest.fixture
def key(owner: Employee) -> str:
    """Return the key of the lamp shop's site."""
    with company_scope(owner.company_id):
        return create_api_key(employee=owner, name="Сайт", by=owner)[1]


@pytest.fixture
def owl(owner: Employee) -> Offer:
    """Return the lamp «Owl», of which there are ten."""
    with company_scope(owner.company_id):
        offers = [OfferDraft(sku="SOVA", price=Decimal(640), stock=10)]
        product = create_product(draft=ProductDraft(name="Лампа «Сова»"), offers=offers, by=owner)
        return product.offers.get()


@pytest.fixture
def site(client: Client, key: str) -> Site:
    """Return a function by which the site sends an order."""

    def send(**fields: str) -> Answer:
        return client.post("/api/addNewOrder.html", {"key": key, **fields})

    return send
