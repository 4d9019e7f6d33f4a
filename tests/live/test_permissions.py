"""What each screen may see is asked again before each push (law 8)."""

import pytest

from tests.live.conftest import OpenScreen
from tests.live.shop import CHAT_ID, OBSERVER, OWN_AND_UNASSIGNED, OWN_ONLY, Shop

WITHDRAWN = ("chat.withdrawn", {"chat_id": CHAT_ID})


@pytest.mark.parametrize(
    ("permissions", "seen"),
    [
        (OBSERVER, ["Нічиє", "Анни", "Бориса"]),
        (OWN_ONLY, ["Анни"]),
        (OWN_AND_UNASSIGNED, ["Нічиє", "Анни"]),
        (frozenset({"orders.view"}), []),
    ],
)
def test_a_role_decides_whose_chats_are_seen(
    shop: Shop, open_screen: OpenScreen, permissions: frozenset[str], seen: list[str]
) -> None:
    anna = shop.hire("Коваль Анна", permissions)
    boris = shop.hire("Шевченко Борис")
    screen, other = open_screen(anna), open_screen(boris)

    shop.tell("Нічиє")
    shop.tell("Анни", of=anna)
    other.wait_until(shop.tell("Бориса", of=boris))
    # Visible to everybody and last: nothing else can come after it.
    screen.wait_until(shop.change_role(boris, OBSERVER))

    assert screen.texts == seen


def test_what_concerns_one_employee_is_seen_by_nobody_else(
    shop: Shop, open_screen: OpenScreen
) -> None:
    anna, boris = shop.hire("Коваль Анна"), shop.hire("Шевченко Борис")
    hers, his = open_screen(anna), open_screen(boris)

    shop.whisper("Лише Анні", to=anna)
    shop.whisper("Лише Борисові", to=boris)
    last = shop.tell("Усім")
    hers.wait_until(last)
    his.wait_until(last)

    assert hers.texts == ["Лише Анні", "Усім"]
    assert his.texts == ["Лише Борисові", "Усім"]


def test_another_company_gets_nothing_at_all(
    shop: Shop, rival: Shop, open_screen: OpenScreen
) -> None:
    screen, theirs = open_screen(shop.hire("Коваль Анна")), open_screen(rival.hire("Чужий Олег"))

    screen.wait_until(shop.tell("Таємниця лампи"))
    theirs.wait_until(rival.tell("Своє"))

    assert theirs.texts == ["Своє"]
    assert "Таємниця" not in "".join(theirs.raw)


def test_a_chat_that_goes_to_another_is_withdrawn(shop: Shop, open_screen: OpenScreen) -> None:
    anna, boris = shop.hire("Коваль Анна", OWN_ONLY), shop.hire("Шевченко Борис", OWN_ONLY)
    former, latter = open_screen(anna), open_screen(boris)

    number = shop.hand_over(by=anna, to=boris)
    former.wait_until(number)
    latter.wait_until(number)

    assert [(event["kind"], event["data"]) for event in former.events] == [WITHDRAWN]
    assert latter.texts == ["handed over"]


def test_a_chat_of_nobody_that_is_taken_is_withdrawn_from_those_who_see_only_such(
    shop: Shop, open_screen: OpenScreen
) -> None:
    anna = shop.hire("Коваль Анна", OWN_AND_UNASSIGNED)
    screen = open_screen(anna)

    screen.wait_until(shop.hand_over(by=None, to=shop.hire("Шевченко Борис")))

    assert [(event["kind"], event["data"]) for event in screen.events] == [WITHDRAWN]


def test_a_chat_that_was_never_seen_is_not_withdrawn(shop: Shop, open_screen: OpenScreen) -> None:
    boris, petro = shop.hire("Шевченко Борис"), shop.hire("Лис Петро")
    screen = open_screen(shop.hire("Коваль Анна", OWN_ONLY))

    shop.hand_over(by=boris, to=petro)
    screen.wait_until(shop.change_role(petro, OBSERVER))

    assert screen.kinds == ["role.changed"]


def test_a_right_taken_away_counts_before_the_next_frame(
    shop: Shop, open_screen: OpenScreen
) -> None:
    anna, boris = shop.hire("Коваль Анна", OBSERVER), shop.hire("Шевченко Борис")
    screen = open_screen(anna)

    number = shop.change_role(anna, OWN_ONLY)
    shop.tell("Чуже", of=boris)
    reset = screen.wait_for("reset")
    screen.wait_until(shop.tell("Своє", of=anna))

    assert reset["number"] >= number
    assert screen.texts == ["Своє"]


def test_a_right_given_resets_the_screen_and_counts_at_once(
    shop: Shop, open_screen: OpenScreen
) -> None:
    anna, boris = shop.hire("Коваль Анна", OWN_ONLY), shop.hire("Шевченко Борис")
    screen = open_screen(anna)

    shop.change_role(anna, OBSERVER)
    screen.wait_for("reset")
    screen.wait_until(shop.tell("Бориса", of=boris))

    assert screen.texts == ["Бориса"]


def test_a_change_of_somebody_elses_rights_resets_nobody(
    shop: Shop, open_screen: OpenScreen
) -> None:
    anna, boris = shop.hire("Коваль Анна"), shop.hire("Шевченко Борис")
    screen = open_screen(anna)

    shop.change_role(boris, OWN_ONLY)
    screen.wait_until(shop.tell("Далі"))

    assert all('"reset"' not in frame for frame in screen.raw)
