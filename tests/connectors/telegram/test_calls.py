"""Calling Telegram: what is sent arrives, what is refused is said in plain words."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from fakes.telegram.client import Customer, FakeBot, Upload
from kramar.channels.connector import (
    ConnectorError,
    CredentialsError,
    FileKind,
    Link,
    Outbound,
    OutboundFile,
    PermanentError,
    RetryLaterError,
    UncertainError,
    UnreachableError,
)
from kramar.channels.provider_http import run_call
from kramar.connectors.telegram.connector import TelegramConnector

CONNECTOR = TelegramConnector()


def said(to: Customer, text: str = "", *files: OutboundFile, reply_to: str = "") -> Outbound:
    return Outbound(to=str(to.id), message_id=1, text=text, files=files, reply_to=reply_to)


def file(
    folder: Path, name: str, content: bytes, *, kind: FileKind, content_type: str
) -> OutboundFile:
    path = folder / name
    path.write_bytes(content)
    return OutboundFile(1, kind, name, content_type, len(content), path)


def picture(
    folder: Path, name: str = "лампа.png", size: tuple[int, int] = (30, 20)
) -> OutboundFile:
    out = BytesIO()
    Image.new("RGB", size, "gold").save(out, "PNG")
    return file(folder, name, out.getvalue(), kind="image", content_type="image/png")


def fetch(link: Link, file_id: str) -> bytes:
    async def gather() -> bytes:
        chunks = [chunk async for chunk in CONNECTOR.download(link, {"file_id": file_id})]
        return b"".join(chunks)

    return run_call(gather())


def test_a_text_arrives_and_quotes(link: Link, clara: Customer) -> None:
    first = run_call(CONNECTOR.send(link, said(clara, "Вітаємо!")))
    run_call(CONNECTOR.send(link, said(clara, "І ще одне", reply_to=first.external_ids[0])))

    greeting, second = clara.received()
    assert first.external_ids == (f"{clara.id}:{greeting.message_id}",)
    assert second.raw["reply_to_message"] is not None


def test_a_quote_of_what_is_gone_is_sent_without_it(link: Link, clara: Customer) -> None:
    run_call(CONNECTOR.send(link, said(clara, "Так", reply_to=f"{clara.id}:99999")))

    assert clara.received()[-1].text == "Так"


def test_a_picture_goes_as_a_photo_with_its_caption(
    link: Link, clara: Customer, tmp_path: Path
) -> None:
    run_call(CONNECTOR.send(link, said(clara, "Ось така", picture(tmp_path))))

    photo = clara.received()[-1]
    assert (photo.kind, photo.caption) == ("photo", "Ось така")


def test_a_picture_that_telegram_cannot_show_goes_as_a_document(
    link: Link, clara: Customer, bot: FakeBot, tmp_path: Path
) -> None:
    bot.fails("sendPhoto", 400, "Bad Request: PHOTO_INVALID_DIMENSIONS")

    run_call(CONNECTOR.send(link, said(clara, "", picture(tmp_path))))

    document = clara.received()[-1]
    assert document.kind == "document"
    assert bot.file(document.file_id) == (tmp_path / "лампа.png").read_bytes()


def test_an_album_arrives_as_one_with_all_its_ids(
    link: Link, clara: Customer, tmp_path: Path
) -> None:
    pictures = [picture(tmp_path, f"{number}.png") for number in range(3)]

    receipt = run_call(CONNECTOR.send(link, said(clara, "Три лампи", *pictures)))

    album = clara.received()
    assert [one.caption for one in album] == ["Три лампи", None, None]
    assert len({one.media_group_id for one in album}) == 1
    assert receipt.external_ids == tuple(f"{clara.id}:{one.message_id}" for one in album)


def test_typing_is_shown(link: Link, clara: Customer, bot: FakeBot) -> None:
    run_call(CONNECTOR.send_typing(link, str(clara.id)))

    assert len(bot.requests("sendChatAction")) == 1


def test_a_file_is_fetched_whole(link: Link, clara: Customer, bot: FakeBot) -> None:
    clara.sends_document("рахунок.pdf", b"%PDF-1.4 content")
    found = bot.call("GET", "/messages?by=user").decode()
    file_id = found.rpartition('"file_id":"')[2].partition('"')[0]

    assert fetch(link, file_id) == b"%PDF-1.4 content"


def test_a_file_that_telegram_does_not_give_is_too_large(
    link: Link, clara: Customer, bot: FakeBot
) -> None:
    clara.sends_file("document", Upload(name="відео.bin", size=30 * 1024 * 1024))
    found = bot.call("GET", "/messages?by=user").decode()
    file_id = found.rpartition('"file_id":"')[2].partition('"')[0]

    with pytest.raises(PermanentError) as refused:
        fetch(link, file_id)
    assert refused.value.code == "file_too_large"


def test_a_face_is_found_where_it_may_be_seen(link: Link, clara: Customer, bot: FakeBot) -> None:
    hidden = bot.user("Схована")
    hidden.starts()

    source = run_call(CONNECTOR.find_profile(link, str(clara.id))).avatar

    assert fetch(link, (source or {})["file_id"]).startswith(b"\xff\xd8")
    assert run_call(CONNECTOR.find_profile(link, str(hidden.id))).avatar is None


def test_the_check_names_the_bot(link: Link, bot: FakeBot) -> None:
    identity = run_call(CONNECTOR.check(link))

    assert (identity.external_id, identity.nickname) == (str(bot.id), bot.username)


def test_connecting_sets_the_webhook_and_polling_clears_it(link: Link, bot: FakeBot) -> None:
    run_call(CONNECTOR.connect(link))
    run_call(CONNECTOR.connect(replace(link, settings={**link.settings, "mode": "polling"})))

    assert len(bot.requests("setWebhook")) == len(bot.requests("deleteWebhook")) == 1


@pytest.mark.parametrize(
    ("refusal", "told"),
    [
        ((400, "Bad Request: chat not found"), (PermanentError, "chat_not_found")),
        ((400, "Bad Request: message is too long"), (PermanentError, "text_too_long")),
        ((400, "Bad Request: something unheard of"), (PermanentError, "refused")),
        ((401, "Unauthorized"), (CredentialsError, "")),
        ((404, "Not Found"), (CredentialsError, "")),
        ((403, "Forbidden: bot was blocked by the user"), (UnreachableError, "blocked")),
        ((403, "Forbidden: user is deactivated"), (UnreachableError, "deactivated")),
        ((413, "Request Entity Too Large"), (PermanentError, "file_too_large")),
        ((500, "Internal Server Error"), (UncertainError, "")),
        ((502, "Bad Gateway"), (UncertainError, "")),
    ],
)
def test_refusals_are_told_apart(
    link: Link,
    clara: Customer,
    bot: FakeBot,
    refusal: tuple[int, str],
    told: tuple[type[ConnectorError], str],
) -> None:
    bot.fails("sendMessage", refusal[0], refusal[1])

    with pytest.raises(told[0]) as raised:
        run_call(CONNECTOR.send(link, said(clara, "Вітаємо!")))
    assert (type(raised.value), raised.value.code) == told
    assert bot.token not in str(raised.value)


def test_being_asked_to_wait_says_how_long(link: Link, clara: Customer, bot: FakeBot) -> None:
    bot.fails("sendMessage", 429, "Too Many Requests: retry after 17", retry_after=17)

    with pytest.raises(RetryLaterError) as raised:
        run_call(CONNECTOR.send(link, said(clara, "Вітаємо!")))
    assert (raised.value.after, raised.value.whole_channel) == (17.0, True)


def test_no_connection_means_that_nothing_was_sent(link: Link, clara: Customer) -> None:
    nowhere = replace(link, settings={"api_base": "http://127.0.0.1:9"})

    with pytest.raises(RetryLaterError) as raised:
        run_call(CONNECTOR.send(nowhere, said(clara, "Вітаємо!")))
    assert raised.value.after is None


def test_a_cut_connection_leaves_doubt_and_no_token(
    link: Link, clara: Customer, bot: FakeBot, caplog: pytest.LogCaptureFixture
) -> None:
    bot.hangs_up("sendMessage")

    with caplog.at_level("DEBUG"), pytest.raises(UncertainError) as raised:
        run_call(CONNECTOR.send(link, said(clara, "Вітаємо!")))
    assert raised.value.__cause__ is None
    assert bot.token not in caplog.text + repr(raised.value)


@pytest.mark.parametrize("token", ["", "abc", "1:a/../../x", "1:a\n", "１:abc"])
def test_what_is_no_token_is_never_sent_anywhere(link: Link, token: str) -> None:
    with pytest.raises(CredentialsError):
        run_call(CONNECTOR.check(replace(link, credentials={"token": token})))
