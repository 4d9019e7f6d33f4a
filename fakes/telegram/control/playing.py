"""Control routes that play the customers."""

import asyncio
import time
from typing import Final

from pydantic import TypeAdapter
from starlette.requests import Request
from starlette.responses import Response

from fakes.jsontypes import encode
from fakes.telegram.control.answering import ControlRoute, answer, find_bot, read_body
from fakes.telegram.customers import Customer, NoSuchThingError, send_batch
from fakes.telegram.protocol import (
    BatchIn,
    BatchOut,
    CustomerEvent,
    EventOut,
    RawUpdateIn,
    UserIn,
)
from fakes.telegram.state import Bot, Chat, Person, Telegram

_EVENT: Final[TypeAdapter[CustomerEvent]] = TypeAdapter(CustomerEvent)
_PACE_SECONDS: Final = 0.02


async def play_event(telegram: Telegram, request: Request) -> Response:
    """`POST /bots/N/events` {user_id, kind, …} -> {update_ids, message_ids, file_ids}."""
    bot = find_bot(telegram, request)
    event = _EVENT.validate_json(await request.body())
    person = telegram.people.get(event.user_id)
    if person is None:
        raise NoSuchThingError(f"no user {event.user_id}")
    chat = _chat(bot, person, event.business_connection_id)
    return answer(Customer(bot, person, chat, event.from_owner).act(event))


async def inject_raw(telegram: Telegram, request: Request) -> Response:
    """`POST /bots/N/raw` {update, lane?} queues any update as it is."""
    bot = find_bot(telegram, request)
    raw = await read_body(request, RawUpdateIn)
    given = raw.update.get("update_id")
    update_id = given if isinstance(given, int) else bot.queue.next_id()
    bot.queue.push_raw(update_id, encode({"update_id": update_id} | raw.update), raw.lane)
    return answer(EventOut(update_ids=[update_id]))


async def play_batch(telegram: Telegram, request: Request) -> Response:
    """`POST /bots/N/batch` {count, chats?, text?, rate?} queues many texts fast, or paced."""
    bot = find_bot(telegram, request)
    wanted = await read_body(request, BatchIn)
    return answer(await _play_batch(telegram, bot, wanted))


def _chat(bot: Bot, person: Person, connection_id: str | None) -> Chat:
    if connection_id is None:
        return bot.open_chat(person)
    connection = bot.connections.get(connection_id)
    if connection is None:
        raise NoSuchThingError(f"no business connection {connection_id}")
    return connection.chats.setdefault(person.id, Chat(person, connection.numbering, connection))


async def _play_batch(telegram: Telegram, bot: Bot, wanted: BatchIn) -> BatchOut:
    first_user_id = wanted.first_user_id or telegram.reserve_crowd(wanted.chats)
    people = [_ensure_person(telegram, first_user_id + n, n) for n in range(wanted.chats)]
    texts = [wanted.text.replace("{n}", str(n)) for n in range(wanted.count)]
    started = time.perf_counter()
    update_ids: list[int | None] = []
    while len(update_ids) < wanted.count:
        due = _due(wanted, time.perf_counter() - started)
        done = len(update_ids)
        turn = people[done % len(people) :] + people[: done % len(people)]
        update_ids += send_batch(bot, turn, texts[done:due])
        await asyncio.sleep(_PACE_SECONDS if wanted.rate else 0)
    queued = [update_id for update_id in update_ids if update_id is not None]
    return BatchOut(
        first_update_id=queued[0] if queued else 0,
        last_update_id=queued[-1] if queued else 0,
        first_user_id=first_user_id,
        seconds=time.perf_counter() - started,
    )


def _due(wanted: BatchIn, seconds: float) -> int:
    """Say how many should have been sent by now."""
    if not wanted.rate:
        return wanted.count
    return min(wanted.count, int(seconds * wanted.rate) + 1)


def _ensure_person(telegram: Telegram, person_id: int, number: int) -> Person:
    known = telegram.people.get(person_id)
    name = f"Клієнт {number + 1}"
    return known or telegram.add_person(UserIn(id=person_id, first_name=name))


ROUTES: Final[list[ControlRoute]] = [
    ("POST", "/bots/{bot_id:int}/events", play_event),
    ("POST", "/bots/{bot_id:int}/raw", inject_raw),
    ("POST", "/bots/{bot_id:int}/batch", play_batch),
]
