"""The controls under ``/_control``: play the people, order trouble, look inside."""

import secrets
from base64 import b64encode
from collections.abc import Awaitable, Callable
from typing import TypeAlias

import httpx
from pydantic import Base64Bytes
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fakes.jsontypes import JsonObject, JsonValue, decode, encode
from fakes.meta.state import Account, Meta, Person
from fakes.postman import FaultsIn
from fakes.troubles import Shape, TroubleIn

Handler: TypeAlias = Callable[[Meta, Request], Awaitable[JsonValue]]


class NameIn(Shape):
    """An account or a person to make."""

    name: str
    picture: Base64Bytes | None = None


class CallbackIn(Shape):
    """What the owner types into the application's settings."""

    url: str
    verify_token: str


class FileIn(Shape):
    """A file that somebody sends."""

    type: str
    content: Base64Bytes


class SaysIn(Shape):
    """Something that a person does, or that the account does elsewhere.

    :param content: the element's own keys; a message without an id gets one, and a watermark
        without a time is now
    :param by_account: it is the account's own, from its phone
    """

    content: JsonObject
    files: list[FileIn] = []
    by_account: bool = False


class SwitchesIn(Shape):
    """How the account behaves; ``is_person`` makes its token one of a person, not of a page."""

    echoes_first: bool | None = None
    takes_albums: bool | None = None
    holds: bool | None = None
    is_person: bool | None = None


async def add_account(meta: Meta, request: Request) -> JsonValue:
    """Register an account."""
    wanted = NameIn.model_validate_json(await request.body())
    account = meta.add_account(wanted.name)
    made: JsonObject = {"id": account.id, "token": account.token, "username": account.username}
    return made | {"app_secret": account.app_secret, "name": account.name}


async def set_callback(meta: Meta, request: Request) -> JsonValue:
    """Verify an address as Meta does, and deliver there if it answers rightly."""
    account = _account(meta, request)
    wanted = CallbackIn.model_validate_json(await request.body())
    challenge = str(secrets.randbelow(10**10))
    asked = {
        "hub.mode": "subscribe",
        "hub.challenge": challenge,
        "hub.verify_token": wanted.verify_token,
    }
    async with httpx.AsyncClient(trust_env=False) as client:
        answer = await client.get(wanted.url, params=asked)
    is_right = answer.is_success and answer.text == challenge
    account.callback = wanted.url if is_right else account.callback
    return is_right


async def add_person(meta: Meta, request: Request) -> JsonValue:
    """Make a person."""
    wanted = NameIn.model_validate_json(await request.body())
    person = meta.add_person(_account(meta, request), wanted.name, wanted.picture)
    return {"id": person.id, "username": person.username}


async def say(meta: Meta, request: Request) -> JsonValue:
    """Let a person, or the account elsewhere, do something; answer the message's id."""
    account, person = _account(meta, request), _person(meta, request)
    wanted = SaysIn.model_validate_json(await request.body())
    content = dict(wanted.content)
    mid = meta.next_mid()
    if isinstance(message := content.get("message"), dict):
        message.setdefault("mid", mid)
        mid = str(message["mid"])
        if wanted.files:
            message["attachments"] = [
                {"type": file.type, "payload": {"url": meta.keep(file.content)}}
                for file in wanted.files
            ]
    for receipt in (content.get("delivery"), content.get("read")):
        if isinstance(receipt, dict) and "watermark" in receipt:
            receipt["watermark"] = receipt["watermark"] or meta.now()
    ends = (account.id, person.id) if wanted.by_account else (person.id, account.id)
    if not wanted.by_account and ("message" in content or "postback" in content):
        person.said_at = meta.clock.now()
    account.tell(meta.element(*ends, content))
    return mid


async def flush(meta: Meta, request: Request) -> JsonValue:
    """Send all that was held in one webhook of many entries."""
    account = _account(meta, request)
    held, account.held = account.held or [], None
    account.tell(*held)
    return len(held)


