"""Who has which chat open: seen by those who have it open too, as long as they may see it."""

from dataclasses import replace

from kramar.chats.models import Chat
from kramar.events.shape import Audience
from kramar.events.viewing_signs import ChatViewer, ViewingSign
from kramar.live.open_chats import LEASE_SECONDS, OpenChats
from tests.live.conftest import OpenScreen
from tests.live.screen import Frame, Screen
from tests.live.shop import OWN_ONLY, Shop, Told


def view(screen: Screen, chat: Chat | None, *, typing: bool = False) -> None:
    screen.say(type="viewing", chat_id=chat.pk if chat else None, typing=typing)


def names(frame: Frame) -> list[str]:
    return [viewer["name"] for viewer in frame["viewers"]]


class Given(Told):
    """A chat that goes from one to another."""

    chat_id: int

    def audience(self) -> Audience:
        return replace(super().audience(), chat_id=self.chat_id)


def test_two_who_have_one_chat_open_see_each_other(shop: Shop, open_screen: OpenScreen) -> None:
    anna, boris = shop.hire("Коваль Анна"), shop.hire("Шевченко Борис")
    first, second = open_screen(anna), open_screen(boris)
    chat = shop.open_chat(anna)

    view(first, chat)
    assert names(first.wait_for("viewers")) == []
    assert names(first.wait_for("viewers")) == ["Коваль А."]
    view(second, chat)

    assert names(first.wait_for("viewers")) == ["Коваль А.", "Шевченко Б."]


def test_a_closed_screen_and_a_left_chat_disappear(shop: Shop, open_screen: OpenScreen) -> None:
    anna, boris = shop.hire("Коваль Анна"), shop.hire("Шевченко Борис")
    petro = shop.hire("Лис Петро")
    first, second, third = open_screen(anna), open_screen(boris), open_screen(petro)
    chat = shop.open_chat(anna)
    view(first, chat)
    view(second, chat)
    view(third, chat)
    wait_for_names(first, ["Коваль А.", "Шевченко Б.", "Лис П."])

    second.close()
    wait_for_names(first, ["Коваль А.", "Лис П."])
    view(third, None)

    wait_for_names(first, ["Коваль А."])


def test_writing_is_seen_and_forgotten(shop: Shop, open_screen: OpenScreen) -> None:
    anna, boris = shop.hire("Коваль Анна"), shop.hire("Шевченко Борис")
    first, second = open_screen(anna), open_screen(boris)
    chat = shop.open_chat(anna)
    view(first, chat)
    view(second, chat)
    wait_for_names(first, ["Коваль А.", "Шевченко Б."])

    view(second, chat, typing=True)

    frame = first.wait_for("viewers")
    assert [viewer["typing"] for viewer in frame["viewers"]] == [False, True]


def test_whoever_may_not_see_the_chat_views_nothing_and_is_told_nothing(
    shop: Shop, open_screen: OpenScreen
) -> None:
    anna, boris = shop.hire("Коваль Анна", OWN_ONLY), shop.hire("Шевченко Борис", OWN_ONLY)
    first, stranger = open_screen(anna), open_screen(boris)
    chat = shop.open_chat(anna)

    view(first, chat)
    wait_for_names(first, ["Коваль А."])
    view(stranger, chat)
    stranger.say(type="ping")
    stranger.wait_for("pong")
    number = shop.tell("Далі", of=boris)
    stranger.wait_until(number)

    assert "viewers" not in "".join(stranger.raw)


def test_another_company_views_nothing(shop: Shop, rival: Shop, open_screen: OpenScreen) -> None:
    anna, oleh = shop.hire("Коваль Анна"), rival.hire("Чужий Олег")
    first, theirs = open_screen(anna), open_screen(oleh)
    chat = shop.open_chat(anna)

    view(first, chat)
    wait_for_names(first, ["Коваль А."])
    view(theirs, chat)
    theirs.wait_until(rival.tell("Своє"))

    assert "viewers" not in "".join(theirs.raw)


def test_the_list_stops_with_the_sight_of_the_chat(shop: Shop, open_screen: OpenScreen) -> None:
    anna, boris = shop.hire("Коваль Анна", OWN_ONLY), shop.hire("Шевченко Борис")
    first, second = open_screen(anna), open_screen(boris)
    chat = shop.open_chat(anna)
    view(first, chat)
    view(second, chat)
    wait_for_names(second, ["Коваль А.", "Шевченко Б."])

    number = shop.publish(
        Given(text="given", chat_id=chat.pk, responsible_id=boris.pk, former_id=anna.pk)
    )
    wait_for_names(second, ["Шевченко Б."])
    first.wait_until(number)
    seen = len(first.raw)
    view(second, chat, typing=True)
    second.wait_for("viewers")
    first.wait_until(shop.tell("Далі", of=anna))

    assert "viewers" not in "".join(first.raw[seen:])


def test_a_process_that_dies_is_forgotten() -> None:
    chats = OpenChats()
    petro = ChatViewer(id=3, name="Лис П.", typing=False)

    assert chats.hear(ViewingSign(process="other", chat_id=7, viewers=(petro,)), 100.0)
    assert chats.forget_silent(100.0 + LEASE_SECONDS - 1) == set()
    assert chats.everybody(7) == [petro]

    assert chats.forget_silent(100.0 + LEASE_SECONDS) == {7}
    assert (chats.everybody(7), chats.is_idle()) == ([], True)


def test_whoever_has_it_open_at_two_processes_is_shown_once() -> None:
    chats = OpenChats()
    still = ChatViewer(id=3, name="Лис П.", typing=False)
    writes = ChatViewer(id=3, name="Лис П.", typing=True)

    chats.hear(ViewingSign(process="one", chat_id=7, viewers=(writes,)), 0.0)
    chats.hear(ViewingSign(process="two", chat_id=7, viewers=(still,)), 0.0)

    assert chats.everybody(7) == [writes]


def wait_for_names(screen: Screen, wanted: list[str]) -> None:
    """Take frames in until exactly these have the chat open."""
    while sorted(names(screen.wait_for("viewers"))) != sorted(wanted):
        pass
