"""What is done about an order: locks, money, calls, waybills, deleting, and the timeline."""

import json
from decimal import Decimal
from functools import partial

import pytest

from kramar.catalog.models import Offer
from kramar.company.models import Company
from kramar.core import clock
from kramar.core.errors import InvalidError
from kramar.events.models import StoredEvent
from kramar.orders import queries
from kramar.orders.drafts import LineDraft, NewCall, NewPayment, OrderDraft, Ttn
from kramar.orders.errors import OrderAbsentError, OrderLockedError, StatusUsedError
from kramar.orders.models import Order, OrderSource, OrderStatus
from kramar.orders.policies import OrderSight
from kramar.orders.queries.deeds import list_calls, list_payments, list_timeline
from kramar.orders.queries.directories import list_statuses
from kramar.orders.services.arranging import arrange_listed, arrange_statuses
from kramar.orders.services.calls import log_call
from kramar.orders.services.changing import Choice, OrderChanges, change_order
from kramar.orders.services.creating import create_order
from kramar.orders.services.deleting import delete_order
from kramar.orders.services.directories import ListedChanges, add_listed, delete_listed
from kramar.orders.services.emptying import empty_status
from kramar.orders.services.locking import lock_order, unlock_order
from kramar.orders.services.payments import record_payment
from kramar.orders.services.status_list import (
    StatusChanges,
    add_status,
    change_status,
    delete_status,
)
from kramar.orders.services.statuses import move_to, set_status
from kramar.orders.services.tallies import reconcile_tallies
from kramar.orders.services.ttn import set_ttn
from kramar.staff.models import Employee
from tests.orders.conftest import status


def pay(order: Order, amount: str, by: Employee) -> Order:
    return record_payment(order_id=order.pk, payment=NewPayment(Decimal(amount)), by=by)


def test_payments_add_up(order: Order, anna: Employee) -> None:
    assert pay(order, "300", anna).payment_state == "part"
    paid = pay(order, "500.00", anna)

    assert (paid.paid, paid.due, paid.payment_state) == (Decimal(800), Decimal(0), "paid")
    assert [each.amount for each in list_payments(order)] == [Decimal(500), Decimal(300)]


def test_money_goes_back_but_never_more_than_came(order: Order, anna: Employee) -> None:
    pay(order, "300", anna)

    assert pay(order, "-300", anna).payment_state == "unpaid"
    with pytest.raises(InvalidError):
        pay(order, "-0.01", anna)


@pytest.mark.parametrize("amount", ["0", "NaN", "1e12", "0.001"])
def test_a_sum_that_is_none_is_refused(order: Order, anna: Employee, amount: str) -> None:
    with pytest.raises(InvalidError):
        pay(order, amount, anna)


def test_a_locked_order_is_changed_after_it_is_unlocked(order: Order, anna: Employee) -> None:
    lock_order(order_id=order.pk, by=anna)
    with pytest.raises(OrderLockedError):
        pay(order, "1", anna)

    unlock_order(order_id=order.pk, by=anna)

    assert pay(order, "1", anna).paid == 1


def test_calls_are_written_down(order: Order, anna: Employee) -> None:
    log_call(order_id=order.pk, attempt=NewCall("no_answer"), by=anna)
    later = NewCall("call_back", call_back_at=clock.now(), note="після обіду")
    log_call(order_id=order.pk, attempt=later, by=anna)

    assert [call.outcome for call in list_calls(order)] == ["call_back", "no_answer"]
    with pytest.raises(InvalidError):
        log_call(order_id=order.pk, attempt=NewCall("call_back"), by=anna)


def test_a_carrier_tells_of_a_locked_order_too(order: Order, anna: Employee) -> None:
    lock_order(order_id=order.pk, by=anna)

    sent = set_ttn(order_id=order.pk, ttn=Ttn("20450012345678", status="Прибув"), by=None)

    assert (sent.ttn, sent.ttn_status) == ("20450012345678", "Прибув")
    with pytest.raises(OrderLockedError):
        set_ttn(order_id=order.pk, ttn=Ttn(""), by=anna)


def test_a_deleted_order_is_gone_and_gives_the_stock_back(owl: Offer, anna: Employee) -> None:
    draft = OrderDraft(lines=[LineDraft(offer_id=owl.pk, quantity=2)])
    order = create_order(draft=draft, by=anna)

    delete_order(order_id=order.pk, by=anna)

    owl.refresh_from_db()
    assert (owl.stock, owl.reserved, reconcile_tallies()) == (5, 0, 0)
    with pytest.raises(OrderAbsentError):
        queries.get_order(OrderSight.of(anna), order.pk)
    assert create_order(draft=draft, by=anna).number == 2


def test_the_timeline_tells_who_changed_what(order: Order, anna: Employee) -> None:
    changes = OrderChanges(comment="Терміново", responsible=Choice(anna.pk))
    change_order(order_id=order.pk, changes=changes, version=1, by=anna)

    newest, first = list_timeline(order, before=None, limit=10, hide=True)

    assert (first.entry.action, newest.by) == ("order.created", anna)
    assert newest.changes == {"comment": ["", "Терміново"], "responsible": [None, "Бондар А."]}


