"""Handing over the unfinished orders of somebody who leaves; who sold the others stays known."""

from django.db import transaction
from django.db.models import QuerySet

from kramar.core.errors import KramarError
from kramar.orders.models import Order, OrderStatus, StatusGroup
from kramar.orders.services.assigning import assign_order
from kramar.staff.models import Employee
from kramar.staff.permissions import Permission

AT_ONCE = 20
UNFINISHED = [StatusGroup.NEW, StatusGroup.WORK, StatusGroup.SENT]


def count_unfinished_orders(of: Employee) -> int:
    """Count the orders that the employee has still to see to."""
    return _orders_of(of, after=0).count()


def hand_over_orders(*, of: Employee, to: Employee | None, after: int, by: Employee) -> list[int]:
    """Hand over some orders, in the order of their ids; one that was locked meanwhile stays.

    A receiver who may not open orders gets none: they wait without a responsible instead.

    :param after: the last id of the step before
    :returns: the ids of those that were looked at, none at the end
    """
    ids = list(_orders_of(of, after).order_by("pk").values_list("pk", flat=True)[:AT_ONCE])
    receiver = to if to and to.can(Permission.ORDERS_VIEW) else None
    for order_id in ids:
        _hand_over(order_id, receiver, by)
    return ids


def _hand_over(order_id: int, to: Employee | None, by: Employee) -> None:
    try:
        with transaction.atomic():
            assign_order(order_id=order_id, employee_id=to.pk if to else None, by=by)
    except KramarError:
        # It was locked or deleted between the reading and its lock: nothing is left to see to.
        return


def _orders_of(of: Employee, after: int) -> QuerySet[Order]:
    # The statuses are named so that the walk of an employee's orders by status can be used.
    statuses = list(OrderStatus.objects.filter(group__in=UNFINISHED).values_list("pk", flat=True))
    return Order.objects.filter(
        responsible=of, status__in=statuses, deleted_at=None, locked_at=None, pk__gt=after
    )
