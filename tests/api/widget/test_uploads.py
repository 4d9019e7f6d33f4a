"""Files of visitors: told by their bytes, sent by their owner alone, opened by signed addresses."""

from datetime import timedelta
from io import BytesIO

import pytest
from django.test import Client
from PIL import Image

from kramar.channels.models import Channel
from kramar.core import clock
from kramar.core.files import store_file
from kramar.core.tenancy import company_scope
from kramar.staff.models import Employee
from tests.api.widget.visitor import Answer, Visitor, answer, deliver, take_in

pytestmark = pytest.mark.django_db


def picture(side: int = 40) -> bytes:
    """Draw a small picture."""
    out = BytesIO()
    Image.new("RGB", (side, side), "#b5623c").save(out, "PNG")
    return out.getvalue()


def send_picture(site: Channel, visitor: Visitor) -> Answer:
    """Send a picture and return it as the visitor sees it."""
    _, file = visitor.upload("лампа.png", picture())
    visitor.write("Ось така", attachments=[file["id"]])
    take_in(site)
    attachment: Answer = visitor.read()[-1]["attachments"][0]
    return attachment


def test_a_file_waits_for_its_message(clara_online: Visitor) -> None:
    status, file = clara_online.upload("лампа.png", picture())

    assert status == 200
    assert (file["name"], file["content_type"]) == ("лампа.png", "image/png")
    assert (file["width"], file["height"], file["size"]) == (40, 40, len(picture()))


def test_a_picture_is_shown_in_the_conversation(site: Channel, clara_online: Visitor) -> None:
    attachment = send_picture(site, clara_online)

    response = Client().get(attachment["url"])

    assert (attachment["kind"], attachment["name"]) == ("image", "лампа.png")
    assert b"".join(response) == picture()
    assert response["Content-Type"] == "image/png"
    assert response["Content-Disposition"].startswith("inline")
    assert response["X-Content-Type-Options"] == "nosniff"
    assert b"".join(Client().get(attachment["thumbnail_url"]))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("page.html", b"<!doctype html><script>alert(1)</script>"),
        ("photo.png", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
        ("photo.jpg", b"MZ\x90\x00" + bytes(80)),
    ],
)
def test_a_file_is_judged_by_its_bytes(clara_online: Visitor, name: str, content: bytes) -> None:
    status, error = clara_online.upload(name, content)

    assert (status, error["code"]) == (415, "file_type_refused")


def test_a_page_that_calls_itself_a_text_is_only_downloaded(
    site: Channel, clara_online: Visitor
) -> None:
    _, file = clara_online.upload("нотатка.txt", "Колір: теракота".encode())
    clara_online.write("Ось", attachments=[file["id"]])
    take_in(site)

    response = Client().get(clara_online.read()[0]["attachments"][0]["url"])

    assert b"".join(response) == "Колір: теракота".encode()
    assert response["Content-Disposition"].startswith("attachment")
    assert "sandbox" in response["Content-Security-Policy"]


def test_an_empty_file_is_refused(clara_online: Visitor) -> None:
    status, error = clara_online.upload("порожній.png", b"")

    assert status == 422
    assert error["code"] in {"file_empty", "invalid"}


@pytest.mark.parametrize("spare", [0, 100_000])
def test_a_file_that_is_too_large_is_refused(clara_online: Visitor, spare: int) -> None:
    status, error = clara_online.upload("великий.png", picture() + bytes(20 * 1024 * 1024 + spare))

    assert (status, error["code"]) == (413, "file_too_large")


def test_nobody_sends_the_file_of_another(clara_online: Visitor, stranger_online: Visitor) -> None:
    _, file = clara_online.upload("лампа.png", picture())

    status, error = stranger_online.post(
        "messages",
        echo_id="7d0e5f5e-6a55-4a1b-9a51-0d2d5a6f7a10",
        text="",
        attachments=[file["id"]],
    )

    assert status in {415, 422}
    assert error["code"] == "attachment_refused"


def test_an_address_is_good_for_some_hours(site: Channel, clara_online: Visitor) -> None:
    attachment = send_picture(site, clara_online)

    with clock.standing_at(clock.now() + timedelta(hours=13)):
        assert Client().get(attachment["url"]).status_code == 404


def test_an_address_that_was_changed_opens_nothing(site: Channel, clara_online: Visitor) -> None:
    address = send_picture(site, clara_online)["url"]
    company, rest = address.removeprefix("/widget/files/").split(".", 1)

    assert Client().get(f"/widget/files/{company}1.{rest}").status_code == 404


def test_a_player_may_ask_for_a_part(site: Channel, clara_online: Visitor) -> None:
    attachment = send_picture(site, clara_online)

    response = Client().get(attachment["url"], headers={"Range": "bytes=1-3"})

    assert response.status_code == 206
    assert b"".join(response) == b"PNG"
    assert response["Content-Range"] == f"bytes 1-3/{len(picture())}"


def test_an_employees_file_reaches_the_visitor(
    site: Channel, clara_online: Visitor, anna: Employee
) -> None:
    clara_online.write("Покажете?")
    take_in(site)
    with company_scope(site.company_id):
        file = store_file(picture(), name="сова.png")

    deliver(site, answer(site, "", anna, (file.pk,)))

    [attachment] = clara_online.read()[-1]["attachments"]
    assert attachment["name"] == "сова.png"
    assert b"".join(Client().get(attachment["url"])) == picture()
