"""Making orders: numbers, sums, the buyer's client, and what is refused."""

from dataclasses import replace
from decimal import Decimal

import pytest

from kramar.clients.models import Client
from kramar.clients.services.cards import create_client
from kramar.clients.services.fields import ClientFields
from kramar.company.models import Company
from kramar.core.errors import InvalidError, KramarError
from kramar.core.tenancy import company_scope
from kramar.events.models import StoredEvent
from kramar.orders.drafts import BuyerDraft, DeliveryDraft, LineDraft, OrderDraft, PaymentDraft
from kramar.orders.models import (
    DeliveryMethod,
    Order,
    OrderLine,
    OrderSource,
    OrderStatus,
    OrderTally,
    PaymentMethod,
)
from kramar.orders.services.creating import create_order
from kramar.orders.services.lines import offers_of
from kramar.orders.services.tallies import reconcile_tallies
from kramar.staff.models import Employee
from tests.orders.conftest import IRYNA, ORDER, OWL


def test_an_order_adds_up(order: Order) -> None:
    assert (order.lines_total, order.total) == (Decimal("800.00"), Decimal("800.00"))
    assert order.preview == "Лампа «Сова» × 2, Абажур"
    assert [line.total for line in OrderLine.objects.order_by("position")] == [
        Decimal("700.00"),
        Decimal("100.00"),
    ]


def test_offers_are_written_for_the_list_each_once() -> None:
    lines = [OrderLine(offer_id=offer_id) for offer_id in (12, 5, None, 12)]

    assert offers_of(lines) == " 5 12 "


def test_discount_and_delivery_count_in(in_lamp_shop: Company, anna: Employee) -> None:
    draft = replace(
        ORDER,
        discount_kind="percent",
        discount_value=Decimal("12.5"),
        delivery=DeliveryDraft(price=Decimal(60)),
    )

    order = create_order(draft=draft, by=anna)

    assert (order.discount, order.total) == (Decimal("100.00"), Decimal("760.00"))


def test_numbers_go_on_by_company(order: Order, anna: Employee, rival: Employee) -> None:
    second = create_order(draft=ORDER, by=anna)
    with company_scope(rival.company_id):
        first_of_rival = create_order(draft=ORDER, by=rival)

    assert (order.number, second.number, first_of_rival.number) == (1, 2, 1)


def test_a_failed_order_leaves_no_gap(order: Order, anna: Employee) -> None:
    with pytest.raises(InvalidError):
        create_order(draft=replace(ORDER, lines=[replace(OWL, quantity=0)]), by=anna)

    assert create_order(draft=ORDER, by=anna).number == 2


def test_the_buyers_phone_makes_a_client_once(order: Order, anna: Employee) -> None:
    again = create_order(draft=replace(ORDER, buyer=BuyerDraft(phone="8 067 1234567")), by=anna)

    assert order.client == again.client
    assert Client.objects.get().full_name == "Бойко Ірина Олегівна"


def test_a_known_client_fills_in_the_buyer(in_lamp_shop: Company, anna: Employee) -> None:
    fields = ClientFields(last_name="Цукер", first_name="Клара", phones=["050 111 22 33"])
    client = create_client(fields=fields, responsible=None, by=anna)

    order = create_order(draft=OrderDraft(lines=[OWL], client_id=client.pk), by=anna)

    assert (order.full_name, order.phone) == ("Цукер Клара", "+380501112233")


def test_without_a_phone_there_is_no_client(in_lamp_shop: Company, anna: Employee) -> None:
    order = create_order(draft=OrderDraft(buyer=BuyerDraft(first_name="Ян")), by=anna)

    assert (order.client, order.first_name, order.total) == (None, "Ян", Decimal("0.00"))


def test_choices_are_written_down(in_lamp_shop: Company, anna: Employee) -> None:
    delivery = DeliveryMethod.objects.get(name="Нова пошта")
    payment = PaymentMethod.objects.get(name="Післяплата")
    draft = replace(
        ORDER,
        delivery=DeliveryDraft(method_id=delivery.pk, city=" Львів "),
        payment=PaymentDraft(method_id=payment.pk, cash_on_delivery=Decimal(800)),
        source="Instagram",
        utm={"utm_source": "google", "junk": "x"},
        extra=[("Колір", "жовтий")],
    )

    order = create_order(draft=draft, by=None)

    assert (order.carrier, order.city, order.payment_method) == ("nova_poshta", "Львів", payment)
    assert order.source == OrderSource.objects.get(name="Instagram")
    assert (order.utm, order.extra) == (
        {"source": "google"},
        [{"name": "Колір", "value": "жовтий"}],
    )


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"lines": [replace(OWL, quantity=0)]}, "lines.0.quantity"),
        ({"lines": [replace(OWL, quantity=10**9)]}, "lines.0.quantity"),
        ({"lines": [OWL, replace(OWL, price=Decimal(-1))]}, "lines.1.price"),
        ({"lines": [replace(OWL, price=Decimal("0.001"))]}, "lines.0.price"),
        ({"lines": [replace(OWL, price=Decimal("NaN"))]}, "lines.0.price"),
        ({"lines": [replace(OWL, discount=Decimal(701))]}, "lines.0.discount"),
        ({"lines": [LineDraft(price=Decimal(1))]}, "lines.0.name"),
        ({"lines": [LineDraft(name="Лампа")]}, "lines.0.price"),
        ({"lines": [LineDraft(offer_id=10**12)]}, "lines.0.offer_id"),
        ({"lines": [replace(OWL, quantity=100_000, price=Decimal(9_999_999))]}, "lines"),
        ({"buyer": replace(IRYNA, phone="літери")}, "buyer.phone"),
        ({"buyer": replace(IRYNA, email="@")}, "buyer.email"),
        ({"discount_value": Decimal(101), "discount_kind": "percent"}, "discount_value"),
        ({"discount_kind": "gift"}, "discount_kind"),
        ({"delivery": DeliveryDraft(carrier="pigeon")}, "delivery.carrier"),
        ({"delivery": DeliveryDraft(price=Decimal("Infinity"))}, "delivery.price"),
        ({"comment": "а" * 5001}, "comment"),
    ],
)
def test_bad_data_is_refused_by_its_field(
    in_lamp_shop: Company, anna: Employee, change: dict[str, object], field: str
) -> None:
    with pytest.raises(KramarError) as refusal:
        create_order(draft=replace(ORDER, **change), by=anna)  # type: ignore[arg-type]  # any field

    assert list(refusal.value.fields) == [field]
    assert not Order.objects.exists()


def test_a_new_company_has_the_ready_statuses(in_lamp_shop: Company) -> None:
    statuses = OrderStatus.objects.order_by("position")

    assert [each.name for each in statuses][::11] == ["Нове", "Повернення завершене"]
    assert statuses.get(is_default=True).name == "Нове"


def test_orders_are_counted_as_they_are_made(order: Order, anna: Employee) -> None:
    create_order(draft=replace(ORDER, responsible_id=anna.pk), by=anna)

    counted = OrderTally.objects.values_list("responsible_key", "orders")
    assert sorted(counted) == [(0, 1), (anna.pk, 1)]
    assert reconcile_tallies() == 0


def test_the_event_hides_the_phone(order: Order) -> None:
    event = StoredEvent.objects.get(kind="order.created")

    assert (event.order_id, event.permission) == (order.pk, "orders.view")
    assert "+380671234567" not in event.data
