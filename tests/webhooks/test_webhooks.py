"""A site is told what happens at the shop: signed, once recorded, again until it is taken."""

import json
import threading
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from django.db import connection, transaction
from django.test.utils import override_settings

from kramar.alerts.models import Alert, AlertKind
from kramar.api.webhooks import WebhookDeliveryOut
from kramar.clients.services.cards import create_client
from kramar.clients.services.fields import ClientFields
from kramar.company.models import Company
from kramar.core import clock
from kramar.core.errors import InvalidError
from kramar.events.models import StoredEvent
from kramar.orders.drafts import BuyerDraft, OrderDraft
from kramar.orders.models import OrderStatus
from kramar.orders.services.creating import create_order
from kramar.orders.services.statuses import set_status
from kramar.staff.models import Employee
from kramar.webhooks.models import Webhook, WebhookDelivery, WebhookPosition
from kramar.webhooks.services.recording import take_events
from kramar.webhooks.services.sending import PAUSES
from kramar.webhooks.services.tidying import forget_old_deliveries
from kramar.webhooks.services.webhooks import (
    WebhookChanges,
    change_webhook,
    create_webhook,
    repeat_delivery,
    try_webhook,
)
from kramar.webhooks.worker import send_due
from tests.cast import Commits
from tests.webhooks.receiver import Receiver, is_signed, receiving

EVENTS = ["order.created", "order.status_changed", "client.created", "message.received"]
BUYER = BuyerDraft("Бойко", "Ірина", phone="067 123-45-67")


@pytest.fixture
def site() -> Iterator[Receiver]:
    """Return a site that takes webhooks on this machine."""
    with override_settings(FETCH_LOOPBACK=True), receiving() as receiver:
        yield receiver


@pytest.fixture
def hook(in_lamp_shop: Company, owner: Employee, site: Receiver) -> tuple[Webhook, str]:
    """Return an address that is told everything, and its secret."""
    return create_webhook(url=f"{site.url}/hook", events=EVENTS, by=owner)


def send(webhook: Webhook) -> None:
    """Record what has happened, and send what is due."""
    take_events()
    send_due(webhook.company_id, webhook.pk, threading.Event())


def test_an_order_is_told_with_a_signature_and_an_id(
    hook: tuple[Webhook, str], site: Receiver
) -> None:
    order = create_order(draft=OrderDraft(buyer=BUYER), by=None)

    send(hook[0])

    bodies = [json.loads(body) for body in site.bodies]
    assert [body["event"] for body in bodies] == ["client.created", "order.created"]
    assert bodies[1]["data"]["order"]["number"] == order.number
    assert bodies[1]["data"]["order"]["buyer"]["phone"] == "+380671234567"
    assert bodies[1]["id"] == site.came[1]["x-kramar-delivery"]
    assert is_signed(hook[1], site.came[1]["x-kramar-signature"], site.bodies[1])
    assert not is_signed("whsec_other", site.came[1]["x-kramar-signature"], site.bodies[1])


def test_only_what_was_chosen_is_told(in_lamp_shop: Company, owner: Employee) -> None:
    create_webhook(url="https://a.example", events=["order.status_changed"], by=owner)
    order = create_order(draft=OrderDraft(), by=None)
    accepted = OrderStatus.objects.get(name="Прийняте")

    set_status(order_id=order.pk, status_id=accepted.pk, by=None)
    take_events()

    [delivery] = WebhookDelivery.objects.all()
    told = json.loads(delivery.body)
    assert (told["event"], told["data"]["order"]["status"]["name"]) == (
        "order.status_changed",
        "Прийняте",
    )


def test_phones_stay_hidden_where_their_author_does_not_see_them(
    in_lamp_shop: Company, anna: Employee
) -> None:
    anna.role.permissions = [
        each for each in anna.role.permissions if each != "clients.see_full_phones"
    ]
    create_webhook(url="https://a.example", events=["client.created"], by=anna)

    create_client(
        fields=ClientFields(last_name="Бойко", phones=["0671234567"]), responsible=None, by=anna
    )
    take_events()

    assert "+380671234567" not in WebhookDelivery.objects.get().body


