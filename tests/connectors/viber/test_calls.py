"""Calling Viber: what is sent arrives, what is refused is said in plain words."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from django.test import override_settings

from fakes.viber.client import FakeViber, FakeViberBot, ViberUser
from kramar.channels.connector import (
    ConnectorError,
    CredentialsError,
    Link,
    Outbound,
    OutboundFile,
    PermanentError,
    Receipt,
    RetryLaterError,
    UncertainError,
    UnreachableError,
)
from kramar.channels.provider_http import run_call
from kramar.connectors.viber.connector import ViberConnector
from kramar.connectors.viber.sending import media_type
from tests.fakes.file_host import hosting

CONNECTOR = ViberConnector()


@pytest.fixture(autouse=True)
def connected(link: Link, bot: FakeViberBot) -> None:
    run_call(CONNECTOR.connect(link))


def said(to: ViberUser, text: str = "", *files: OutboundFile) -> Outbound:
    return Outbound(to=to.id, message_id=1, text=text, files=files)


@contextmanager
def file(folder: Path, name: str, content_type: str, content: bytes) -> Iterator[OutboundFile]:
    """Put a file where Viber can fetch it."""
    with hosting(content) as url:
        yield OutboundFile(1, "file", name, content_type, len(content), folder / name, url)


def send(link: Link, message: Outbound) -> list[Receipt]:
    return [run_call(CONNECTOR.send(link, part)) for part in CONNECTOR.split(message)]


def fetch(link: Link, url: str) -> bytes:
    async def gather() -> bytes:
        return b"".join([chunk async for chunk in CONNECTOR.download(link, {"url": url})])

    return run_call(gather())


def test_connecting_answers_viber_s_knock_and_asks_for_every_receipt(
    link: Link, bot: FakeViberBot
) -> None:
    watched = bot.watch()

    assert watched.webhook == link.webhook_url
    assert '"event":"webhook"' in str(watched.deliveries[0]["body"])
    assert "seen" in str(bot.requests("set_webhook"))


def test_an_address_that_does_not_answer_is_refused(link: Link) -> None:
    with pytest.raises(PermanentError) as refused:
        run_call(CONNECTOR.connect(replace(link, webhook_url="http://127.0.0.1:9/hook")))
    assert refused.value.code == "url_refused"


def test_disconnecting_clears_the_webhook(link: Link, bot: FakeViberBot) -> None:
    run_call(CONNECTOR.disconnect(link))

    assert bot.watch().webhook == ""


def test_the_check_names_the_bot(link: Link, bot: FakeViberBot) -> None:
    identity = run_call(CONNECTOR.check(link))

    assert (identity.external_id, identity.name) == (bot.id, "Лампа")


def test_a_text_arrives_under_the_shop_s_name(link: Link, clara: ViberUser) -> None:
    (receipt,) = send(link, said(clara, "Вітаємо!"))

    (message,) = clara.received()
    assert message.text == "Вітаємо!"
    assert message.content["sender"] == {"name": "Лампа, магазин світильників "}
    assert receipt.external_ids == (str(message.token),)
    assert message.token > 2**53


def test_a_long_text_goes_as_several(link: Link, clara: ViberUser) -> None:
    send(link, said(clara, "слово " * 2000))

    assert [len(message.text) <= 7000 for message in clara.received()] == [True, True]


def test_a_picture_is_fetched_by_its_link_with_the_text_under_it(
    link: Link, clara: ViberUser, tmp_path: Path
) -> None:
    with file(tmp_path, "лампа.jpg", "image/jpeg", b"\xff\xd8pixels") as picture:
        send(link, said(clara, "Ось така", picture))

    (message,) = clara.received()
    assert (message.kind, message.text) == ("picture", "Ось така")
    assert message.media == b"\xff\xd8pixels"


def test_a_file_keeps_its_name_and_the_text_follows(
    link: Link, clara: ViberUser, tmp_path: Path
) -> None:
    with file(tmp_path, "рахунок.pdf", "application/pdf", b"%PDF-1.4") as invoice:
        send(link, said(clara, "Ваш рахунок", invoice))

    sent, text = clara.received()
    assert (sent.kind, sent.content["file_name"], sent.media) == (
        "file",
        "рахунок.pdf",
        b"%PDF-1.4",
    )
    assert text.text == "Ваш рахунок"


def test_a_video_that_viber_does_not_show_goes_as_a_file(
    link: Link, clara: ViberUser, bot: FakeViberBot, tmp_path: Path
) -> None:
    bot.refuses(3)

    with file(tmp_path, "огляд.mp4", "video/mp4", b"moving") as video:
        send(link, said(clara, "", video))

    assert [message.kind for message in clara.received()] == ["file"]


@pytest.mark.parametrize(
    ("content_type", "size", "kind"),
    [
        ("image/png", 1024 * 1024, "picture"),
        ("image/png", 1024 * 1024 + 1, "file"),
        ("image/webp", 10, "file"),
        ("video/mp4", 26 * 1024 * 1024, "video"),
        ("video/mp4", 26 * 1024 * 1024 + 1, "file"),
        ("audio/ogg", 10, "file"),
    ],
)
def test_what_viber_would_refuse_to_show_is_a_file(content_type: str, size: int, kind: str) -> None:
    assert media_type(OutboundFile(1, "file", "a", content_type, size, Path("a"))) == kind


def test_a_person_s_file_is_fetched_until_its_address_expires(
    link: Link, clara: ViberUser, bot: FakeViberBot, viber: FakeViber
) -> None:
    source = run_call(CONNECTOR.find_profile(link, clara.id)).avatar or {}

    assert fetch(link, source["url"]) == b"\xff\xd8face"
    viber.push_clock(2 * 3600)
    with pytest.raises(PermanentError):
        fetch(link, source["url"])


@pytest.mark.parametrize(
    "url",
    [
        "http://169.254.169.254/latest/meta-data",
        "https://viber.com.evil.example/1",
        "http://dl-media.viber.com/1",
        "file:///etc/passwd",
        "https://notviber.com/1",
        "",
    ],
)
def test_nothing_is_fetched_from_elsewhere(link: Link, url: str) -> None:
    with pytest.raises(PermanentError) as refused:
        fetch(link, url)
    assert refused.value.code == "file_absent"


def test_somebody_without_a_picture_has_none(link: Link, bot: FakeViberBot) -> None:
    assert run_call(CONNECTOR.find_profile(link, bot.user("Схована").id)).avatar is None


def test_the_quota_of_questions_about_a_person_is_a_reason_to_wait(
    link: Link, clara: ViberUser
) -> None:
    run_call(CONNECTOR.find_profile(link, clara.id))
    run_call(CONNECTOR.find_profile(link, clara.id))

    with pytest.raises(RetryLaterError):
        run_call(CONNECTOR.find_profile(link, clara.id))


def test_who_has_left_cannot_be_reached(link: Link, clara: ViberUser) -> None:
    clara.leaves()

    with pytest.raises(UnreachableError) as refused:
        send(link, said(clara, "Ви ще тут?"))
    assert refused.value.code == "not_subscribed"


@pytest.mark.parametrize(
    ("status", "told"),
    [
        (1, (PermanentError, "url_refused")),
        (2, (CredentialsError, "")),
        (3, (PermanentError, "bad_data")),
        (4, (PermanentError, "missing_data")),
        (5, (UnreachableError, "not_registered")),
        (6, (UnreachableError, "not_subscribed")),
        (7, (CredentialsError, "")),
        (8, (PermanentError, "not_found")),
        (9, (CredentialsError, "")),
        (10, (CredentialsError, "")),
        (11, (PermanentError, "no_device")),
        (12, (RetryLaterError, "retry_later")),
        (13, (PermanentError, "refused")),
        (15, (CredentialsError, "")),
        (20, (PermanentError, "refused")),
        (-1, (UncertainError, "")),
    ],
)
def test_statuses_are_told_apart(
    link: Link,
    clara: ViberUser,
    bot: FakeViberBot,
    status: int,
    told: tuple[type[ConnectorError], str],
) -> None:
    bot.refuses(status)

    with pytest.raises(told[0]) as raised:
        send(link, said(clara, "Вітаємо!"))
    assert (type(raised.value), raised.value.code) == told
    assert bot.token not in str(raised.value)


@pytest.mark.parametrize(
    ("http_status", "told"),
    [(429, RetryLaterError), (500, UncertainError), (502, UncertainError)],
)
def test_a_proxy_s_answer_is_not_viber_s(
    link: Link, clara: ViberUser, bot: FakeViberBot, http_status: int, told: type[ConnectorError]
) -> None:
    bot.fails(status=http_status)

    with pytest.raises(told):
        send(link, said(clara, "Вітаємо!"))


def test_no_connection_means_that_nothing_was_sent(link: Link, clara: ViberUser) -> None:
    with override_settings(VIBER_API_BASE="http://127.0.0.1:9/pa"), pytest.raises(RetryLaterError):
        send(link, said(clara, "Вітаємо!"))


def test_a_cut_connection_leaves_doubt_and_no_token(
    link: Link, clara: ViberUser, bot: FakeViberBot, caplog: pytest.LogCaptureFixture
) -> None:
    bot.fails(drop="after")

    with caplog.at_level("DEBUG"), pytest.raises(UncertainError) as raised:
        send(link, said(clara, "Вітаємо!"))
    assert bot.token not in caplog.text + repr(raised.value)
    assert [message.text for message in clara.received()] == ["Вітаємо!"]


@pytest.mark.parametrize("token", ["", "токен", "a\nb"])
def test_what_is_no_token_is_never_sent_anywhere(link: Link, token: str) -> None:
    with pytest.raises(CredentialsError):
        run_call(CONNECTOR.check(replace(link, credentials={"token": token})))
