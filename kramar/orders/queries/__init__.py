"""Reads of orders that are worth a name."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Q
from django.utils.translation import gettext as _

from kramar.orders.errors import OrderAbsentError
from kramar.orders.models import Order
from kramar.orders.policies import OrderSight
from kramar.orders.queries.filters import OrderFilter, OrderPosition
from kramar.orders.services.shown import attach_shown


@dataclass(frozen=True, slots=True)
class Page:
    """Orders with what a snapshot shows, and where the list goes on."""

    orders: list[Order]
    end: OrderPosition | None


def get_order(sight: OrderSight, order_id: int) -> Order:
    """Return one order that these eyes may see, with what a snapshot shows.

    :raises OrderAbsentError: there is none for them
    """
    order = Order.objects.filter(sight.condition(), pk=order_id, deleted_at=None).first()
    if order is None:
        raise OrderAbsentError(_("Замовлення не знайдено"))
    attach_shown([order])
    return order


def list_orders(
    sight: OrderSight, wanted: OrderFilter, *, after: OrderPosition | None, limit: int
) -> Page:
    """Return a page of orders, the newest first."""
    rows = Order.objects.filter(sight.condition(), wanted.condition())
    if after is not None:
        earlier = Q(created_at=after.created_at, pk__lt=after.order_id)
        rows = rows.filter(Q(created_at__lt=after.created_at) | earlier)
    orders = _shown(rows.order_by("-created_at", "-pk")[:limit])
    last = orders[-1] if len(orders) == limit else None
    return Page(orders, OrderPosition(last.created_at, last.pk) if last else None)


def find_orders_of_client(sight: OrderSight, client_id: int, *, limit: int) -> list[Order]:
    """Return a client's orders that these eyes may see, the newest first."""
    rows = Order.objects.filter(sight.condition(), client_id=client_id, deleted_at=None)
    return _shown(rows.order_by("-pk")[:limit])


def _shown(rows: Iterable[Order]) -> list[Order]:
    orders = list(rows)
    if orders:
        attach_shown(orders)
    return orders
