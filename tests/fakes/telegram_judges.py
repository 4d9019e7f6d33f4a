"""aiogram as the judge: a library that we did not write talks to the fake."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import Update

from fakes.telegram.client import FakeBot

EVERYTHING = ["message", "edited_message", "my_chat_member", "callback_query", "message_reaction"]
BUSINESS = [
    "business_connection",
    "business_message",
    "edited_business_message",
    "deleted_business_messages",
]

Result = TypeVar("Result")


class PromptSession(AiohttpSession):
    """Closes at once: aiogram waits a quarter of a second for TLS, which is not used here."""

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()


def ask(bot: FakeBot, question: Callable[[Bot], Awaitable[Result]]) -> Result:
    """Hold one conversation of aiogram's Bot with the fake."""

    async def talk() -> Result:
        session = PromptSession(api=TelegramAPIServer.from_base(bot.api_base))
        async with Bot(bot.token, session=session) as judge:
            return await question(judge)

    return asyncio.run(talk())


def accept_everything(bot: FakeBot) -> None:
    """Ask for every kind of update from now on; confirm what there was."""
    kinds = [*EVERYTHING, *BUSINESS]
    ask(bot, lambda judge: judge.delete_webhook(drop_pending_updates=True))
    ask(bot, lambda judge: judge.get_updates(timeout=1, allowed_updates=kinds))


def poll(bot: FakeBot) -> list[Update]:
    """Take what is pending by getUpdates, without confirming it."""
    return ask(bot, lambda judge: judge.get_updates())
