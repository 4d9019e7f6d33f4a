"""Heartbeats, pings, typing signs, and the poll that makes up for lost wakes."""

import json

import pytest

from kramar.core.tenancy import company_scope
from kramar.events.models import EventCounter, StoredEvent
from kramar.events.typing_signs import TypingAuthor, TypingSign, announce_typing
from kramar.live.hub import Tempo
from tests.live.conftest import OpenScreen
from tests.live.shop import OWN_ONLY, Shop

HEARTBEATS = pytest.mark.parametrize("tempo", [Tempo(heartbeat=0.1, poll=60, check=60)])
POLLS = pytest.mark.parametrize("tempo", [Tempo(heartbeat=60, poll=0.1, check=60)])


def test_a_ping_is_answered(shop: Shop, open_screen: OpenScreen) -> None:
    screen = open_screen(shop.hire("Коваль Анна"))

    screen.say(type="ping")

    assert screen.receive() == {"type": "pong"}


def test_what_is_not_understood_ends_the_connection(shop: Shop, open_screen: OpenScreen) -> None:
    screen = open_screen(shop.hire("Коваль Анна"))

    screen.say(type="dance")

    assert screen.wait_for_close() == 1008


@HEARTBEATS
def test_the_heartbeat_carries_the_newest_number(shop: Shop, open_screen: OpenScreen) -> None:
    screen = open_screen(shop.hire("Коваль Анна"))

    number = shop.tell("Раз")
    screen.wait_for("events")

    assert screen.wait_for("heartbeat") == {"type": "heartbeat", "number": number}


@HEARTBEATS
def test_whoever_saw_nothing_is_told_up_to_where_before_the_heartbeat(
    shop: Shop, open_screen: OpenScreen
) -> None:
    boris = shop.hire("Шевченко Борис")
    screen = open_screen(shop.hire("Коваль Анна", OWN_ONLY))

    number = shop.tell("Чуже", of=boris)

    assert screen.wait_for("events") == {"type": "events", "events": [], "upto": number}
    assert screen.wait_for("heartbeat") == {"type": "heartbeat", "number": number}


@POLLS
def test_a_lost_wake_is_made_up_for(shop: Shop, open_screen: OpenScreen) -> None:
    screen = open_screen(shop.hire("Коваль Анна"))
    first = shop.tell("Почута")
    screen.wait_until(first)

    with company_scope(shop.company.pk):
        event = StoredEvent.objects.get(number=first)
        event.number = first + 1
        event.save(force_insert=True)
    EventCounter.objects.filter(company_id=shop.company.pk).update(number=first + 1)
    screen.wait_until(first + 1)

    assert screen.texts == ["Почута", "Почута"]


def test_a_client_who_types_is_seen_by_those_who_see_the_chat(
    shop: Shop, open_screen: OpenScreen
) -> None:
    anna, boris = shop.hire("Коваль Анна", OWN_ONLY), shop.hire("Шевченко Борис", OWN_ONLY)
    screen, other = open_screen(anna), open_screen(boris)

    author = TypingAuthor(kind="contact", id=5, name="Клара")
    with company_scope(shop.company.pk):
        announce_typing(TypingSign(chat_id=7, responsible_id=anna.pk, author=author))
    other.wait_until(shop.tell("Далі", of=boris))

    assert screen.receive() == {
        "type": "typing",
        "chat_id": 7,
        "author": {"kind": "contact", "id": 5, "name": "Клара"},
    }
    assert "typing" not in "".join(other.raw)


def test_an_employee_who_types_is_seen_by_colleagues_once(
    shop: Shop, open_screen: OpenScreen
) -> None:
    anna, boris = shop.hire("Коваль Анна"), shop.hire("Шевченко Борис")
    typist, colleague = open_screen(anna), open_screen(boris)
    chat = shop.open_chat(anna)

    typist.say(type="typing", chat_id=chat.pk)
    typist.say(type="typing", chat_id=chat.pk)
    sign = colleague.wait_for("typing")
    colleague.wait_until(shop.tell("Далі"))
    typist.wait_until(colleague.number)

    assert sign["author"] == {"kind": "employee", "id": anna.pk, "name": "Коваль А."}
    assert [json.loads(frame)["type"] for frame in colleague.raw].count("typing") == 1
    assert "typing" not in "".join(typist.raw)


def test_nobody_types_in_somebody_elses_chat(shop: Shop, open_screen: OpenScreen) -> None:
    anna, boris = shop.hire("Коваль Анна"), shop.hire("Шевченко Борис")
    typist, colleague = open_screen(anna), open_screen(boris)
    chat = shop.open_chat(boris)

    typist.say(type="typing", chat_id=chat.pk)
    typist.say(type="ping")
    typist.wait_for("pong")
    colleague.wait_until(shop.tell("Далі"))

    assert "typing" not in "".join(colleague.raw)
