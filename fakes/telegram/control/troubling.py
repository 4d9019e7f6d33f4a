"""Control routes that order trouble: failing methods, bad delivery, vanished people."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute

from fakes.telegram.control.answering import control_route, done, find_bot, read_body
from fakes.telegram.customers import NoSuchThingError
from fakes.telegram.protocol import DeliveryFaultsIn, FailureIn
from fakes.telegram.state import Telegram
from fakes.telegram.webhook import DeliveryFaults


def routes(telegram: Telegram) -> list[BaseRoute]:
    """Build the routes."""

    async def order_failure(request: Request) -> Response:
        """`POST /bots/N/failures` {method?, chat_id?, times?, status?, drop?, …} for next calls."""
        bot = find_bot(telegram, request)
        bot.failures.order(await read_body(request, FailureIn))
        return done()

    async def cancel_failures(request: Request) -> Response:
        """`DELETE /bots/N/failures` cancels what is left of the ordered failures."""
        find_bot(telegram, request).failures.clear()
        return done()

    async def set_delivery_faults(request: Request) -> Response:
        """`PUT /bots/N/delivery-faults` {duplicate_rate?, reorder_rate?, seed?}."""
        bot = find_bot(telegram, request)
        wanted = await read_body(request, DeliveryFaultsIn)
        bot.delivery.faults = DeliveryFaults(**wanted.model_dump())
        return done()

    async def deactivate(request: Request) -> Response:
        """`POST /bots/N/chats/M/deactivate`: the account is gone, sends answer 403."""
        bot = find_bot(telegram, request)
        chat = bot.chats.get(request.path_params["chat_id"])
        if chat is None:
            raise NoSuchThingError(f"no chat {request.path_params['chat_id']}")
        chat.is_deactivated = True
        return done()

    return [
        control_route("POST", "/bots/{bot_id:int}/failures", order_failure),
        control_route("DELETE", "/bots/{bot_id:int}/failures", cancel_failures),
        control_route("PUT", "/bots/{bot_id:int}/delivery-faults", set_delivery_faults),
        control_route("POST", "/bots/{bot_id:int}/chats/{chat_id:int}/deactivate", deactivate),
    ]
