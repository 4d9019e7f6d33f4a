"""Uploads, and how the bytes come back: safe to open, in parts, to colleagues only."""

from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from PIL import Image

from kramar.catalog.models import CatalogImport
from kramar.channels.models import Channel
from kramar.chats.models import Attachment, Chat, Contact, Message
from kramar.core.files import store_file
from kramar.core.tenancy import company_scope
from kramar.staff.models import Employee, Role
from tests.api.world import World

SOUND = b"RIFF\x24\x00\x00\x00WAVEfmt " + bytes(range(100))


def picture() -> bytes:
    content = BytesIO()
    Image.new("RGB", (800, 600), "#f0a000").save(content, "PNG")
    return content.getvalue()


def upload(browser: Client, name: str, content: bytes) -> dict[str, object]:
    answer = browser.post("/api/v1/uploads", {"file": SimpleUploadedFile(name, content)})
    assert answer.status_code == 201, answer.content
    body: dict[str, object] = answer.json()
    return body


def keep(employee: Employee, name: str, content: bytes) -> str:
    with company_scope(employee.company_id):
        file = store_file(content, name=name)
    return f"/files/{file.pk}/{file.name}"


@pytest.fixture
def sent_file(world: World, anna: Employee) -> str:
    """Return a file of a chat without a responsible; managers see only their own chats."""
    with company_scope(anna.company_id):
        Role.objects.filter(code="manager").update(permissions=["chats.take", "chats.use"])
        message = Message.objects.get(pk=world.ids["message"])
        Attachment.objects.create(
            company_id=anna.company_id, message=message, kind="file", file_id=world.ids["file"]
        )
    return f"/files/{world.ids['file']}/lamp.txt"


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    content: bytes


def fetch(browser: Client, url: str, part: str = "") -> Answer:
    response = browser.get(url, headers={"range": part} if part else {})
    answer = Answer(response.status_code, dict(response.headers), response.getvalue())
    response.close()
    return answer


def test_a_picture_is_measured_and_gets_a_thumbnail(anna_browser: Client) -> None:
    file = upload(anna_browser, "лампа.png", picture())

    assert (file["content_type"], file["width"], file["height"]) == ("image/png", 800, 600)
    assert file["name"] == "лампа.png"
    thumbnail = fetch(anna_browser, str(file["thumbnail_url"]))
    assert thumbnail.status == 200
    assert thumbnail.headers["Content-Type"] in {"image/jpeg", "image/webp"}


def test_a_picture_is_shown_in_place_and_kept_by_the_browser(anna_browser: Client) -> None:
    file = upload(anna_browser, "лампа.png", picture())

    answer = fetch(anna_browser, str(file["url"]))

    assert answer.headers["Content-Disposition"].startswith("inline; filename=")
    assert "filename*=UTF-8''%D0%BB" in answer.headers["Content-Disposition"]
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Content-Security-Policy"].startswith("sandbox; default-src 'none'")
    assert answer.headers["Cache-Control"] == "private, max-age=31536000, immutable"
    assert answer.content == picture()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("лист.html", b"<!doctype html><script>alert(1)</script>"),
        ("лампа.svg", b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"),
        ("лампа.png", b"<html><script>alert(1)</script></html>"),
    ],
    ids=["html", "svg", "disguised"],
)
def test_what_could_run_is_only_saved(
    anna: Employee, anna_browser: Client, name: str, content: bytes
) -> None:
    answer = fetch(anna_browser, keep(anna, name, content))

    assert answer.headers["Content-Disposition"].startswith("attachment")
    assert answer.headers["Content-Type"] == "application/octet-stream"


def test_a_pdf_is_read_in_a_frame_of_ours_and_of_nobody_else(
    anna: Employee, anna_browser: Client
) -> None:
    answer = fetch(anna_browser, keep(anna, "рахунок.pdf", b"%PDF-1.4 lamp"))

    policy = answer.headers["Content-Security-Policy"]
    assert answer.headers["Content-Disposition"].startswith("inline")
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'self'" in policy
    assert "X-Frame-Options" not in answer.headers


def test_other_files_are_framed_by_nobody(anna_browser: Client) -> None:
    file = upload(anna_browser, "лампа.png", picture())

    answer = fetch(anna_browser, str(file["url"]))

    assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]


def test_sound_comes_in_parts(anna: Employee, anna_browser: Client) -> None:
    url = keep(anna, "голос.wav", SOUND)

    answer = fetch(anna_browser, url, part="bytes=4-7")

    assert answer.status == 206
    assert answer.headers["Content-Range"] == f"bytes 4-7/{len(SOUND)}"
    assert answer.content == SOUND[4:8]


