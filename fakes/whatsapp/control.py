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
from fakes.postman import FaultsIn
from fakes.troubles import Shape, TroubleIn
from fakes.whatsapp.sending import status_of
from fakes.whatsapp.state import Number, Person, WhatsApp

Handler: TypeAlias = Callable[[WhatsApp, Request], Awaitable[JsonValue]]


class NumberIn(Shape):
    """A number to register."""

    name: str


class PersonIn(Shape):
    """A person to make; one who hides the number is known by a name of WhatsApp's."""

    name: str
    hides_number: bool = False


class CallbackIn(Shape):
    """What the owner types into the application's settings."""

    url: str
    verify_token: str


class SaysIn(Shape):
    """Something that a person does, or that the owner does on the telephone.

    :param content: the message's own keys, ``type`` among them
    :param file: becomes the id of the content
    :param by_owner: it is the owner's own
    """

    content: JsonObject
    file: Base64Bytes | None = None
    by_owner: bool = False


class TellsIn(Shape):
    """What became of a message of the number's."""

    wamid: str
    status: str
    errors: list[JsonObject] = []


class SwitchesIn(Shape):
    """How the number behaves."""

    statuses_first: bool | None = None
    is_silent: bool | None = None
    holds: bool | None = None


async def ask_address(url: str, word: str) -> bool:
    """Verify an address as Meta does."""
    challenge = str(secrets.randbelow(10**10))
    asked = {"hub.mode": "subscribe", "hub.challenge": challenge, "hub.verify_token": word}
    async with httpx.AsyncClient(trust_env=False) as client:
        try:
            answer = await client.get(url, params=asked)
        except httpx.HTTPError:
            return False
    return answer.is_success and answer.text == challenge


async def add_number(whatsapp: WhatsApp, request: Request) -> JsonValue:
    """Register a number."""
    number = whatsapp.add_number(NumberIn.model_validate_json(await request.body()).name)
    made: JsonObject = {"id": number.id, "account_id": number.account_id, "token": number.token}
    return made | {"app_secret": number.app_secret, "display": number.display}


async def set_callback(whatsapp: WhatsApp, request: Request) -> JsonValue:
    """Deliver to an address if it answers rightly."""
    number = _number(whatsapp, request)
    wanted = CallbackIn.model_validate_json(await request.body())
    is_right = await ask_address(wanted.url, wanted.verify_token)
    number.callback = wanted.url if is_right else number.callback
    return is_right


async def add_person(whatsapp: WhatsApp, request: Request) -> JsonValue:
    """Make a person."""
    wanted = PersonIn.model_validate_json(await request.body())
    number = _number(whatsapp, request)
    person = whatsapp.add_person(number, wanted.name, hides_number=wanted.hides_number)
    return {"user_id": person.user_id, "wa_id": person.wa_id, "username": person.username}


async def say(whatsapp: WhatsApp, request: Request) -> JsonValue:
    """Let a person, or the owner elsewhere, do something; answer the message's id."""
    number, person = _number(whatsapp, request), _person(whatsapp, request)
    wanted = SaysIn.model_validate_json(await request.body())
    wamid = whatsapp.next_wamid()
    message: JsonObject = {"id": wamid, "timestamp": whatsapp.now(), **wanted.content}
    if wanted.file is not None and isinstance(content := message[str(message["type"])], dict):
        content["id"] = whatsapp.keep(wanted.file, str(content.get("mime_type", ""))).id
    if wanted.by_owner:
        message |= {"from": number.display, "to": person.wa_id, "to_user_id": person.user_id}
        echo = number.change("smb_message_echoes", message_echoes=[message])
        number.tell(echo)
        return wamid
    person.said_at = whatsapp.clock.now()
    message["from_user_id"] = person.user_id
    message |= {"from": person.wa_id} if person.wa_id else {}
    number.tell(number.change("messages", contacts=[person.contact()], messages=[message]))
    return wamid


async def hide_number(whatsapp: WhatsApp, request: Request) -> JsonValue:
    """Let a person take a name of WhatsApp's: the number is seen no more."""
    person = _person(whatsapp, request)
    person.wa_id, person.username = "", f"user_{secrets.token_hex(3)}"
    return person.username


async def leave(whatsapp: WhatsApp, request: Request) -> JsonValue:
    """Let a person block the business."""
    _person(whatsapp, request).is_gone = True
    return None


async def tell(whatsapp: WhatsApp, request: Request) -> JsonValue:
    """Tell what became of a message."""
    number = _number(whatsapp, request)
    wanted = TellsIn.model_validate_json(await request.body())
    sent = next(each for each in number.sent if each.wamid == wanted.wamid)
    told: JsonObject = {"status": wanted.status}
    if wanted.errors:
        told["errors"] = [*wanted.errors]
    person = number.find_person(sent.receiver)
    number.tell(status_of(whatsapp, number, person, sent, **told))
    return None


