"""Changing many products some at a time, so that it can be watched, stopped and undone."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import islice

from django.db import transaction

from kramar.catalog.events import CatalogReloaded
from kramar.catalog.models import ProductJob, ProductJobItem
from kramar.catalog.queries.products import filter_products
from kramar.catalog.services.jobs.asking import FILTER, State, announce
from kramar.catalog.services.jobs.changes import CHANGE
from kramar.catalog.services.jobs.shelf import Shelf
from kramar.core import clock
from kramar.core.jobs import LEASE
from kramar.core.rows import update_rows
from kramar.events.services import publish

# Short enough that a message which comes meanwhile is not noticed to wait.
PRODUCTS_AT_ONCE = 50
GATHERED_AT_ONCE = 1000
# More products than these are asked for anew instead of being told one by one.
TOLD_ONE_BY_ONE = 50
Item = ProductJobItem.State


def work_on(job_id: int) -> bool:
    """Do the next part of a claimed job, in its company's scope; return whether more is left.

    Which part is next is read from the rows, so that whoever goes on after a death repeats nothing.
    """
    job = ProductJob.objects.select_related("employee").get(pk=job_id)
    if job.state == State.WAITING:
        _gather(job)
        return True
    if job.state in {State.RUNNING, State.UNDOING}:
        return _work_some(job_id)
    ProductJob.objects.filter(pk=job.pk).update(lease_until=None)
    return False


@transaction.atomic
def _gather(job: ProductJob) -> None:
    """Write down the products that match now; those that come to match later are not meant."""
    if job.wanted is not None:
        rows = filter_products(FILTER.validate_python(job.wanted)).order_by("-pk")
        ids = iter(list(rows.values_list("pk", flat=True)))
        while part := list(islice(ids, GATHERED_AT_ONCE)):
            ProductJobItem.objects.bulk_create(
                ProductJobItem(company_id=job.company_id, job=job, product_id=pk) for pk in part
            )
    total = ProductJobItem.objects.filter(job=job).count()
    # One that was cancelled meanwhile stays so.
    waiting = ProductJob.objects.filter(pk=job.pk, state=State.WAITING)
    waiting.update(state=State.RUNNING, total=total)
    job.refresh_from_db(fields=["state", "total"])
    announce(job)


@transaction.atomic
def _work_some(job_id: int) -> bool:
    """Change the next products and note it, all or nothing."""
    # The job's row is locked first: whoever stops it waits for this part, and is heard before
    # the next.
    job = ProductJob.objects.select_for_update().get(pk=job_id)
    if job.state not in {State.RUNNING, State.UNDOING}:
        return True
    is_undoing = job.state == State.UNDOING
    items = _next_items(job, Item.DONE if is_undoing else Item.WAITING)
    shelf = Shelf([item.product_id for item in items], by=job.employee)
    if is_undoing:
        _undo(job, shelf, items)
    else:
        _apply(job, shelf, items)
    is_over = len(items) < PRODUCTS_AT_ONCE
    if is_over:
        job.state = State.UNDONE if is_undoing else State.DONE
    job.lease_until = None if is_over else clock.now() + LEASE
    update_rows(items, ["state", "before", "after"])
    job.save()
    _tell(job, shelf, is_over=is_over)
    return not is_over


def _apply(job: ProductJob, shelf: Shelf, items: Sequence[ProductJobItem]) -> None:
    change = CHANGE.validate_python(job.change)
    reasons = Counter(filter(None, (shelf.apply(change, item) for item in items)))
    shelf.save("product.changed_in_bulk")
    job.skipped += reasons.total()
    job.done += len(items) - reasons.total()
    job.skipped_reasons = dict(Counter(job.skipped_reasons) + reasons)


def _undo(job: ProductJob, shelf: Shelf, items: Iterable[ProductJobItem]) -> None:
    for item in items:
        shelf.undo(item)
        job.undone += 1
    shelf.save("product.changed_back")


def _tell(job: ProductJob, shelf: Shelf, *, is_over: bool) -> None:
    moves = CHANGE.validate_python(job.change).moves_products
    if job.total <= TOLD_ONE_BY_ONE and moves:
        publish(*shelf.products_changed())
    else:
        publish(*shelf.stock_changed())
        if moves and is_over:
            publish(CatalogReloaded())
    announce(job)


def _next_items(job: ProductJob, state: ProductJobItem.State) -> list[ProductJobItem]:
    rows = ProductJobItem.objects.filter(job=job, state=state).order_by("pk")
    return list(rows[:PRODUCTS_AT_ONCE])
