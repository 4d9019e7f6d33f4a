"""A screen follows the log, sleeps, comes back and has missed nothing."""

from kramar.core.tenancy import company_scope
from kramar.events.models import StoredEvent
from tests.live.conftest import OpenScreen
from tests.live.shop import OWN_ONLY, Shop


def texts_of(count: int) -> list[str]:
    return [f"Повідомлення {number}" for number in range(count)]


def test_a_message_comes_to_an_open_screen(shop: Shop, open_screen: OpenScreen) -> None:
    screen = open_screen(shop.hire("Коваль Анна"))

    number = shop.tell("Добрий день, чи є лампа?")
    frame = screen.wait_for("events")

    assert screen.texts == ["Добрий день, чи є лампа?"]
    assert (frame["events"][0]["number"], frame["upto"]) == (number, number)


def test_events_of_one_transaction_share_a_frame(shop: Shop, open_screen: OpenScreen) -> None:
    screen = open_screen(shop.hire("Коваль Анна"))

    number = shop.tell("Раз", "Два", "Три")
    frame = screen.wait_for("events")

    assert [event["number"] for event in frame["events"]] == [number - 2, number - 1, number]


def test_the_welcome_names_the_employee_and_the_newest_number(
    shop: Shop, open_screen: OpenScreen
) -> None:
    anna = shop.hire("Коваль Анна")
    number = shop.tell("Раз", "Два")

    screen = open_screen(anna)

    assert screen.number == number
    assert f'"employee":{anna.pk}}}' in screen.raw[0]


def test_a_screen_that_slept_gets_what_it_missed(shop: Shop, open_screen: OpenScreen) -> None:
    anna = shop.hire("Коваль Анна")
    held = shop.tell("Бачила")
    number = shop.tell(*texts_of(450))

    screen = open_screen(anna, after=held)
    screen.wait_for("events")
    assert screen.number < number
    screen.wait_until(number)

    assert screen.texts == texts_of(450)


def test_a_screen_that_missed_nothing_gets_nothing_twice(
    shop: Shop, open_screen: OpenScreen
) -> None:
    held = shop.tell("Бачила")
    screen = open_screen(shop.hire("Коваль Анна"), after=held)

    shop.tell("Нове")
    screen.wait_for("events")

    assert screen.texts == ["Нове"]


def test_a_screen_that_holds_too_old_a_number_is_reset(shop: Shop, open_screen: OpenScreen) -> None:
    held = shop.tell("Бачила")
    number = shop.tell(*texts_of(2001))

    screen = open_screen(shop.hire("Коваль Анна"), after=held)

    assert screen.receive() == {"type": "reset", "number": number}


def test_a_screen_whose_events_were_deleted_is_reset(shop: Shop, open_screen: OpenScreen) -> None:
    held = shop.tell("Бачила")
    shop.tell("Видалене")
    number = shop.tell("Є")
    with company_scope(shop.company.pk):
        StoredEvent.objects.filter(number=held + 1).delete()

    screen = open_screen(shop.hire("Коваль Анна"), after=held)

    assert screen.receive() == {"type": "reset", "number": number}


def test_a_number_from_the_future_is_reset(shop: Shop, open_screen: OpenScreen) -> None:
    number = shop.tell("Є")

    screen = open_screen(shop.hire("Коваль Анна"), after=number + 5)

    assert screen.receive() == {"type": "reset", "number": number}


def test_whoever_may_see_nothing_of_what_was_missed_is_complete_all_the_same(
    shop: Shop, open_screen: OpenScreen
) -> None:
    boris = shop.hire("Шевченко Борис")
    held = shop.tell("Раз")
    number = shop.tell("Два", of=boris)

    screen = open_screen(shop.hire("Коваль Анна", OWN_ONLY), after=held)

    assert screen.receive() == {"type": "events", "events": [], "upto": number}
