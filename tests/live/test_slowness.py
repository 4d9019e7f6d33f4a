"""Screens that do not keep up, and many that come and go."""

import threading
import time
from itertools import chain

from django.db import connection

from tests.live.conftest import Connect, OpenScreen
from tests.live.screen import Screen
from tests.live.shop import Shop, sign_in

LARGE = "лампа" * 30_000


def tell_much(shop: Shop, watching: Screen, times: int) -> int:
    """Tell large things one by one, each pushed before the next."""
    number = 0
    for _ in range(times):
        number = shop.tell(LARGE)
        watching.wait_until(number)
    return number


def tell_in_bits(shop: Shop, count: int) -> None:
    """Tell numbered things in transactions of one to seven."""
    first = 0
    while first < count:
        size = min(1 + first % 7, count - first)
        shop.tell(*(str(each) for each in range(first, first + size)))
        first += size
        time.sleep(0.001)
    connection.close()


def test_a_screen_that_does_not_read_is_dropped_and_holds_up_nobody(
    shop: Shop, connect: Connect, open_screen: OpenScreen
) -> None:
    anna = shop.hire("Коваль Анна")
    sleeper, watching = connect(sign_in(anna)), open_screen(anna)

    number = tell_much(shop, watching, 60)

    assert watching.number == number
    assert sleeper.wait_for_close() == 4408
    assert sleeper.number < number


def test_a_dropped_screen_comes_back_where_it_was(
    shop: Shop, connect: Connect, open_screen: OpenScreen
) -> None:
    anna = shop.hire("Коваль Анна")
    sleeper, watching = connect(sign_in(anna)), open_screen(anna)
    number = tell_much(shop, watching, 60)
    sleeper.wait_for_close()

    again = open_screen(anna, after=sleeper.number)
    again.wait_until(number)

    assert len(sleeper.texts) + len(again.texts) == 60


def follow_in_pieces(open_screen: OpenScreen, shop: Shop, *, until: int) -> list[Screen]:
    """Connect again and again, each time from where the last one left."""
    anna = shop.hire("Коваль Анна")
    screens = [open_screen(anna, after=0)]
    while len(screens) < 200 or screens[-1].number < until:
        if screens[-1].number < until:
            screens[-1].receive()
        screens[-1].close()
        screens.append(open_screen(anna, after=screens[-1].number))
    return screens


def test_two_hundred_reconnections_are_the_same_as_one_reading(
    shop: Shop, open_screen: OpenScreen
) -> None:
    writer = threading.Thread(target=tell_in_bits, args=(shop, 1000))
    writer.start()

    screens = follow_in_pieces(open_screen, shop, until=1000)
    writer.join()

    assert len(screens) >= 200
    texts = list(chain.from_iterable(screen.texts for screen in screens))
    assert texts == [str(each) for each in range(1000)]
