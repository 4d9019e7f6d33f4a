"""The ASGI application: the Graph API, people's files at ``/cdn``, and the controls."""

import asyncio

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fakes.instagram.control import routes as control_routes
from fakes.instagram.errors import GraphError, bad_parameter, expired
from fakes.instagram.sending import take_message
from fakes.instagram.state import TOKEN_SECONDS, Account, Instagram, Settings
from fakes.jsontypes import JsonObject, decode, encode
from fakes.server import HangUp


def create_app(settings: Settings) -> Starlette:
    """Build a fake with an empty memory."""
    instagram = Instagram(settings)

    async def graph(request: Request) -> Response:
        try:
            return await _answer(instagram, request)
        except GraphError as error:
            return _json(error.body, error.status)

    async def medium(request: Request) -> Response:
        found = instagram.media.get(request.path_params["key"])
        if found is None or found.expires_at < instagram.clock.now():
            return Response(status_code=403)
        return Response(found.content, media_type="application/octet-stream")

    return Starlette(
        routes=[
            *control_routes(instagram),
            Route("/cdn/{key}", medium),
            Route("/{version}/{path:path}", graph, methods=["GET", "POST"]),
        ]
    )


async def _answer(instagram: Instagram, request: Request) -> Response:
    account = _authorize(instagram, request)
    path = request.path_params["path"]
    body = decode(await request.body() or b"{}")
    if not isinstance(body, dict):
        raise bad_parameter("The body must be an object")
    query: JsonObject = dict(request.query_params.items())
    account.requests.append({"path": path, "query": query, "body": body})
    trouble = account.troubles.take(path)
    await asyncio.sleep(trouble.delay)
    if trouble.drop == "before":
        return HangUp()
    if trouble.answer is not None or trouble.status != 200:  # noqa: PLR2004 (HTTP's OK)
        return _json(trouble.answer or {}, trouble.status)
    answer = await _perform(instagram, account, path, query | body)
    return HangUp() if trouble.drop == "after" else _json(answer)


def _authorize(instagram: Instagram, request: Request) -> Account:
    token = request.headers.get("authorization", "").removeprefix("Bearer ")
    for account in instagram.accounts.values():
        if account.token == token:
            if account.token_expires_at < instagram.clock.now():
                raise expired()
            return account
    raise GraphError(190, "Invalid OAuth access token", status=401)


async def _perform(
    instagram: Instagram, account: Account, path: str, params: JsonObject
) -> JsonObject:
    match path.removeprefix(f"{account.id}/").removeprefix("me/"):
        case "messages":
            return await take_message(instagram, account, params)
        case "subscribed_apps":
            account.fields = str(params.get("subscribed_fields", ""))
            return {"success": True}
        case "refresh_access_token":
            account.token = instagram.next_token()
            account.token_expires_at = instagram.clock.now() + TOKEN_SECONDS
            answer: JsonObject = {"access_token": account.token, "token_type": "bearer"}
            return answer | {"expires_in": int(TOKEN_SECONDS)}
        case "me":
            return _describe(account, str(params.get("fields", "")))
        case person_id:
            return _profile(account, person_id)


def _describe(account: Account, fields: str) -> JsonObject:
    known: JsonObject = {"name": account.name, "username": account.username}
    if "instagram_business_account" in fields:
        return {
            "id": "1020304050",
            "name": "Сторінка",
            "instagram_business_account": {**known, "id": account.id},
        }
    # The id of the account within the application is another one, and of no use.
    return {**known, "id": "9988776655", "user_id": account.id}


def _profile(account: Account, person_id: str) -> JsonObject:
    person = account.people.get(person_id)
    if person is None:
        raise bad_parameter("Unsupported get request", 33)
    if person.said_at is None:
        raise GraphError(230, "User consent is required to access user profile", status=403)
    profile: JsonObject = {"id": person.id, "name": person.name, "username": person.username}
    return profile | ({"profile_pic": person.picture} if person.picture else {})


def _json(body: JsonObject, status: int = 200) -> Response:
    return Response(encode(body), status, media_type="application/json")
