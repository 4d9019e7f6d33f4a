"""Control routes that set the stage: bots, people, business connections, clock, reset."""

import secrets
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from fakes.telegram.control.answering import ControlRoute, answer, done, find_bot, read_body
from fakes.telegram.customers import NoSuchThingError
from fakes.telegram.protocol import (
    BotIn,
    BotOut,
    ClockIn,
    ConnectionIn,
    ConnectionOut,
    SwitchIn,
    UserIn,
    UserOut,
)
from fakes.telegram.state import Connection, Telegram


async def register_bot(telegram: Telegram, request: Request) -> Response:
    """`POST /bots` {token?, username?, first_name?} -> {id, token, username}."""
    bot = telegram.register_bot(await read_body(request, BotIn))
    return answer(BotOut(id=bot.id, token=bot.token, username=bot.username))


async def create_user(telegram: Telegram, request: Request) -> Response:
    """`POST /users` {first_name?, avatar?, …} -> {id}."""
    return answer(UserOut(id=telegram.add_person(await read_body(request, UserIn)).id))


async def change_user(telegram: Telegram, request: Request) -> Response:
    """`PUT /users/M` {first_name?, …} replaces all that the person says of themselves."""
    wanted = await read_body(request, UserIn)
    person = telegram.people.get(request.path_params["user_id"])
    if person is None:
        raise NoSuchThingError(f"no user {request.path_params['user_id']}")
    telegram.describe(person, wanted)
    return answer(UserOut(id=person.id))


async def connect_business(telegram: Telegram, request: Request) -> Response:
    """`PUT /bots/N/connections` {owner_id, id?, is_enabled?, …} -> {id, update_ids}."""
    bot = find_bot(telegram, request)
    wanted = await read_body(request, ConnectionIn)
    owner = telegram.people.get(wanted.owner_id)
    if owner is None:
        raise NoSuchThingError(f"no user {wanted.owner_id}")
    connection_id = wanted.id or f"bc_{secrets.token_urlsafe(9)}"
    connection = bot.connections.setdefault(
        connection_id,
        Connection(connection_id, owner, True, True, int(bot.clock.now())),  # noqa: FBT003
    )
    connection.is_enabled = wanted.is_enabled
    connection.can_reply = wanted.can_reply
    connection.tells_own = wanted.tells_own
    update_id = bot.queue.push(
        "business_connection", connection.as_json(), f"{connection_id}:{owner.id}"
    )
    queued = [] if update_id is None else [update_id]
    return answer(ConnectionOut(id=connection_id, update_ids=queued))


async def push_clock(telegram: Telegram, request: Request) -> Response:
    """`POST /clock` {push: seconds} moves the fake's time forward."""
    telegram.clock.push((await read_body(request, ClockIn)).push)
    return done()


async def switch_rates(telegram: Telegram, request: Request) -> Response:
    """`PUT /bots/N/rates` {enabled} turns Telegram's real sending rates on or off."""
    find_bot(telegram, request).rates.enabled = (await read_body(request, SwitchIn)).enabled
    return done()


async def revoke_bot(telegram: Telegram, request: Request) -> Response:
    """`DELETE /bots/N` revokes the token; calls answer 401 from now on."""
    bot = find_bot(telegram, request)
    bot.stop()
    del telegram.bots[bot.id]
    return done()


async def reset(telegram: Telegram, request: Request) -> Response:
    """`POST /reset` forgets all bots and people."""
    del request
    telegram.reset()
    return done()


ROUTES: Final[list[ControlRoute]] = [
    ("POST", "/bots", register_bot),
    ("DELETE", "/bots/{bot_id:int}", revoke_bot),
    ("POST", "/users", create_user),
    ("PUT", "/users/{user_id:int}", change_user),
    ("PUT", "/bots/{bot_id:int}/connections", connect_business),
    ("PUT", "/bots/{bot_id:int}/rates", switch_rates),
    ("POST", "/clock", push_clock),
    ("POST", "/reset", reset),
]
