"""Doing long work on many orders some at a time, so that it can be watched and stopped."""

from collections.abc import Callable

from django.db import transaction
from django.utils import translation

from kramar.core import clock
from kramar.core.errors import KramarError
from kramar.core.jobs import LEASE
from kramar.orders.models import Order, OrderJob, OrderJobItem
from kramar.orders.policies import OrderSight
from kramar.orders.queries import get_order
from kramar.orders.queries.filters import Ordering
from kramar.orders.queries.finding import find_order_ids
from kramar.orders.queries.listing import find_page
from kramar.orders.queries.places import Place
from kramar.orders.services.jobs.asking import add_items, announce
from kramar.orders.services.jobs.deeds import Deed, deed_of
from kramar.orders.services.jobs.exporting import export_orders
from kramar.orders.services.jobs.wanted import KeptFilter
from kramar.staff.permissions import Permission

ORDERS_AT_ONCE = 25
GATHERED_AT_ONCE = 1000
MOST_TOLD = 50
"""So many of those that were refused are named one by one."""


def work_on(job_id: int, is_stopping: Callable[[], bool]) -> None:
    """Do a claimed job, in its company's scope, from where it was left.

    :param is_stopping: asked between two parts; whoever comes next goes on
    """
    more = True
    while more and not is_stopping():
        job = OrderJob.objects.select_related("employee__role").get(pk=job_id)
        # What is told of the refused is read by whoever asked.
        with translation.override(job.employee.language):
            more = _work_some(job, is_stopping)
    OrderJob.objects.filter(pk=job_id).update(lease_until=None)


def _work_some(job: OrderJob, is_stopping: Callable[[], bool]) -> bool:
    if job.state == OrderJob.State.WAITING:
        _gather(job)
        return True
    if job.state == OrderJob.State.UNDOING:
        return _undo_some(job)
    if job.state != OrderJob.State.RUNNING:
        return False
    if job.kind == OrderJob.Kind.EXPORT:
        export_orders(job, is_stopping)
        return False
    return _do_some(job)


@transaction.atomic
def _gather(job: OrderJob) -> None:
    """Write down the orders that match now; those that come to match later are not meant."""
    if job.wanted is not None:
        _gather_wanted(job)
    total = OrderJobItem.objects.filter(job=job).count()
    # One that was cancelled meanwhile stays so.
    waiting = OrderJob.objects.filter(pk=job.pk, state=OrderJob.State.WAITING)
    waiting.update(state=OrderJob.State.RUNNING, total=total, lease_until=clock.now() + LEASE)
    job.refresh_from_db(fields=["state", "total"])
    announce(job)


def _gather_wanted(job: OrderJob) -> None:
    wanted = KeptFilter.model_validate(job.wanted).filter()
    sight = OrderSight.of(job.employee)
    sees = job.employee.can(Permission.CLIENTS_SEE_FULL_PHONES)
    among = find_order_ids(wanted.text, sees_full_phones=sees) if wanted.text.strip() else None
    place = Place(Ordering(), None, GATHERED_AT_ONCE)
    while positions := find_page(sight, wanted, among=among, place=place):
        add_items(job, [each.order_id for each in positions])
        place = Place(place.ordering, positions[-1], GATHERED_AT_ONCE)


def _do_some(job: OrderJob) -> bool:
    items = _next_items(job, OrderJobItem.State.WAITING)
    deed, sight = deed_of(job), OrderSight.of(job.employee)
    refused = [(item, why) for item in items if (why := _do_one(deed, sight, item))]
    is_over = len(items) < ORDERS_AT_ONCE
    with transaction.atomic():
        locked = OrderJob.objects.select_for_update().get(pk=job.pk)
        locked.skipped += len(refused)
        locked.done += len(items) - len(refused)
        told = [
            {"order_id": item.order_id, "number": item.order.number, "why": why}
            for item, why in refused
        ]
        locked.refused = [*locked.refused, *told][:MOST_TOLD]
        if is_over and locked.state == OrderJob.State.RUNNING:
            locked.state = OrderJob.State.DONE
        _keep(locked, more=not is_over)
    return not is_over


def _do_one(deed: Deed, sight: OrderSight, item: OrderJobItem) -> str:
    """Do it to one order; return why not, empty when it is done."""
    try:
        with transaction.atomic():
            item.before = deed.apply(get_order(sight, item.order_id))
            item.state = OrderJobItem.State.DONE
            item.save(update_fields=["state", "before"])
    except KramarError as error:
        OrderJobItem.objects.filter(pk=item.pk).update(state=OrderJobItem.State.SKIPPED)
        return error.detail
    return ""


def _undo_some(job: OrderJob) -> bool:
    items = _next_items(job, OrderJobItem.State.DONE)
    deed = deed_of(job)
    for item in items:
        _undo_one(deed, item)
    is_over = len(items) < ORDERS_AT_ONCE
    with transaction.atomic():
        locked = OrderJob.objects.select_for_update().get(pk=job.pk)
        locked.undone += len(items)
        if is_over:
            locked.state = OrderJob.State.UNDONE
        _keep(locked, more=not is_over)
    return not is_over


def _undo_one(deed: Deed, item: OrderJobItem) -> None:
    try:
        with transaction.atomic():
            if item.before is not None:
                deed.undo(Order.objects.get(pk=item.order_id), item.before)
            item.state = OrderJobItem.State.UNDONE
            item.save(update_fields=["state"])
    except KramarError:
        # What may no longer be changed stays as somebody else has left it.
        OrderJobItem.objects.filter(pk=item.pk).update(state=OrderJobItem.State.UNDONE)


def _next_items(job: OrderJob, state: OrderJobItem.State) -> list[OrderJobItem]:
    items = OrderJobItem.objects.filter(job=job, state=state).select_related("order")
    return list(items.order_by("pk")[:ORDERS_AT_ONCE])


def _keep(job: OrderJob, *, more: bool) -> None:
    job.lease_until = clock.now() + LEASE if more else None
    job.save()
    announce(job)
