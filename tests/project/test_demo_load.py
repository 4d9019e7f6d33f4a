from collections.abc import Iterator
from zoneinfo import ZoneInfo

import pytest
from django.db import transaction
from django.db.models import Count, F, Max, Q, Sum
from django.test import override_settings
from pytest_django import DjangoDbBlocker

from kramar.catalog.models import Offer
from kramar.channels.models import Channel, Delivery
from kramar.chats.models import Chat, Contact, Message, UnreadCounter
from kramar.clients.models import Client, ClientPair
from kramar.company.models import Company
from kramar.core import clock
from kramar.core.tenancy import company_scope
from kramar.orders.models import Order, OrderCounter, OrderLine, OrderPayment, OrderStatus
from kramar.orders.services.tallies import reconcile_tallies
from kramar.project.demo.company import EMPLOYEES, PASSWORD, SLUG
from kramar.project.demo.founding import found_company
from kramar.project.demo.guard import DemoRefusedError
from kramar.project.demo.load import load_demo
from kramar.project.demo.playing import person_of
from kramar.project.demo.script import read_conversations
from kramar.staff.models import Employee, Shift, User


@pytest.fixture(scope="module")
def demo(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Company]:
    """Load once for the whole module: it takes seconds, and nothing here changes it."""
    with django_db_blocker.unblock(), transaction.atomic():
        load_demo()
        company = Company.objects.get(slug=SLUG)
        with company_scope(company.pk):
            yield company
        transaction.set_rollback(True)


@pytest.mark.usefixtures("demo")
def test_every_conversation_has_its_chat() -> None:
    assert Chat.objects.count() == len(read_conversations())


def test_no_two_conversations_are_with_one_person() -> None:
    people = [person_of(conversation).external_id for conversation in read_conversations()]

    assert len(set(people)) == len(people)


@pytest.mark.usefixtures("demo")
def test_everybody_signs_in_with_the_known_password() -> None:
    users = {user.login: user for user in User.objects.all()}

    assert [
        each.login for each in EMPLOYEES if not users[each.login].check_password(PASSWORD)
    ] == []


@pytest.mark.usefixtures("demo")
def test_the_owner_may_do_everything_and_the_observer_only_looks() -> None:
    roles = {each.user.login: each.role.code for each in Employee.objects.select_related()}

    assert roles == {
        "olena": "owner",
        "andrii": "manager",
        "iryna": "manager",
        "oleh": "observer",
    }


def test_somebody_was_on_site_while_orders_were_handed_out(demo: Company) -> None:
    kyiv = ZoneInfo(demo.time_zone)
    shifts = Shift.objects.filter(ended_at__isnull=False, is_settled=True)
    spans = {each.began_at.astimezone(kyiv).hour for each in shifts}

    assert demo.distribution_enabled
    assert shifts.count() == Shift.objects.count() > 50
    assert spans <= {8, 9, 10, 11, 13, 14, 15}


def test_a_second_loading_changes_nothing(demo: Company) -> None:
    before = Message.objects.count()

    assert load_demo() is False
    assert Message.objects.count() == before
    assert Company.objects.filter(slug=demo.slug).count() == 1


@pytest.mark.usefixtures("demo")
def test_unread_is_what_came_since_the_responsible_last_read() -> None:
    came = Count("messages", filter=Q(messages__direction="in", messages__seq__gt=F("read_seq")))

    wrong = Chat.objects.annotate(came=came).exclude(unread=F("came"))

    assert list(wrong.values_list("contact__name", "unread", "came")) == []


@pytest.mark.usefixtures("demo")
def test_counters_count_the_chats_with_unread_messages() -> None:
    counted = Chat.objects.filter(unread__gt=0).values_list("responsible").annotate(Count("pk"))
    kept = UnreadCounter.objects.filter(unread_chats__gt=0)

    assert dict(kept.values_list("employee", "unread_chats")) == dict(counted)


@pytest.mark.usefixtures("demo")
def test_each_chat_stands_at_its_last_message() -> None:
    newest = Chat.objects.annotate(newest=Max("messages__seq")).exclude(newest=F("last_seq"))

    assert list(newest) == []


