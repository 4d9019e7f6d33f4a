"""The ASGI application: the API at ``/pa``, people's files at ``/media``, and the controls."""

import asyncio

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fakes.jsontypes import JsonObject, decode, encode
from fakes.server import HangUp
from fakes.viber.control import routes as control_routes
from fakes.viber.methods import METHODS, OK, RefusedError, refusal
from fakes.viber.state import Bot, Settings, Viber


def create_app(settings: Settings) -> Starlette:
    """Build a fake with an empty memory."""
    viber = Viber(settings)

    async def method(request: Request) -> Response:
        params = decode(await request.body() or b"{}")
        if not isinstance(params, dict):
            return _json(refusal(3))
        bot = _find_bot(viber, request, params)
        if bot is None:
            return _json(refusal(2))
        return await _answer(viber, bot, request.path_params["method"], params)

    async def medium(request: Request) -> Response:
        found = viber.media.get(request.path_params["key"])
        if found is None or found.expires_at < viber.clock.now():
            return Response(status_code=403)
        return Response(found.content, media_type="application/octet-stream")

    return Starlette(
        routes=[
            Route("/pa/{method}", method, methods=["POST"]),
            Route("/media/{key}", medium),
            *control_routes(viber),
        ]
    )


def _find_bot(viber: Viber, request: Request, params: JsonObject) -> Bot | None:
    token = request.headers.get("x-viber-auth-token") or params.pop("auth_token", "")
    bots = (bot for bot in viber.bots.values() if bot.token == token and not bot.is_revoked)
    return next(bots, None)


async def _answer(viber: Viber, bot: Bot, name: str, params: JsonObject) -> Response:
    bot.requests.append({"method": name, "params": params})
    trouble = bot.troubles.take(name)
    await asyncio.sleep(trouble.delay)
    if trouble.drop == "before":
        return HangUp()
    if trouble.answer is not None or trouble.status != 200:  # noqa: PLR2004 (HTTP's OK)
        return _json(trouble.answer or {}, trouble.status)
    answer = await _perform(viber, bot, name, params)
    return HangUp() if trouble.drop == "after" else _json(answer)


async def _perform(viber: Viber, bot: Bot, name: str, params: JsonObject) -> JsonObject:
    method = METHODS.get(name)
    if method is None:
        return refusal(3)
    try:
        answer = await method(viber, bot, params)
    except RefusedError as error:
        return refusal(error.status)
    return {"status": OK, "status_message": "ok", **answer}


def _json(body: JsonObject, status: int = 200) -> Response:
    return Response(encode(body), status, media_type="application/json")
