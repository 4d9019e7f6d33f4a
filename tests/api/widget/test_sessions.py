"""Opening the chat: what is shown, to whom, and how often."""

import pytest
from django.test import Client

from kramar.channels.models import Channel
from kramar.chats.models import Contact
from kramar.connectors.widget.visitors import is_token
from kramar.core.tenancy import company_scope
from kramar.staff.presence import note_present
from tests.api.widget.visitor import Visitor, take_in

pytestmark = pytest.mark.django_db


def test_a_new_visitor_gets_a_token_and_leaves_no_trace(
    site: Channel, clara_online: Visitor
) -> None:
    status, session = clara_online.post("session", context={"url": "https://lampa.ua/"})

    assert status == 200
    assert is_token(session["token"])
    assert (session["title"], session["greeting"]) == ("Лампи", "Вітаємо!")
    assert (session["color"], session["online"], session["last_seq"]) == ("#0b7285", False, 0)
    assert session["limits"]["text"] == 4000
    with company_scope(site.company_id):
        assert not Contact.objects.exists()


def test_a_returning_visitor_keeps_the_token_and_the_conversation(
    site: Channel, clara_online: Visitor
) -> None:
    clara_online.write("Добрий день")
    take_in(site)

    _, session = clara_online.post("session", token=clara_online.token)

    assert session["token"] == clara_online.token
    assert session["last_seq"] == 1


def test_a_token_that_could_be_guessed_is_not_taken(clara_online: Visitor) -> None:
    _, session = clara_online.post("session", token="clara")

    assert session["token"] != "clara"


def test_the_shop_is_online_while_somebody_sits_at_a_screen(
    site: Channel, clara_online: Visitor
) -> None:
    with company_scope(site.company_id):
        note_present([])

    assert clara_online.post("session")[1]["online"] is True


def test_a_page_of_another_site_is_refused(clara_online: Visitor) -> None:
    clara_online.origin = "https://evil.example"

    status, error = clara_online.post("session")

    assert (status, error["code"]) == (403, "origin_refused")


def test_the_frames_own_requests_come_from_us(clara_online: Visitor) -> None:
    clara_online.origin = "http://testserver"

    assert clara_online.post("session")[0] == 200


@pytest.mark.parametrize("key", ["nothing", "key-lamps-2"])
def test_a_widget_that_is_not_there_is_not_found(db: None, key: str) -> None:
    response = Client().post(f"/widget/api/{key}/session", {}, content_type="application/json")

    assert (response.status_code, response.json()["code"]) == (404, "channel_not_found")


def test_a_widget_that_is_switched_off_is_not_found(site: Channel, clara_online: Visitor) -> None:
    site.is_active = False
    with company_scope(site.company_id):
        site.save()

    assert clara_online.post("session")[0] == 404


def test_what_the_page_says_is_taken_as_text_of_bounded_length(clara_online: Visitor) -> None:
    context = {"url": "x" * 9000, "utm": {"a": ["?"], "b": 7}, "extra": "none"}

    assert clara_online.post("session", context=context)[0] == 200
