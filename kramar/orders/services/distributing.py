"""Orders that wait are given to employees by themselves, many at once (laws 1 and 12)."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from kramar.audit.queries import find_last_actions
from kramar.audit.services import record_each
from kramar.clients.models import Client
from kramar.clients.services.adopting import adopt_clients
from kramar.clients.services.cards import lock_clients
from kramar.events.services import publish
from kramar.orders.models import Order, OrderTally, StatusGroup
from kramar.orders.queries.queue import IN_QUEUE, Queued
from kramar.orders.services.giving import give_orders, tell_given
from kramar.orders.services.shown import attach_shown, list_lines
from kramar.staff.models import Employee

ACTION = "order.distributed"
MOST_HANDED_BACK = 500
Why = Mapping[str, str | int]


@dataclass(frozen=True, slots=True)
class Handout:
    """Who gets an order, and why."""

    to: Employee
    why: Why


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the queue, locked until the commit: the orders, and their clients of nobody."""

    orders: list[Order]
    clients: list[Client]


def lock_part(queued: Sequence[Queued]) -> Part:
    """Lock those of the orders that still wait; clients first, as whoever merges them does."""
    free = {each.client_id for each in queued if each.client_id and not each.client_of}
    clients = lock_clients(sorted(free)) if free else []
    rows = Order.objects.select_for_update(of=("self",)).filter(
        IN_QUEUE, status__group=StatusGroup.NEW, pk__in=[each.id for each in queued]
    )
    return Part(list(rows.order_by("pk")), clients)


def hold_counts(employee_ids: Collection[int]) -> None:
    """Let nobody else change how many orders these have, and the queue: room is told by it.

    After the orders and before the events, in the order in which everybody takes these rows.
    """
    keys = [0, *employee_ids]
    rows = OrderTally.objects.select_for_update().filter(responsible_key__in=keys)
    list(rows.order_by("status_id", "responsible_key").values_list("pk"))


def hand_out_orders(part: Part, handouts: Mapping[int, Handout]) -> None:
    """Give locked orders to employees, by a constant number of statements.

    :param handouts: by the order's id
    """
    orders = [order for order in part.orders if order.pk in handouts]
    if not orders:
        return
    attach_shown(orders)
    lines = list_lines(orders)
    give_orders(orders, {order.pk: handouts[order.pk].to for order in orders})
    record_each(ACTION, [(each, None, _told(handouts[each.pk])) for each in orders])
    publish(
        *adopt_clients(part.clients, _first_of_clients(orders)),
        *(tell_given(order, lines[order.pk], former_id=None) for order in orders),
    )


def hand_back_orders(employee: Employee) -> int:
    """Put the employee's new orders that nobody has touched since back into the queue; count them.

    What a hand gave the employee stays theirs.
    """
    own = Order.objects.filter(
        responsible=employee, deleted_at=None, locked_at=None, status__group=StatusGroup.NEW
    )
    newest = own.order_by("-created_at").values_list("pk", flat=True)[:MOST_HANDED_BACK]
    given = find_last_actions("order", list(newest))
    untouched = [order_id for order_id, action in given.items() if action == ACTION]
    # The status itself is not locked: others would wait who make orders in it.
    rows = Order.objects.select_for_update(of=("self",)).filter(responsible=employee)
    # Whatever was done to one meanwhile has waited for its lock, and made another version.
    new = rows.filter(pk__in=untouched, status__group=StatusGroup.NEW, deleted_at=None)
    orders = list(new.order_by("pk"))
    if not orders:
        return 0
    attach_shown(orders)
    lines = list_lines(orders)
    give_orders(orders, {order.pk: None for order in orders})
    told = {"changes": {"responsible": [employee.short_name, None]}}
    record_each("order.handed_back", [(order, None, told) for order in orders])
    publish(*(tell_given(order, lines[order.pk], former_id=employee.pk) for order in orders))
    return len(orders)


def _first_of_clients(orders: Sequence[Order]) -> dict[int, Employee]:
    first: dict[int, Employee] = {}
    for order in orders:
        if order.client_id and order.responsible:
            first.setdefault(order.client_id, order.responsible)
    return first


def _told(handout: Handout) -> dict[str, object]:
    changes = {"responsible": [None, handout.to.short_name]}
    return {"changes": changes, "why": dict(handout.why)}