@pytest.mark.usefixtures("demo")
def test_everything_was_said_in_the_past_and_in_order() -> None:
    times = Message.objects.order_by("chat", "seq").values_list("chat", "created_at")

    assert list(times) == sorted(times)
    assert max(at for _, at in times) < clock.now()


@pytest.mark.usefixtures("demo")
def test_an_album_is_one_message_with_several_pictures() -> None:
    albums = Message.objects.annotate(files=Count("attachments")).filter(files__gt=1)

    assert albums.filter(direction="in").exists()
    assert albums.filter(direction="out").exists()


@pytest.mark.usefixtures("demo")
def test_nothing_of_the_past_is_sent_again() -> None:
    assert not Delivery.objects.filter(state__in=["queued", "sending"]).exists()
    assert not Message.objects.filter(status__in=["queued", "sending"]).exists()


@pytest.mark.usefixtures("demo")
def test_what_failed_can_be_tried_again() -> None:
    failed = Message.objects.filter(status__in=["failed", "unknown"])

    assert set(failed.values_list("status", flat=True)) == {"failed", "unknown"}
    assert Delivery.objects.filter(message_id__in=failed).count() == failed.count()


@pytest.mark.usefixtures("demo")
def test_faces_are_known() -> None:
    assert Contact.objects.exclude(avatar=None).count() >= 12


def test_the_shop_of_the_demo_carries_its_widget(demo: Company) -> None:
    widget = Channel.objects.get(company=demo, kind="widget")

    assert "http://127.0.0.1:8000" in widget.settings["origins"]


@pytest.mark.django_db
def test_an_interrupted_loading_is_continued() -> None:
    found_company(now=clock.now())

    assert load_demo() is True


@pytest.mark.django_db
@override_settings(PUBLIC_URL="https://crm.example")
def test_the_demo_is_refused_on_a_public_address() -> None:
    with pytest.raises(DemoRefusedError):
        load_demo()

    assert not Company.objects.filter(slug=SLUG).exists()


@pytest.mark.usefixtures("demo")
def test_there_are_orders_in_every_status() -> None:
    used = set(Order.objects.values_list("status__name", flat=True))

    assert used == set(OrderStatus.objects.values_list("name", flat=True))


@pytest.mark.usefixtures("demo")
def test_numbers_have_no_gaps_and_the_next_one_follows() -> None:
    numbers = list(Order.objects.order_by("created_at").values_list("number", flat=True))

    assert numbers == list(range(numbers[0], numbers[-1] + 1))
    assert OrderCounter.objects.get().number == numbers[-1]


@pytest.mark.usefixtures("demo")
def test_every_order_was_made_and_changed_in_the_past() -> None:
    assert not Order.objects.filter(changed_at__gt=clock.now()).exists()
    assert not Order.objects.filter(changed_at__lt=F("created_at")).exists()


@pytest.mark.usefixtures("demo")
def test_sums_payments_and_tallies_agree() -> None:
    paid = dict(OrderPayment.objects.values_list("order").annotate(Sum("amount")))
    kept = dict(Order.objects.filter(paid__gt=0).values_list("pk", "paid"))
    lines = dict(OrderLine.objects.values_list("order").annotate(Sum("total")))

    assert paid == kept
    assert lines == dict(Order.objects.values_list("pk", "lines_total"))
    assert reconcile_tallies() == 0


@pytest.mark.usefixtures("demo")
def test_what_is_promised_to_orders_is_on_the_shelf() -> None:
    promised = OrderLine.objects.filter(order__stock_state="reserved").values_list("offer")

    assert dict(promised.annotate(Sum("quantity"))) == dict(
        Offer.objects.filter(reserved__gt=0).values_list("pk", "reserved")
    )
    assert not Offer.objects.filter(reserved__gt=F("stock")).exists()


@pytest.mark.usefixtures("demo")
def test_clients_are_reliable_or_not_and_one_is_not_sold_to() -> None:
    ended = Client.objects.aggregate(Sum("bought_out"), Sum("refused"), Sum("unclaimed"))

    assert min(ended.values()) > 0
    assert Client.objects.filter(blacklisted_at__isnull=False).count() == 1


@pytest.mark.usefixtures("demo")
def test_some_people_have_two_cards() -> None:
    doubled = ClientPair.objects.filter(dismissed_at=None)
    assert {pair.reason for pair in doubled} == {"phone", "email"}
