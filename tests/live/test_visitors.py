"""The visitor's line: their own conversation, both ways, and nothing of anybody else's."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from django.test import Client

from kramar.channels.models import Channel
from kramar.chats.models import Message
from kramar.chats.services.acts import delete_message, edit_message, react_to_message
from kramar.connectors.widget.visitors import make_token
from kramar.core import clock
from kramar.core.tenancy import company_scope
from kramar.events.typing_signs import TypingAuthor, TypingSign, announce_typing
from kramar.live.hub import Tempo
from kramar.staff.models import Employee
from tests.api.widget.visitor import Visitor, answer, edit, find_chat
from tests.live.conftest import OpenScreen
from tests.live.shop import Shop
from tests.live.visitor import SHOP, VisitorScreen, let_workers_finish, wait_for_status, wait_until

OpenChat = Callable[..., VisitorScreen]


@pytest.fixture
def site(shop: Shop) -> Channel:
    """Return the chat on the lamp shop's site."""
    with company_scope(shop.company.pk):
        return Channel.objects.create(
            company=shop.company,
            kind="widget",
            name="Сайт",
            key="site-key",
            settings={"origins": [SHOP]},
            created_at=clock.now(),
        )


@pytest.fixture
def tempo() -> Tempo:
    """Let the hub look round often enough for a test to see it."""
    return Tempo(heartbeat=60, poll=0.1, check=60, prune=60)


@pytest.fixture
def anna(shop: Shop) -> Employee:
    """Return Anna, a manager."""
    return shop.hire("Бондар Анна Іванівна")


@pytest.fixture
def clara(site: Channel) -> Visitor:
    """Return Clara's browser."""
    return Visitor(site, make_token(), Client())


@pytest.fixture
def open_chat(port: int, site: Channel) -> Iterator[OpenChat]:
    """Open sockets that close with the test."""
    with ExitStack() as screens:

        def opened(key: str = site.key, origin: str = SHOP) -> VisitorScreen:
            return screens.enter_context(VisitorScreen.at(port, key, origin=origin))

        yield opened


def test_a_first_message_comes_back_by_the_socket(
    clara: Visitor, site: Channel, open_chat: OpenChat
) -> None:
    screen = open_chat()
    missed = screen.greet(clara.token)

    echo_id = clara.write("Чи є «Сова»?")
    let_workers_finish(site)

    assert missed["items"] == []
    [message] = screen.wait_for("messages")["items"]
    assert (message["echo_id"], message["text"]) == (echo_id, "Чи є «Сова»?")


def test_an_answer_comes_when_it_is_sent(
    clara: Visitor, site: Channel, open_chat: OpenChat, anna: Employee
) -> None:
    clara.write("Чи є «Сова»?")
    let_workers_finish(site)
    screen = open_chat()
    screen.greet(clara.token)

    answer(site, "Так, є дві", anna)
    let_workers_finish(site)

    message = screen.wait_for_text("Так, є дві")
    assert (message["direction"], message["author_name"]) == ("out", "Анна")


def test_whoever_returns_gets_what_was_missed(
    clara: Visitor, site: Channel, open_chat: OpenChat, anna: Employee
) -> None:
    clara.write("Чи є «Сова»?")
    let_workers_finish(site)
    answer(site, "Так, є дві", anna)
    let_workers_finish(site)

    missed = open_chat().greet(clara.token, after=1)

    assert [message["text"] for message in missed["items"]] == ["Так, є дві"]
    assert missed["operator_read_seq"] >= 1


def test_the_visitor_sees_that_they_were_read(
    clara: Visitor, site: Channel, open_chat: OpenChat, anna: Employee
) -> None:
    clara.write("Чи є «Сова»?")
    let_workers_finish(site)
    screen = open_chat()
    screen.greet(clara.token)

    answer(site, "Так", anna)

    assert screen.wait_for("operator_read")["seq"] >= 1


@pytest.mark.parametrize("status", ["delivered", "read"])
def test_employees_see_what_reached_the_visitor(
    clara: Visitor, site: Channel, open_chat: OpenChat, anna: Employee, status: str
) -> None:
    clara.write("Чи є «Сова»?")
    let_workers_finish(site)
    message_id = answer(site, "Так, є дві", anna)
    let_workers_finish(site)
    screen = open_chat()
    newest = screen.greet(clara.token)["items"][-1]["seq"]

    screen.say(type=status, seq=newest)

    wait_for_status(site, message_id, status)


