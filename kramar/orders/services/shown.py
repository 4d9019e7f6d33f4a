"""Loading what a snapshot shows beside the order's row: a query for each kind, however many."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import TypeVar

from kramar.clients.queries import find_clients
from kramar.core.tenancy import TenantModel
from kramar.orders.events.snapshots import OrderSnapshot
from kramar.orders.models import (
    DeliveryMethod,
    Order,
    OrderLine,
    OrderSource,
    OrderStatus,
    PaymentMethod,
)
from kramar.staff.queries import find_employees

RowT = TypeVar("RowT", bound=TenantModel)


def attach_shown(orders: Sequence[Order]) -> None:
    """Load statuses, people, methods and sources; no query for what no order has.

    After the lock, never with it: in one statement PostgreSQL would show the order as it is, but
    the row beside it as it was before the wait.
    """
    if not orders:
        return
    statuses = OrderStatus.objects.in_bulk({order.status_id for order in orders})
    people = {each for order in orders for each in (order.responsible_id, order.created_by_id)}
    employees = find_employees(people - {None})
    clients = find_clients({order.client_id for order in orders if order.client_id})
    sources = _find(OrderSource, {order.source_id for order in orders})
    deliveries = _find(DeliveryMethod, {order.delivery_method_id for order in orders})
    payments = _find(PaymentMethod, {order.payment_method_id for order in orders})
    for order in orders:
        order.status = statuses[order.status_id]
        order.responsible = employees.get(order.responsible_id or 0)
        order.created_by = employees.get(order.created_by_id or 0)
        order.client = clients.get(order.client_id or 0)
        order.source = sources.get(order.source_id or 0)
        order.delivery_method = deliveries.get(order.delivery_method_id or 0)
        order.payment_method = payments.get(order.payment_method_id or 0)


def list_lines(orders: Sequence[Order]) -> dict[int, list[OrderLine]]:
    """Return the lines of orders in their order, by the order's id."""
    lines: dict[int, list[OrderLine]] = defaultdict(list)
    rows = OrderLine.objects.filter(order__in=orders).order_by("order", "position", "pk")
    for line in rows:
        lines[line.order_id].append(line)
    return lines


def show_orders(orders: Sequence[Order], *, hide: bool) -> list[OrderSnapshot]:
    """Present orders whose facts are loaded, by one more query.

    :param hide: whether the middle of phones is hidden
    """
    lines = list_lines(orders)
    return [OrderSnapshot.of(order, lines[order.pk], hide=hide) for order in orders]


def _find(model: type[RowT], ids: Collection[int | None]) -> dict[int, RowT]:
    named = {row_id for row_id in ids if row_id is not None}
    return model.objects.in_bulk(named) if named else {}
