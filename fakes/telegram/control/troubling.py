"""Control routes that order trouble: failing methods, bad delivery, vanished people."""

from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from fakes.telegram.control.answering import ControlRoute, done, find_bot, read_body
from fakes.telegram.customers import NoSuchThingError
from fakes.telegram.protocol import DeliveryFaultsIn, FailureIn
from fakes.telegram.state import Telegram
from fakes.telegram.webhook import DeliveryFaults


async def order_failure(telegram: Telegram, request: Request) -> Response:
    """`POST /bots/N/failures` {method?, chat_id?, times?, status?, drop?, …} for next calls."""
    bot = find_bot(telegram, request)
    bot.failures.order(await read_body(request, FailureIn))
    return done()


async def cancel_failures(telegram: Telegram, request: Request) -> Response:
    """`DELETE /bots/N/failures` cancels what is left of the ordered failures."""
    find_bot(telegram, request).failures.clear()
    return done()


async def set_delivery_faults(telegram: Telegram, request: Request) -> Response:
    """`PUT /bots/N/delivery-faults` {duplicate_rate?, reorder_rate?, seed?}."""
    bot = find_bot(telegram, request)
    wanted = await read_body(request, DeliveryFaultsIn)
    bot.delivery.faults = DeliveryFaults(**wanted.model_dump())
    return done()


async def deactivate(telegram: Telegram, request: Request) -> Response:
    """`POST /bots/N/chats/M/deactivate`: the account is gone, sends answer 403."""
    bot = find_bot(telegram, request)
    chat = bot.chats.get(request.path_params["chat_id"])
    if chat is None:
        raise NoSuchThingError(f"no chat {request.path_params['chat_id']}")
    chat.is_deactivated = True
    return done()


ROUTES: Final[list[ControlRoute]] = [
    ("POST", "/bots/{bot_id:int}/failures", order_failure),
    ("DELETE", "/bots/{bot_id:int}/failures", cancel_failures),
    ("PUT", "/bots/{bot_id:int}/delivery-faults", set_delivery_faults),
    ("POST", "/bots/{bot_id:int}/chats/{chat_id:int}/deactivate", deactivate),
]
