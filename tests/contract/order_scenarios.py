"""What happens to orders, one by one and many at once."""

from collections.abc import Callable
from decimal import Decimal

from kramar.orders.drafts import LineDraft, OrderDraft
from kramar.orders.models import OrderJob, OrderStatus
from kramar.orders.queries.filters import OrderFilter
from kramar.orders.services.creating import create_order
from kramar.orders.services.deleting import delete_order
from kramar.orders.services.jobs.asking import (
    JobWish,
    ask_order_job,
    cancel_order_job,
    undo_order_job,
)
from kramar.orders.services.jobs.running import work_on
from kramar.staff.models import Employee
from tests.contract.stage import Stage


def _make_order(by: Employee) -> int:
    line = LineDraft(name="Лампа «Сова»", price=Decimal(640))
    return create_order(draft=OrderDraft(lines=[line]), by=by).pk


def order_comes_and_goes(stage: Stage) -> None:
    """Make two orders, and delete the first."""
    first, _second = (_make_order(stage.anna) for _ in range(2))
    delete_order(order_id=first, by=stage.boris)


def orders_are_moved_and_moved_back(stage: Stage) -> None:
    """Give two orders another status at once, and take it back."""
    for _ in range(2):
        _make_order(stage.anna)
    status = OrderStatus.objects.get(name="Прийняте")
    wish = JobWish(OrderJob.Kind.STATUS, {"status_id": status.pk}, wanted=OrderFilter())
    job = ask_order_job(wish=wish, by=stage.boris)
    work_on(job.pk, lambda: False)
    undo_order_job(job_id=job.pk, by=stage.boris)
    work_on(job.pk, lambda: False)


def orders_are_exported(stage: Stage) -> None:
    """Ask for a table of all orders, and think better of it."""
    argument = {"format": "csv", "columns": ["number", "total"]}
    wish = JobWish(OrderJob.Kind.EXPORT, argument, wanted=OrderFilter())
    job = ask_order_job(wish=wish, by=stage.boris)
    cancel_order_job(job_id=job.pk, by=stage.boris)


ORDER_SCENARIOS: tuple[Callable[[Stage], None], ...] = (
    order_comes_and_goes,
    orders_are_moved_and_moved_back,
    orders_are_exported,
)
