"""Writes the demo shop's past orders down, all at once: they are told afterwards, to nobody.

They go the domain's way where it counts (lines, sums, numbers of the tallies), but by few
statements: one by one they would take longer than all the conversations.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from random import Random

from kramar.audit.areas import Area
from kramar.audit.models import AuditEntry
from kramar.catalog.models import Offer
from kramar.catalog.services.stock import reserve_stock
from kramar.clients.models import Client
from kramar.orders.drafts import LineDraft
from kramar.orders.models import (
    CallAttempt,
    Order,
    OrderCounter,
    OrderLine,
    OrderPayment,
    OrderWords,
)
from kramar.orders.services.lines import MOST_LINES, add_up, build_lines, find_goods_of
from kramar.orders.services.outcomes import Ending
from kramar.orders.services.stock import Hold
from kramar.orders.services.tallies import reconcile_tallies
from kramar.orders.services.words import words_of
from kramar.project.demo.orders.choices import Shop
from kramar.project.demo.orders.past import Step, happens, list_courses, read_past
from kramar.project.demo.orders.people import Buyer, distrust, list_writers, make_buyers
from kramar.staff.models import Employee

COUNT = 126
FIRST_NUMBER = 1001
CAME_BY_CHAT = 0.3
"""The share of orders that were agreed upon in a chat."""


@dataclass
class Written:
    """An order with all that belongs to it, before anything is in the database."""

    order: Order
    steps: Sequence[Step]
    lines: list[OrderLine] = field(default_factory=list)


def write_orders(employees: Mapping[str, Employee], *, now: datetime) -> None:
    """Write two months of orders, the oldest with the least number."""
    random = Random(2026)  # noqa: S311 (the same shop each time)
    past = read_past()
    owner = employees["olena"]
    writers, others = list_writers(), make_buyers(past, random=random, by=owner)
    shop = Shop.open(past, employees, random)
    written = []
    courses = list_courses(past, count=COUNT, now=now, random=random)
    for number, steps in enumerate(courses, start=FIRST_NUMBER):
        buyer = random.choice(writers if happens(random, CAME_BY_CHAT) else others)
        order = shop.take_order(buyer, steps)
        order.number = number
        written.append(Written(order, steps))
    _write_goods(shop, written)
    _keep(shop, written)
    _settle(written, [*writers, *others])
    distrust(others[-1], by=owner)


def _write_goods(shop: Shop, written: Sequence[Written]) -> None:
    drafts = [shop.choose_goods(each.order) for each in written]
    lines = _build([draft for own in drafts for draft in own])
    for each, own in zip(written, drafts, strict=True):
        each.lines, lines = lines[: len(own)], lines[len(own) :]
        for position, line in enumerate(each.lines):
            line.position = position
        add_up(each.order, each.lines)
        shop.charge(each.order, each.steps)


def _build(drafts: Sequence[LineDraft]) -> list[OrderLine]:
    company_id = Offer.objects.values_list("company", flat=True)[0]
    goods = find_goods_of(drafts)
    return [
        line
        for start in range(0, len(drafts), MOST_LINES)
        for line in build_lines(drafts[start : start + MOST_LINES], goods, company_id=company_id)
    ]


def _keep(shop: Shop, written: Sequence[Written]) -> None:
    orders = [each.order for each in written]
    Order.objects.bulk_create(orders)
    for each in written:
        for line in each.lines:
            line.order = each.order
    OrderLine.objects.bulk_create(line for each in written for line in each.lines)
    OrderWords.objects.bulk_create(words_of(order) for order in orders)
    OrderPayment.objects.bulk_create(shop.list_payments(orders))
    CallAttempt.objects.bulk_create(shop.list_calls(orders))
    AuditEntry.objects.bulk_create(entry for each in written for entry in _tell(each))
    OrderCounter.objects.create(company_id=orders[0].company_id, number=orders[-1].number)


def _tell(each: Written) -> list[AuditEntry]:
    """Return the order's timeline: made, then each status that it came into."""
    order = each.order
    made = {"number": order.number, "total": str(order.total)}
    entries = [_entry(order, "order.created", order.created_by_id, order.created_at, made)]
    for before, now in zip(each.steps, each.steps[1:], strict=False):
        data = {"changes": {"status": [before.status, now.status]}}
        entries.append(_entry(order, "order.status_changed", order.responsible_id, now.at, data))
    return entries


def _entry(
    order: Order, action: str, by_id: int | None, at: datetime, data: Mapping[str, object]
) -> AuditEntry:
    return AuditEntry(
        company_id=order.company_id,
        action=action,
        target_kind="order",
        target_id=order.pk,
        area=Area.ORDERS,
        employee_id=by_id,
        data=dict(data),
        created_at=at,
    )


def _settle(written: Sequence[Written], buyers: Sequence[Buyer]) -> None:
    """Bring what follows from the orders up to date: tallies, stock, and the clients' cards."""
    reconcile_tallies()
    wants: Counter[int] = Counter()
    for each in written:
        wants += Hold.of(each.order, each.lines).reserved
    # Nobody has the catalogue open yet, so there is nobody to tell.
    reserve_stock(wants=wants)
    clients = {buyer.client.pk: buyer.client for buyer in buyers}
    for each in written:
        ending, client = Ending.of(each.order), clients[each.order.client_id or 0]
        client.created_at = min(client.created_at, each.order.created_at)
        if ending:
            count = getattr(client, ending.outcome.value)
            setattr(client, ending.outcome.value, count + 1)
    columns = ["bought_out", "refused", "unclaimed", "created_at"]
    Client.objects.bulk_update(clients.values(), columns)
