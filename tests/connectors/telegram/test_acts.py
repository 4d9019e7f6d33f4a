"""Changing what was said: Telegram's limits come back in plain words."""

from pathlib import Path

import pytest

from fakes.telegram.client import Customer, FakeBot, FakeTelegram
from kramar.channels.acting import ALREADY_SO, ActingConnector
from kramar.channels.connector import Link, Outbound, OutboundFile, PermanentError
from kramar.channels.provider_http import run_call
from kramar.connectors.telegram.connector import TelegramConnector

CONNECTOR = TelegramConnector()
THREE_DAYS = 3 * 24 * 3600.0


def send(link: Link, to: Customer, text: str, *files: OutboundFile) -> str:
    part = Outbound(to=str(to.id), message_id=1, text=text, files=files)
    return run_call(CONNECTOR.send(link, part)).external_ids[0]


def test_telegram_is_a_channel_that_acts() -> None:
    assert isinstance(CONNECTOR, ActingConnector)


def test_a_text_is_changed(link: Link, clara: Customer) -> None:
    name = send(link, clara, "Вітаємо!")

    run_call(CONNECTOR.edit(link, str(clara.id), name, "Добрий день!"))

    assert [said.text for said in clara.received()] == ["Добрий день!"]


def test_what_stands_under_a_file_is_changed(link: Link, clara: Customer, tmp_path: Path) -> None:
    path = tmp_path / "рахунок.pdf"
    path.write_bytes(b"%PDF-1.4 a")
    file = OutboundFile(1, "file", path.name, "application/pdf", 10, path)
    name = send(link, clara, "Ось рахунок", file)

    run_call(CONNECTOR.edit(link, str(clara.id), name, "Ось новий рахунок"))

    assert clara.received()[-1].caption == "Ось новий рахунок"


def test_the_same_text_again_is_no_trouble(link: Link, clara: Customer) -> None:
    name = send(link, clara, "Вітаємо!")

    with pytest.raises(PermanentError) as told:
        run_call(CONNECTOR.edit(link, str(clara.id), name, "Вітаємо!"))
    assert told.value.code == ALREADY_SO


def test_a_message_is_deleted_twice_without_trouble(link: Link, clara: Customer) -> None:
    name = send(link, clara, "зайве")

    run_call(CONNECTOR.delete(link, str(clara.id), [name]))
    run_call(CONNECTOR.delete(link, str(clara.id), [name]))

    assert clara.received() == []


def test_what_is_older_than_two_days_is_not_deleted(
    link: Link, clara: Customer, telegram: FakeTelegram
) -> None:
    name = send(link, clara, "давнє")
    telegram.push_clock(THREE_DAYS)

    with pytest.raises(PermanentError) as refused:
        run_call(CONNECTOR.delete(link, str(clara.id), [name]))
    assert (refused.value.code, len(clara.received())) == ("not_deletable", 1)


def test_a_reaction_is_put_and_taken_back(link: Link, clara: Customer, bot: FakeBot) -> None:
    name = f"{clara.id}:{clara.sends('Дякую').message_ids[0]}"

    run_call(CONNECTOR.react(link, str(clara.id), name, "❤"))
    put = bot.written()[-1].reactions
    run_call(CONNECTOR.react(link, str(clara.id), name, None))

    assert (put, bot.written()[-1].reactions) == (["❤"], [])


@pytest.mark.parametrize("emoji", CONNECTOR.capabilities.reactions)
def test_every_reaction_that_is_offered_is_taken(
    link: Link, clara: Customer, bot: FakeBot, emoji: str
) -> None:
    name = send(link, clara, "Вітаємо!")

    run_call(CONNECTOR.react(link, str(clara.id), name, emoji))

    assert bot.sent()[-1].reactions == [emoji]


def test_a_reaction_of_another_kind_is_refused(link: Link, clara: Customer) -> None:
    name = send(link, clara, "Вітаємо!")

    with pytest.raises(PermanentError) as refused:
        run_call(CONNECTOR.react(link, str(clara.id), name, "🍕"))
    assert refused.value.code == "reaction_refused"
