"""Whoever leaves gives back what they have not begun."""

from datetime import datetime, timedelta

from kramar.channels.models import Channel
from kramar.company.models import Company
from kramar.distribution.services.chats import distribute_chats
from kramar.distribution.services.leaving import hand_back, let_lost_leave
from kramar.distribution.services.orders import distribute_orders
from kramar.orders.drafts import NewCall
from kramar.orders.models import Order
from kramar.orders.services.assigning import assign_order
from kramar.orders.services.calls import log_call
from kramar.orders.services.tallies import reconcile_tallies
from kramar.staff.models import Employee, Shift
from kramar.staff.presence import note_present
from kramar.staff.queries import get_employee
from kramar.staff.services.employees import dismiss_employee
from kramar.staff.services.presence import leave_site
from tests.distribution import test_chats
from tests.distribution.conftest import come, order_from, owners


def test_untouched_work_returns_to_the_queue_and_begun_work_stays(
    shop: Company, lamp_bot: Channel, anna: Employee, boris: Employee, owner: Employee
) -> None:
    shop.hand_back_enabled = True
    shop.save()
    come(anna)
    untouched, called, given = order_from(), order_from(), order_from()
    assign_order(order_id=given.pk, employee_id=anna.pk, by=owner)
    test_chats.write(lamp_bot, "Клара")
    distribute_orders()
    distribute_chats()
    log_call(order_id=called.pk, attempt=NewCall(outcome="no_answer"), by=anna)

    leave_site(employee_ids=[anna.pk], end=Shift.End.SWITCH)

    assert hand_back() == 2
    assert (owners(), test_chats.owners()) == ([None, "anna", "anna"], {"Клара": None})
    assert (hand_back(), reconcile_tallies()) == (0, 0)
    come(boris)
    assert (distribute_orders(), distribute_chats()) == (1, 1)
    assert Order.objects.get(pk=untouched.pk).responsible_id == boris.pk


def test_without_the_tick_all_stays(shop: Company, anna: Employee) -> None:
    come(anna)
    order_from()
    distribute_orders()

    leave_site(employee_ids=[anna.pk], end=Shift.End.SWITCH)

    assert (hand_back(), owners()) == (0, ["anna"])


def test_whoever_has_no_open_screen_for_long_has_left(
    shop: Company, anna: Employee, boris: Employee, noon: datetime
) -> None:
    come(anna, boris)
    note_present([boris.pk])

    early = let_lost_leave(noon + timedelta(minutes=14))
    late = let_lost_leave(noon + timedelta(minutes=16))

    assert (early, late) == ([], [anna.pk])
    assert Shift.objects.get(employee=anna).end == Shift.End.CONNECTION


def test_what_the_dismissed_leave_is_handed_over_and_not_back(
    shop: Company, anna: Employee, owner: Employee
) -> None:
    shop.hand_back_enabled = True
    shop.save()
    come(anna)
    order_from()
    distribute_orders()

    dismiss_employee(employee=get_employee(anna.pk), by=owner)

    assert (hand_back(), owners()) == (0, ["anna"])
