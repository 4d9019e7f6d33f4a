"""Payloads are kept first and taken in in order; a poisoned one holds up nobody."""

import json

import pytest
from django.db import OperationalError

from kramar.channels.intake import store_payload
from kramar.channels.intake.batches import Turn, take_batch
from kramar.channels.intake.replay import (
    PayloadAbsentError,
    list_failed_payloads,
    replay_payload,
)
from kramar.channels.intake.statements import BATCH_BYTES
from kramar.channels.models import Channel, Payload
from kramar.chats.models import Message
from kramar.company.models import Company
from kramar.core.tenancy import company_scope
from kramar.staff.models import Employee
from tests.cast import Commits
from tests.channels.conversations import POISON, RememberingConversations
from tests.channels.telegram_channels import make_telegram, update

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("in_lamp_shop")]


def store(channel: Channel, *texts: str) -> None:
    for number, text in enumerate(texts, 1):
        store_payload(channel, update(number, text))


def written_to(number_id: str, text: str) -> bytes:
    """Write a webhook of WhatsApp about one message to a number."""
    message = {"from": "380501234567", "id": f"wamid.{text}", "timestamp": "1764000000"}
    said = {**message, "type": "text", "text": {"body": text}}
    value = {"metadata": {"phone_number_id": number_id}, "messages": [said]}
    entry = {"id": "102", "changes": [{"field": "messages", "value": value}]}
    return json.dumps({"object": "whatsapp_business_account", "entry": [entry]}).encode()


def states(channel: Channel) -> list[str]:
    rows = Payload.objects.filter(channel=channel).order_by("pk")
    return list(rows.values_list("state", flat=True))


def test_payloads_are_taken_in_in_their_order(
    shop_bot: Channel, heard: RememberingConversations
) -> None:
    store(shop_bot, "перше", "друге", "третє")

    assert take_batch(shop_bot.pk) is Turn.EMPTY
    assert heard.texts == ["перше", "друге", "третє"]
    assert states(shop_bot) == ["done", "done", "done"]


def test_a_batch_leaves_the_rest_for_the_next_turn(
    shop_bot: Channel, heard: RememberingConversations
) -> None:
    store(shop_bot, "перше", "друге", "третє")

    assert take_batch(shop_bot.pk, limit=2) is Turn.MORE
    assert heard.texts == ["перше", "друге"]
    assert states(shop_bot) == ["done", "done", "pending"]


def test_long_payloads_are_not_all_held_at_once(
    shop_bot: Channel, heard: RememberingConversations
) -> None:
    filling = b" " * (BATCH_BYTES // 2)
    store_payload(shop_bot, update(1, "перше") + filling)
    store_payload(shop_bot, update(2, "друге") + filling)
    store_payload(shop_bot, update(3, "третє") + filling)

    assert take_batch(shop_bot.pk) is Turn.MORE
    assert heard.texts == ["перше", "друге"]
    assert take_batch(shop_bot.pk) is Turn.EMPTY
    assert heard.texts == ["перше", "друге", "третє"]


def test_what_is_not_for_us_is_kept_as_skipped(
    shop_bot: Channel, heard: RememberingConversations
) -> None:
    store_payload(shop_bot, b'{"update_id": 1, "poll": {}}')
    store_payload(shop_bot, update(2, "друге"))

    take_batch(shop_bot.pk)

    assert heard.texts == ["друге"]
    assert states(shop_bot) == ["skipped", "done"]


def test_what_was_written_to_another_number_is_shown_and_becomes_no_chat_of_ours(
    lamp_shop: Company, heard: RememberingConversations
) -> None:
    number = make_telegram(lamp_shop, kind="whatsapp", identity={"external_id": "106"})
    store_payload(number, written_to("106", "нам"))
    store_payload(number, written_to("107", "не нам"))

    take_batch(number.pk)

    assert heard.texts == ["нам"]
    assert states(number) == ["done", "failed"]
    (shown,) = list_failed_payloads(number)
    assert shown.error == "written to another account: 107"


def test_one_poisoned_payload_among_fifty_is_set_aside_with_its_reason(
    shop_bot: Channel, heard: RememberingConversations
) -> None:
    texts = [f"повідомлення {number}" for number in range(50)]
    store(shop_bot, *texts[:31], POISON, *texts[31:])

    take_batch(shop_bot.pk)

    (failed,) = list_failed_payloads(shop_bot)
    assert heard.texts == texts
    assert states(shop_bot).count("done") == 50
    assert failed.error == "PoisonedError: не вдалося прочитати"
    assert POISON in failed.body


def test_a_payload_that_cannot_be_read_is_set_aside(
    shop_bot: Channel, heard: RememberingConversations
) -> None:
    store_payload(shop_bot, b'{"update_id": 1, "message": 5}')
    store_payload(shop_bot, update(2, "друге"))

    take_batch(shop_bot.pk)

    assert heard.texts == ["друге"]
    assert states(shop_bot) == ["failed", "done"]


def test_a_failed_payload_can_be_replayed(
    shop_bot: Channel, heard: RememberingConversations, anna: Employee, commits: Commits
) -> None:
    store(shop_bot, POISON)
    take_batch(shop_bot.pk)
    Payload.objects.update(body=update(1, "вже не отруйне"))

    with commits(execute=True):
        replay_payload(channel=shop_bot, payload_id=Payload.objects.get().pk, by=anna)
    take_batch(shop_bot.pk)

    assert heard.texts == ["вже не отруйне"]
    assert states(shop_bot) == ["done"]


def test_only_a_failed_payload_of_this_channel_is_replayed(
    shop_bot: Channel, lamp_shop: Company, anna: Employee
) -> None:
    other = make_telegram(lamp_shop)
    store(other, "чуже")

    with pytest.raises(PayloadAbsentError):
        replay_payload(channel=shop_bot, payload_id=Payload.objects.get().pk, by=anna)


def test_the_databases_own_trouble_fails_no_payload(
    shop_bot: Channel, heard: RememberingConversations
) -> None:
    def break_down(_channel: Channel) -> None:
        raise OperationalError("the disk is full")

    heard.pause = break_down
    store(shop_bot, "перше")

    with pytest.raises(OperationalError):
        take_batch(shop_bot.pk)
    assert states(shop_bot) == ["pending"]


def test_a_paused_channel_keeps_its_payloads(
    shop_bot: Channel, heard: RememberingConversations
) -> None:
    shop_bot.is_active = False
    shop_bot.save()
    store(shop_bot, "перше")

    assert take_batch(shop_bot.pk) is Turn.EMPTY
    assert heard.texts == []
    assert states(shop_bot) == ["pending"]


def test_the_same_update_twice_makes_one_message(shop_bot: Channel) -> None:
    store_payload(shop_bot, update(1, "Добрий день"))
    store_payload(shop_bot, update(1, "Добрий день"))

    take_batch(shop_bot.pk)

    assert list(Message.objects.values_list("text", flat=True)) == ["Добрий день"]
    assert states(shop_bot) == ["done", "done"]


def test_taking_in_opens_the_scope_of_the_channels_company(
    shop_bot: Channel, rival: Employee
) -> None:
    store(shop_bot, "перше")

    with company_scope(rival.company_id):
        take_batch(shop_bot.pk)

    assert Message.objects.get().company_id == shop_bot.company_id