def test_whoever_sees_own_orders_sees_nobodys_too(
    order: Order, anna: Employee, boris: Employee
) -> None:
    sight = OrderSight(anna.pk, views_orders=True, sees_all=False)
    assert queries.get_order(sight, order.pk) == order
    his = OrderChanges(responsible=Choice(boris.pk))
    change_order(order_id=order.pk, changes=his, version=1, by=anna)

    with pytest.raises(OrderAbsentError):
        queries.get_order(sight, order.pk)


def test_a_company_makes_statuses_of_its_own(order: Order, anna: Employee) -> None:
    made = add_status(fields=StatusChanges(name=" Уточнення ", color="pink"), by=anna)
    change_status(
        status_id=made.id,
        changes=StatusChanges(is_default=True, allowed_next=[status("Прийняте").pk]),
        by=anna,
    )

    assert OrderStatus.objects.get(is_default=True).name == "Уточнення"
    with pytest.raises(StatusUsedError):
        delete_status(status_id=order.status_id, by=anna)
    with pytest.raises(StatusUsedError):
        change_status(status_id=order.status_id, changes=StatusChanges(group="done"), by=anna)
    delete_status(status_id=status("Відмова").pk, by=anna)


@pytest.mark.parametrize(
    "changes",
    [
        StatusChanges(name=" "),
        StatusChanges(name="Прийняте"),
        StatusChanges(name="Ще", color="brown"),
        StatusChanges(name="Ще", group="lost"),
    ],
)
def test_a_status_that_is_none_is_refused(
    order: Order, anna: Employee, changes: StatusChanges
) -> None:
    with pytest.raises(InvalidError):
        add_status(fields=changes, by=anna)


def test_a_source_with_orders_is_put_out_of_use(order: Order, anna: Employee) -> None:
    used = add_listed(kind=OrderSource, fields=ListedChanges(name="Ярмарок"), by=anna)
    create_order(draft=OrderDraft(source_id=used.pk), by=anna)

    delete_listed(kind=OrderSource, row_id=used.pk, by=anna)
    delete_listed(kind=OrderSource, row_id=OrderSource.objects.get(name="Сайт").pk, by=anna)

    names = OrderSource.objects.filter(is_active=True).order_by("name")
    assert list(names.values_list("name", flat=True)) == ["Месенджери", "Телефон"]


def test_statuses_stand_as_they_are_put(in_lamp_shop: Company, anna: Employee) -> None:
    first, second = status("Нове"), status("Упаковане")

    arrange_statuses(status_ids=[second.pk, first.pk], by=anna)

    assert [each.name for each in list_statuses()][:3] == ["Упаковане", "Нове", "Прийняте"]
    told = StoredEvent.objects.filter(kind="order_status.changed").count()
    arrange_statuses(status_ids=[second.pk, first.pk], by=anna)
    assert StoredEvent.objects.filter(kind="order_status.changed").count() == told


def test_a_status_is_emptied_and_deleted(order: Order, anna: Employee) -> None:
    gone = create_order(draft=OrderDraft(), by=anna)
    delete_order(order_id=gone.pk, by=anna)
    lock_order(order_id=order.pk, by=anna)
    add_status(fields=StatusChanges(name="Свіже", is_default=True), by=anna)

    done = empty_status(status_id=order.status_id, to_id=status("Прийняте").pk, by=anna)
    delete_status(status_id=order.status_id, by=anna)

    order.refresh_from_db()
    assert (done.moved, done.left, order.status.name) == (1, 0, "Прийняте")
    assert reconcile_tallies() == 0


def test_each_order_leaves_a_status_by_itself(
    order: Order, anna: Employee, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = create_order(draft=OrderDraft(), by=anna)
    to, wanted = status("Прийняте"), status("Упаковане")
    move = partial(set_status, order_id=second.pk, status_id=wanted.pk, by=anna)
    # Somebody else takes the second one further while the first one goes over.
    monkeypatch.setattr(
        "kramar.orders.services.emptying.move_to", lambda *given: (move_to(*given), move())
    )

    done = empty_status(status_id=order.status_id, to_id=to.pk, by=anna)

    assert (done.moved, done.left) == (1, 0)
    assert Order.objects.get(pk=second.pk).status == wanted


def test_a_changed_list_is_told_as_a_whole(in_lamp_shop: Company, anna: Employee) -> None:
    add_listed(kind=OrderSource, fields=ListedChanges(name="Ярмарок"), by=anna)
    fair = OrderSource.objects.get(name="Ярмарок")

    arrange_listed(kind=OrderSource, row_ids=[fair.pk], by=anna)

    event = StoredEvent.objects.filter(kind="order_sources.changed").latest("number")
    names = [each["name"] for each in json.loads(event.data)["items"]]
    assert names == ["Ярмарок", "Сайт", "Месенджери", "Телефон"]
