"""Following parcels: the order moves on, the money is written down, the buyer is told; once."""

from dataclasses import replace
from decimal import Decimal

import pytest

from fakes.nova_poshta.client import FakeShop
from kramar.alerts.models import Alert
from kramar.channels.connector import InboundMessage, Person
from kramar.channels.models import Channel
from kramar.chats.models import Chat, Message
from kramar.chats.services.receiving import receive
from kramar.core import clock
from kramar.delivery.models import CarrierAccount, Parcel
from kramar.delivery.nova_poshta.answers import TrackedState
from kramar.delivery.services.rounds import look_round, track_order
from kramar.delivery.services.rules import change_rule
from kramar.delivery.services.steps import carry_out, list_open_steps
from kramar.delivery.services.tracking import apply_state
from kramar.delivery.services.waybills import create_waybill
from kramar.orders.drafts import Ttn
from kramar.orders.models import Order, OrderPayment, OrderStatus
from kramar.orders.services.locking import lock_order
from kramar.orders.services.statuses import set_status
from kramar.orders.services.ttn import set_ttn
from kramar.staff.models import Employee
from tests.cast import Commits
from tests.delivery.conftest import fresh, usual


@pytest.fixture
def number(order: Order, account: CarrierAccount, anna: Employee) -> str:
    """Return the waybill of the order, which is followed from now on."""
    made = create_waybill(order=order, terms=usual(order, account), by=anna)
    look_round()
    return made.number


def move(shop: FakeShop, order: Order, number: str, *codes: str) -> str:
    """Let the parcel go through codes, each noticed; return the order's status."""
    for code in codes:
        shop.moves(number, code)
        track_order(fresh(order))
    return fresh(order).status.name


def test_the_order_follows_its_parcel_to_the_money(
    order: Order, number: str, shop: FakeShop
) -> None:
    assert move(shop, order, number, "4") == "Відправлене"
    assert move(shop, order, number, "5", "6", "7") == "У відділенні"
    assert fresh(order).ttn_status == "Прибув на відділення"
    assert move(shop, order, number, "10") == "Викуплене"
    assert fresh(order).payment_state == "unpaid"
    assert move(shop, order, number, "11", "11") == "Гроші отримано"

    assert fresh(order).payment_state == "paid"
    assert [each.amount for each in OrderPayment.objects.all()] == [Decimal(640)]
    assert Parcel.objects.get().next_at is None


def test_control_of_payment_is_paid_when_received(
    order: Order, account: CarrierAccount, shop: FakeShop, anna: Employee
) -> None:
    account.cod_way = "control"
    made = create_waybill(order=order, terms=usual(order, account), by=anna)

    assert move(shop, order, made.number, "9") == "Викуплене"
    assert fresh(order).payment_state == "paid"
    assert Parcel.objects.get().next_at is None


def test_money_of_a_parcel_is_written_down_once(
    order: Order, account: CarrierAccount, shop: FakeShop, anna: Employee
) -> None:
    account.cod_way = "control"
    terms = replace(usual(order, account), cod=Decimal(300))
    made = create_waybill(order=order, terms=terms, by=anna)

    move(shop, order, made.number, "9", "11")

    assert [each.amount for each in OrderPayment.objects.all()] == [Decimal(300)]


def test_a_parcel_that_was_written_by_hand_is_followed_too(
    order: Order, account: CarrierAccount, number: str, shop: FakeShop, anna: Employee
) -> None:
    set_ttn(order_id=order.pk, ttn=Ttn(""), by=anna)
    set_ttn(order_id=order.pk, ttn=Ttn("20450000000000"), by=anna)
    shop.moves(number, "7")

    look_round()

    assert fresh(order).ttn_status == "Номер не знайдено"
    assert fresh(order).status.name == "Нове"
    assert Parcel.objects.get(number=number).next_at is not None


def test_an_order_never_goes_back_and_a_locked_one_never_moves(
    order: Order, number: str, shop: FakeShop, anna: Employee
) -> None:
    bought = OrderStatus.objects.get(name="Викуплене")
    set_status(order_id=order.pk, status_id=bought.pk, by=anna)
    assert move(shop, order, number, "7") == "Викуплене"

    lock_order(order_id=order.pk, by=anna)
    assert move(shop, order, number, "10") == "Викуплене"
    assert fresh(order).ttn_status.startswith("Відправлення отримано")


