"""The controls under ``/_control``: move parcels, order trouble, look inside."""

from collections.abc import Awaitable, Callable
from typing import TypeAlias

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fakes.jsontypes import JsonValue, encode
from fakes.nova_poshta.state import STATUSES, NovaPoshta, Shop
from fakes.troubles import Shape, TroubleIn

Handler: TypeAlias = Callable[[NovaPoshta, Request], Awaitable[JsonValue]]


class ShopIn(Shape):
    """A sender to register."""

    name: str
    key: str = ""


class MoveIn(Shape):
    """Where a parcel has come to."""

    number: str
    code: str


async def add_shop(carrier: NovaPoshta, request: Request) -> JsonValue:
    """Register a sender."""
    wanted = ShopIn.model_validate_json(await request.body())
    shop = carrier.add_shop(wanted.name, wanted.key)
    return {"key": shop.key, "ref": shop.ref, "contact_ref": shop.contact_ref}


async def move(carrier: NovaPoshta, request: Request) -> JsonValue:
    """Let a parcel come to a status."""
    wanted = MoveIn.model_validate_json(await request.body())
    parcel = carrier.find_parcel(wanted.number)
    if parcel is None or wanted.code not in STATUSES:
        raise LookupError(wanted.number)
    parcel.code = wanted.code
    return None


async def watch(carrier: NovaPoshta, request: Request) -> JsonValue:
    """Tell which calls came, and which waybills there are."""
    shop = _shop(carrier, request)
    parcels: list[JsonValue] = [
        {"ref": each.ref, "number": each.number, "code": each.code, "params": each.params}
        for each in shop.parcels.values()
    ]
    return {"requests": [*shop.requests], "parcels": parcels}


async def order_trouble(carrier: NovaPoshta, request: Request) -> JsonValue:
    """Let the next calls go wrong."""
    trouble = TroubleIn.model_validate_json(await request.body())
    _shop(carrier, request).troubles.order(trouble)
    return None


async def revoke(carrier: NovaPoshta, request: Request) -> JsonValue:
    """Make the key worthless, or good again."""
    shop = _shop(carrier, request)
    shop.is_revoked = not shop.is_revoked
    return shop.is_revoked


async def push_clock(carrier: NovaPoshta, request: Request) -> JsonValue:
    """Move time forward by so many seconds."""
    carrier.clock.push(float(await request.body()))
    return None


ROUTES: tuple[tuple[str, Handler], ...] = (
    ("/shops", add_shop),
    ("/shops/{shop}/watch", watch),
    ("/shops/{shop}/troubles", order_trouble),
    ("/shops/{shop}/revoke", revoke),
    ("/move", move),
    ("/clock", push_clock),
)


def routes(carrier: NovaPoshta) -> list[Route]:
    """Build all control routes; each is a POST that answers JSON."""
    return [_route(carrier, path, handler) for path, handler in ROUTES]


def _route(carrier: NovaPoshta, path: str, handler: Handler) -> Route:
    async def answer(request: Request) -> Response:
        return Response(encode(await handler(carrier, request)), media_type="application/json")

    return Route(f"/_control{path}", answer, methods=["POST"])


def _shop(carrier: NovaPoshta, request: Request) -> Shop:
    return carrier.shops[request.path_params["shop"]]