def test_phones_do_not_go_where_somebody_sends_them_who_does_not_see_them(
    in_lamp_shop: Company, owner: Employee, boris: Employee
) -> None:
    webhook, _ = create_webhook(url="https://a.example", events=EVENTS, by=owner)
    boris.role.permissions = ["administration"]

    changed = change_webhook(
        webhook_id=webhook.pk, changes=WebhookChanges(url="https://b.example"), by=boris
    )

    assert (webhook.shows_phones, changed.shows_phones) == (True, False)


def test_whole_phones_are_not_read_in_the_log_by_whoever_may_not_see_them(
    in_lamp_shop: Company, owner: Employee, boris: Employee
) -> None:
    create_webhook(url="https://a.example", events=EVENTS, by=owner)
    create_client(
        fields=ClientFields(last_name="Бойко", phones=["0671234567"]), responsible=None, by=owner
    )
    take_events()
    told = WebhookDelivery.objects.select_related("webhook").latest("pk")
    boris.role.permissions = ["administration"]

    assert "+380671234567" in WebhookDeliveryOut.of(told, owner).body
    assert WebhookDeliveryOut.of(told, boris).body == ""


@pytest.mark.usefixtures("site")
def test_an_event_is_recorded_once_whatever_dies_between(hook: tuple[Webhook, str]) -> None:
    create_order(draft=OrderDraft(), by=None)
    with transaction.atomic():
        take_events()
        # The process is killed before the commit.
        transaction.set_rollback(True)
    assert WebhookDelivery.objects.count() == 0

    take_events()
    WebhookPosition.objects.update(number=0)
    take_events()

    assert WebhookDelivery.objects.filter(kind="order.created").count() == 1


def test_a_receiver_that_refuses_is_asked_again_and_told_of(
    hook: tuple[Webhook, str], site: Receiver, noon: datetime, commits: Commits
) -> None:
    create_order(draft=OrderDraft(), by=None)
    site.status = 500
    send(hook[0])
    delivery = WebhookDelivery.objects.get()
    assert (delivery.state, delivery.status_code, delivery.answer) == ("waiting", 500, "прийнято")
    assert delivery.due_at == noon + PAUSES[0]

    with clock.standing_at(noon + timedelta(hours=1)), commits(execute=True):
        send(hook[0])
        WebhookDelivery.objects.update(due_at=noon)
        send(hook[0])
    assert Alert.objects.get().kind == AlertKind.WEBHOOK

    site.status = 204
    repeat_delivery(delivery_id=delivery.pk, by=hook[0].created_by)
    send(hook[0])
    assert WebhookDelivery.objects.get().state == "delivered"
    assert len({headers["x-kramar-delivery"] for headers in site.came}) == 1


def test_screens_hear_when_an_address_stops_and_begins_to_take_events(
    hook: tuple[Webhook, str], site: Receiver
) -> None:
    told = StoredEvent.objects.filter(kind="webhook.changed")
    site.status = 500
    try_webhook(webhook_id=hook[0].pk, by=hook[0].created_by)
    send(hook[0])
    assert told.count() == 2  # made, refused

    site.status = 204
    WebhookDelivery.objects.update(due_at=clock.now())
    send(hook[0])
    try_webhook(webhook_id=hook[0].pk, by=hook[0].created_by)
    send(hook[0])

    assert told.count() == 3  # taken; once more is nothing new


def test_the_last_refusal_ends_it(hook: tuple[Webhook, str], site: Receiver) -> None:
    site.status = 503
    create_order(draft=OrderDraft(), by=None)
    take_events()
    WebhookDelivery.objects.update(attempts=len(PAUSES))

    send(hook[0])

    delivery = WebhookDelivery.objects.get()
    assert (delivery.state, delivery.due_at) == ("failed", None)


def test_gone_switches_it_off(hook: tuple[Webhook, str], site: Receiver) -> None:
    site.status = 410
    create_order(draft=OrderDraft(), by=None)
    send(hook[0])
    create_order(draft=OrderDraft(), by=None)

    send(hook[0])

    assert Webhook.objects.get().state == "gone"
    assert (len(site.came), WebhookDelivery.objects.count()) == (1, 1)


def test_a_redirect_is_not_followed(hook: tuple[Webhook, str], site: Receiver) -> None:
    site.status, site.headers = 302, {"location": f"{site.url}/other"}
    create_order(draft=OrderDraft(), by=None)

    send(hook[0])

    assert (len(site.came), WebhookDelivery.objects.get().status_code) == (1, 302)


