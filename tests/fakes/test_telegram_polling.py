import asyncio

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramConflictError

from fakes.telegram.client import Customer, FakeBot, FakeTelegram
from tests.fakes.telegram_judges import ask, poll


def texts(bot: FakeBot, offset: int | None = None, limit: int | None = None) -> list[str | None]:
    updates = ask(bot, lambda judge: judge.get_updates(offset=offset, limit=limit))
    return [update.message.text for update in updates if update.message]


def test_updates_stay_until_an_offset_confirms_them(bot: FakeBot, clara: Customer) -> None:
    clara.sends("перше")
    last = clara.sends("друге").update_ids[0]

    assert texts(bot) == ["/start", "перше", "друге"]
    assert texts(bot, offset=last) == ["друге"]
    assert texts(bot) == ["друге"]
    assert texts(bot, offset=last + 1) == []
    assert bot.pending().drained


def test_a_negative_offset_counts_from_the_end(bot: FakeBot) -> None:
    bot.batch(5, text="№{n}")

    assert texts(bot, offset=-2) == ["№3", "№4"]
    assert bot.pending().pending == 2


def test_a_limit_cuts_the_answer(bot: FakeBot) -> None:
    bot.batch(120, text="№{n}")

    assert texts(bot, limit=2) == ["№0", "№1"]
    assert len(texts(bot)) == 100


def test_a_long_poll_wakes_when_something_comes(bot: FakeBot, clara: Customer) -> None:
    confirmed = poll(bot)[-1].update_id + 1

    async def question(judge: Bot) -> list[str | None]:
        waiting = asyncio.create_task(judge.get_updates(offset=confirmed, timeout=50))
        await asyncio.sleep(0.1)
        await asyncio.to_thread(clara.sends, "Є хто?")
        return [update.message.text for update in await waiting if update.message]

    assert ask(bot, question) == ["Є хто?"]


def test_a_second_poller_ends_the_first(bot: FakeBot) -> None:
    async def question(judge: Bot) -> None:
        first = asyncio.create_task(judge.get_updates(timeout=50))
        await asyncio.sleep(0.1)
        await asyncio.gather(judge.get_updates(timeout=1), first)

    with pytest.raises(TelegramConflictError, match="terminated by other getUpdates request"):
        ask(bot, question)


def test_setting_a_webhook_ends_a_poll(bot: FakeBot) -> None:
    async def question(judge: Bot) -> None:
        first = asyncio.create_task(judge.get_updates(timeout=50))
        await asyncio.sleep(0.1)
        await asyncio.gather(judge.set_webhook("http://127.0.0.1:9/hook"), first)

    with pytest.raises(TelegramConflictError, match="terminated by setWebhook request"):
        ask(bot, question)


def test_polling_is_refused_while_a_webhook_is_set(bot: FakeBot) -> None:
    ask(bot, lambda judge: judge.set_webhook("http://127.0.0.1:9/hook"))

    with pytest.raises(TelegramConflictError, match="can't use getUpdates method while webhook"):
        poll(bot)


def test_kinds_asked_for_once_are_remembered(bot: FakeBot, clara: Customer) -> None:
    ask(bot, lambda judge: judge.get_updates(allowed_updates=["edited_message"]))

    assert clara.sends("не прийде").update_ids == []


def test_updates_die_of_age(strict_telegram: FakeTelegram) -> None:
    bot = strict_telegram.bot()
    bot.batch(2)

    strict_telegram.push_clock(25 * 3600)

    assert poll(bot) == []


def test_ids_jump_after_a_quiet_week(strict_telegram: FakeTelegram) -> None:
    bot = strict_telegram.bot()
    before = bot.batch(1).last_update_id

    strict_telegram.push_clock(8 * 24 * 3600)

    assert bot.batch(1).first_update_id != before + 1
