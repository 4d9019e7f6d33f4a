"""What each past order of the demo shop has: goods, delivery, payment, calls."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Self

from kramar.catalog.models import Offer
from kramar.orders.drafts import LineDraft
from kramar.orders.models import (
    NOTHING,
    CallAttempt,
    DeliveryMethod,
    Order,
    OrderPayment,
    OrderSource,
    OrderStatus,
    PaymentMethod,
)
from kramar.orders.models.directories import StatusGroup
from kramar.orders.services.chosen import find_source
from kramar.orders.services.stock import STATE_OF_GROUP
from kramar.orders.totals import payment_state
from kramar.project.demo.orders.past import Past, Step, happens
from kramar.project.demo.orders.people import Buyer
from kramar.staff.models import Employee

CARD, CASH_ON_DELIVERY, INVOICE, CASH = ("На картку", "Післяплата", "Рахунок IBAN", "Готівка")
DELIVERIES = {"Нова пошта": 78, "Укрпошта": 10, "Meest": 4, "Кур’єр": 4, "Самовивіз": 4}
PRICES = {"Нова пошта": "85", "Укрпошта": "50", "Meest": "75", "Кур’єр": "150"}
BY_CHAT, BY_PHONE = "Месенджери", "Телефон"
PREPAID = Decimal(150)
PARCEL = {
    "Відправлене": "Прямує до міста одержувача",
    "У відділенні": "Прибуло у відділення",
    "Повернення в дорозі": "Повертається відправнику",
    "Повернення завершене": "Повернено відправнику",
}
WITHOUT_PARCEL = (StatusGroup.NEW, StatusGroup.WORK, StatusGroup.REFUSED)
MONEY_CAME = ("Гроші отримано", "Завершене")


@dataclass
class Shop:
    """Everything that an order chooses from."""

    past: Past
    random: Random
    statuses: Mapping[str, OrderStatus]
    sources: Mapping[str, OrderSource | None]
    deliveries: Mapping[str, DeliveryMethod]
    payments: Mapping[str, PaymentMethod]
    offers: Sequence[Offer]
    people: Sequence[Employee]
    left: Counter[int] = field(default_factory=Counter)

    @classmethod
    def open(cls, past: Past, employees: Mapping[str, Employee], random: Random) -> Self:
        """Read what the shop has."""
        names = sorted({*past["sources"], BY_CHAT})
        offers = list(Offer.objects.filter(is_active=True).order_by("pk"))
        return cls(
            past,
            random,
            {each.name: each for each in OrderStatus.objects.all()},
            {name: find_source(None, name) for name in names},
            {each.name: each for each in DeliveryMethod.objects.all()},
            {each.name: each for each in PaymentMethod.objects.all()},
            offers,
            [employees["andrii"], employees["iryna"], employees["andrii"], employees["olena"]],
            Counter({offer.pk: offer.stock for offer in offers}),
        )

    def take_order(self, buyer: Buyer, steps: Sequence[Step]) -> Order:
        """Begin an order of this buyer, as it is after the last of the steps."""
        random, since, last = self.random, steps[0].at, steps[-1]
        status = self.statuses[last.status]
        source = BY_CHAT if buyer.chat else random.choice(self.past["sources"])
        is_tagged = source not in {BY_CHAT, BY_PHONE} and happens(random, 0.75)
        responsible = buyer.chat.responsible if buyer.chat else None
        taken = len(steps) > 1 or happens(random, 0.35)
        order = Order(
            company_id=buyer.client.company_id,
            status=status,
            client=buyer.client,
            responsible=responsible or (random.choice(self.people) if taken else None),
            source=self.sources[source],
            chat_id=buyer.chat.pk if buyer.chat else None,
            last_name=buyer.client.last_name,
            first_name=buyer.client.first_name,
            patronymic=buyer.client.patronymic,
            phone=buyer.phone,
            comment=random.choice(self.past["comments"]),
            utm=random.choice(self.past["utm"]) if is_tagged else {},
            stock_state=STATE_OF_GROUP[status.group],
            locked_at=last.at if status.is_locking else None,
            created_at=since,
            changed_at=last.at,
            status_changed_at=last.at,
            version=len(steps),
        )
        order.created_by = order.responsible if buyer.chat else None
        self._deliver(order, last)
        return order

    def choose_goods(self, order: Order) -> list[LineDraft]:
        """Choose one to three things; what is still to be sent must be on the shelf."""
        wanted = self.random.choices((1, 2, 3), (64, 27, 9))[0]
        lines: list[LineDraft] = []
        for offer in self.random.sample(self.offers, len(self.offers)):
            count = self.random.choices((1, 2, 4), (80, 16, 4))[0]
            if order.stock_state == Order.StockState.RESERVED:
                if self.left[offer.pk] < count:
                    continue
                self.left[offer.pk] -= count
            lines.append(LineDraft(offer_id=offer.pk, quantity=count))
            if len(lines) == wanted:
                break
        return lines

    def charge(self, order: Order, steps: Sequence[Step]) -> None:
        """Say how the order is paid, and how much has come by now."""
        name = self.random.choices((CASH_ON_DELIVERY, CARD, INVOICE, CASH), (58, 29, 8, 5))[0]
        order.payment_method = self.payments[name]
        came = {step.status for step in steps}
        if name == CASH_ON_DELIVERY:
            prepaid = PREPAID if "Прийняте" in came and order.total > 10 * PREPAID else NOTHING
            order.cash_on_delivery = order.total - prepaid
            order.paid = order.total if came & {*MONEY_CAME} else prepaid
        elif "Прийняте" in came:
            order.paid = order.total
        if order.status.group in {StatusGroup.REFUSED, StatusGroup.RETURNED}:
            order.paid = NOTHING
        order.payment_state = payment_state(paid=order.paid, total=order.total)

    def list_payments(self, orders: Sequence[Order]) -> Iterator[OrderPayment]:
        """Yield the money that came."""
        for order in orders:
            if order.paid:
                at = _between(order.created_at, order.changed_at)
                yield OrderPayment(
                    company_id=order.company_id,
                    order=order,
                    amount=order.paid,
                    method=order.payment_method,
                    paid_at=at,
                    by=order.responsible,
                    created_at=at,
                )

    def list_calls(self, orders: Sequence[Order]) -> Iterator[CallAttempt]:
        """Yield the attempts to call: those who refused were hard to reach."""
        for order in orders:
            is_hard = order.status.group == StatusGroup.REFUSED
            outcomes = ["no_answer", "off", "reached"] if is_hard else ["reached"]
            if order.responsible is None or (not is_hard and happens(self.random, 0.6)):
                continue
            for number, outcome in enumerate(outcomes):
                yield CallAttempt(
                    company_id=order.company_id,
                    order=order,
                    outcome=outcome,
                    by=order.responsible,
                    created_at=order.created_at + timedelta(minutes=20 + 90 * number),
                )

    def _deliver(self, order: Order, last: Step) -> None:
        random = self.random
        name = random.choices(list(DELIVERIES), list(DELIVERIES.values()))[0]
        method = self.deliveries[name]
        order.delivery_method, order.carrier = method, method.carrier
        order.delivery_price = Decimal(PRICES.get(name, "0"))
        if name == "Самовивіз":
            return
        order.city = random.choice(self.past["cities"])
        number = random.randint(1, 60)
        if name == "Кур’єр":
            order.address = f"{random.choice(self.past['streets'])}, {number}"
            return
        order.branch = f"Відділення № {number}"
        if order.status.group not in WITHOUT_PARCEL:
            order.ttn = f"2045{random.randint(10**9, 10**10 - 1)}"
            order.ttn_status = PARCEL.get(last.status, "Отримано")
            order.ttn_status_at = last.at


def _between(first: datetime, last: datetime) -> datetime:
    return first + (last - first) / 2
