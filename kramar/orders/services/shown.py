"""Loading what a snapshot shows beside the order's row: a query for each kind, however many."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import TypeVar

from kramar.clients.queries import find_clients
from kramar.core.prepared import Among, Prepared
from kramar.core.tenancy import TenantModel
from kramar.orders.events.snapshots import OrderSnapshot
from kramar.orders.events.written import Written, write_order
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

_IN_SNAPSHOT = (
    *(each.name for each in Order._meta.concrete_fields),
    *("status__name", "status__color", "status__group", "status__is_locking", "source__name"),
    *("client__last_name", "client__first_name", "client__patronymic"),
    *("responsible__full_name", "created_by__full_name"),
    *("delivery_method__name", "payment_method__name"),
)
_BESIDE = (
    *("status", "client", "responsible", "created_by", "source"),
    *("delivery_method", "payment_method"),
)
_SHOWN = Prepared(
    Order,
    lambda rows: (
        rows.select_related(*_BESIDE)
        .filter(Among("pk", "ids"), deleted_at=None)
        .only(*_IN_SNAPSHOT)
    ),
)
_LINES = Prepared(
    OrderLine,
    lambda rows: rows.filter(Among("order", "ids")).order_by("order", "position", "pk"),
)


def read_shown(ids: Sequence[int]) -> list[Order]:
    """Return orders of these ids, in their order, with what a snapshot shows, by one query.

    One that was deleted meanwhile is not among them.
    """
    if not ids:
        return []
    found = {order.pk: order for order in _SHOWN.read(ids=ids)}
    return [found[each] for each in ids if each in found]


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
    for line in _LINES.read(ids=[order.pk for order in orders]) if orders else ():
        lines[line.order_id].append(line)
    return lines


def show_orders(orders: Sequence[Order], *, hide: bool) -> list[OrderSnapshot]:
    """Present orders whose facts are loaded, by one more query.

    :param hide: whether the middle of phones is hidden
    """
    lines = list_lines(orders)
    return [OrderSnapshot.of(order, lines[order.pk], hide=hide) for order in orders]


def write_orders(orders: Sequence[Order], *, hide: bool) -> list[Written]:
    """Write the same as JSON says it, without a model for every part."""
    lines = list_lines(orders)
    return [write_order(order, lines[order.pk], hide=hide) for order in orders]


def _find(model: type[RowT], ids: Collection[int | None]) -> dict[int, RowT]:
    named = {row_id for row_id in ids if row_id is not None}
    return model.objects.in_bulk(named) if named else {}
