"""Orders of two cards that become one card, and back."""

from collections.abc import Sequence

from django.db.models import QuerySet

from kramar.audit.services import record
from kramar.clients.models import Client
from kramar.clients.queries import find_clients
from kramar.core import clock
from kramar.events.services import publish
from kramar.orders.events import OrderChanged
from kramar.orders.events.snapshots import OrderSnapshot
from kramar.orders.models import Order, OrderLine
from kramar.orders.services.facts import compare_facts, facts_of
from kramar.orders.services.shown import attach_shown, list_lines
from kramar.staff.models import Employee


class ClientOrders:
    """The orders that follow a client; deleted ones too, because deleting may be looked into."""

    def lock(self, client_ids: Sequence[int]) -> None:
        """Lock the orders of these clients."""
        list(_lock(Order.objects.filter(client_id__in=client_ids)))

    def move(
        self, *, from_id: int, to_id: int, ids: Sequence[int] | None, by: Employee
    ) -> list[int]:
        """Put the orders of one client on the card of another, and return which.

        How they ended is not counted anew: merging adds the counts of the cards themselves.
        """
        to = find_clients([to_id])[to_id]
        known = Order.objects.filter(client_id=from_id)
        orders = list(_lock(known if ids is None else known.filter(pk__in=ids)))
        attach_shown(orders)
        lines = list_lines(orders)
        for order in orders:
            _put(order, lines[order.pk], to, by)
        return [order.pk for order in orders]


def _lock(orders: QuerySet[Order]) -> QuerySet[Order]:
    return orders.select_for_update().order_by("pk")


def _put(order: Order, lines: list[OrderLine], to: Client, by: Employee) -> None:
    before = facts_of(order, lines)
    order.client = to
    order.version += 1
    order.changed_at = clock.now()
    order.save(update_fields=["client", "version", "changed_at"])
    changes = compare_facts(before, facts_of(order, lines))
    record("order.changed", target=order, by=by, changes=changes)
    if order.deleted_at is None:
        publish(
            OrderChanged(
                order=OrderSnapshot.of(order, lines, hide=True),
                phone_changed=False,
                former_id=order.responsible_id,
                by_id=by.pk,
            )
        )
