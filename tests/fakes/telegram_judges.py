"""aiogram as the judge: a library that we did not write talks to the fake."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import Update

from fakes.telegram.client import FakeBot, FakeTelegram

Result = TypeVar("Result")


def ask(
    telegram: FakeTelegram, bot: FakeBot, question: Callable[[Bot], Awaitable[Result]]
) -> Result:
    """Run one conversation of aiogram's Bot with the fake."""

    async def talk() -> Result:
        session = AiohttpSession(api=TelegramAPIServer.from_base(telegram.base_url))
        async with Bot(bot.token, session=session) as judge:
            return await question(judge)

    return asyncio.run(talk())


def poll(telegram: FakeTelegram, bot: FakeBot) -> list[Update]:
    """Take what is pending by getUpdates, the last first-hand update at the end."""
    return ask(telegram, bot, lambda judge: judge.get_updates())
