"""Calling Messenger over real HTTP: what is sent arrives, what is refused is told apart."""

from dataclasses import replace
from pathlib import Path

import pytest
from django.test import override_settings

from fakes.messenger.client import FakeMessenger, FakePage, MessengerUser
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
)
from kramar.channels.provider_http import run_call
from kramar.connectors.messenger.connector import MessengerConnector
from tests.connectors.meta.errors import ERRORS
from tests.fakes.file_host import hosting

CONNECTOR = MessengerConnector()
DAY = 24 * 3600


def said(to: MessengerUser, text: str = "", *files: OutboundFile, reply_to: str = "") -> Outbound:
    return Outbound(to=to.id, message_id=42, text=text, files=files, reply_to=reply_to)


def file(name: str, content_type: str, url: str) -> OutboundFile:
    return OutboundFile(1, "file", name, content_type, 8, Path(name), url)


def send(link: Link, message: Outbound) -> list[Receipt]:
    return [run_call(CONNECTOR.send(link, part)) for part in CONNECTOR.split(message)]


def fetch(link: Link, url: str) -> bytes:
    async def gather() -> bytes:
        return b"".join([chunk async for chunk in CONNECTOR.download(link, {"url": url})])

    return run_call(gather())


def test_a_text_arrives_as_a_response_that_bears_our_mark(link: Link, clara: MessengerUser) -> None:
    (receipt,) = send(link, said(clara, "Вітаємо! 1200 грн", reply_to="m_0"))

    (message,) = clara.received()
    assert receipt.external_ids == (message.mid,)
    assert message.body["message"] == {"text": "Вітаємо! 1200 грн", "metadata": "kramar:42"}
    assert message.body["messaging_type"] == "RESPONSE"
    assert message.body["reply_to"] == {"mid": "m_0"}


def test_a_long_text_is_cut_and_files_go_one_by_one(link: Link, clara: MessengerUser) -> None:
    with hosting(b"\xff\xd8pixels") as picture, hosting(b"PK\x03\x04") as prices:
        files = (
            file("1.jpg", "image/jpeg", picture),
            file("2.webp", "image/webp", picture),
            file("прайс.docx", "application/msword", prices),
        )
        send(link, said(clara, "ї" * 2500, *files))

    kinds = [str(message.body["message"])[:40] for message in clara.received()]
    assert ["image" in kinds[0], "file" in kinds[1], "file" in kinds[2]] == [True] * 3
    assert [len(message.text) for message in clara.received()[3:]] == [2000, 500]


def test_after_a_day_only_a_person_s_answer_is_taken_and_after_a_week_none(
    link: Link, clara: MessengerUser, messenger: FakeMessenger
) -> None:
    by_people = replace(link, settings={"human_agent": True})
    messenger.push_clock(DAY + 60)

    with pytest.raises(PermanentError) as refused:
        send(link, said(clara, "Ще актуально?"))
    assert refused.value.code == "window_closed"
    send(by_people, said(clara, "Ще актуально?"))
    late = clara.received()[-1].body
    assert (late["messaging_type"], late["tag"]) == ("MESSAGE_TAG", "HUMAN_AGENT")

    messenger.push_clock(7 * DAY)
    with pytest.raises(PermanentError):
        send(by_people, said(clara, "А тепер?"))


def test_typing_and_reactions_are_told(link: Link, clara: MessengerUser, shop: FakePage) -> None:
    run_call(CONNECTOR.send_typing(link, clara.id))
    run_call(CONNECTOR.react(link, clara.id, "m_1", "👍"))
    run_call(CONNECTOR.react(link, clara.id, "m_1", None))

    actions = [str(request["body"]) for request in shop.requests("me/messages")]
    assert ["typing_on" in actions[0], "'like'" in actions[1], "unreact" in actions[2]] == [
        True
    ] * 3


def test_what_was_sent_stays_as_it_is(link: Link) -> None:
    with pytest.raises(PermanentError):
        run_call(CONNECTOR.edit(link, "1", "m_1", "Інакше"))
    with pytest.raises(PermanentError):
        run_call(CONNECTOR.delete(link, "1", ["m_1"]))


def test_a_person_is_asked_for_and_who_hides_is_named_by_the_conversation(
    link: Link, clara: MessengerUser
) -> None:
    profile = run_call(CONNECTOR.find_profile(link, clara.id))
    assert profile.name == "Клара Цукер"
    assert fetch(link, (profile.avatar or {})["url"]) == b"\xff\xd8face"

    clara.hides()
    assert run_call(CONNECTOR.find_profile(link, clara.id)) == Profile("Клара Цукер")


def test_the_check_names_the_page_and_connecting_subscribes_to_all(
    link: Link, shop: FakePage
) -> None:
    page = run_call(CONNECTOR.check(link))
    run_call(CONNECTOR.connect(link))

    assert (page.external_id, page.name) == (shop.id, "Лампа")
    assert "message_echoes" in shop.watch().fields


def test_a_person_s_token_and_another_application_s_secret_are_told_at_once(
    link: Link, shop: FakePage
) -> None:
    other = replace(link, credentials={**link.credentials, "app_secret": "another"})
    with pytest.raises(CredentialsError, match="Секрет"):
        run_call(CONNECTOR.check(other))

    shop.switch(is_person=True)
    with pytest.raises(CredentialsError, match="токен людини"):
        run_call(CONNECTOR.check(link))


@pytest.mark.parametrize(("code", "subcode", "told"), ERRORS)
def test_errors_are_told_apart_by_code_and_subcode(
    link: Link,
    clara: MessengerUser,
    shop: FakePage,
    code: int,
    subcode: int,
    told: tuple[type[ConnectorError], str],
) -> None:
    shop.refuses(code, subcode)

    with pytest.raises(told[0]) as raised:
        send(link, said(clara, "Вітаємо!"))
    assert (type(raised.value), raised.value.code) == told
    assert shop.token not in str(raised.value)


def test_no_connection_means_that_nothing_was_sent(link: Link, clara: MessengerUser) -> None:
    nowhere = "http://127.0.0.1:9"
    with override_settings(META_GRAPH_BASE=nowhere), pytest.raises(RetryLaterError):
        send(link, said(clara, "Вітаємо!"))


def test_a_cut_connection_leaves_doubt_and_no_token(
    link: Link, clara: MessengerUser, shop: FakePage, caplog: pytest.LogCaptureFixture
) -> None:
    shop.fails(drop="after")

    with caplog.at_level("DEBUG"), pytest.raises(UncertainError) as raised:
        send(link, said(clara, "Вітаємо!"))
    assert shop.token not in caplog.text + repr(raised.value)
    assert [message.text for message in clara.received()] == ["Вітаємо!"]


@pytest.mark.parametrize(
    "url", ["http://169.254.169.254/latest", "https://fbsbx.com.evil.example/1", "file:///etc/x"]
)
def test_nothing_is_fetched_from_elsewhere(link: Link, url: str) -> None:
    with pytest.raises(PermanentError):
        fetch(link, url)


@pytest.mark.parametrize("inside", ["http://127.0.0.1:9/1", "http://10.0.0.1/", "file:///etc/x"])
def test_no_link_leads_into_our_own_network(link: Link, inside: str) -> None:
    with hosting(b"", leads_to=inside) as url:
        beside = url.removesuffix("/file")
        with override_settings(META_GRAPH_BASE=beside), pytest.raises(PermanentError) as refused:
            fetch(link, url)

    assert refused.value.code == "file_absent"
