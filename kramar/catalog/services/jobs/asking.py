"""Asking for a change of many products, looking at it beforehand, stopping and undoing it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _
from pydantic import TypeAdapter

from kramar.audit.services import record
from kramar.catalog.errors import (
    CannotUndoProductJobError,
    ProductAbsentError,
    ProductJobAbsentError,
    ProductJobRunningError,
)
from kramar.catalog.events import CatalogReloaded
from kramar.catalog.job_events import ProductJobChanged, ProductJobSnapshot
from kramar.catalog.models import Product, ProductJob, ProductJobItem
from kramar.catalog.queries.products import ProductFilter, get_category
from kramar.catalog.services.jobs.changes import CHANGE, BulkChange
from kramar.core import clock
from kramar.core.errors import InvalidError
from kramar.events.bus import get_bus
from kramar.events.services import publish
from kramar.staff.models import Employee
from kramar.staff.queries import lock_employees

TOPIC = "product-jobs"
FILTER = TypeAdapter(ProductFilter)
MAY_BE_UNDONE_FOR = timedelta(hours=24)
State = ProductJob.State
AT_WORK = [State.WAITING, State.RUNNING, State.UNDOING]


@dataclass(frozen=True, slots=True)
class BulkWish:
    """What is to be changed, and of which products: those of a filter, or those that are named."""

    change: BulkChange
    wanted: ProductFilter | None = None
    product_ids: Sequence[int] = ()


@transaction.atomic
def ask_product_job(*, wish: BulkWish, by: Employee) -> ProductJob:
    """Put a change on its way; the background thread makes it.

    :raises ProductJobRunningError: the employee's former change is still at work
    :raises InvalidError: nothing is to be changed
    :raises ProductAbsentError: a product that is named is not in the company
    :raises CategoryAbsentError: nor is the category
    """
    check_change(wish.change)
    # The employee's own row is the lock: two requests at once make one job.
    lock_employees([by.pk])
    if ProductJob.objects.filter(employee=by, state__in=AT_WORK).exists():
        raise ProductJobRunningError(_("Попередня зміна товарів ще триває"))
    job = ProductJob.objects.create(
        company_id=by.company_id,
        employee=by,
        change=CHANGE.dump_python(wish.change, mode="json"),
        wanted=FILTER.dump_python(wish.wanted, mode="json") if wish.wanted else None,
        created_at=clock.now(),
    )
    if wish.wanted is None:
        _name_products(job, wish.product_ids)
    record("product_job.asked", target=job, by=by, change=job.change)
    announce(job)
    wake_jobs()
    return job


@transaction.atomic
def cancel_product_job(*, job_id: int, by: Employee) -> ProductJob:
    """Stop it; what is done stays done and may be undone. One that has ended stays as it is."""
    job = lock_own_job(job_id, by)
    if job.state in {State.WAITING, State.RUNNING}:
        job.state = State.CANCELLED
        job.save(update_fields=["state"])
        publish(CatalogReloaded())
        announce(job)
    return job


@transaction.atomic
def undo_product_job(*, job_id: int, by: Employee) -> ProductJob:
    """Bring back what was, wherever nobody has changed it since.

    :raises CannotUndoProductJobError: it is at work, has been undone, or is older than a day
    """
    job = lock_own_job(job_id, by)
    if not is_undoable(job):
        raise CannotUndoProductJobError(_("Цю зміну вже не можна скасувати"))
    job.state = State.UNDOING
    job.save(update_fields=["state"])
    record("product_job.undone", target=job, by=by)
    announce(job)
    wake_jobs()
    return job


def check_change(change: BulkChange) -> None:
    """Refuse what would change nothing, and a category that is not there."""
    if change.is_empty:
        raise InvalidError(_("Виберіть, що змінити"))
    if change.category_id:
        get_category(change.category_id)


def is_undoable(job: ProductJob) -> bool:
    """Whether it has ended, has changed something, and is not older than a day."""
    is_fresh = clock.now() - job.created_at < MAY_BE_UNDONE_FOR
    return job.state in {State.DONE, State.CANCELLED} and job.done > 0 and is_fresh


def announce(job: ProductJob) -> None:
    """Tell the employee how far it is; last in the transaction."""
    publish(ProductJobChanged(job=ProductJobSnapshot.of(job, can_undo=is_undoable(job))))


def wake_jobs() -> None:
    """Wake the thread when the current transaction has committed."""
    transaction.on_commit(partial(get_bus().wake, TOPIC))


def lock_own_job(job_id: int, by: Employee) -> ProductJob:
    """Return the employee's own job, locked until the transaction ends.

    :raises ProductJobAbsentError: there is none
    """
    job = ProductJob.objects.select_for_update().filter(employee=by, pk=job_id).first()
    if job is None:
        raise ProductJobAbsentError(_("Такої зміни товарів немає"))
    return job


def find_named(product_ids: Sequence[int]) -> QuerySet[Product]:
    """Return the rows of products that are named.

    :raises ProductAbsentError: none is named, or one of them is not there
    """
    rows = Product.objects.filter(pk__in=set(product_ids))
    if not product_ids or rows.count() != len(set(product_ids)):
        raise ProductAbsentError(_("Товар не знайдено"))
    return rows


def _name_products(job: ProductJob, product_ids: Sequence[int]) -> None:
    known = find_named(product_ids).values_list("pk", flat=True)
    ProductJobItem.objects.bulk_create(
        ProductJobItem(company_id=job.company_id, job=job, product_id=pk) for pk in sorted(known)
    )
