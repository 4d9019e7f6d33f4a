"""The channel's page says whether it works, and why not."""

from datetime import datetime, timedelta

import pytest
from pytest_django import DjangoAssertNumQueries

from kramar.channels.health import ChannelHealth, list_health
from kramar.channels.intake import store_payload
from kramar.channels.intake.retention import forget_old_payloads
from kramar.channels.models import Channel, Delivery, Payload
from kramar.channels.services.marking import mark_credentials_refused, mark_error, mark_working
from kramar.company.models import Company
from kramar.events.models import StoredEvent
from tests.channels.telegram_channels import make_telegram, update

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("in_lamp_shop")]


def health(channel: Channel) -> ChannelHealth:
    channel.refresh_from_db()
    return list_health([channel])[channel.pk]


def test_a_channel_that_works_says_nothing(shop_bot: Channel) -> None:
    assert (health(shop_bot).state, health(shop_bot).detail) == ("ok", "")


def test_a_paused_channel_says_so(shop_bot: Channel) -> None:
    shop_bot.is_active = False
    shop_bot.save()

    assert health(shop_bot).state == "paused"


def test_refused_credentials_break_the_channel_and_are_told_once(shop_bot: Channel) -> None:
    mark_credentials_refused(channel_id=shop_bot.pk, detail="Токен відкликано")
    mark_credentials_refused(channel_id=shop_bot.pk, detail="Токен відкликано")

    assert (health(shop_bot).state, health(shop_bot).detail) == ("broken", "Токен відкликано")
    assert StoredEvent.objects.filter(kind="channel.changed").count() == 1


def test_trouble_is_a_warning_until_it_is_over(shop_bot: Channel) -> None:
    mark_error(channel_id=shop_bot.pk, detail="Немає зв’язку")
    in_trouble = health(shop_bot)
    mark_working(channel_id=shop_bot.pk)

    assert (in_trouble.state, in_trouble.last_error) == ("warning", "Немає зв’язку")
    assert health(shop_bot).state == "ok"


def test_a_pause_that_the_provider_asked_for_is_a_warning(
    shop_bot: Channel, noon: datetime
) -> None:
    Channel.objects.update(paused_until=noon + timedelta(seconds=30))

    assert health(shop_bot).state == "warning"


def test_what_waits_and_what_failed_is_counted_with_three_queries(
    shop_bot: Channel,
    lamp_shop: Company,
    noon: datetime,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    other = make_telegram(lamp_shop)
    store_payload(shop_bot, update(1, "чекає"))
    store_payload(shop_bot, update(2, "не вийшло"))
    Payload.objects.filter(pk=Payload.objects.latest("pk").pk).update(state="failed")
    Delivery.objects.create(
        company=lamp_shop,
        channel=shop_bot,
        chat_id=1,
        message_id=1,
        body={},
        next_attempt_at=noon,
        created_at=noon,
    )

    with django_assert_num_queries(3):
        found = list_health([shop_bot, other])

    busy, idle = found[shop_bot.pk], found[other.pk]
    assert (busy.pending_inbound, busy.failed_inbound, busy.pending_outbound) == (1, 1, 1)
    assert (idle.pending_inbound, idle.failed_inbound, idle.pending_outbound) == (0, 0, 0)
    assert busy.state == "warning"


@pytest.mark.parametrize(
    ("case", "is_kept"),
    [
        (("pending", 100), True),
        (("failed", 100), True),
        (("done", 2), True),
        (("done", 4), False),
        (("skipped", 4), False),
        (("broken", 6), True),
        (("broken", 8), False),
    ],
)
def test_raw_payloads_are_forgotten_when_their_time_has_come(
    shop_bot: Channel,
    noon: datetime,
    case: tuple[str, int],
    is_kept: bool,  # noqa: FBT001 (a column of the table)
) -> None:
    state, days = case
    store_payload(shop_bot, update(1, "давнє"))
    Payload.objects.update(state=state, received_at=noon - timedelta(days=days))

    forget_old_payloads(noon)

    assert Payload.objects.exists() is is_kept
