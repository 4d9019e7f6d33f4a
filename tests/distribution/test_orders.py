"""New orders go by themselves to those who are on site."""

from kramar.audit.models import AuditEntry
from kramar.clients.models import Client
from kramar.company.models import Company
from kramar.distribution.models import Share
from kramar.distribution.services.orders import distribute_orders
from kramar.distribution.services.settings import Terms, set_terms
from kramar.orders.services.assigning import assign_order
from kramar.orders.services.statuses import set_status
from kramar.orders.services.tallies import reconcile_tallies
from kramar.staff.models import Employee
from tests.distribution.conftest import come, order_from, owners
from tests.orders.conftest import status

PLAIN = Terms(takes_part=True, weight=1, order_limit=None, chat_limit=None)


def test_orders_wait_for_whoever_comes_first_the_oldest_first(
    shop: Company, anna: Employee, owner: Employee
) -> None:
    first, second = order_from(), order_from()
    set_terms(employee=anna, terms=Terms(True, 1, 1, None), by=owner)

    assert distribute_orders() == 0
    come(anna)

    assert distribute_orders() == 1
    assert owners() == ["anna", None]
    set_status(order_id=first.pk, status_id=status("Відправлене").pk, by=anna)
    assert (distribute_orders(), owners()) == (1, ["anna", "anna"])
    second.refresh_from_db()
    assert (second.version, reconcile_tallies()) == (2, 0)


def test_each_decision_says_why(shop: Company, anna: Employee, boris: Employee) -> None:
    come(anna, boris)
    order = order_from("067 123 45 67")

    distribute_orders()

    entry = AuditEntry.objects.get(action="order.distributed", target_id=order.pk)
    assert entry.data["why"] == {"reason": "share", "taken": 0, "weight": 1, "among": 2}
    assert entry.data["changes"] == {"responsible": [None, "Бондар А."]}
    assert Share.objects.get().taken == 1
    # Her first order made the buyer hers, and the next one comes to her.
    assert Client.objects.get().responsible_id == anna.pk
    order_from("067 123 45 67")
    distribute_orders()
    assert owners() == ["anna", "anna"]


def test_off_they_wait_and_nobodys_weight_hands_nothing_out(
    shop: Company, anna: Employee, boris: Employee, observer: Employee, owner: Employee
) -> None:
    set_terms(employee=anna, terms=Terms(True, 0, None, None), by=owner)
    set_terms(employee=boris, terms=Terms(False, 1, None, None), by=owner)
    come(anna, boris, observer)
    order = order_from()

    assert distribute_orders() == 0
    set_terms(employee=boris, terms=PLAIN, by=owner)
    shop.distribution_enabled = False
    shop.save()
    assert (distribute_orders(), owners()) == (0, [None])
    shop.distribution_enabled = True
    shop.save()
    assign_order(order_id=order.pk, employee_id=anna.pk, by=owner)
    assert (distribute_orders(), owners()) == (0, ["anna"])
