"""The API's methods: what Viber does, and with which status it refuses."""

from collections.abc import Awaitable, Callable
from pathlib import PurePath
from typing import Final

import httpx

from fakes.jsontypes import JsonObject, encode
from fakes.viber.state import Bot, Person, Sent, Viber

OK: Final = 0
MEGABYTE: Final = 1024 * 1024
REQUEST_LIMIT: Final = 30 * 1024
TEXT_LIMITS: Final = {"text": 7000, "picture": 768}
MEDIA_LIMITS: Final = {"picture": MEGABYTE, "video": 26 * MEGABYTE, "file": 50 * MEGABYTE}
NAME_LIMIT: Final = 28
FILE_NAME_LIMIT: Final = 256
FORBIDDEN: Final = {".exe", ".bat", ".cmd", ".msi", ".com", ".scr"}
TWELVE_HOURS: Final = 12 * 3600
QUESTIONS: Final = 2
NAMES: Final = {
    1: "invalidUrl",
    2: "invalidAuthToken",
    3: "badData",
    4: "missingData",
    5: "receiverNotRegistered",
    6: "receiverNotSubscribed",
    8: "notFound",
    10: "webhookNotSet",
    12: "tooManyRequests",
}


class RefusedError(Exception):
    """Viber refuses with a status."""

    def __init__(self, status: int) -> None:
        """Take one of Viber's statuses."""
        super().__init__(NAMES[status])
        self.status = status


Method = Callable[[Viber, Bot, JsonObject], Awaitable[JsonObject]]


def refusal(status: int) -> JsonObject:
    """Say no; HTTP says 200 all the same."""
    return {"status": status, "status_message": NAMES.get(status, "generalError")}


async def set_webhook(viber: Viber, bot: Bot, params: JsonObject) -> JsonObject:
    """Call the address before answering, and keep it only if it says 200."""
    url = str(params.get("url", ""))
    if url and not viber.settings.local and not url.startswith("https://"):
        raise RefusedError(1)
    events = params.get("event_types")
    wanted = [str(event) for event in events] if isinstance(events, list) else []
    before, bot.webhook = bot.webhook, url
    if url:
        knock = await bot.postman.deliver(bot.sign(viber.event("webhook")))
        if knock.status != httpx.codes.OK:
            bot.webhook = before
            raise RefusedError(1)
    bot.events = wanted
    return {"event_types": [*wanted]}


async def get_account_info(viber: Viber, bot: Bot, params: JsonObject) -> JsonObject:
    """Say whose token it is."""
    del viber, params
    info: JsonObject = {"id": bot.id, "name": bot.name, "uri": bot.uri, "webhook": bot.webhook}
    return info | {"subscribers_count": len(bot.people), "event_types": [*bot.events]}


async def get_user_details(viber: Viber, bot: Bot, params: JsonObject) -> JsonObject:
    """Tell of a person, twice in twelve hours."""
    person = bot.people.get(str(params.get("id", "")))
    if person is None:
        raise RefusedError(8)
    now = viber.clock.now()
    if len(person.asked_at) == QUESTIONS and now - person.asked_at[0] < TWELVE_HOURS:
        raise RefusedError(12)
    person.asked_at.append(now)
    return {"message_token": viber.next_token(), "user": person.as_user()}


async def send_message(viber: Viber, bot: Bot, params: JsonObject) -> JsonObject:
    """Take a message, fetching what it links to, and tell of its delivery."""
    if not bot.webhook:
        raise RefusedError(10)
    person = _receiver(bot, params)
    _check_sender(params)
    if len(encode_plainly(params)) > REQUEST_LIMIT:
        raise RefusedError(3)
    _check_content(params)
    sent = Sent(viber.next_token(), person.id, params)
    if params.get("type") in MEDIA_LIMITS:
        sent.media = await _fetch(params)
    bot.sent.append(sent)
    if bot.delivers_at_once:
        bot.tell(viber.event("delivered", user_id=person.id) | {"message_token": sent.token})
    answer: JsonObject = {"message_token": sent.token, "chat_hostname": "SN-CHAT-05_"}
    return answer | {"billing_status": 1}


METHODS: Final[dict[str, Method]] = {
    "set_webhook": set_webhook,
    "get_account_info": get_account_info,
    "get_user_details": get_user_details,
    "send_message": send_message,
}


def encode_plainly(params: JsonObject) -> bytes:
    """Write JSON as a client would that escapes nothing."""
    return encode(params).decode("unicode-escape", "ignore").encode("utf-8", "surrogatepass")


def _receiver(bot: Bot, params: JsonObject) -> Person:
    receiver = params.get("receiver")
    if not receiver:
        raise RefusedError(4)
    person = bot.people.get(str(receiver))
    if person is None:
        raise RefusedError(5)
    if not person.is_subscribed:
        raise RefusedError(6)
    return person


def _check_sender(params: JsonObject) -> None:
    sender = params.get("sender")
    name = sender.get("name") if isinstance(sender, dict) else None
    if not name:
        raise RefusedError(4)
    if len(str(name)) > NAME_LIMIT:
        raise RefusedError(3)


def _check_content(params: JsonObject) -> None:
    kind, text = str(params.get("type", "")), str(params.get("text", ""))
    if len(text) > TEXT_LIMITS.get(kind, len(text)):
        raise RefusedError(3)
    if kind == "text" and not text:
        raise RefusedError(4)
    if kind in {"video", "file"} and not isinstance(params.get("size"), int):
        raise RefusedError(4)
    if kind == "file":
        _check_file_name(str(params.get("file_name", "")))


def _check_file_name(name: str) -> None:
    extension = PurePath(name).suffix.lower()
    if not extension or len(name) > FILE_NAME_LIMIT or extension in FORBIDDEN:
        raise RefusedError(3)


async def _fetch(params: JsonObject) -> bytes:
    async with httpx.AsyncClient(trust_env=False, timeout=10) as client:
        try:
            found = await client.get(str(params.get("media", "")))
        except (httpx.HTTPError, httpx.InvalidURL):
            raise RefusedError(3) from None
    if not found.is_success or len(found.content) > MEDIA_LIMITS[str(params["type"])]:
        raise RefusedError(3)
    return found.content