async def flush(whatsapp: WhatsApp, request: Request) -> JsonValue:
    """Send all that was held in one webhook of many entries."""
    number = _number(whatsapp, request)
    held, number.held = number.held or [], None
    number.tell(*held)
    return len(held)


async def send_raw(whatsapp: WhatsApp, request: Request) -> JsonValue:
    """Send any payload as it is, signed."""
    number = _number(whatsapp, request)
    number.postman.take(number.sign(decode(await request.body())))
    return None


async def add_template(whatsapp: WhatsApp, request: Request) -> JsonValue:
    """Let Meta know a template, in the words of its own list."""
    template = decode(await request.body())
    if isinstance(template, dict):
        _number(whatsapp, request).templates.append(template)
    return None


async def change_template(whatsapp: WhatsApp, request: Request) -> JsonValue:
    """Let Meta change its mind about a template."""
    change = decode(await request.body())
    for template in _number(whatsapp, request).templates:
        if isinstance(change, dict) and template["name"] == change["name"]:
            template.update(change)
    return None


async def list_sent(whatsapp: WhatsApp, request: Request) -> JsonValue:
    """List what the number has sent to a person."""
    person = _person(whatsapp, request)
    return [
        {
            "wamid": sent.wamid,
            "body": sent.body,
            "content": b64encode(sent.content).decode() if sent.content is not None else None,
        }
        for sent in _number(whatsapp, request).sent
        if sent.receiver == person.user_id
    ]


async def watch(whatsapp: WhatsApp, request: Request) -> JsonValue:
    """Tell which calls came, what was delivered, and what waits."""
    number = _number(whatsapp, request)
    return {
        "requests": [*number.requests],
        "deliveries": [done.model_dump(mode="json") for done in number.postman.log],
        "waiting": number.postman.waiting,
        "callback": number.callback,
        "is_subscribed": number.is_subscribed,
    }


async def switch(whatsapp: WhatsApp, request: Request) -> JsonValue:
    """Change how the number behaves."""
    number = _number(whatsapp, request)
    wanted = SwitchesIn.model_validate_json(await request.body())
    if wanted.statuses_first is not None:
        number.statuses_first = wanted.statuses_first
    if wanted.is_silent is not None:
        number.is_silent = wanted.is_silent
    if wanted.holds:
        number.held = []
    return None


async def order_trouble(whatsapp: WhatsApp, request: Request) -> JsonValue:
    """Let the next calls go wrong."""
    _number(whatsapp, request).troubles.order(TroubleIn.model_validate_json(await request.body()))
    return None


async def set_faults(whatsapp: WhatsApp, request: Request) -> JsonValue:
    """Let deliveries be doubled and disordered."""
    faults = FaultsIn.model_validate_json(await request.body())
    _number(whatsapp, request).postman.trouble(faults)
    return None


async def revoke(whatsapp: WhatsApp, request: Request) -> JsonValue:
    """Make the token worthless."""
    _number(whatsapp, request).token = secrets.token_urlsafe(20)
    return None


async def push_clock(whatsapp: WhatsApp, request: Request) -> JsonValue:
    """Move time forward by so many seconds."""
    whatsapp.clock.push(float(await request.body()))
    return None


ROUTES: tuple[tuple[str, Handler], ...] = (
    ("/numbers", add_number),
    ("/numbers/{number}/callback", set_callback),
    ("/numbers/{number}/people", add_person),
    ("/numbers/{number}/people/{person}/says", say),
    ("/numbers/{number}/people/{person}/sent", list_sent),
    ("/numbers/{number}/people/{person}/hide", hide_number),
    ("/numbers/{number}/people/{person}/leave", leave),
    ("/numbers/{number}/tell", tell),
    ("/numbers/{number}/templates", add_template),
    ("/numbers/{number}/templates/change", change_template),
    ("/numbers/{number}/flush", flush),
    ("/numbers/{number}/raw", send_raw),
    ("/numbers/{number}/watch", watch),
    ("/numbers/{number}/switch", switch),
    ("/numbers/{number}/troubles", order_trouble),
    ("/numbers/{number}/faults", set_faults),
    ("/numbers/{number}/revoke", revoke),
    ("/clock", push_clock),
)


def routes(whatsapp: WhatsApp) -> list[Route]:
    """Build all control routes; each is a POST that answers JSON."""
    return [_route(whatsapp, path, handler) for path, handler in ROUTES]


def _route(whatsapp: WhatsApp, path: str, handler: Handler) -> Route:
    async def answer(request: Request) -> Response:
        return Response(encode(await handler(whatsapp, request)), media_type="application/json")

    return Route(f"/_control{path}", answer, methods=["POST"])


def _number(whatsapp: WhatsApp, request: Request) -> Number:
    return whatsapp.numbers[request.path_params["number"]]


def _person(whatsapp: WhatsApp, request: Request) -> Person:
    person = _number(whatsapp, request).find_person(request.path_params["person"])
    if person is None:
        raise KeyError(request.path_params["person"])
    return person
