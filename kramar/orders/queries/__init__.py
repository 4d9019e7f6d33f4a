"""Reads of orders that are worth a name."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from kramar.core.moments import Moment, earlier_than
from kramar.orders.errors import OrderAbsentError
from kramar.orders.models import Order
from kramar.orders.policies import OrderSight
from kramar.orders.queries.filters import OrderFilter, OrderPosition
from kramar.orders.queries.listing import find_page
from kramar.orders.queries.places import Place
from kramar.orders.services.shown import read_shown


@dataclass(frozen=True, slots=True)
class Page:
    """Orders with what a snapshot shows, and where the list goes on."""

    orders: list[Order]
    end: OrderPosition | None


def get_order(sight: OrderSight, order_id: int) -> Order:
    """Return one order that these eyes may see, with what a snapshot shows.

    :raises OrderAbsentError: there is none for them
    """
    order = next(iter(read_shown([order_id])), None)
    if order is None or not sight.can_see(order.responsible_id):
        raise OrderAbsentError(_("Замовлення не знайдено"))
    return order


def list_orders(
    sight: OrderSight, wanted: OrderFilter, *, among: Sequence[int] | None = None, place: Place
) -> Page:
    """Return a page of orders.

    :param among: ids that a search has found; ``None`` where nothing is searched for
    """
    positions = find_page(sight, wanted, among=among, place=place)
    orders = read_shown([position.order_id for position in positions])
    return Page(orders, positions[-1] if len(positions) == place.limit else None)


def find_orders_of_client(sight: OrderSight, client_id: int, *, limit: int) -> list[Order]:
    """Return a client's orders that these eyes may see, the newest first."""
    rows = Order.objects.filter(sight.condition(), client_id=client_id, deleted_at=None)
    return read_shown(list(rows.order_by("-pk").values_list("pk", flat=True)[:limit]))


def list_orders_before(
    sight: OrderSight, client_id: int, moment: Moment | None, limit: int
) -> list[Order]:
    """Return a client's orders that were made before a moment, the newest first."""
    rows = Order.objects.select_related("status").filter(
        sight.condition(), earlier_than(moment), client_id=client_id, deleted_at=None
    )
    return list(rows.order_by("-created_at", "-pk")[:limit])


def find_phone(order_id: int) -> str | None:
    """Return the whole phone of an order's buyer, ``None`` where there is no such order."""
    return Order.objects.filter(pk=order_id).values_list("phone", flat=True).first()
