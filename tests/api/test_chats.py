"""Chats over HTTP: pages, filters, actions, and refusals in one shape."""

from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from django.db import transaction
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from kramar.channels.connector import InboundMessage, Person
from kramar.channels.models import Channel
from kramar.chats.models import Chat, Message
from kramar.chats.services.receiving import receive
from kramar.company.models import Company
from kramar.core import clock
from kramar.core.tenancy import company_scope
from kramar.staff.models import Employee
from tests.cast import SignIn

if TYPE_CHECKING:
    from django.test.client import _MonkeyPatchedWSGIResponse as Answer

CHATS = "/api/v1/chats"
LONG_ID = f"responsible={'9' * 5000}"


def write(channel: Channel, *texts: str, person: str = "501") -> None:
    items = [
        InboundMessage(
            person=Person(external_id=person, name=f"Людина {person}"),
            external_id=f"{person}:{uuid4()}",
            provider_at=clock.now(),
            text=text,
        )
        for text in texts
    ]
    with company_scope(channel.company_id), transaction.atomic():
        receive(channel, items)


@pytest.fixture
def chat(lamp_shop: Company, lamp_bot: Channel) -> Chat:
    write(lamp_bot, "Чи є лампа «Сова»?", "Жовта")
    with company_scope(lamp_shop.pk):
        return Chat.objects.get()


@pytest.fixture
def three_chats(lamp_bot: Channel) -> None:
    write(lamp_bot, "перший", person="1")
    write(lamp_bot, "другий", person="2")
    write(lamp_bot, "третій", person="3")


@pytest.fixture
def taken(chat: Chat, anna_browser: Client) -> Chat:
    act(anna_browser, chat, "take")
    return chat


def act(browser: Client, chat: Chat, action: str) -> "Answer":
    path = f"{CHATS}/{chat.pk}/{action}"
    return browser.post(path, content_type="application/json")


def send(browser: Client, chat: Chat, **body: object) -> tuple[int, dict[str, object]]:
    answer = browser.post(
        f"{CHATS}/{chat.pk}/messages",
        {"client_id": str(uuid4()), "text": "Так, є"} | body,
        content_type="application/json",
    )
    return answer.status_code, answer.json()


def names(browser: Client, query: str = "") -> list[str]:
    page = browser.get(f"{CHATS}?{query}").json()
    return [chat["contact"]["name"] for chat in page["items"]]


@pytest.mark.usefixtures("three_chats")
def test_the_list_is_newest_first_and_goes_on_by_cursor(anna_browser: Client) -> None:
    first = anna_browser.get(f"{CHATS}?limit=2").json()
    second = anna_browser.get(f"{CHATS}?limit=2&cursor={first['next']}").json()

    assert [chat["contact"]["name"] for chat in first["items"]] == ["Людина 3", "Людина 2"]
    assert [chat["contact"]["name"] for chat in second["items"]] == ["Людина 1"]
    assert second["next"] is None


@pytest.mark.usefixtures("three_chats")
@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("responsible=me", ["Людина 2"]),
        ("responsible=none", ["Людина 3", "Людина 1"]),
        ("responsible=me&responsible=none", ["Людина 3", "Людина 2", "Людина 1"]),
        ("unread=true", ["Людина 3", "Людина 1"]),
        ("unanswered=true", ["Людина 3", "Людина 2", "Людина 1"]),
        ("state=closed", []),
    ],
)
def test_filters_narrow_the_list(
    anna_browser: Client, anna: Employee, query: str, expected: list[str]
) -> None:
    with company_scope(anna.company_id):
        second = Chat.objects.get(contact__external_id="2")
    act(anna_browser, second, "take")

    assert names(anna_browser, query) == expected


@pytest.mark.parametrize(
    "query",
    ["cursor=zzz", "limit=0", "limit=5000", "state=odd", "responsible=x", "channel=a", LONG_ID],
)
def test_a_garbled_query_is_refused_with_the_field_named(anna_browser: Client, query: str) -> None:
    answer = anna_browser.get(f"{CHATS}?{query}")

    assert answer.status_code == 422
    assert query.partition("=")[0] in next(iter(answer.json()["fields"]))


def test_opening_a_chat_tells_what_its_channel_can_do(anna_browser: Client, chat: Chat) -> None:
    answer = anna_browser.get(f"{CHATS}/{chat.pk}").json()

    assert answer["contact"]["name"] == "Людина 501"
    assert answer["capabilities"]["text_limit"] == 4096
    assert answer["number"] > 0


def test_messages_come_in_ascending_pages(anna_browser: Client, chat: Chat) -> None:
    newest = anna_browser.get(f"{CHATS}/{chat.pk}/messages?limit=1").json()
    older = anna_browser.get(f"{CHATS}/{chat.pk}/messages?limit=1&before={newest['next']}").json()

    assert [message["text"] for message in newest["items"]] == ["Жовта"]
    assert [message["text"] for message in older["items"]] == ["Чи є лампа «Сова»?"]
    assert older["next"] is None


def test_messages_around_one_hold_both_its_sides(
    anna_browser: Client, chat: Chat, lamp_bot: Channel
) -> None:
    write(lamp_bot, *map(str, range(3, 21)))

    around = anna_browser.get(f"{CHATS}/{chat.pk}/messages?around=10&limit=5").json()

    assert [message["seq"] for message in around["items"]] == [8, 9, 10, 11, 12]
    assert (around["next"], around["newer"]) == (8, 12)


