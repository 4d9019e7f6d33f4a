"""Who may connect, and when a connection ends by itself."""

import pytest
from allauth.mfa.models import Authenticator
from django.contrib.sessions.models import Session
from django.test import override_settings

from kramar.company.models import Company
from kramar.core.tenancy import company_scope
from kramar.events.bus import get_bus
from kramar.live.hub import Tempo
from kramar.staff.models import User
from kramar.staff.services.second_step import note_second_step
from tests.api.one_time_codes import secure
from tests.live.conftest import Connect, OpenScreen
from tests.live.shop import Shop, sign_in

TEMPO = [Tempo(heartbeat=60, poll=60, check=0.1, prune=60)]
often = pytest.mark.parametrize("tempo", TEMPO)


@pytest.mark.parametrize("key", ["", "invented", "x" * 300])
@pytest.mark.usefixtures("shop")
def test_without_a_session_the_connection_expires_at_once(connect: Connect, key: str) -> None:
    screen = connect(key)

    assert screen.receive() == {"type": "expired"}
    assert screen.wait_for_close() == 4401


@pytest.mark.parametrize("after", ["%C2%B2", "-1", "9" * 5000])
def test_a_number_that_is_none_begins_anew(shop: Shop, connect: Connect, after: str) -> None:
    screen = connect(sign_in(shop.hire("Коваль Анна")), after=after)

    assert screen.receive()["type"] == "welcome"


def test_another_sites_page_is_refused(shop: Shop, connect: Connect) -> None:
    key = sign_in(shop.hire("Коваль Анна"))

    assert connect(key, origin="https://evil.example").wait_for_close() == 4403


@override_settings(PUBLIC_URL="https://crm.example")
def test_our_public_address_is_our_own_page(shop: Shop, connect: Connect) -> None:
    screen = connect(sign_in(shop.hire("Коваль Анна")), origin="https://crm.example")

    assert screen.receive()["type"] == "welcome"


def test_somebody_dismissed_cannot_connect(shop: Shop, connect: Connect) -> None:
    anna = shop.hire("Коваль Анна")
    key = sign_in(anna)
    shop.dismiss(anna)

    assert connect(key).wait_for_close() == 4401


def test_dismissal_ends_the_connection_at_once(shop: Shop, open_screen: OpenScreen) -> None:
    anna = shop.hire("Коваль Анна")
    screen = open_screen(anna)

    shop.dismiss(anna)

    assert screen.wait_for("expired") == {"type": "expired"}
    assert screen.wait_for_close() == 4401


def test_taking_ones_own_second_step_away_ends_the_connection_where_it_is_wanted(
    shop: Shop, open_screen: OpenScreen
) -> None:
    anna, boris = shop.hire("Коваль Анна"), shop.hire("Бойко Борис")
    secure(anna)
    secure(boris)
    Company.objects.filter(pk=shop.company.pk).update(two_step_required=True)
    screen, other = open_screen(anna), open_screen(boris)

    Authenticator.objects.filter(user=anna.user).delete()
    with company_scope(shop.company.pk):
        note_second_step(employee=anna, action="removed", kind="totp")

    assert screen.wait_for_close() == 4401
    other.wait_until(shop.tell("Далі"))


def test_signing_out_ends_that_sessions_connection_only(
    shop: Shop, connect: Connect, open_screen: OpenScreen
) -> None:
    anna = shop.hire("Коваль Анна")
    key = sign_in(anna)
    screen, other = connect(key), open_screen(anna)
    screen.wait_for("welcome")

    Session.objects.get(session_key=key).delete()
    get_bus().wake(f"sessions:{shop.company.pk}")

    assert screen.wait_for_close() == 4401
    other.wait_until(shop.tell("Далі"))
    assert other.texts == ["Далі"]


@often
def test_a_session_that_ends_without_a_word_is_noticed(shop: Shop, open_screen: OpenScreen) -> None:
    screen = open_screen(shop.hire("Коваль Анна"))

    Session.objects.all().delete()

    assert screen.wait_for_close() == 4401


@often
def test_a_new_password_ends_the_connections_of_the_old_one(
    shop: Shop, open_screen: OpenScreen
) -> None:
    anna = shop.hire("Коваль Анна")
    screen = open_screen(anna)

    User.objects.filter(pk=anna.user_id).update(password="another")

    assert screen.wait_for_close() == 4401


@often
def test_a_checked_connection_goes_on(shop: Shop, open_screen: OpenScreen) -> None:
    screen = open_screen(shop.hire("Коваль Анна"))
    screen.say(type="ping")
    screen.wait_for("pong")

    screen.wait_until(shop.tell("Далі"))

    assert screen.texts == ["Далі"]