def test_a_parcel_that_comes_back_to_an_ended_order_is_an_alert(
    order: Order, number: str, shop: FakeShop, anna: Employee, commits: Commits
) -> None:
    bought = OrderStatus.objects.get(name="Викуплене")
    set_status(order_id=order.pk, status_id=bought.pk, by=anna)

    with commits(execute=True):
        assert move(shop, order, number, "103") == "Викуплене"

    assert "посилку не забрали" in str(Alert.objects.get().words)


def test_a_status_that_is_not_allowed_next_is_an_alert(
    order: Order, number: str, shop: FakeShop, commits: Commits
) -> None:
    new = OrderStatus.objects.get(name="Нове")
    new.allowed_next.set([OrderStatus.objects.get(name="Прийняте")])

    with commits(execute=True):
        assert move(shop, order, number, "7") == "Нове"

    assert "не змінено за посилкою" in str(Alert.objects.get().words)
    assert list_open_steps() == []


def test_the_table_is_the_companys_own(
    order: Order, number: str, shop: FakeShop, owner: Employee
) -> None:
    packed = OrderStatus.objects.get(name="Упаковане")
    change_rule(stage="moving", status_id=packed.pk, message="", by=owner)
    change_rule(stage="at_branch", status_id=None, message="", by=owner)

    assert move(shop, order, number, "4") == "Упаковане"
    assert move(shop, order, number, "7") == "Упаковане"


@pytest.fixture
def chat(order: Order, lamp_bot: Channel, clara: Person) -> Chat:
    """Return the chat in which the order was asked for."""
    receive(lamp_bot, [InboundMessage(clara, "1", clock.now(), text="Коли буде?")])
    chat = Chat.objects.get()
    Order.objects.filter(pk=order.pk).update(chat_id=chat.pk)
    return chat


def test_the_message_of_the_money_tells_what_is_due_after_it(
    order: Order, number: str, shop: FakeShop, owner: Employee, chat: Chat
) -> None:
    text = "Дякуємо! Залишилося {order.due} ₴"
    change_rule(stage="money_paid", status_id=None, message=text, by=owner)

    move(shop, order, number, "11")

    assert Message.objects.get(direction="out").text == "Дякуємо! Залишилося 0.00 ₴"


def test_the_buyer_is_told_once_in_their_own_chat(
    order: Order, number: str, shop: FakeShop, owner: Employee, chat: Chat
) -> None:
    text = "{client.first_name}, посилка {order.ttn} чекає у відділенні"
    change_rule(stage="at_branch", status_id=None, message=text, by=owner)

    move(shop, order, number, "7", "6", "7")

    told = Message.objects.filter(direction="out")
    assert [each.text for each in told] == [f"Ірина, посилка {number} чекає у відділенні"]
    chat.refresh_from_db()
    assert chat.unread == 1


def test_whoever_cannot_be_told_is_an_alert(
    order: Order, number: str, shop: FakeShop, owner: Employee, commits: Commits
) -> None:
    change_rule(stage="at_branch", status_id=None, message="Чекає", by=owner)

    with commits(execute=True):
        move(shop, order, number, "7")

    alert = Alert.objects.get()
    assert "не сповіщено" in str(alert.words)
    assert str(alert.more_words) == "З цим клієнтом немає чату"


def test_a_death_between_the_deeds_leaves_the_rest_to_be_done_once(
    order: Order, number: str
) -> None:
    state = TrackedState(Number=number, StatusCode="11", Status="Гроші")
    apply_state(parcel_id=Parcel.objects.get().pk, state=state)
    step = next(each for each in list_open_steps() if each.stage == "money_paid")
    carry_out(step)
    carry_out(step)

    look_round()

    assert fresh(order).status.name == "Гроші отримано"
    assert OrderPayment.objects.count() == 1


def test_a_refused_key_is_told_once_and_asked_no_more(
    number: str, shop: FakeShop, commits: Commits
) -> None:
    shop.revoke()
    Parcel.objects.update(next_at=Parcel.objects.get().since)
    with commits(execute=True):
        look_round()
        look_round()

    alert = Alert.objects.get()
    assert ("більше не приймає ключ" in str(alert.words), alert.count) == (True, 1)


def test_a_silent_carrier_is_an_alert_and_nothing_is_lost(
    order: Order, number: str, shop: FakeShop, commits: Commits
) -> None:
    shop.moves(number, "7")
    shop.fails(status=502)
    Parcel.objects.update(next_at=Parcel.objects.get().since)
    with commits(execute=True):
        look_round()
    assert "не розповіла" in str(Alert.objects.get().words)

    Parcel.objects.update(next_at=Parcel.objects.get().since)
    look_round()
    assert fresh(order).status.name == "У відділенні"
