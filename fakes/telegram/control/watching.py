"""Control routes that look inside: messages, files, requests, deliveries, what is pending."""

import asyncio
from dataclasses import asdict
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from fakes.jsontypes import JsonValue
from fakes.telegram.control.answering import ControlRoute, answer, answer_json, find_bot
from fakes.telegram.customers import NoSuchThingError
from fakes.telegram.protocol import DeliveryOut, PendingOut
from fakes.telegram.state import Bot, Chat, Telegram


async def list_messages(telegram: Telegram, request: Request) -> Response:
    """`GET /bots/N/messages?chat_id=&by=bot|customer` -> {items: [Message]}, oldest first.

    `bot_reactions` beside a message are what the bot has put there; Telegram shows them to no bot.
    """
    bot = find_bot(telegram, request)
    items = [
        message | {"bot_reactions": chat.bot_reactions.get(message_id, [])}
        for chat in _chats(bot, request.query_params.get("chat_id"))
        for message_id, message in chat.messages.items()
        if _is_by(bot, message, request.query_params.get("by"))
    ]
    return answer_json({"items": list(items)})


async def read_file(telegram: Telegram, request: Request) -> Response:
    """`GET /bots/N/files/FILE_ID` -> the bytes, whatever their size."""
    bot = find_bot(telegram, request)
    stored = bot.files.find(request.path_params["file_id"])
    if stored is None:
        raise NoSuchThingError("no such file")
    return Response(stored.content, media_type="application/octet-stream")


async def list_requests(telegram: Telegram, request: Request) -> Response:
    """`GET /bots/N/requests?method=` -> {items: [{method, params, files, headers, …}]}."""
    bot = find_bot(telegram, request)
    method = request.query_params.get("method", "").lower()
    items: list[JsonValue] = [
        received.model_dump()
        for received in bot.requests
        if method in {"", received.method.lower()}
    ]
    return answer_json({"items": items})


async def list_deliveries(telegram: Telegram, request: Request) -> Response:
    """`GET /bots/N/deliveries` -> {items: [{update_id, status, attempt, seconds, …}]}."""
    bot = find_bot(telegram, request)
    items: list[JsonValue] = [
        DeliveryOut(**asdict(attempt)).model_dump() for attempt in bot.delivery.log
    ]
    return answer_json({"items": items})


async def count_pending(telegram: Telegram, request: Request) -> Response:
    """`GET /bots/N/pending?wait=SECONDS` -> {pending, drained}, once drained or after that."""
    bot = find_bot(telegram, request)
    wait = float(request.query_params.get("wait", "0"))
    if wait:
        await _wait_until_drained(bot, wait)
    pending = len(bot.queue.pending())
    return answer(PendingOut(pending=pending, drained=not pending))


def _chats(bot: Bot, chat_id: str | None) -> list[Chat]:
    of_accounts = [chat for held in bot.connections.values() for chat in held.chats.values()]
    everything = [*bot.chats.values(), *of_accounts]
    return [chat for chat in everything if chat_id in {None, str(chat.person.id)}]


def _is_by(bot: Bot, message: dict[str, JsonValue], author: str | None) -> bool:
    if author is None:
        return True
    by_bot = bot.as_user() in (message["from"], message.get("sender_business_bot"))
    return by_bot == (author == "bot")


async def _wait_until_drained(bot: Bot, seconds: float) -> None:
    waiting = asyncio.ensure_future(bot.queue.wait_until_drained())
    await asyncio.wait({waiting}, timeout=seconds)
    waiting.cancel()


ROUTES: Final[list[ControlRoute]] = [
    ("GET", "/bots/{bot_id:int}/messages", list_messages),
    ("GET", "/bots/{bot_id:int}/files/{file_id}", read_file),
    ("GET", "/bots/{bot_id:int}/requests", list_requests),
    ("GET", "/bots/{bot_id:int}/deliveries", list_deliveries),
    ("GET", "/bots/{bot_id:int}/pending", count_pending),
]
