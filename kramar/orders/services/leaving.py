"""Handing over the unfinished orders of somebody who leaves; who sold the others stays known."""

from django.db import transaction
from django.db.models import QuerySet

from kramar.audit.services import record_many
from kramar.events.services import publish
from kramar.orders.models import Order, OrderStatus, StatusGroup
from kramar.orders.services.giving import give_orders, tell_given
from kramar.orders.services.shown import attach_shown, list_lines
from kramar.staff.models import Employee
from kramar.staff.permissions import Permission

AT_ONCE = 100
UNFINISHED = [StatusGroup.NEW, StatusGroup.WORK, StatusGroup.SENT]


def count_unfinished_orders(of: Employee) -> int:
    """Count the orders that the employee has still to see to."""
    return _orders_of(of, after=0).count()


@transaction.atomic
def hand_over_orders(*, of: Employee, to: Employee | None, after: int, by: Employee) -> list[int]:
    """Hand over some orders, in the order of their ids; one that was locked meanwhile stays.

    A receiver who may not open orders gets none: they wait without a responsible instead.

    :param after: the last id of the step before
    :returns: the ids of those that were looked at, none at the end
    """
    ids = list(_orders_of(of, after).order_by("pk").values_list("pk", flat=True)[:AT_ONCE])
    receiver = to if to and to.can(Permission.ORDERS_VIEW) else None
    # Asked again under the lock: what was done to one meanwhile has been waited for.
    locked = _orders_of(of, after).filter(pk__in=ids).select_for_update(of=("self",))
    orders = list(locked.order_by("pk"))
    if not orders:
        return ids
    attach_shown(orders)
    lines = list_lines(orders)
    give_orders(orders, dict.fromkeys(ids, receiver))
    changes = {"responsible": [of.short_name, receiver.short_name if receiver else None]}
    record_many("order.changed", targets=orders, by=by, changes=changes)
    publish(*(tell_given(each, lines[each.pk], former_id=of.pk, by=by) for each in orders))
    return ids


def _orders_of(of: Employee, after: int) -> QuerySet[Order]:
    # The statuses are named so that the walk of an employee's orders by status can be used.
    statuses = list(OrderStatus.objects.filter(group__in=UNFINISHED).values_list("pk", flat=True))
    return Order.objects.filter(
        responsible=of, status__in=statuses, deleted_at=None, locked_at=None, pk__gt=after
    )