@pytest.mark.parametrize(
    ("asked", "part"),
    [("bytes=110-", SOUND[110:]), ("bytes=-3", SOUND[-3:]), ("bytes=100-999", SOUND[100:])],
    ids=["to the end", "from the end", "beyond the end"],
)
def test_a_part_may_be_open_at_either_end(
    anna: Employee, anna_browser: Client, asked: str, part: bytes
) -> None:
    answer = fetch(anna_browser, keep(anna, "голос.wav", SOUND), part=asked)

    assert (answer.status, answer.content) == (206, part)


def test_a_part_beyond_the_end_is_refused(anna: Employee, anna_browser: Client) -> None:
    answer = fetch(anna_browser, keep(anna, "голос.wav", SOUND), part="bytes=5000-")

    assert answer.status == 416
    assert answer.headers["Content-Range"] == f"bytes */{len(SOUND)}"


def test_nonsense_for_a_part_gives_the_whole(anna: Employee, anna_browser: Client) -> None:
    answer = fetch(anna_browser, keep(anna, "голос.wav", SOUND), part="lines=1-2")

    assert answer.status == 200


def test_another_company_does_not_learn_that_a_file_exists(
    anna: Employee, rival_browser: Client
) -> None:
    assert rival_browser.get(keep(anna, "лампа.png", picture())).status_code == 404


def test_a_stranger_is_asked_to_sign_in(anna: Employee, client: Client) -> None:
    assert client.get(keep(anna, "лампа.png", picture())).status_code == 401


def test_a_program_is_refused(anna_browser: Client) -> None:
    program = SimpleUploadedFile("лампа.png", b"MZ\x90\x00" + bytes(100))

    answer = anna_browser.post("/api/v1/uploads", {"file": program})

    assert (answer.status_code, answer.json()["code"]) == (415, "file_type_refused")


def test_a_file_that_is_too_large_is_refused_unread(anna_browser: Client) -> None:
    answer = anna_browser.post(
        "/api/v1/uploads",
        {"file": SimpleUploadedFile("фільм.mp4", b"x")},
        CONTENT_LENGTH=str(60 * 1024 * 1024),
    )

    assert (answer.status_code, answer.json()["code"]) == (413, "file_too_large")


def test_an_empty_file_is_refused(anna_browser: Client) -> None:
    answer = anna_browser.post("/api/v1/uploads", {"file": SimpleUploadedFile("пусто.txt", b"")})

    assert (answer.status_code, answer.json()["code"]) == (422, "file_empty")


def test_an_upload_without_a_file_names_the_field(anna_browser: Client) -> None:
    answer = anna_browser.post("/api/v1/uploads", {"other": "text"})

    assert (answer.status_code, answer.json()["fields"]) == (422, {"file": "Потрібне поле"})


def test_a_file_is_seen_by_those_who_see_its_chat(
    sent_file: str, anna: Employee, anna_browser: Client
) -> None:
    assert anna_browser.get(sent_file).status_code == 404

    with company_scope(anna.company_id):
        Chat.objects.update(responsible=anna)

    assert fetch(anna_browser, sent_file).status == 200


def test_a_file_of_a_hidden_chat_is_not_sent_to_another_client(
    sent_file: str, world: World, anna: Employee, anna_browser: Client, lamp_bot: Channel
) -> None:
    with company_scope(anna.company_id):
        own = Chat.objects.get()
        contact = Contact.objects.create(
            company_id=own.company_id, channel=lamp_bot, external_id="7", created_at=own.created_at
        )
        own.pk, own.contact, own.responsible = None, contact, anna
        own.save()
    body = {"client_id": str(uuid4()), "attachments": [world.ids["file"]]}

    path = f"/api/v1/chats/{own.pk}/messages"
    assert anna_browser.post(path, body, content_type="application/json").status_code == 404


def test_a_file_that_was_sent_nowhere_is_seen(sent_file: str, anna_browser: Client) -> None:
    url = str(upload(anna_browser, "lamp.txt", b"lamp")["url"])

    assert fetch(anna_browser, url).status == 200


def test_a_price_list_is_seen_by_those_who_bring_goods_in(
    world: World, anna: Employee, anna_browser: Client, owner_browser: Client
) -> None:
    file = keep(anna, "prices.csv", b"id;price")
    with company_scope(anna.company_id):
        CatalogImport.objects.update(file=int(file.split("/")[2]))

    assert anna_browser.get(file).status_code == 404
    assert fetch(owner_browser, file).status == 200
