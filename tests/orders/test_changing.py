"""Changing orders: two editors, statuses, locks, and what the timeline keeps."""

from decimal import Decimal

import pytest

from kramar.audit.models import AuditEntry
from kramar.clients.models import Client
from kramar.core.phone import mask_phone
from kramar.events.models import StoredEvent
from kramar.orders.drafts import BuyerDraft
from kramar.orders.errors import OrderChangedError, OrderLockedError, StatusNotAllowedError
from kramar.orders.models import Order, OrderLine
from kramar.orders.services.changing import Choice, OrderChanges, change_order
from kramar.orders.services.statuses import set_status
from kramar.orders.services.tallies import reconcile_tallies
from kramar.staff.models import Employee
from tests.orders.conftest import OWL, status


def test_a_change_adds_up_anew_and_is_remembered(order: Order, anna: Employee) -> None:
    changes = OrderChanges(lines=[OWL], discount_value=Decimal(50))

    changed = change_order(order_id=order.pk, changes=changes, version=1, by=anna)

    assert (changed.total, changed.version) == (Decimal("650.00"), 2)
    assert OrderLine.objects.count() == 1
    entry = AuditEntry.objects.get(action="order.changed")
    assert entry.employee_id == anna.pk
    assert entry.data["changes"]["total"] == ["800.00", "650.00"]


def test_nothing_new_is_no_change(order: Order, anna: Employee) -> None:
    changes = OrderChanges(comment="", responsible=Choice(None))

    assert change_order(order_id=order.pk, changes=changes, version=1, by=anna).version == 1
    assert not StoredEvent.objects.filter(kind="order.changed").exists()


def test_the_second_editor_is_told_who_was_first(
    order: Order, anna: Employee, boris: Employee
) -> None:
    change_order(order_id=order.pk, changes=OrderChanges(comment="Терміново"), version=1, by=anna)

    with pytest.raises(OrderChangedError, match=r"Бондар А\.") as refusal:
        change_order(order_id=order.pk, changes=OrderChanges(comment="Ні"), version=1, by=boris)

    assert refusal.value.order.comment == "Терміново"


def test_a_phone_that_comes_back_hidden_stays(order: Order, anna: Employee) -> None:
    hidden = BuyerDraft("Бойко", "Ірина", "Олегівна", mask_phone(order.phone), order.email)

    changes = OrderChanges(buyer=hidden, comment="Зателефонувати")
    changed = change_order(order_id=order.pk, changes=changes, version=1, by=anna)

    assert changed.phone == "+380671234567"


def test_a_status_moves_the_order_and_its_count(order: Order, anna: Employee) -> None:
    moved = set_status(order_id=order.pk, status_id=status("Прийняте").pk, by=anna)

    assert (moved.status.name, moved.version, moved.is_locked) == ("Прийняте", 2, False)
    assert reconcile_tallies() == 0


def test_the_last_status_locks(order: Order, anna: Employee) -> None:
    set_status(order_id=order.pk, status_id=status("Завершене").pk, by=anna)

    with pytest.raises(OrderLockedError):
        change_order(order_id=order.pk, changes=OrderChanges(comment="Ще"), version=2, by=anna)
    with pytest.raises(OrderLockedError):
        set_status(order_id=order.pk, status_id=status("Нове").pk, by=anna)


def test_only_allowed_statuses_follow(order: Order, anna: Employee) -> None:
    status("Нове").allowed_next.set([status("Прийняте")])

    with pytest.raises(StatusNotAllowedError):
        set_status(order_id=order.pk, status_id=status("Відправлене").pk, by=anna)


def test_another_responsible_is_told_to_the_former(order: Order, anna: Employee) -> None:
    changes = OrderChanges(responsible=Choice(anna.pk), client=Choice(None))

    changed = change_order(order_id=order.pk, changes=changes, version=1, by=anna)

    event = StoredEvent.objects.get(kind="order.changed")
    assert (event.former_id, event.responsible_id) == (None, anna.pk)
    assert (changed.client, Client.objects.count()) == (None, 1)


@pytest.mark.parametrize(
    ("path", "counted"),
    [
        (["Викуплене", "Гроші отримано"], (1, 0, 0)),
        (["Відмова"], (0, 1, 0)),
        (["Повернення в дорозі"], (0, 0, 1)),
        (["Відмова", "Прийняте"], (0, 0, 0)),
    ],
)
def test_how_it_ends_is_counted_on_the_clients_card(
    order: Order, anna: Employee, path: list[str], counted: tuple[int, int, int]
) -> None:
    [set_status(order_id=order.pk, status_id=status(name).pk, by=anna) for name in path]

    client = Client.objects.get()
    assert (client.bought_out, client.refused, client.unclaimed) == counted
