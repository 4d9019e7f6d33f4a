"""Answering for an account: in its name, while it lets us, for a day."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from fakes.process import running_fake
from fakes.telegram.client import Customer, FakeBot, FakeTelegram
from fakes.telegram.protocol import ConnectionOut
from fakes.telegram.samples import make_pdf
from kramar.channels.connector import (
    CredentialsError,
    Link,
    Outbound,
    OutboundFile,
    PermanentError,
)
from kramar.channels.provider_http import run_call
from kramar.connectors.telegram_business.connector import UPDATES, TelegramBusinessConnector

CONNECTOR = TelegramBusinessConnector()


@pytest.fixture(scope="module")
def telegram() -> Iterator[FakeTelegram]:
    with (
        running_fake("fakes.telegram", "--local") as server,
        FakeTelegram(server.url) as client,
    ):
        yield client


@pytest.fixture
def bot(telegram: FakeTelegram) -> FakeBot:
    return telegram.bot(can_connect_to_business=True)


@pytest.fixture
def owner(bot: FakeBot) -> Customer:
    return bot.user("Марта")


@pytest.fixture
def connection(bot: FakeBot, owner: Customer) -> ConnectionOut:
    return bot.connect_business(owner)


@pytest.fixture
def clara(bot: FakeBot, connection: ConnectionOut) -> Customer:
    clara = bot.user("Клара").writing_to(connection)
    clara.sends("Є біла?")
    return clara


@pytest.fixture
def link(bot: FakeBot, connection: ConnectionOut) -> Link:
    return Link(
        channel_id=1,
        key="key",
        credentials={"token": bot.token, "secret": "s3cret"},
        settings={"api_base": bot.api_base},
        webhook_url="http://127.0.0.1:9/hooks/telegram_business/key",
        connection=connection.id,
    )


def said(to: Customer, text: str = "", *files: OutboundFile) -> Outbound:
    return Outbound(to=str(to.id), message_id=1, text=text, files=files)


def test_texts_and_files_arrive_in_the_owner_s_name(
    bot: FakeBot, link: Link, clara: Customer, tmp_path: Path
) -> None:
    path = tmp_path / "рахунок.pdf"
    path.write_bytes(make_pdf("Invoice"))
    invoice = OutboundFile(1, "file", path.name, "application/pdf", path.stat().st_size, path)

    receipt = run_call(CONNECTOR.send(link, said(clara, "Так")))
    run_call(CONNECTOR.send(link, said(clara, "", invoice)))

    text, file = bot.sent(clara.id)
    assert receipt.external_ids == (f"{clara.id}:{text.message_id}",)
    assert (text.text, file.kind) == ("Так", "document")


def test_our_own_is_edited_and_deleted(bot: FakeBot, link: Link, clara: Customer) -> None:
    receipt = run_call(CONNECTOR.send(link, said(clara, "Так")))
    run_call(CONNECTOR.edit(link, str(clara.id), receipt.external_ids[0], "Ні"))
    (edited,) = bot.sent(clara.id)
    run_call(CONNECTOR.delete(link, str(clara.id), receipt.external_ids))

    assert edited.text == "Ні"
    assert bot.sent(clara.id) == []


def test_typing_is_shown_in_the_account_s_chat(bot: FakeBot, link: Link, clara: Customer) -> None:
    run_call(CONNECTOR.send_typing(link, str(clara.id)))

    (call,) = bot.requests("sendChatAction")
    assert call.params["business_connection_id"] == link.connection


def test_a_closed_connection_is_mended_by_a_person(
    bot: FakeBot, owner: Customer, link: Link, clara: Customer
) -> None:
    bot.connect_business(owner, connection_id=link.connection, is_enabled=False)

    with pytest.raises(CredentialsError, match="від’єднано"):
        run_call(CONNECTOR.send(link, said(clara, "Так")))
    with pytest.raises(CredentialsError, match="від’єднав"):
        run_call(CONNECTOR.check(link))


def test_an_account_that_never_let_us_in_is_not_spoken_for(link: Link, clara: Customer) -> None:
    with pytest.raises(CredentialsError, match="ще не під’єднано"):
        run_call(CONNECTOR.send(replace(link, connection=""), said(clara, "Так")))


def test_a_day_later_telegram_refuses(bot: FakeBot, connection: ConnectionOut, link: Link) -> None:
    silent = bot.user("Оксана").writing_to(connection)
    silent.hears_from_owner("Ви питали про лампу?")

    with pytest.raises(PermanentError, match="24 години"):
        run_call(CONNECTOR.send(link, said(silent, "Вона є")))


def test_a_bot_without_the_business_mode_is_refused(telegram: FakeTelegram, link: Link) -> None:
    usual = replace(link, credentials={"token": telegram.bot().token, "secret": "s"})

    with pytest.raises(PermanentError, match="Business Mode"):
        run_call(CONNECTOR.check(usual))


def test_the_webhook_asks_for_what_concerns_the_account(bot: FakeBot, link: Link) -> None:
    run_call(CONNECTOR.connect(link))

    (call,) = bot.requests("setWebhook")
    assert call.params["allowed_updates"] == UPDATES
    assert run_call(CONNECTOR.check(link)).external_id == str(bot.id)
