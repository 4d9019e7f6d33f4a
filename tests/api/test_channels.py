"""Channels over HTTP: connected by a real call, their secrets never shown again."""

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries, Settings

from kramar.channels.models import Channel, Payload
from kramar.company.models import Company
from kramar.core import clock
from kramar.core.tenancy import company_scope
from kramar.staff.models import Employee
from tests.cast import MakeChannel
from tests.channels.telegram_channels import SECRET, make_telegram

CHANNELS = "/api/v1/channels"
JSON = "application/json"


@pytest.fixture
def failed(lamp_bot: Channel) -> Payload:
    with company_scope(lamp_bot.company_id):
        return Payload.objects.create(
            company_id=lamp_bot.company_id,
            channel=lamp_bot,
            body="{не JSON".encode(),
            state=Payload.State.FAILED,
            error="незрозуміло",
            received_at=clock.now(),
        )


def change(browser: Client, channel: Channel, **body: object) -> dict[str, object]:
    answer = browser.patch(f"{CHANNELS}/{channel.pk}", body, content_type=JSON)
    shown: dict[str, object] = answer.json()
    return shown


def test_channels_are_listed_with_their_health(lamp_bot: Channel, anna_browser: Client) -> None:
    (shown,) = anna_browser.get(CHANNELS).json()["items"]

    assert (shown["kind"], shown["name"]) == ("telegram", "Лампи в Telegram")
    assert shown["health"]["state"] == "ok"
    assert shown["capabilities"]["text_limit"] == 4096


def test_the_list_costs_the_same_for_any_number_of_channels(
    owner: Employee,
    make_channel: MakeChannel,
    anna_browser: Client,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    [make_channel(owner.company) for _ in range(5)]

    # The session, the employee with the user; the channels, and three counts for all of them.
    with django_assert_num_queries(6):
        anna_browser.get(CHANNELS)


def test_a_messenger_that_cannot_be_reached_is_named(
    absent_messenger: None, owner_browser: Client
) -> None:
    body = {"kind": "telegram", "name": "Бот", "settings": {"token": "123456:abc"}}

    answer = owner_browser.post(CHANNELS, body, content_type=JSON)

    assert answer.status_code == 422
    assert owner_browser.get(CHANNELS).json()["items"] == []


def test_an_unknown_kind_is_refused(owner_browser: Client) -> None:
    body = {"kind": "pigeon", "name": "Голуб", "settings": {}}

    answer = owner_browser.post(CHANNELS, body, content_type=JSON)

    assert (answer.status_code, answer.json()["code"]) == (422, "unknown_kind")


def test_a_setting_that_no_channel_has_is_refused(owner_browser: Client) -> None:
    body = {"kind": "telegram", "settings": {"password": "x"}}

    answer = owner_browser.post(CHANNELS, body, content_type=JSON)

    assert (answer.status_code, answer.json()["fields"]) == (
        422,
        {"settings.password": "Невідоме поле"},
    )


def test_a_site_is_connected_and_its_chat_has_a_key(owner_browser: Client) -> None:
    body = {"kind": "widget", "name": "Сайт", "settings": {"origins": ["https://lampa.ua"]}}

    shown = owner_browser.post(CHANNELS, body, content_type=JSON).json()

    assert shown["settings"]["origins"] == ["https://lampa.ua"]
    assert len(shown["settings"]["key"]) > 20


def test_an_address_that_is_no_site_is_refused_and_changes_nothing(owner_browser: Client) -> None:
    body = {"kind": "widget", "name": "Сайт", "settings": {"origins": ["https://lampa.ua"]}}
    path = f"{CHANNELS}/{owner_browser.post(CHANNELS, body, content_type=JSON).json()['id']}"
    change = {"settings": {"origins": ["https://lampa.ua", "javascript:alert(1)"]}}

    answer = owner_browser.patch(path, change, content_type=JSON)

    assert (answer.status_code, answer.json()["code"]) == (422, "provider_refused")
    (shown,) = owner_browser.get(CHANNELS).json()["items"]
    assert shown["settings"]["origins"] == ["https://lampa.ua"]


def test_a_channel_is_renamed_and_paused(lamp_bot: Channel, owner_browser: Client) -> None:
    shown = change(owner_browser, lamp_bot, name="Бот", is_active=False)

    assert (shown["name"], shown["is_active"]) == ("Бот", False)


def test_what_could_not_be_taken_in_is_shown_and_tried_again(
    lamp_bot: Channel, failed: Payload, owner_browser: Client
) -> None:
    path = f"{CHANNELS}/{lamp_bot.pk}/failed-payloads"
    (shown,) = owner_browser.get(path).json()["items"]

    answer = owner_browser.post(f"{path}/{failed.pk}/replay")

    assert (shown["error"], shown["body"]) == ("незрозуміло", "{не JSON")
    assert answer.status_code == 204
    assert owner_browser.get(path).json()["items"] == []


def test_what_is_to_be_pasted_into_meta_s_pages_is_told_to_the_owner(
    lamp_shop: Company, owner_browser: Client, settings: Settings
) -> None:
    settings.PUBLIC_URL = "https://crm.example"
    channel = make_telegram(lamp_shop, kind="instagram")

    shown = owner_browser.get(f"{CHANNELS}/{channel.pk}/webhook").json()

    assert shown == {
        "url": f"https://crm.example/hooks/instagram/{channel.key}",
        "verify_token": SECRET,
    }
