"""Rows of a shop with very many orders, the same for the same size."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from random import Random

from bench.large_clients import email_of, names_of, phone_of
from kramar.core import clock
from kramar.core.search.folding import fold_name
from kramar.orders.defaults import READY_PAYMENTS
from kramar.orders.models import (
    DeliveryMethod,
    OrderSource,
    OrderStatus,
    PaymentMethod,
)
from kramar.staff.models import Employee

Row = tuple[object, ...]
Facts = dict[str, object]
DAYS = 2 * 365
ORDERS_OF_A_CLIENT = 3
OFFERS = 2000
# How many orders of a hundred thousand have each; the last of each kind is rare.
SOURCES = {
    "Сайт": 46_000,
    "Месенджери": 27_000,
    "Телефон": 8_000,
    "Prom.ua": 12_000,
    "Rozetka": 6_000,
    "OLX": 950,
    "Ярмарок": 50,
}
CARRIERS = {
    "nova_poshta": 81_000,
    "ukrposhta": 9_000,
    "meest": 3_000,
    "courier": 3_000,
    "pickup": 2_500,
    "": 1_450,
    "other": 50,
}
ADVERTISEMENTS = {
    "": 52_000,
    "google": 22_000,
    "facebook": 15_000,
    "instagram": 7_000,
    "tiktok": 3_000,
    "email": 970,
    "blog": 30,
}
CAMPAIGNS = 60
# How orders stand in their first days, in their first weeks, and later: statuses and shares.
FRESH_DAYS, LATE_DAYS = 3, 21
FRESH = {
    "Нове": 25,
    "Прийняте": 25,
    "Упаковане": 12,
    "Передане": 8,
    "Відправлене": 20,
    "Відмова": 10,
}
LATELY = {
    "Прийняте": 4,
    "Відправлене": 22,
    "У відділенні": 24,
    "Викуплене": 18,
    "Гроші отримано": 16,
    "Відмова": 9,
    "Повернення в дорозі": 7,
}
LONG_AGO = {
    "Завершене": 7_600,
    "Гроші отримано": 300,
    "Відмова": 1_090,
    "Повернення завершене": 1_000,
    "Прийняте": 10,
}
PAYMENTS = {"unpaid": 98, "part": 2}
PAID_BEFORE, WITH_EMAIL, DELETED = 0.2, 0.3, 0.005
ENDED = {"Викуплене", "Гроші отримано", "Завершене"}
WITH_WAYBILL = ENDED | {
    "Відправлене",
    "У відділенні",
    "Повернення в дорозі",
    "Повернення завершене",
}
CITIES = ("Київ", "Львів", "Одеса", "Дніпро", "Харків", "Вінниця", "Полтава", "Луцьк", "Суми")
GOODS = ("Лампа", "Нічник", "Торшер", "Бра", "Люстра", "Гірлянда", "Ліхтар", "Абажур")
LOOKS = ("сова", "місяць", "хмаринка", "лофт", "бамбук", "мармур", "скандинавія", "зірка")
DEFAULTS: Facts = {
    **dict.fromkeys(("email", "comment", "city_ref", "branch_ref", "address", "external_id"), ""),
    **dict.fromkeys(("ttn_ref", "ttn_status"), ""),
    **dict.fromkeys(("ttn_status_at", "locked_at", "created_by_id"), None),
    **dict.fromkeys(("discount", "discount_value", "delivery_price"), 0),
    "version": 1,
    "extra": "[]",
    "discount_kind": "sum",
    "stock_state": "none",
}


@dataclass
class OrderRows:
    """The rows of a shop with so many orders.

    :ivar lines: of the orders that were made last, to be written beside them
    """

    company_id: int
    count: int
    lines: list[Row] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._random = Random(self.count)  # noqa: S311 (made the same every time)
        self._now = clock.now()
        self.statuses = dict(OrderStatus.objects.values_list("name", "pk"))
        self.sources = dict(OrderSource.objects.values_list("name", "pk"))
        self.people = list(Employee.objects.order_by("pk").values_list("pk", flat=True))
        self._deliveries = dict(DeliveryMethod.objects.values_list("carrier", "pk"))
        self._payments = dict(PaymentMethod.objects.values_list("name", "pk"))
        self.campaigns = [f"{LOOKS[each % 8]}-{each:02}" for each in range(CAMPAIGNS)]

    def products(self) -> Iterator[Row]:
        """Yield the products; each has one offer of the same number."""
        for number in range(1, OFFERS + 1):
            yield number, self.company_id, name_of(number), "", "", "", True, self._now, self._now

    def offers(self) -> Iterator[Row]:
        """Yield the offers."""
        for number in range(1, OFFERS + 1):
            price = price_of(number)
            yield (
                *(number, self.company_id, number, "", sku_of(number), price, 500, 0),
                *(True, False, "", "{}", "", "[]", "", True, 0),
            )

    def orders(self) -> Iterator[Facts]:
        """Yield the orders, the oldest first; their lines are left in ``lines``."""
        minutes = DAYS * 24 * 60
        for number in range(1, self.count + 1):
            age = timedelta(minutes=minutes * (self.count - number) / self.count)
            yield self._order(number, self._now - age, age)

    def _order(self, number: int, at: datetime, age: timedelta) -> Facts:
        chosen = self._random
        status = self._pick(_standing(age))
        carrier, source = self._pick(CARRIERS), self._pick(SOURCES)
        paid_before = chosen.random() < PAID_BEFORE
        total, preview, lines = self._add_lines(number)
        is_paid = status in ENDED or paid_before
        client = 1 + int(chosen.random() ** 1.3 * (self.count // ORDERS_OF_A_CLIENT - 1))
        last_name, first_name, patronymic = names_of(client)
        changed = at + min(age, timedelta(hours=chosen.expovariate(1 / 90)))
        cash = 0 if paid_before else total
        return DEFAULTS | {
            "id": number,
            "company_id": self.company_id,
            "number": number,
            "status_id": self.statuses[status],
            "client_id": client,
            "responsible_id": self._responsible(age),
            "source_id": self.sources[source],
            "chat_id": number if source == "Месенджери" else None,
            "last_name": last_name,
            "first_name": first_name,
            "patronymic": patronymic,
            "phone": phone_of(client),
            "email": email_of(client) if chosen.random() < WITH_EMAIL else "",
            "utm": self._utm(),
            "delivery_method_id": self._deliveries.get(carrier),
            "carrier": carrier,
            "city": chosen.choice(CITIES),
            "branch": f"Відділення № {chosen.randrange(1, 300)}",
            "ttn": f"2045{number * 7919 % 10**10:010}" if status in WITH_WAYBILL else "",
            "payment_method_id": self._payments[READY_PAYMENTS[1 if paid_before else 0][0]],
            "cash_on_delivery": cash,
            "paid": total if is_paid else 0,
            "payment_state": "paid" if is_paid else self._pick(PAYMENTS),
            "lines_total": total,
            "total": total,
            "lines_count": lines,
            "preview": preview,
            "all_offers": self._offers_of(lines),
            "created_at": at,
            "changed_at": changed,
            "status_changed_at": changed,
            "deleted_at": changed if chosen.random() < DELETED else None,
        }

    def _pick(self, shares: dict[str, int]) -> str:
        return self._random.choices([*shares], [*shares.values()])[0]

    def _responsible(self, age: timedelta) -> int | None:
        """Return who answers: few for most; of the newest many are nobody's yet."""
        if self._random.random() < (0.3 if age.days < 1 else 0.01):
            return None
        return self.people[int(self._random.random() ** 2.5 * len(self.people))]

    def _utm(self) -> str:
        source = self._pick(ADVERTISEMENTS)
        if not source:
            return "{}"
        campaign = self.campaigns[int(self._random.random() ** 2 * CAMPAIGNS)]
        return json.dumps({"source": source, "medium": "cpc", "campaign": campaign})

    def _add_lines(self, order: int) -> tuple[Decimal, str, int]:
        count = self._random.choices((1, 2, 3), (60, 28, 12))[0]
        whole, names, offers = Decimal(0), [], set[int]()
        for position in range(count):
            offer = 1 + int(self._random.random() ** 3 * OFFERS)
            quantity = self._random.choices((1, 2, 5), (85, 12, 3))[0]
            price = price_of(offer)
            names.append(name_of(offer))
            whole += price * quantity
            self.lines.append(
                (
                    *(self.company_id, order, offer, sku_of(offer), names[-1], quantity, price, 0),
                    *(price * quantity, position, offer in offers),
                )
            )
            offers.add(offer)
        return whole, ", ".join(names)[:200], count

    def _offers_of(self, lines: int) -> str:
        offers = {str(line[OFFER_OF_LINE]) for line in self.lines[-lines:]}
        return f" {' '.join(sorted(offers))} "