async def send_raw(meta: Meta, request: Request) -> JsonValue:
    """Send any payload as it is, signed."""
    account = _account(meta, request)
    account.postman.take(account.sign(decode(await request.body())))
    return None


async def list_sent(meta: Meta, request: Request) -> JsonValue:
    """List what the account has sent to a person."""
    person = _person(meta, request)
    return [
        {
            "mid": sent.mid,
            "body": sent.body,
            "media": [b64encode(content).decode() for content in sent.media],
        }
        for sent in _account(meta, request).sent
        if sent.receiver == person.id
    ]


async def watch(meta: Meta, request: Request) -> JsonValue:
    """Tell which calls came, what was delivered, and what waits."""
    account = _account(meta, request)
    return {
        "requests": [*account.requests],
        "deliveries": [done.model_dump(mode="json") for done in account.postman.log],
        "waiting": account.postman.waiting,
        "fields": account.fields,
        "token": account.token,
    }


async def switch(meta: Meta, request: Request) -> JsonValue:
    """Change how the account behaves."""
    account = _account(meta, request)
    wanted = SwitchesIn.model_validate_json(await request.body())
    if wanted.echoes_first is not None:
        account.echoes_first = wanted.echoes_first
    if wanted.takes_albums is not None:
        account.takes_albums = wanted.takes_albums
    if wanted.is_person is not None:
        account.is_person = wanted.is_person
    if wanted.holds:
        account.held = []
    return None


async def order_trouble(meta: Meta, request: Request) -> JsonValue:
    """Let the next calls go wrong."""
    trouble = TroubleIn.model_validate_json(await request.body())
    _account(meta, request).troubles.order(trouble)
    return None


async def set_faults(meta: Meta, request: Request) -> JsonValue:
    """Let deliveries be doubled and disordered."""
    faults = FaultsIn.model_validate_json(await request.body())
    _account(meta, request).postman.trouble(faults)
    return None


async def leave(meta: Meta, request: Request) -> JsonValue:
    """Let a person block the account."""
    _person(meta, request).is_gone = True
    return None


async def hide_profile(meta: Meta, request: Request) -> JsonValue:
    """Let a person keep name and picture to themselves."""
    _person(meta, request).hides_profile = True
    return None


async def revoke(meta: Meta, request: Request) -> JsonValue:
    """Make the token worthless."""
    _account(meta, request).token = meta.next_token()
    return None


async def push_clock(meta: Meta, request: Request) -> JsonValue:
    """Move time forward by so many seconds."""
    meta.clock.push(float(await request.body()))
    return None


ROUTES: tuple[tuple[str, Handler], ...] = (
    ("/accounts", add_account),
    ("/accounts/{account}/callback", set_callback),
    ("/accounts/{account}/people", add_person),
    ("/accounts/{account}/people/{person}/says", say),
    ("/accounts/{account}/people/{person}/sent", list_sent),
    ("/accounts/{account}/people/{person}/leave", leave),
    ("/accounts/{account}/people/{person}/hide", hide_profile),
    ("/accounts/{account}/flush", flush),
    ("/accounts/{account}/raw", send_raw),
    ("/accounts/{account}/watch", watch),
    ("/accounts/{account}/switch", switch),
    ("/accounts/{account}/troubles", order_trouble),
    ("/accounts/{account}/faults", set_faults),
    ("/accounts/{account}/revoke", revoke),
    ("/clock", push_clock),
)


def routes(meta: Meta) -> list[Route]:
    """Build all control routes; each is a POST that answers JSON."""
    return [_route(meta, path, handler) for path, handler in ROUTES]


def _route(meta: Meta, path: str, handler: Handler) -> Route:
    async def answer(request: Request) -> Response:
        return Response(encode(await handler(meta, request)), media_type="application/json")

    return Route(f"/_control{path}", answer, methods=["POST"])


def _account(meta: Meta, request: Request) -> Account:
    return meta.accounts[request.path_params["account"]]


def _person(meta: Meta, request: Request) -> Person:
    return _account(meta, request).people[request.path_params["person"]]
