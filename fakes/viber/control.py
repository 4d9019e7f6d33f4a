"""The controls under ``/_control``: play the people, order trouble, look inside."""

from base64 import b64encode
from collections.abc import Awaitable, Callable
from typing import Literal, TypeAlias

from pydantic import Base64Bytes
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fakes.jsontypes import JsonObject, JsonValue, decode, encode
from fakes.postman import FaultsIn
from fakes.troubles import Shape, TroubleIn
from fakes.viber.state import Bot, Person, Viber

Handler: TypeAlias = Callable[[Viber, Request], Awaitable[JsonValue]]


class NameIn(Shape):
    """A bot or a person to make."""

    name: str
    avatar: Base64Bytes | None = None


class SaysIn(Shape):
    """A message of a person; a file's bytes become the content's ``media``."""

    content: JsonObject
    file: Base64Bytes | None = None


class DoesIn(Shape):
    """Something else that a person does, or that happens to a message."""

    event: Literal[
        "subscribed", "unsubscribed", "conversation_started", "delivered", "seen", "failed"
    ]
    token: int | None = None
    context: str = ""


async def add_bot(viber: Viber, request: Request) -> JsonValue:
    """Register a bot."""
    bot = viber.add_bot(NameIn.model_validate_json(await request.body()).name)
    return {"id": bot.id, "token": bot.token, "name": bot.name, "uri": bot.uri}


async def add_person(viber: Viber, request: Request) -> JsonValue:
    """Make a person."""
    wanted = NameIn.model_validate_json(await request.body())
    person = viber.add_person(_bot(viber, request), wanted.name, wanted.avatar)
    return {"id": person.id, "name": person.name}


async def say(viber: Viber, request: Request) -> JsonValue:
    """Let a person write, which subscribes them."""
    bot, person = _bot(viber, request), _person(viber, request)
    wanted = SaysIn.model_validate_json(await request.body())
    content = dict(wanted.content)
    if wanted.file is not None:
        name = str(content.get("file_name", content.get("type", "file")))
        content["media"] = viber.keep(name, wanted.file)
        content.setdefault("size", len(wanted.file))
    person.is_subscribed = True
    event = viber.event("message", sender=person.as_user(), message=content, silent=False)
    bot.tell(event | {"chat_hostname": "SN-CHAT-01_"})
    return event["message_token"]


async def do(viber: Viber, request: Request) -> JsonValue:
    """Let a person do something else."""
    bot, person = _bot(viber, request), _person(viber, request)
    wanted = DoesIn.model_validate_json(await request.body())
    event = viber.event(wanted.event)
    if wanted.event in {"subscribed", "conversation_started"}:
        event["user"] = person.as_user()
    else:
        event["user_id"] = person.id
    if wanted.event == "conversation_started":
        event |= {"type": "open", "context": wanted.context, "subscribed": person.is_subscribed}
    if wanted.event == "failed":
        event["desc"] = "failure description"
    if wanted.token is not None:
        event["message_token"] = wanted.token
    if wanted.event in {"subscribed", "unsubscribed"}:
        person.is_subscribed = wanted.event == "subscribed"
    bot.tell(event)
    return event["message_token"]


async def send_raw(viber: Viber, request: Request) -> JsonValue:
    """Send any callback as it is."""
    callback = decode(await request.body())
    if isinstance(callback, dict):
        bot = _bot(viber, request)
        bot.postman.take(bot.sign(callback))
    return None


async def list_sent(viber: Viber, request: Request) -> JsonValue:
    """List what the bot has sent to a person."""
    return [
        {
            "token": sent.token,
            "content": sent.content,
            "media": b64encode(sent.media).decode() if sent.media is not None else None,
        }
        for sent in _bot(viber, request).sent
        if sent.receiver == _person(viber, request).id
    ]


async def watch(viber: Viber, request: Request) -> JsonValue:
    """Tell which calls came, what was delivered, and what waits."""
    bot = _bot(viber, request)
    return {
        "requests": [*bot.requests],
        "deliveries": [done.model_dump(mode="json") for done in bot.postman.log],
        "waiting": bot.postman.waiting,
        "webhook": bot.webhook,
    }


async def order_trouble(viber: Viber, request: Request) -> JsonValue:
    """Let the next calls go wrong."""
    _bot(viber, request).troubles.order(TroubleIn.model_validate_json(await request.body()))
    return None


async def set_faults(viber: Viber, request: Request) -> JsonValue:
    """Let deliveries be doubled and disordered."""
    _bot(viber, request).postman.trouble(FaultsIn.model_validate_json(await request.body()))
    return None


async def revoke(viber: Viber, request: Request) -> JsonValue:
    """Make the token worthless, or good again."""
    bot = _bot(viber, request)
    bot.is_revoked = not bot.is_revoked
    return bot.is_revoked


async def push_clock(viber: Viber, request: Request) -> JsonValue:
    """Move time forward by so many seconds."""
    viber.clock.push(float(await request.body()))
    return None


ROUTES: tuple[tuple[str, Handler], ...] = (
    ("/bots", add_bot),
    ("/bots/{bot}/people", add_person),
    ("/bots/{bot}/people/{person}/says", say),
    ("/bots/{bot}/people/{person}/does", do),
    ("/bots/{bot}/people/{person}/sent", list_sent),
    ("/bots/{bot}/raw", send_raw),
    ("/bots/{bot}/watch", watch),
    ("/bots/{bot}/troubles", order_trouble),
    ("/bots/{bot}/faults", set_faults),
    ("/bots/{bot}/revoke", revoke),
    ("/clock", push_clock),
)


def routes(viber: Viber) -> list[Route]:
    """Build all control routes; each is a POST that answers JSON."""
    return [_route(viber, path, handler) for path, handler in ROUTES]


def _route(viber: Viber, path: str, handler: Handler) -> Route:
    async def answer(request: Request) -> Response:
        return Response(encode(await handler(viber, request)), media_type="application/json")

    return Route(f"/_control{path}", answer, methods=["POST"])


def _bot(viber: Viber, request: Request) -> Bot:
    return viber.bots[request.path_params["bot"]]


def _person(viber: Viber, request: Request) -> Person:
    return _bot(viber, request).people[request.path_params["person"]]
