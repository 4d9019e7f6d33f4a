"""The ASGI application: the Graph API, people's files at ``/cdn``, and the controls."""

import asyncio
import hmac
from hashlib import sha256

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fakes.jsontypes import JsonObject, decode, encode
from fakes.meta.control import routes as control_routes
from fakes.meta.errors import GraphError, bad_parameter, expired
from fakes.meta.sending import take_message
from fakes.meta.state import Account, Meta, Settings
from fakes.server import HangUp


def create_app(settings: Settings) -> Starlette:
    """Build a fake with an empty memory."""
    meta = Meta(settings)

    async def graph(request: Request) -> Response:
        try:
            return await _answer(meta, request)
        except GraphError as error:
            return _json(error.body, error.status)

    async def medium(request: Request) -> Response:
        found = meta.media.get(request.path_params["key"])
        if found is None or found.expires_at < meta.clock.now():
            return Response(status_code=403)
        return Response(found.content, media_type="application/octet-stream")

    return Starlette(
        routes=[
            *control_routes(meta),
            Route("/cdn/{key}", medium),
            Route("/{version}/{path:path}", graph, methods=["GET", "POST"]),
        ]
    )


async def _answer(meta: Meta, request: Request) -> Response:
    account = _authorize(meta, request)
    path = request.path_params["path"]
    body = decode(await request.body() or b"{}")
    if not isinstance(body, dict):
        raise bad_parameter("The body must be an object")
    query: JsonObject = dict(request.query_params.items())
    _check_proof(account, query | body)
    account.requests.append({"path": path, "query": query, "body": body})
    trouble = account.troubles.take(path)
    await asyncio.sleep(trouble.delay)
    if trouble.drop == "before":
        return HangUp()
    if trouble.answer is not None or trouble.status != 200:  # noqa: PLR2004 (HTTP's OK)
        return _json(trouble.answer or {}, trouble.status)
    answer = await _perform(meta, account, path, query | body)
    return HangUp() if trouble.drop == "after" else _json(answer)


def _authorize(meta: Meta, request: Request) -> Account:
    token = request.headers.get("authorization", "").removeprefix("Bearer ")
    for account in meta.accounts.values():
        if account.token == token:
            if account.token_expires_at < meta.clock.now():
                raise expired()
            return account
    raise GraphError(190, "Invalid OAuth access token", status=401)


def _check_proof(account: Account, params: JsonObject) -> None:
    """Check that who calls knows the application's secret, where they say so."""
    right = hmac.new(account.app_secret.encode(), account.token.encode(), sha256).hexdigest()
    if params.get("appsecret_proof", right) != right:
        raise bad_parameter("Invalid appsecret_proof provided in the API argument")


async def _perform(meta: Meta, account: Account, path: str, params: JsonObject) -> JsonObject:
    match own := path.removeprefix(f"{account.id}/").removeprefix("me/"):
        case "messages":
            return await take_message(meta, account, params)
        case "subscribed_apps":
            account.fields = str(params.get("subscribed_fields", ""))
            return {"success": True}
        case _:
            return meta.product.answer(meta, account, own, params)


def _json(body: JsonObject, status: int = 200) -> Response:
    return Response(encode(body), status, media_type="application/json")