def test_the_newest_messages_have_none_after_them(
    anna_browser: Client, chat: Chat, lamp_bot: Channel
) -> None:
    write(lamp_bot, *map(str, range(3, 21)))

    messages = f"{CHATS}/{chat.pk}/messages"

    assert anna_browser.get(f"{messages}?limit=5").json()["newer"] is None
    assert anna_browser.get(f"{messages}?after=18&limit=5").json()["newer"] is None


def test_a_conversation_costs_the_same_whatever_it_holds(
    anna_browser: Client,
    taken: Chat,
    lamp_bot: Channel,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    write(lamp_bot, *map(str, range(30)))

    with django_assert_max_num_queries(10):
        anna_browser.get(f"{CHATS}/{taken.pk}/messages")


def test_taking_answering_and_closing(anna_browser: Client, taken: Chat) -> None:
    status, message = send(anna_browser, taken)
    closed = act(anna_browser, taken, "close").json()
    reopened = act(anna_browser, taken, "reopen").json()

    assert (status, message["status"], message["direction"]) == (201, "queued", "out")
    assert (closed["state"], reopened["state"]) == ("closed", "open")


def test_a_repeated_client_id_answers_200_with_the_same_message(
    anna_browser: Client, taken: Chat
) -> None:
    client_id = str(uuid4())

    first = send(anna_browser, taken, client_id=client_id)
    second = send(anna_browser, taken, client_id=client_id)

    assert (first[0], second[0]) == (201, 200)
    assert first[1]["id"] == second[1]["id"]


def test_a_client_id_of_another_chat_is_a_conflict(
    anna_browser: Client, taken: Chat, lamp_bot: Channel, anna: Employee
) -> None:
    write(lamp_bot, "інша людина", person="77")
    with company_scope(anna.company_id):
        other = Chat.objects.get(contact__external_id="77")
    act(anna_browser, other, "take")
    client_id = str(uuid4())
    send(anna_browser, taken, client_id=client_id)

    status, answer = send(anna_browser, other, client_id=client_id)

    assert (status, answer["code"]) == (409, "client_id_reused")


def test_only_the_responsible_is_seen_typing(
    anna_browser: Client, boris_browser: Client, taken: Chat, wakes: list[str]
) -> None:
    assert act(boris_browser, taken, "typing").status_code == 403
    assert wakes == []
    assert act(anna_browser, taken, "typing").status_code == 204


def test_a_text_of_nothing_but_nul_is_empty(anna_browser: Client, taken: Chat) -> None:
    status, answer = send(anna_browser, taken, text="\0")

    assert (status, answer["code"]) == (422, "message_empty")


def test_half_an_emoji_is_left_out(anna_browser: Client, taken: Chat) -> None:
    status, answer = send(anna_browser, taken, text="Так 😀\ud83d")

    assert (status, answer["text"]) == (201, "Так 😀")


def test_whoever_is_not_the_responsible_is_refused(boris_browser: Client, taken: Chat) -> None:
    status, answer = send(boris_browser, taken)

    assert (status, answer["code"]) == (403, "not_responsible")
    assert "Бондар А." in str(answer["detail"])


def test_the_second_taker_is_told_who_was_first(boris_browser: Client, taken: Chat) -> None:
    answer = act(boris_browser, taken, "take")

    assert (answer.status_code, answer.json()["code"]) == (409, "already_taken")


def test_handing_over_moves_the_right_to_answer(
    anna_browser: Client, boris_browser: Client, boris: Employee, taken: Chat
) -> None:
    answer = anna_browser.put(
        f"{CHATS}/{taken.pk}/responsible",
        {"employee_id": boris.pk},
        content_type="application/json",
    )

    assert answer.json()["responsible"]["id"] == boris.pk
    assert send(anna_browser, taken)[0] == 403
    assert send(boris_browser, taken)[0] == 201


def test_reading_clears_the_responsibles_unread(
    anna_browser: Client, taken: Chat, lamp_bot: Channel
) -> None:
    write(lamp_bot, "ще")

    read = anna_browser.post(
        f"{CHATS}/{taken.pk}/read", {"seq": 100}, content_type="application/json"
    ).json()

    assert read["unread"] == 0


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"text": "  "}, "message_empty"),
        ({"text": "\u200b \u200d"}, "message_empty"),
        ({"text": "а" * 100_000}, "text_too_long"),
        ({"client_id": "не uuid"}, "invalid"),
        ({"attachments": [10**30]}, "invalid"),
    ],
)
def test_a_message_that_cannot_be_sent_is_refused_and_nothing_is_written(
    anna_browser: Client, taken: Chat, anna: Employee, body: dict[str, object], code: str
) -> None:
    status, answer = send(anna_browser, taken, **body)

    assert (status, answer["code"]) == (422, code)
    with company_scope(anna.company_id):
        assert not Message.objects.filter(direction="out").exists()


def test_another_companys_chat_is_not_found(rival: Employee, sign_in: SignIn, chat: Chat) -> None:
    browser = sign_in(rival)

    assert browser.get(f"{CHATS}/{chat.pk}").status_code == 404
    assert act(browser, chat, "take").status_code == 404
    assert browser.get(CHATS).json()["items"] == []


def test_typing_is_taken_and_forgotten(anna_browser: Client, taken: Chat) -> None:
    assert act(anna_browser, taken, "typing").status_code == 204