def test_a_slow_receiver_is_left_in_time(
    hook: tuple[Webhook, str], site: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kramar.webhooks.worker.SECONDS", 0.2)
    site.delays["/hook"] = 1.0
    create_order(draft=OrderDraft(), by=None)

    send(hook[0])

    assert (WebhookDelivery.objects.get().error, site.came) == ("too_slow", [])


@override_settings(FETCH_LOOPBACK=False)
def test_an_address_of_our_own_network_is_never_called(
    in_lamp_shop: Company, owner: Employee
) -> None:
    webhook, _ = create_webhook(url="http://127.0.0.1:9/", events=EVENTS, by=owner)
    try_webhook(webhook_id=webhook.pk, by=owner)

    send(webhook)

    assert WebhookDelivery.objects.get().error == "private_address"


@pytest.mark.parametrize("host", ["a..example", f"{'a' * 64}.example", "xn--"])
def test_a_host_that_cannot_be_is_an_attempt_too(
    in_lamp_shop: Company, owner: Employee, host: str
) -> None:
    webhook, _ = create_webhook(url=f"https://{host}/", events=EVENTS, by=owner)
    try_webhook(webhook_id=webhook.pk, by=owner)

    send(webhook)

    delivery = WebhookDelivery.objects.get()
    assert (delivery.error, delivery.taken_until) == ("unreachable", None)


def test_a_secret_that_cannot_be_opened_holds_all_back_and_is_told_of(
    hook: tuple[Webhook, str], site: Receiver, commits: Commits, noon: datetime
) -> None:
    create_order(draft=OrderDraft(buyer=BUYER), by=None)
    with override_settings(SECRET_KEY="another"), commits(execute=True):
        send(hook[0])

    assert [each.attempts for each in WebhookDelivery.objects.all()] == [0, 0]
    assert Alert.objects.get().kind == AlertKind.WEBHOOK
    send(hook[0])
    assert site.came == []
    with clock.standing_at(noon + timedelta(minutes=31)):
        send(hook[0])
    assert len(site.came) == 2


def test_what_happens_while_it_is_paused_waits(hook: tuple[Webhook, str], site: Receiver) -> None:
    owner = hook[0].created_by
    pause, go_on = WebhookChanges(is_paused=True), WebhookChanges(is_paused=False)
    change_webhook(webhook_id=hook[0].pk, changes=pause, by=owner)
    create_order(draft=OrderDraft(), by=None)
    send(hook[0])
    assert site.came == []

    change_webhook(webhook_id=hook[0].pk, changes=go_on, by=owner)
    send(hook[0])

    assert [headers["x-kramar-event"] for headers in site.came] == ["order.created"]


def test_what_has_ended_is_forgotten_after_a_month(
    hook: tuple[Webhook, str], noon: datetime
) -> None:
    create_order(draft=OrderDraft(), by=None)
    send(hook[0])
    waits = try_webhook(webhook_id=hook[0].pk, by=hook[0].created_by)

    assert forget_old_deliveries(noon + timedelta(days=30)) == 0
    assert forget_old_deliveries(noon + timedelta(days=31)) == 1
    assert WebhookDelivery.objects.get() == waits

    change_webhook(
        webhook_id=hook[0].pk, changes=WebhookChanges(is_paused=True), by=hook[0].created_by
    )
    assert forget_old_deliveries(noon + timedelta(days=31)) == 1


@pytest.mark.parametrize("url", ["ftp://a.example", "javascript:alert(1)", "http://a:b@c.example"])
def test_what_is_no_address_is_refused(in_lamp_shop: Company, owner: Employee, url: str) -> None:
    with pytest.raises(InvalidError):
        create_webhook(url=url, events=EVENTS, by=owner)


def test_an_event_of_an_address_is_unique_in_the_database(hook: tuple[Webhook, str]) -> None:
    create_order(draft=OrderDraft(), by=None)
    take_events()
    known = WebhookDelivery.objects.get()

    known.pk = None
    with pytest.raises(Exception, match=r"(?i)unique"), transaction.atomic():
        known.save(force_insert=True)

    assert connection.is_usable()
