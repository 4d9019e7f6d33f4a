"""The ASGI application: posts at ``/push``, and the controls."""

import asyncio
import time
from collections.abc import Awaitable, Callable

import jwt
from cryptography.hazmat.primitives.asymmetric import ec
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fakes.jsontypes import JsonValue, encode
from fakes.push.state import MAX_BYTES, PushService, Subscription, TroubleIn, read

LONGEST_TOKEN = 24 * 3600

Control = Callable[[PushService, Request], Awaitable[JsonValue]]


def create_app(url: str) -> Starlette:
    """Build a fake with an empty memory."""
    service = PushService(url)

    async def post(request: Request) -> Response:
        found = service.subscriptions.get(request.path_params["id"])
        if found is None or found.is_gone:
            return Response(status_code=404 if found is None else 410)
        found.posts += 1
        trouble = found.take_trouble()
        await asyncio.sleep(trouble.delay)
        if trouble.status != 201:  # noqa: PLR2004 (HTTP's Created)
            wait = {} if trouble.retry_after is None else {"Retry-After": str(trouble.retry_after)}
            return Response(status_code=trouble.status, headers=wait)
        return await _take(service, found, request)

    return Starlette(
        routes=[
            Route("/push/{id}", post, methods=["POST"]),
            *(_control(service, path, control) for path, control in CONTROLS),
        ]
    )


async def _take(service: PushService, found: Subscription, request: Request) -> Response:
    body = await request.body()
    if not request.headers.get("ttl", "").isdecimal():
        return Response(status_code=400)
    if len(body) > MAX_BYTES:
        return Response(status_code=413)
    if not _is_authorized(service, found, request.headers.get("authorization", "")):
        return Response(status_code=403)
    found.received.append(
        {
            "ttl": int(request.headers["ttl"]),
            "topic": request.headers.get("topic", ""),
            "urgency": request.headers.get("urgency", ""),
            "encoding": request.headers.get("content-encoding", ""),
            "content": found.open(body),
        }
    )
    return Response(status_code=201, headers={"Location": f"{service.url}/message/{found.posts}"})


def _is_authorized(service: PushService, found: Subscription, header: str) -> bool:
    scheme, _, rest = header.partition(" ")
    parts = dict(part.strip().split("=", 1) for part in rest.split(",") if "=" in part)
    if scheme.lower() != "vapid" or parts.get("k") != found.server_key:
        return False
    key = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), read(found.server_key))
    try:
        claims = jwt.decode(parts.get("t", ""), key, algorithms=["ES256"], audience=service.url)
    except jwt.InvalidTokenError:
        return False
    is_short = claims.get("exp", 0) <= time.time() + LONGEST_TOKEN
    return is_short and str(claims.get("sub", "")).startswith(("mailto:", "https://"))


async def _subscribe(service: PushService, request: Request) -> JsonValue:
    return service.describe(service.subscribe(str((await request.json())["server_key"])))


async def _tell(service: PushService, request: Request) -> JsonValue:
    found = _found(service, request)
    return {"posts": found.posts, "received": found.received}


async def _order_trouble(service: PushService, request: Request) -> JsonValue:
    trouble = TroubleIn.model_validate_json(await request.body())
    _found(service, request).troubles.append(trouble)
    return None


async def _remove(service: PushService, request: Request) -> JsonValue:
    _found(service, request).is_gone = True
    return None


CONTROLS: tuple[tuple[str, Control], ...] = (
    ("/subscriptions", _subscribe),
    ("/subscriptions/{id}/watch", _tell),
    ("/subscriptions/{id}/troubles", _order_trouble),
    ("/subscriptions/{id}/remove", _remove),
)


def _found(service: PushService, request: Request) -> Subscription:
    return service.subscriptions[request.path_params["id"]]


def _control(service: PushService, path: str, control: Control) -> Route:
    async def answer(request: Request) -> Response:
        return Response(encode(await control(service, request)), media_type="application/json")

    return Route(f"/_control{path}", answer, methods=["POST"])
