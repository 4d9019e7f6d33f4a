"""Long work on many orders: one change to all of a filter, undone; tables of them."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from django.test import Client as Browser

from kramar.catalog.models import Offer
from kramar.clients.models import ClientJob
from kramar.company.models import Company
from kramar.core.errors import RefusedError
from kramar.core.files import has_bytes, open_file, readable_path
from kramar.core.jobs import forget_job_files
from kramar.core.tables import open_table
from kramar.orders.drafts import LineDraft, OrderDraft
from kramar.orders.models import Order, OrderJob
from kramar.orders.queries.filters import OrderFilter, Span
from kramar.orders.queries.jobs import get_exported_file
from kramar.orders.services.creating import create_order
from kramar.orders.services.jobs.asking import (
    AT_WORK,
    CannotUndoJobError,
    JobWish,
    OrderJobAbsentError,
    OrderJobRunningError,
    ask_order_job,
    cancel_order_job,
    undo_order_job,
)
from kramar.orders.services.jobs.running import work_on
from kramar.orders.services.locking import lock_order
from kramar.orders.services.tallies import reconcile_tallies
from kramar.staff.models import Employee
from tests.orders.conftest import ORDER, status

pytestmark = pytest.mark.usefixtures("in_lamp_shop")
KIND = OrderJob.Kind
EVERYTHING = OrderFilter()


def done(job: OrderJob) -> OrderJob:
    work_on(job.pk, lambda: False)
    job.refresh_from_db()
    return job


def moving(name: str) -> JobWish:
    return JobWish(KIND.STATUS, {"status_id": status(name).pk}, wanted=EVERYTHING)


def test_all_of_a_filter_are_moved_and_moved_back(order: Order, anna: Employee) -> None:
    create_order(draft=ORDER, by=anna)

    job = done(ask_order_job(wish=moving("Завершене"), by=anna))
    assert (job.state, job.total, job.done) == ("done", 2, 2)
    assert set(Order.objects.values_list("status__name", flat=True)) == {"Завершене"}

    job = done(undo_order_job(job_id=job.pk, by=anna))
    order.refresh_from_db()
    assert (job.state, job.undone) == ("undone", 2)
    assert (order.status, order.locked_at) == (status("Нове"), None)
    assert reconcile_tallies() == 0


def test_what_somebody_has_locked_since_stays_as_it_is(order: Order, anna: Employee) -> None:
    job = done(ask_order_job(wish=moving("Прийняте"), by=anna))
    lock_order(order_id=order.pk, by=anna)

    done(undo_order_job(job_id=job.pk, by=anna))

    order.refresh_from_db()
    assert (order.status, order.is_locked) == (status("Прийняте"), True)


def test_who_could_not_be_changed_is_told_with_the_reason(order: Order, anna: Employee) -> None:
    other = create_order(draft=ORDER, by=anna)
    lock_order(order_id=other.pk, by=anna)

    job = done(ask_order_job(wish=moving("Прийняте"), by=anna))

    assert (job.done, job.skipped) == (1, 1)
    assert [each["number"] for each in job.refused] == [other.number]
    assert "закрите від змін" in job.refused[0]["why"]
    assert Order.objects.get(pk=order.pk).status == status("Прийняте")


def test_what_the_stock_does_not_suffice_for_is_left(owl: Offer, anna: Employee) -> None:
    refused = status("Відмова").pk
    draft = OrderDraft(lines=[LineDraft(offer_id=owl.pk, quantity=3)], status_id=refused)
    create_order(draft=draft, by=anna)
    create_order(draft=draft, by=anna)

    job = done(ask_order_job(wish=moving("Нове"), by=anna))

    owl.refresh_from_db()
    assert (job.done, job.skipped, owl.reserved) == (1, 1, 3)


def test_undoing_leaves_what_somebody_has_changed_since(
    order: Order, anna: Employee, boris: Employee
) -> None:
    wish = JobWish(KIND.RESPONSIBLE, {"employee_id": boris.pk}, order_ids=[order.pk])
    job = done(ask_order_job(wish=wish, by=anna))
    other = JobWish(KIND.RESPONSIBLE, {"employee_id": anna.pk}, order_ids=[order.pk])
    done(ask_order_job(wish=other, by=anna))

    done(undo_order_job(job_id=job.pk, by=anna))

    assert Order.objects.get(pk=order.pk).responsible == anna


def test_deleted_orders_come_back_with_what_they_hold(
    in_lamp_shop: Company, owl: Offer, owner: Employee
) -> None:
    order = create_order(draft=OrderDraft(lines=[LineDraft(offer_id=owl.pk)]), by=owner)

    job = done(ask_order_job(wish=JobWish(KIND.DELETE, {}, order_ids=[order.pk]), by=owner))
    owl.refresh_from_db()
    assert owl.reserved == 0

    done(undo_order_job(job_id=job.pk, by=owner))
    owl.refresh_from_db()
    assert (owl.reserved, Order.objects.get(pk=order.pk).deleted_at) == (1, None)
    assert reconcile_tallies() == 0


def test_a_stopped_job_changes_nothing_more(order: Order, anna: Employee) -> None:
    job = ask_order_job(wish=moving("Прийняте"), by=anna)
    with pytest.raises(OrderJobRunningError):
        ask_order_job(wish=moving("Відмова"), by=anna)

    cancel_order_job(job_id=job.pk, by=anna)

    assert done(job).state == "cancelled"
    assert Order.objects.get(pk=order.pk).status == status("Нове")
    with pytest.raises(CannotUndoJobError):
        undo_order_job(job_id=job.pk, by=anna)


def test_deleting_needs_its_own_permission(order: Order, boris: Employee) -> None:
    with pytest.raises(RefusedError):
        ask_order_job(wish=JobWish(KIND.DELETE, {}, order_ids=[order.pk]), by=boris)


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_table_has_the_chosen_columns_of_what_matches(
    kind: str, order: Order, anna: Employee
) -> None:
    create_order(draft=OrderDraft(lines=[LineDraft(name="=1+1", price=Decimal(5))]), by=anna)
    wanted = OrderFilter(total=Span(None, Decimal("100.00")))
    argument = {"format": kind, "columns": ["number", "goods", "total"]}

    job = done(ask_order_job(wish=JobWish(KIND.EXPORT, argument, wanted=wanted), by=anna))

    with readable_path(get_exported_file(anna, job.pk)) as path:
        rows = list(open_table(path))
    assert rows == [["Номер", "Товари", "Сума"], [str(order.number + 1), "=1+1 × 1", "5.00"]]


def test_a_table_has_the_times_of_the_companys_clock(order: Order, anna: Employee) -> None:
    Order.objects.update(created_at=datetime(2026, 3, 1, 22, 30, tzinfo=UTC))
    argument = {"format": "csv", "columns": ["created"]}

    job = done(ask_order_job(wish=JobWish(KIND.EXPORT, argument, order_ids=[order.pk]), by=anna))

    with open_file(get_exported_file(anna, job.pk)) as file:
        assert "2026-03-02 00:30" in file.read().decode()


def test_phones_are_hidden_from_whoever_may_not_see_them(order: Order, boris: Employee) -> None:
    boris.role.permissions = ["orders.view", "orders.view_all"]
    boris.role.save()
    argument = {"format": "csv", "columns": ["phone"]}

    job = done(ask_order_job(wish=JobWish(KIND.EXPORT, argument, order_ids=[order.pk]), by=boris))

    with open_file(get_exported_file(boris, job.pk)) as file:
        assert "+38067•••••67" in file.read().decode()


def test_a_table_goes_after_a_week_and_its_job_stays(order: Order, anna: Employee) -> None:
    argument = {"format": "csv", "columns": ["phone"]}
    job = done(ask_order_job(wish=JobWish(KIND.EXPORT, argument, order_ids=[order.pk]), by=anna))
    file = get_exported_file(anna, job.pk)
    week = job.created_at + timedelta(days=7)

    assert forget_job_files(OrderJob, week, at_work=AT_WORK) == 0
    assert forget_job_files(OrderJob, week + timedelta(seconds=1), at_work=AT_WORK) == 1

    assert not has_bytes(file)
    with pytest.raises(OrderJobAbsentError, match="вже немає"):
        get_exported_file(anna, job.pk)
    assert OrderJob.objects.get().done == 1


def test_a_file_of_a_younger_job_stays(order: Order, anna: Employee) -> None:
    argument = {"format": "csv", "columns": ["phone"]}
    job = done(ask_order_job(wish=JobWish(KIND.EXPORT, argument, order_ids=[order.pk]), by=anna))
    file, later = get_exported_file(anna, job.pk), job.created_at + timedelta(days=8)
    ClientJob.objects.create(
        company_id=job.company_id, employee=anna, kind="import", file=file, created_at=later
    )

    assert forget_job_files(OrderJob, later, at_work=AT_WORK) == 0

    assert has_bytes(file)


def test_a_table_is_not_to_be_had_past_its_owner(
    order: Order, anna: Employee, boris_browser: Browser
) -> None:
    argument = {"format": "csv", "columns": ["phone"]}
    job = done(ask_order_job(wish=JobWish(KIND.EXPORT, argument, order_ids=[order.pk]), by=anna))

    address = f"/files/{get_exported_file(anna, job.pk).pk}/orders.csv"

    assert boris_browser.get(address).status_code == 404
