"""Calling Instagram: what is sent arrives, what is refused is said in plain words."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from django.test import override_settings

from fakes.instagram.client import FakeAccount, FakeInstagram, InstagramUser
from fakes.telegram.samples import make_pdf
from kramar.channels.connector import (
    ConnectorError,
    CredentialsError,
    Link,
    Outbound,
    OutboundFile,
    PermanentError,
    Profile,
    Receipt,
    RetryLaterError,
    UncertainError,
    UnreachableError,
)
from kramar.channels.provider_http import run_call
from kramar.connectors.instagram.connector import InstagramConnector
from tests.connectors.meta.errors import ERRORS
from tests.fakes.file_host import hosting

CONNECTOR = InstagramConnector()
DAY = 24 * 3600


def said(to: InstagramUser, text: str = "", *files: OutboundFile, reply_to: str = "") -> Outbound:
    return Outbound(to=to.id, message_id=1, text=text, files=files, reply_to=reply_to)


def file(name: str, content_type: str, url: str) -> OutboundFile:
    return OutboundFile(1, "file", name, content_type, 8, Path(name), url)


def send(link: Link, message: Outbound) -> list[Receipt]:
    return [run_call(CONNECTOR.send(link, part)) for part in CONNECTOR.split(message)]


def fetch(link: Link, url: str) -> bytes:
    async def gather() -> bytes:
        return b"".join([chunk async for chunk in CONNECTOR.download(link, {"url": url})])

    return run_call(gather())


def test_a_text_arrives_and_is_named(link: Link, clara: InstagramUser) -> None:
    (receipt,) = send(link, said(clara, "Вітаємо! 1200 грн"))

    (message,) = clara.received()
    assert message.text == "Вітаємо! 1200 грн"
    assert receipt.external_ids == (message.mid,)


def test_a_long_text_is_cut_by_bytes_and_never_within_a_letter(
    link: Link, clara: InstagramUser
) -> None:
    send(link, said(clara, "ї" * 1200))

    texts = [message.text for message in clara.received()]
    assert [len(text.encode()) for text in texts] == [1000, 1000, 400]
    assert "".join(texts) == "ї" * 1200


def test_pictures_go_together_a_file_alone_and_the_text_after(
    link: Link, clara: InstagramUser
) -> None:
    with hosting(b"\xff\xd8pixels") as url, hosting(make_pdf("Invoice")) as pdf_url:
        pictures = [file(f"{number}.jpg", "image/jpeg", url) for number in range(3)]
        invoice = file("рахунок.pdf", "application/pdf", pdf_url)
        send(link, said(clara, "Ось", *pictures, invoice))

    album, document, text = clara.received()
    assert album.media == [b"\xff\xd8pixels"] * 3
    assert document.media == [make_pdf("Invoice")]
    assert text.text == "Ось"


def test_where_albums_are_not_taken_pictures_go_one_by_one(
    link: Link, clara: InstagramUser, account: FakeAccount
) -> None:
    account.switch(takes_albums=False)

    with hosting(b"\xff\xd8pixels") as url:
        pictures = [file(f"{number}.jpg", "image/jpeg", url) for number in range(2)]
        (receipt,) = send(link, said(clara, "", *pictures))

    assert receipt.external_ids == tuple(message.mid for message in clara.received())
    assert len(receipt.external_ids) == 2


def test_a_half_sent_album_is_never_sent_again_by_itself(
    link: Link, clara: InstagramUser, account: FakeAccount
) -> None:
    account.refuses(100, 2534068)
    account.fails(answer={"message_id": "m1"})
    account.refuses(613, 2534040)

    with pytest.raises(UncertainError):
        send(
            link,
            said(clara, "", file("1.jpg", "image/jpeg", "x"), file("2.jpg", "image/jpeg", "x")),
        )


def test_a_reply_names_what_it_answers_unless_that_is_refused(
    link: Link, clara: InstagramUser, account: FakeAccount
) -> None:
    send(link, said(clara, "Так", reply_to="m0"))
    account.refuses(100)
    send(link, said(clara, "І так", reply_to="m0"))

    first, second = (message.body for message in clara.received())
    assert first["reply_to"] == {"mid": "m0"}
    assert "reply_to" not in second


def test_after_a_day_only_a_person_s_answer_is_taken_and_after_a_week_none(
    link: Link, clara: InstagramUser, instagram: FakeInstagram
) -> None:
    by_people = replace(link, settings={"human_agent": True})
    instagram.push_clock(DAY + 60)

    with pytest.raises(PermanentError) as refused:
        send(link, said(clara, "Ще актуально?"))
    assert refused.value.code == "window_closed"
    send(by_people, said(clara, "Ще актуально?"))
    assert clara.received()[-1].body["tag"] == "HUMAN_AGENT"

    instagram.push_clock(7 * DAY)
    with pytest.raises(PermanentError):
        send(by_people, said(clara, "А тепер?"))


def test_typing_and_hearts_are_told(link: Link, clara: InstagramUser, account: FakeAccount) -> None:
    run_call(CONNECTOR.send_typing(link, clara.id))
    run_call(CONNECTOR.react(link, clara.id, "m1", "❤"))
    run_call(CONNECTOR.react(link, clara.id, "m1", None))

    actions = [str(request["body"]) for request in account.requests("me/messages")]
    assert ["typing_on" in actions[0], "'love'" in actions[1], "unreact" in actions[2]] == [
        True
    ] * 3


@pytest.mark.parametrize(
    "act",
    [
        lambda link: CONNECTOR.edit(link, "1", "m1", "Інакше"),
        lambda link: CONNECTOR.delete(link, "1", ["m1"]),
    ],
)
def test_what_was_sent_stays_as_it_is(link: Link, act: Callable[..., object]) -> None:
    async def perform() -> None:
        await act(link)  # type: ignore[misc]

    with pytest.raises(PermanentError):
        run_call(perform())


def test_a_person_is_asked_for_by_name_and_picture(link: Link, clara: InstagramUser) -> None:
    profile = run_call(CONNECTOR.find_profile(link, clara.id))

    assert (profile.name, profile.nickname) == ("Клара", clara.username)
    assert fetch(link, (profile.avatar or {})["url"]) == b"\xff\xd8face"


def test_who_never_wrote_is_not_told_of(link: Link, account: FakeAccount) -> None:
    assert Profile() == Profile("", "", None)
    with pytest.raises(PermanentError):
        run_call(CONNECTOR.find_profile(link, account.user("Мовчазна").id))


@pytest.mark.parametrize(
    "url",
    [
        "http://169.254.169.254/latest/meta-data",
        "https://fbsbx.com.evil.example/1",
        "http://lookaside.fbsbx.com/1",
        "https://evilfbcdn.net/1",
    ],
)
def test_nothing_is_fetched_from_elsewhere(link: Link, url: str) -> None:
    with pytest.raises(PermanentError):
        fetch(link, url)


def test_the_check_names_the_account_by_its_own_login_and_by_a_page(
    link: Link, account: FakeAccount
) -> None:
    by_login = run_call(CONNECTOR.check(link))
    by_page = run_call(CONNECTOR.check(replace(link, settings={"flavour": "page"})))

    assert by_login == by_page
    assert (by_login.external_id, by_login.nickname) == (account.id, account.username)


def test_connecting_asks_for_everything_that_is_handled(link: Link, account: FakeAccount) -> None:
    run_call(CONNECTOR.connect(link))

    assert "messaging_seen" in account.watch().fields


def test_the_token_is_renewed(link: Link, account: FakeAccount) -> None:
    renewed = run_call(CONNECTOR.renew(link))

    assert renewed == {"token": account.watch().token}
    assert run_call(CONNECTOR.renew(replace(link, settings={"flavour": "page"}))) == {}


def test_a_token_whose_time_is_over_is_refused(
    link: Link, clara: InstagramUser, instagram: FakeInstagram
) -> None:
    instagram.push_clock(61 * DAY)

    with pytest.raises(CredentialsError):
        send(link, said(clara, "Вітаємо!"))


@pytest.mark.parametrize(("code", "subcode", "told"), ERRORS)
def test_errors_are_told_apart_by_code_and_subcode(
    link: Link,
    clara: InstagramUser,
    account: FakeAccount,
    code: int,
    subcode: int,
    told: tuple[type[ConnectorError], str],
) -> None:
    account.refuses(code, subcode)

    with pytest.raises(told[0]) as raised:
        send(link, said(clara, "Вітаємо!"))
    assert (type(raised.value), raised.value.code) == told
    assert account.token not in str(raised.value)


@pytest.mark.parametrize(
    ("http_status", "told"),
    [(429, RetryLaterError), (500, UncertainError), (503, UncertainError)],
)
def test_a_proxy_s_answer_is_not_meta_s(
    link: Link,
    clara: InstagramUser,
    account: FakeAccount,
    http_status: int,
    told: type[ConnectorError],
) -> None:
    account.fails(status=http_status)

    with pytest.raises(told):
        send(link, said(clara, "Вітаємо!"))


def test_who_has_blocked_us_cannot_be_reached(link: Link, clara: InstagramUser) -> None:
    clara.leaves()

    with pytest.raises(UnreachableError):
        send(link, said(clara, "Ви ще тут?"))


def test_no_connection_means_that_nothing_was_sent(link: Link, clara: InstagramUser) -> None:
    nowhere = "http://127.0.0.1:9"
    with override_settings(INSTAGRAM_GRAPH_BASE=nowhere), pytest.raises(RetryLaterError):
        send(link, said(clara, "Вітаємо!"))


def test_a_cut_connection_leaves_doubt_and_no_token(
    link: Link, clara: InstagramUser, account: FakeAccount, caplog: pytest.LogCaptureFixture
) -> None:
    account.fails(drop="after")

    with caplog.at_level("DEBUG"), pytest.raises(UncertainError) as raised:
        send(link, said(clara, "Вітаємо!"))
    assert account.token not in caplog.text + repr(raised.value)
    assert [message.text for message in clara.received()] == ["Вітаємо!"]


@pytest.mark.parametrize("token", ["", "токен", "a\nb"])
def test_what_is_no_token_is_never_sent_anywhere(link: Link, token: str) -> None:
    with pytest.raises(CredentialsError):
        run_call(CONNECTOR.check(replace(link, credentials={"token": token})))
