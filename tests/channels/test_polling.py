"""Polling loses nothing and is done by one process at a time."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from fakes.telegram.client import Customer, FakeBot
from kramar.channels.models import Channel, Payload, PollState
from kramar.channels.polling.holding import HoldLostError, keep_polled, take_hold
from kramar.channels.polling.runner import PollingRunner
from kramar.company.models import Company
from kramar.core import clock
from kramar.core.tenancy import company_scope
from tests.channels.telegram_channels import make_telegram
from tests.channels.waiting import wait_until

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def polled(lamp_shop: Company, fake_bot: FakeBot) -> Channel:
    return make_telegram(
        lamp_shop, token=fake_bot.token, api_base=fake_bot.api_base, mode="polling"
    )


@pytest.fixture
def clara(fake_bot: FakeBot) -> Customer:
    return fake_bot.user("Клара")


@pytest.fixture
def runner(polled: Channel) -> Iterator[PollingRunner]:
    running = PollingRunner()
    running.start()
    yield running
    running.stop()


def bodies() -> list[str]:
    rows = Payload._base_manager.order_by("pk").values_list("body", flat=True)
    return [bytes(body).decode("unicode-escape") for body in rows]


def last_error(channel: Channel) -> str:
    return Channel._base_manager.get(pk=channel.pk).last_error


@pytest.mark.usefixtures("runner")
def test_updates_are_kept_and_then_confirmed(fake_bot: FakeBot, clara: Customer) -> None:
    clara.sends("перше")
    clara.sends("друге")

    wait_until(lambda: len(bodies()) == 2)

    assert ["перше" in bodies()[0], "друге" in bodies()[1]] == [True, True]
    wait_until(lambda: fake_bot.pending().pending == 0)


def test_what_was_not_kept_is_not_confirmed(
    polled: Channel, fake_bot: FakeBot, clara: Customer
) -> None:
    clara.sends("перше")
    hold = take_hold(polled.pk, "me")
    assert hold is not None
    PollState._base_manager.update(owner="another")

    with pytest.raises(HoldLostError):
        keep_polled(hold, [b"{}"], 5)

    assert bodies() == []
    assert PollState._base_manager.get().cursor is None
    assert fake_bot.pending().pending == 1


def test_a_channel_is_held_by_one_process(polled: Channel) -> None:
    assert take_hold(polled.pk, "first") is not None
    assert take_hold(polled.pk, "second") is None
    assert take_hold(polled.pk, "first") is not None


def test_a_hold_of_a_process_that_died_runs_out(polled: Channel) -> None:
    take_hold(polled.pk, "dead")
    PollState._base_manager.update(lease_until=clock.now() - timedelta(seconds=1))

    assert take_hold(polled.pk, "living") is not None


def test_the_cursor_survives_a_restart(polled: Channel, fake_bot: FakeBot, clara: Customer) -> None:
    first = PollingRunner()
    first.start()
    clara.sends("перше")
    wait_until(lambda: len(bodies()) == 1)
    first.stop()
    clara.sends("друге")

    second = PollingRunner()
    second.start()
    wait_until(lambda: len(bodies()) == 2)
    second.stop()

    assert "друге" in bodies()[1]


def test_another_systems_webhook_is_said_and_not_taken_away(
    polled: Channel, fake_bot: FakeBot, runner: PollingRunner
) -> None:
    fake_bot.fails(
        "getUpdates",
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook",
        times=50,
    )

    wait_until(lambda: last_error(polled) == "Бот приєднаний до іншої системи через вебхук.")

    assert fake_bot.requests("deleteWebhook") == []


def test_a_revoked_token_ends_the_polling(
    polled: Channel, fake_bot: FakeBot, runner: PollingRunner
) -> None:
    fake_bot.revoke()

    wait_until(lambda: Channel._base_manager.get(pk=polled.pk).credentials_refused_at)

    assert "токен" in last_error(polled)


def test_a_paused_channel_is_not_polled(polled: Channel, fake_bot: FakeBot) -> None:
    with company_scope(polled.company_id):
        Channel.objects.update(is_active=False)
    runner = PollingRunner()

    runner.start()
    runner.stop()

    assert fake_bot.requests("getUpdates") == []