def test_typing_is_seen_both_ways(
    clara: Visitor, site: Channel, open_chat: OpenChat, anna: Employee, open_screen: OpenScreen
) -> None:
    clara.write("Чи є «Сова»?")
    let_workers_finish(site)
    desk, screen = open_screen(anna), open_chat()
    screen.greet(clara.token)
    chat = find_chat(site)
    author = TypingAuthor(kind="employee", id=anna.pk, name=anna.short_name)

    screen.say(type="typing")
    with company_scope(site.company_id):
        announce_typing(TypingSign(chat_id=chat.pk, responsible_id=None, author=author))

    assert screen.wait_for("typing") == {"type": "typing", "name": "Бондар А."}
    assert desk.wait_for("typing")["author"]["kind"] == "contact"


def test_a_stranger_hears_nothing_of_it(
    clara: Visitor, site: Channel, open_chat: OpenChat, anna: Employee
) -> None:
    clara.write("Мій номер 0671234567")
    let_workers_finish(site)
    stranger = Visitor(site, make_token(), Client())
    screen = open_chat()
    missed = screen.greet(stranger.token)

    answer(site, "Записала", anna)
    let_workers_finish(site)
    stranger.write("А мені?")
    let_workers_finish(site)

    assert missed["items"] == []
    assert [each["text"] for each in screen.wait_for("messages")["items"]] == ["А мені?"]


def test_an_edit_comes_as_the_message_anew(
    clara: Visitor, site: Channel, open_chat: OpenChat, anna: Employee
) -> None:
    clara.write("Чи є «Сова»?")
    let_workers_finish(site)
    message_id = answer(site, "Так, є одна", anna)
    let_workers_finish(site)
    screen = open_chat()
    screen.greet(clara.token)

    edit(site, message_id, "Так, є дві")

    assert screen.wait_for_text("Так, є дві")["edited"] is True


def test_the_shop_is_there_while_a_screen_is_open(
    clara: Visitor, anna: Employee, open_screen: OpenScreen
) -> None:
    nobody = clara.post("session")[1]["online"]

    open_screen(anna)

    assert nobody is False
    wait_until(lambda: clara.post("session")[1]["online"] is True)


@pytest.mark.parametrize(
    "hello",
    [
        {"type": "hello", "token": "clara"},
        {"type": "hello"},
        {"type": "typing"},
        {"type": "hello", "token": "x" * 43, "after": -1},
    ],
)
def test_without_a_token_nobody_comes_in(open_chat: OpenChat, hello: dict[str, object]) -> None:
    screen = open_chat()

    screen.say(**hello)

    assert screen.wait_for_close() == 4400


def test_a_page_of_another_site_is_turned_away(open_chat: OpenChat) -> None:
    assert open_chat(origin="https://evil.example").wait_for_close() == 4403


def test_a_widget_that_is_not_there_is_said_to_be_absent(open_chat: OpenChat) -> None:
    assert open_chat(key="nothing").wait_for_close() == 4404


def test_frames_of_a_newer_page_are_passed_over(
    clara: Visitor, site: Channel, open_chat: OpenChat
) -> None:
    screen = open_chat()
    screen.greet(clara.token)

    screen.say(type="wave")
    clara.write("Я ще тут")
    let_workers_finish(site)

    assert screen.wait_for("messages")["items"][0]["text"] == "Я ще тут"


def test_bytes_instead_of_text_end_the_line(clara: Visitor, open_chat: OpenChat) -> None:
    screen = open_chat()
    screen.greet(clara.token)

    screen.say_bytes(b"\xff\x00")

    assert screen.wait_for_close() == 4400


def test_more_frames_than_a_page_sends_end_the_line(clara: Visitor, open_chat: OpenChat) -> None:
    screen = open_chat()
    screen.greet(clara.token)

    screen.say_often(241, type="wave")

    assert screen.wait_for_close() == 4429


def test_an_answer_is_seen_as_it_is_by_now(
    clara: Visitor, site: Channel, open_chat: OpenChat, anna: Employee
) -> None:
    clara.write("Чи є «Сова»?")
    let_workers_finish(site)
    message_id = answer(site, "Так, є дві", anna)
    let_workers_finish(site)
    screen = open_chat()
    screen.greet(clara.token)

    with company_scope(site.company_id):
        chat_id = Message.objects.get(pk=message_id).chat_id
        edit_message(chat_id=chat_id, message_id=message_id, text="Є три", by=anna)
        edited = screen.wait_for_text("Є три")
        react_to_message(chat_id=chat_id, message_id=message_id, emoji="❤", by=anna)
        let_workers_finish(site)
        delete_message(chat_id=chat_id, message_id=message_id, by=anna)
    deleted = screen.wait_for_text("")

    assert (edited["edited"], edited["deleted"], deleted["deleted"]) == (True, False, True)
