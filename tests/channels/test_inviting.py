"""An account lets a channel in and out: nothing of it is lost, and nothing of another's taken."""

import json

import pytest

from kramar.alerts.models import Alert
from kramar.channels.abilities import InboundConnection
from kramar.channels.connector import Identity
from kramar.channels.health import list_health
from kramar.channels.intake.batches import take_batch
from kramar.channels.intake.store import store_payload
from kramar.channels.models import Channel, Payload
from kramar.channels.queries import list_polled_channels
from kramar.channels.services.inviting import take_connection
from kramar.company.models import Company
from kramar.core import clock
from tests.cast import Commits
from tests.channels.conversations import RememberingConversations
from tests.channels.telegram_channels import make_telegram

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("in_lamp_shop")]


@pytest.fixture
def channel(lamp_shop: Company) -> Channel:
    return make_telegram(lamp_shop, kind="telegram_business", identity={"external_id": "7"})


def connection(key: str = "bc_1", *, owner: int = 41, date: int = 1, enabled: bool = True) -> bytes:
    told = {
        "id": key,
        "user": {"id": owner, "first_name": "Марта"},
        "date": 1764000000 + date,
        "is_enabled": enabled,
        "rights": {"can_reply": True},
    }
    return json.dumps({"update_id": 1, "business_connection": told}).encode()


def words(text: str, *, key: str = "bc_1") -> bytes:
    told = {
        "message_id": 1,
        "business_connection_id": key,
        "date": 1764000000,
        "from": {"id": 51, "first_name": "Клара"},
        "chat": {"id": 51, "first_name": "Клара", "type": "private"},
        "text": text,
    }
    return json.dumps({"update_id": 2, "business_message": told}).encode()


def take(channel: Channel, *bodies: bytes) -> None:
    for body in bodies:
        store_payload(channel, body)
    take_batch(channel.pk)
    channel.refresh_from_db()


def let_in_by(channel: Channel) -> tuple[str, str]:
    known = channel.connection or {}
    return known.get("key", ""), known.get("name", "")


def is_refused(channel: Channel) -> bool:
    return channel.credentials_refused_at is not None


def states(channel: Channel) -> list[str]:
    rows = Payload.objects.filter(channel=channel).order_by("pk")
    return list(rows.values_list("state", flat=True))


def test_a_new_channel_waits_to_be_let_in(channel: Channel) -> None:
    health = list_health([channel])[channel.pk]

    assert (health.state, "ще не під’єднано" in health.detail) == ("warning", True)


def test_a_connection_is_kept_and_its_messages_taken_in(
    channel: Channel, heard: RememberingConversations
) -> None:
    take(channel, connection(), words("Є біла?"))

    assert let_in_by(channel) == ("bc_1", "Марта")
    assert heard.texts == ["Є біла?"]
    assert states(channel) == ["done", "done"]
    assert list_health([channel])[channel.pk].state == "ok"


def test_what_comes_before_its_connection_waits_for_it(
    channel: Channel, heard: RememberingConversations
) -> None:
    take(channel, words("Є біла?"))
    assert states(channel) == ["failed"]

    take(channel, connection())
    take(channel)

    assert heard.texts == ["Є біла?"]
    assert states(channel) == ["done", "done"]


def test_another_account_is_not_let_in(channel: Channel, heard: RememberingConversations) -> None:
    take(channel, connection(), connection("bc_9", owner=99), words("Чуже", key="bc_9"))

    assert let_in_by(channel)[0] == "bc_1"
    assert heard.texts == []
    assert states(channel) == ["done", "failed", "failed"]


@pytest.mark.usefixtures("heard")
def test_a_closed_connection_stops_the_sending_until_it_is_open_again(
    channel: Channel, commits: Commits
) -> None:
    with commits(execute=True):
        take(channel, connection(), connection(enabled=False))
    assert is_refused(channel)
    assert "від’єднав бота" in list_health([channel])[channel.pk].detail
    assert Alert.objects.filter(key=f"{channel.pk}:credentials").count() == 1

    take(channel, connection("bc_2", date=60))

    assert not is_refused(channel)
    assert let_in_by(channel)[0] == "bc_2"
    assert list_health([channel])[channel.pk].state == "ok"


def test_an_earlier_connection_that_is_told_late_changes_nothing(
    channel: Channel, heard: RememberingConversations
) -> None:
    late = connection("bc_1", date=1, enabled=False)
    take(channel, connection("bc_2", date=60), late, words("Ще там", key="bc_1"))

    assert let_in_by(channel)[0] == "bc_2"
    assert not is_refused(channel)
    assert heard.texts == ["Ще там"]


def test_a_polled_channel_is_listened_to_while_it_is_shut_out(lamp_shop: Company) -> None:
    polled = make_telegram(lamp_shop, kind="telegram_business", mode="polling")
    news = InboundConnection(
        reason="", account=Identity("41", "Марта"), key="bc_1", at=clock.now(), trouble="Ні"
    )
    take_connection(polled, news)

    assert polled.pk in [each.pk for each in list_polled_channels()]