PRODUCT_COLUMNS = (
    "id company_id name description vendor external_id is_active created_at changed_at"
)
OFFER_COLUMNS = (
    "id company_id product_id name sku price stock reserved tracks_stock is_overdrawn barcode "
    "attributes external_id picture_urls pictures_state is_active position"
)
OFFER_OF_LINE = 2
LINE_COLUMNS = (
    "company_id order_id offer_id sku name quantity price discount total position repeats"
)


def _standing(age: timedelta) -> dict[str, int]:
    if age.days < FRESH_DAYS:
        return FRESH
    return LATELY if age.days < LATE_DAYS else LONG_AGO


def words_of(order: Facts) -> str:
    """Return by what an order is found."""
    said = ("last_name", "first_name", "patronymic", "phone", "email", "ttn", "number")
    return fold_name(*(str(order[each]) for each in said if order[each]))


def name_of(offer: int) -> str:
    """Return what an offer is called."""
    return f"{GOODS[offer % 8]} «{LOOKS[offer // 8 % 8]}» {offer}"


def sku_of(offer: int) -> str:
    """Return an offer's SKU."""
    return f"L-{offer:04}"


def price_of(offer: int) -> Decimal:
    """Return an offer's price: from cheap to dear, and never round."""
    return Decimal(offer * 7919 % 300_000 + 9_900) / 100
