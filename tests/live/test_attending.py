"""Whose page is in front of them: only the page knows, and says so."""

import time

import pytest

from kramar.core.tenancy import company_scope
from kramar.live.hub import Tempo
from kramar.staff.presence import find_attending, find_present
from tests.live.conftest import OpenScreen
from tests.live.shop import Shop

POLLS = pytest.mark.parametrize("tempo", [Tempo(heartbeat=60, poll=0.05, check=60)])
PATIENCE_SECONDS = 5.0


def wait_for(shop: Shop, expected: set[int], *employee_ids: int) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    with company_scope(shop.company.pk):
        while find_attending(employee_ids) != expected and time.monotonic() < deadline:
            time.sleep(0.02)
        assert find_attending(employee_ids) == expected


@POLLS
def test_a_page_is_in_front_until_it_says_otherwise(shop: Shop, open_screen: OpenScreen) -> None:
    anna, boris = shop.hire("Коваль Анна"), shop.hire("Шевченко Борис")
    first, second = open_screen(anna), open_screen(anna)
    open_screen(boris)

    first.say(type="attending", visible=True)
    second.say(type="attending", visible=True)
    wait_for(shop, {anna.pk}, anna.pk, boris.pk)
    first.say(type="attending", visible=False)
    second.say(type="attending", visible=False)

    wait_for(shop, set(), anna.pk)
    with company_scope(shop.company.pk):
        assert find_present([anna.pk]) == {anna.pk}


@POLLS
def test_a_page_that_is_closed_is_in_front_of_nobody(shop: Shop, open_screen: OpenScreen) -> None:
    anna = shop.hire("Коваль Анна")
    screen = open_screen(anna)
    screen.say(type="attending", visible=True)
    wait_for(shop, {anna.pk}, anna.pk)

    screen.close()

    wait_for(shop, set(), anna.pk)
