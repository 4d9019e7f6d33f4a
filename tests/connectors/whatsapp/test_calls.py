"""Calling WhatsApp: what is sent arrives, what is refused is said in plain words."""

from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path

import pytest
from django.test import override_settings

from fakes.whatsapp.client import FakeNumber, FakeWhatsApp, WhatsAppUser
from kramar.channels.connector import (
    ConnectorError,
    CredentialsError,
    InboundMessage,
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
from kramar.connectors.whatsapp.connector import WhatsAppConnector
from kramar.connectors.whatsapp.sending import media_type
from tests.fakes.webhook_receiver import WebhookReceiver

CONNECTOR = WhatsAppConnector()
MEGABYTE = 1024 * 1024


@pytest.fixture(autouse=True)
def connected(link: Link) -> None:
    run_call(CONNECTOR.connect(link))


def said(to: WhatsAppUser, text: str = "", *files: OutboundFile) -> Outbound:
    return Outbound(to=to.user_id, message_id=42, text=text, files=files)


def file(folder: Path, name: str, content_type: str, content: bytes) -> OutboundFile:
    path = folder / name
    path.write_bytes(content)
    return OutboundFile(1, "file", name, content_type, len(content), path)


def send(link: Link, message: Outbound) -> list[Receipt]:
    return [run_call(CONNECTOR.send(link, part)) for part in CONNECTOR.split(message)]


def fetch(link: Link, media_id: str) -> bytes:
    async def gather() -> bytes:
        chunks = CONNECTOR.download(link, {"media_id": media_id})
        return b"".join([chunk async for chunk in chunks])

    return run_call(gather())


def test_connecting_brings_this_number_s_webhooks_to_us(
    link: Link, number: FakeNumber, receiver: WebhookReceiver
) -> None:
    watched = number.watch()
    assert (watched.callback, watched.is_subscribed) == (receiver.url, True)

    run_call(CONNECTOR.disconnect(link))
    assert number.watch().callback == ""


def test_an_address_that_does_not_know_our_word_is_refused(link: Link) -> None:
    with pytest.raises(PermanentError):
        run_call(CONNECTOR.connect(replace(link, webhook_url="http://127.0.0.1:9/hook")))


def test_the_check_names_the_number(link: Link, number: FakeNumber) -> None:
    identity = run_call(CONNECTOR.check(link))

    assert (identity.external_id, identity.name, identity.nickname) == (
        number.id,
        "Лампа",
        number.display,
    )


def test_a_secret_of_another_application_is_told_while_the_form_is_open(link: Link) -> None:
    other = {**link.credentials, "app_secret": "0" * 32}

    with pytest.raises(CredentialsError, match="Секрет застосунку"):
        run_call(CONNECTOR.check(replace(link, credentials=other)))


@pytest.mark.parametrize(
    ("call", "name", "words"),
    [
        (CONNECTOR.check, "phone_number_id", "Ідентифікатор номера"),
        (CONNECTOR.connect, "business_account_id", "Ідентифікатор облікового запису"),
    ],
)
def test_an_id_that_meta_does_not_know_is_named(
    link: Link, call: Callable[[Link], Coroutine[None, None, object]], name: str, words: str
) -> None:
    with pytest.raises(PermanentError, match=words):
        run_call(call(replace(link, settings={**link.settings, name: "99999"})))


@pytest.mark.parametrize("phone_number_id", ["", "../me", "12a", "１２"])
def test_no_address_is_made_of_what_is_no_id(link: Link, phone_number_id: str) -> None:
    with pytest.raises(PermanentError) as refused:
        run_call(CONNECTOR.check(replace(link, settings={"phone_number_id": phone_number_id})))
    assert refused.value.code == "bad_settings"


def test_a_text_arrives_with_its_quote_and_our_mark(link: Link, clara: WhatsAppUser) -> None:
    (receipt,) = send(link, replace(said(clara, "Вітаємо!"), reply_to="wamid.PREV"))

    (message,) = clara.received()
    assert (message.text, receipt.external_ids) == ("Вітаємо!", (message.wamid,))
    assert message.body["context"] == {"message_id": "wamid.PREV"}
    assert message.body["biz_opaque_callback_data"] == "kramar:42"
    assert message.body["recipient"] == clara.user_id


def test_who_is_known_by_the_number_is_written_to_at_it(link: Link, clara: WhatsAppUser) -> None:
    run_call(CONNECTOR.send(link, Outbound(to=clara.wa_id, message_id=1, text="Вітаємо!")))

    assert clara.received()[0].body["to"] == clara.wa_id


def test_a_long_text_goes_as_several_without_our_mark(link: Link, clara: WhatsAppUser) -> None:
    send(link, said(clara, "слово " * 1000))

    first, second = clara.received()
    assert max(len(first.text), len(second.text)) <= 4096
    assert "biz_opaque_callback_data" not in first.body


@pytest.mark.parametrize(
    ("content_type", "kind", "texts"),
    [
        ("image/jpeg", "image", ["Ось така"]),
        ("application/pdf", "document", ["Ось така"]),
        ("audio/ogg", "audio", ["", "Ось така"]),
        ("image/webp", "document", ["Ось така"]),
    ],
)
def test_a_file_is_handed_over_and_keeps_its_words(
    link: Link,
    clara: WhatsAppUser,
    tmp_path: Path,
    content_type: str,
    kind: str,
    texts: list[str],
) -> None:
    send(link, said(clara, "Ось така", file(tmp_path, "лампа", content_type, b"pixels")))

    received = clara.received()
    assert (received[0].kind, received[0].content) == (kind, b"pixels")
    assert [message.text for message in received] == texts


@pytest.mark.parametrize(
    ("content_type", "size", "kind"),
    [
        ("image/png", 5 * MEGABYTE, "image"),
        ("image/png", 5 * MEGABYTE + 1, "document"),
        ("image/gif", 10, "document"),
        ("video/mp4", 16 * MEGABYTE, "video"),
        ("video/mp4", 16 * MEGABYTE + 1, "document"),
        ("audio/ogg", 16 * MEGABYTE, "audio"),
        ("audio/wav", 10, "document"),
    ],
)
def test_what_whatsapp_would_not_show_is_a_document(
    content_type: str, size: int, kind: str
) -> None:
    assert media_type(OutboundFile(1, "file", "a", content_type, size, Path("a"))) == kind


def test_a_reaction_is_put_and_taken_off(link: Link, clara: WhatsAppUser) -> None:
    run_call(CONNECTOR.react(link, clara.user_id, "wamid.X", "👍"))
    run_call(CONNECTOR.react(link, clara.user_id, "wamid.X", None))

    assert [message.body["reaction"] for message in clara.received()] == [
        {"message_id": "wamid.X", "emoji": "👍"},
        {"message_id": "wamid.X", "emoji": ""},
    ]


def test_a_person_s_file_is_fetched_in_two_steps(
    link: Link, clara: WhatsAppUser, receiver: WebhookReceiver
) -> None:
    clara.sends_file("image", "image/jpeg", b"\xff\xd8pixels", caption="ось")
    receiver.wait_for(2)

    (item,) = CONNECTOR.parse(receiver.raw[-1])
    assert isinstance(item, InboundMessage)
    assert CONNECTOR.is_authentic(
        link,
        {name.lower(): value for name, value in receiver.headers[-1].items()},
        receiver.raw[-1],
    )
    assert fetch(link, item.files[0].source["media_id"]) == b"\xff\xd8pixels"
    with pytest.raises(PermanentError):
        fetch(link, "404404")


@pytest.mark.parametrize(
    "url",
    [
        "http://169.254.169.254/latest/meta-data",
        "https://fbsbx.com.evil.example/1",
        "http://lookaside.fbsbx.com/1",
        "file:///etc/passwd",
    ],
)
def test_the_token_goes_nowhere_else(link: Link, number: FakeNumber, url: str) -> None:
    number.fails("777", answer={"url": url, "id": "777"})

    with pytest.raises(PermanentError) as refused:
        fetch(link, "777")
    assert refused.value.code == "file_absent"


@pytest.mark.parametrize(
    ("code", "told"),
    [
        (0, (PermanentError, "refused_0")),
        (10, (CredentialsError, "")),
        (190, (CredentialsError, "")),
        (131005, (CredentialsError, "")),
        (131045, (CredentialsError, "")),
        (80007, (RetryLaterError, "retry_later")),
        (130429, (RetryLaterError, "retry_later")),
        (131016, (RetryLaterError, "retry_later")),
        (1, (UncertainError, "")),
        (131047, (PermanentError, "window_closed")),
        (131026, (UnreachableError, "unavailable")),
        (131053, (PermanentError, "file_refused")),
        (132000, (PermanentError, "template_values")),
        (132001, (PermanentError, "template_absent")),
        (132007, (PermanentError, "template_policy")),
        (132015, (PermanentError, "template_paused")),
        (132016, (PermanentError, "template_paused")),
        (131049, (PermanentError, "limited_by_meta")),
        (139999, (PermanentError, "refused_139999")),
    ],
)
def test_codes_are_told_apart(
    link: Link,
    clara: WhatsAppUser,
    number: FakeNumber,
    code: int,
    told: tuple[type[ConnectorError], str],
) -> None:
    number.refuses(code)

    with pytest.raises(told[0]) as raised:
        send(link, said(clara, "Вітаємо!"))
    assert (type(raised.value), raised.value.code) == told
    assert number.token not in str(raised.value)


def test_too_many_to_one_person_delay_nobody_else(
    link: Link, clara: WhatsAppUser, number: FakeNumber
) -> None:
    number.refuses(131056)

    with pytest.raises(RetryLaterError) as later:
        send(link, said(clara, "Вітаємо!"))
    assert not later.value.whole_channel


@pytest.mark.parametrize(
    ("status", "told"),
    [(429, RetryLaterError), (500, UncertainError), (502, UncertainError)],
)
def test_a_proxy_s_answer_is_not_whatsapp_s(
    link: Link, clara: WhatsAppUser, number: FakeNumber, status: int, told: type[ConnectorError]
) -> None:
    number.fails(status=status)

    with pytest.raises(told):
        send(link, said(clara, "Вітаємо!"))


def test_a_cut_connection_leaves_doubt_and_no_token(
    link: Link, clara: WhatsAppUser, number: FakeNumber, caplog: pytest.LogCaptureFixture
) -> None:
    number.fails(drop="after")

    with caplog.at_level("DEBUG"), pytest.raises(UncertainError) as raised:
        send(link, said(clara, "Вітаємо!"))
    assert number.token not in caplog.text + repr(raised.value)
    assert [message.text for message in clara.received()] == ["Вітаємо!"]


def test_no_connection_means_that_nothing_was_sent(link: Link, clara: WhatsAppUser) -> None:
    with override_settings(META_GRAPH_BASE="http://127.0.0.1:9"), pytest.raises(RetryLaterError):
        send(link, said(clara, "Вітаємо!"))


def test_an_address_of_a_file_is_good_for_five_minutes(
    link: Link, clara: WhatsAppUser, whatsapp: FakeWhatsApp, receiver: WebhookReceiver
) -> None:
    clara.sends_file("document", "application/pdf", b"%PDF", filename="чек.pdf")
    receiver.wait_for(2)
    whatsapp.push_clock(3600)

    (item,) = CONNECTOR.parse(receiver.raw[-1])
    assert isinstance(item, InboundMessage)
    assert fetch(link, item.files[0].source["media_id"]) == b"%PDF"
