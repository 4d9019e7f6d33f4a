"""What the stories of delivery have in common: the lamp shop sends an owl to Iryna in Lviv."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest
from pytest_django import Settings

from fakes.nova_poshta.client import FakeNovaPoshta, FakeShop
from fakes.nova_poshta.places import PLACES
from fakes.process import running_fake
from kramar.company.models import Company
from kramar.delivery.models import CarrierAccount
from kramar.delivery.services.accounts import change_account, connect
from kramar.delivery.services.terms import Terms, suggest_terms
from kramar.orders.drafts import BuyerDraft, DeliveryDraft, LineDraft, OrderDraft, PaymentDraft
from kramar.orders.models import DeliveryMethod, Order, PaymentMethod
from kramar.orders.queries.waybills import find_orders
from kramar.orders.services.creating import create_order
from kramar.staff.models import Employee

KYIV, LVIV = PLACES[0], PLACES[1]
BRANCH, POSTOMAT = LVIV.branches[1], LVIV.branches[-1]
IRYNA = BuyerDraft("Бойко", "Ірина", "Олегівна", "067 123-45-67")
TO_LVIV = DeliveryDraft(
    city="Львів", city_ref=LVIV.ref, branch=BRANCH.description, branch_ref=BRANCH.ref
)


@pytest.fixture(scope="session")
def carrier() -> Iterator[FakeNovaPoshta]:
    with running_fake("fakes.nova_poshta") as server, FakeNovaPoshta(server.url) as client:
        yield client


@pytest.fixture
def shop(carrier: FakeNovaPoshta, settings: Settings) -> FakeShop:
    """Return a sender of the fake, to which all calls of the test go."""
    settings.NOVA_POSHTA_API = f"{carrier.base_url}/v2.0/json/"
    settings.NOVA_POSHTA_PRINT = carrier.base_url
    return carrier.shop()


@pytest.fixture
def account(shop: FakeShop, in_lamp_shop: Company, owner: Employee) -> CarrierAccount:
    """Return the lamp shop's account, ready to send from Kyiv."""
    connect(api_key=shop.key, by=owner)
    place = {"city": KYIV.name, "city_ref": KYIV.ref, "branch_ref": KYIV.branches[0].ref}
    return change_account(changes=place, by=owner)


@pytest.fixture
def order(in_lamp_shop: Company, anna: Employee) -> Order:
    """Return Iryna's order, paid on delivery in Lviv."""
    return make_order(anna)


def make_order(by: Employee, to: DeliveryDraft = TO_LVIV) -> Order:
    """Make an order of one owl, to be paid on delivery."""
    method = DeliveryMethod.objects.get(carrier="nova_poshta")
    cash = PaymentMethod.objects.get(is_cash_on_delivery=True)
    draft = OrderDraft(
        lines=[LineDraft(name="Лампа «Сова»", price=Decimal(640))],
        buyer=IRYNA,
        delivery=replace(to, method_id=method.pk),
        payment=PaymentDraft(method_id=cash.pk),
    )
    return fresh(create_order(draft=draft, by=by))


def fresh(order: Order) -> Order:
    """Return the order as it is by now, with what a snapshot shows."""
    return find_orders([order.pk])[order.pk]


def usual(order: Order, account: CarrierAccount) -> Terms:
    """Return the terms that are suggested."""
    return suggest_terms(order, account)
