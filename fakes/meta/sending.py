"""Taking messages from an account: what Meta checks, and the echo that it sends."""

from typing import Final

import httpx

from fakes.jsontypes import JsonObject, JsonValue
from fakes.meta.errors import GraphError, bad_parameter, outside_window
from fakes.meta.state import DAY, Account, Meta, Person, Product, Sent

MEGABYTE: Final = 1024 * 1024
LIMITS: Final = {"image": 8, "video": 25, "audio": 25, "file": 25}
ACTIONS: Final = {"typing_on", "typing_off", "mark_seen", "react", "unreact"}


async def take_message(meta: Meta, account: Account, body: JsonObject) -> JsonObject:
    """Take a message or an action."""
    person = _receiver(meta, account, body)
    action = body.get("sender_action")
    if action is not None:
        return _act(person, str(action), body.get("payload"))
    _check_window(meta, person, body)
    message = body.get("message")
    if not isinstance(message, dict):
        raise bad_parameter("message must be an object")
    media = await _check_content(meta.product, account, message)
    sent = Sent(meta.next_mid(), person.id, body, media)
    account.sent.append(sent)
    echo = _echo(meta, account, sent, message)
    if account.echoes_first:
        await account.postman.deliver(account.letter([echo]))
    else:
        account.tell(echo)
    return {"recipient_id": person.id, "message_id": sent.mid}


def _receiver(meta: Meta, account: Account, body: JsonObject) -> Person:
    recipient = body.get("recipient")
    person_id = recipient.get("id") if isinstance(recipient, dict) else None
    person = account.people.get(str(person_id))
    if person is None:
        raise bad_parameter("No matching user found", meta.product.nobody)
    if person.is_gone:
        raise GraphError(551, "This person isn't available right now.", subcode=1545041)
    return person


def _act(person: Person, action: str, payload: JsonValue) -> JsonObject:
    if action not in ACTIONS:
        raise bad_parameter("Invalid sender action")
    if action in {"react", "unreact"} and not isinstance(payload, dict):
        raise bad_parameter("payload is required")
    return {"recipient_id": person.id}


def _check_window(meta: Meta, person: Person, body: JsonObject) -> None:
    tag = body.get("tag")
    if tag not in {None, "HUMAN_AGENT"}:
        raise bad_parameter("Invalid message tag")
    age = meta.clock.now() - person.said_at if person.said_at is not None else 8 * DAY
    if age > (7 * DAY if tag else DAY):
        raise outside_window(meta.product.outside_window)


async def _check_content(product: Product, account: Account, message: JsonObject) -> list[bytes]:
    text, one, many = (message.get(name) for name in ("text", "attachment", "attachments"))
    if sum(part is not None for part in (text, one, many)) != 1:
        raise bad_parameter("A message has either a text or attachments", 2018034)
    if isinstance(text, str):
        if product.measure(text) > product.text_limit:
            raise bad_parameter("Length of param message[text] is over the limit")
        return []
    if many is not None and not (account.takes_albums and product.album_limit > 1):
        raise bad_parameter("Multiple images are not available", 2534068)
    parts = many if isinstance(many, list) else [one]
    if len(parts) > product.album_limit:
        raise bad_parameter("Too many attachments")
    return [await _fetch(product, part, is_album=many is not None) for part in parts]


async def _fetch(product: Product, part: JsonValue, *, is_album: bool) -> bytes:
    if not isinstance(part, dict) or not isinstance(payload := part.get("payload"), dict):
        raise bad_parameter("attachment must be an object")
    kind = str(part.get("type"))
    if kind not in LIMITS or (is_album and kind != "image"):
        raise bad_parameter("Invalid attachment type")
    async with httpx.AsyncClient(trust_env=False, timeout=10) as client:
        try:
            found = await client.get(str(payload.get("url", "")))
        except (httpx.HTTPError, httpx.InvalidURL):
            raise bad_parameter("Failed to fetch the attachment", 2018008) from None
    if not found.is_success:
        raise bad_parameter("Failed to fetch the attachment", 2018008)
    if len(found.content) > LIMITS[kind] * MEGABYTE:
        raise bad_parameter("Attachment size exceeds allowable limit", 2018109)
    if kind == "file" and not found.content.startswith(product.documents):
        raise bad_parameter("Unsupported file type")
    return found.content


def _echo(meta: Meta, account: Account, sent: Sent, message: JsonObject) -> JsonObject:
    shown: JsonObject = {"mid": sent.mid, "is_echo": True}
    if "metadata" in message:
        shown["metadata"] = message["metadata"]
    if "text" in message:
        shown["text"] = message["text"]
    else:
        kept = [meta.keep(content) for content in sent.media]
        kinds = message.get("attachments") or [message.get("attachment")]
        pairs = zip(kinds if isinstance(kinds, list) else [], kept, strict=True)
        shown["attachments"] = [
            {"type": kind.get("type"), "payload": {"url": url}}
            for kind, url in pairs
            if isinstance(kind, dict)
        ]
    return meta.element(account.id, sent.receiver, {"message": shown})
