"""Taking messages from a number: what WhatsApp checks, and the statuses that it sends."""

from typing import Final

from fakes.jsontypes import JsonObject, JsonValue
from fakes.meta.errors import GraphError, bad_parameter
from fakes.whatsapp.state import DAY, Number, Person, Sent, WhatsApp
from fakes.whatsapp.templates import check_template

MEGABYTE: Final = 1024 * 1024
LIMITS: Final = {"image": 5, "video": 16, "audio": 16, "document": 100, "sticker": 1}
SHOWN: Final = {
    "image": ("image/jpeg", "image/png"),
    "video": ("video/mp4", "video/3gpp"),
    "audio": ("audio/aac", "audio/amr", "audio/mpeg", "audio/mp4", "audio/ogg"),
    "sticker": ("image/webp",),
}
CAPTION_LIMIT: Final = 1024
TEXT_LIMIT: Final = 4096


async def take_message(whatsapp: WhatsApp, number: Number, body: JsonObject) -> JsonObject:
    """Take a message, or a receipt for one of a person's."""
    if body.get("messaging_product") != "whatsapp":
        raise bad_parameter("messaging_product is required")
    if body.get("status") == "read":
        return {"success": True}
    receiver = str(body.get("recipient") or body.get("to") or "")
    person = number.find_person(receiver)
    content = _check(whatsapp, number, body)
    sent = Sent(whatsapp.next_wamid(), person.user_id if person else receiver, body, content)
    number.sent.append(sent)
    changes = _statuses(whatsapp, number, person, sent)
    if number.statuses_first:
        await number.postman.deliver(number.letter(changes))
    elif not number.is_silent:
        for change in changes:
            number.tell(change)
    contact: JsonObject = {"input": receiver, "wa_id": person.wa_id if person else receiver}
    return {
        "messaging_product": "whatsapp",
        "contacts": [contact],
        "messages": [{"id": sent.wamid}],
    }


def status_of(
    whatsapp: WhatsApp, number: Number, person: Person | None, sent: Sent, **told: JsonValue
) -> JsonObject:
    """Make a change that tells what became of a message."""
    status: JsonObject = {"id": sent.wamid, "timestamp": whatsapp.now(), **told}
    if person:
        status |= {"recipient_id": person.wa_id or person.user_id}
        status |= {"recipient_user_id": person.user_id}
    else:
        status["recipient_id"] = sent.receiver
    if mark := sent.body.get("biz_opaque_callback_data"):
        status["biz_opaque_callback_data"] = mark
    known: JsonObject = {"contacts": [person.contact()]} if person else {}
    return number.change("messages", statuses=[status], **known)


def _statuses(
    whatsapp: WhatsApp, number: Number, person: Person | None, sent: Sent
) -> list[JsonObject]:
    if error := _late_refusal(whatsapp, person, sent.body):
        told: JsonObject = {"status": "failed", "errors": [error]}
        return [status_of(whatsapp, number, person, sent, **told)]
    return [
        status_of(whatsapp, number, person, sent, status=status) for status in ("sent", "delivered")
    ]


def _late_refusal(whatsapp: WhatsApp, person: Person | None, body: JsonObject) -> JsonObject | None:
    if person is None or person.is_gone:
        return _error(131026, "Message undeliverable")
    heard_at = person.said_at if person.said_at is not None else -DAY
    is_late = whatsapp.clock.now() - heard_at > DAY
    if is_late and body.get("type") != "template":
        return _error(131047, "Re-engagement message")
    return None


def _error(code: int, title: str) -> JsonObject:
    return {"code": code, "title": title, "message": title, "error_data": {"details": title}}


def _check(whatsapp: WhatsApp, number: Number, body: JsonObject) -> bytes | None:
    kind = str(body.get("type", "text"))
    content = body.get(kind)
    if not isinstance(content, dict):
        raise GraphError(131008, f"{kind} is required")
    if kind == "text":
        text = str(content.get("body", ""))
        if not text or len(text) > TEXT_LIMIT:
            raise bad_parameter("text.body must be 1 to 4096 characters long")
    elif kind == "template":
        return _header_file(whatsapp, check_template(number, content))
    elif kind in LIMITS:
        return _check_medium(whatsapp, kind, content)
    elif kind != "reaction":
        raise GraphError(131009, f"Unsupported type {kind}")
    return None


def _check_medium(whatsapp: WhatsApp, kind: str, content: JsonObject) -> bytes:
    medium = whatsapp.media.get(str(content.get("id")))
    if medium is None:
        raise GraphError(131009, "Media id is not known")
    if medium.mime_type not in SHOWN.get(kind, (medium.mime_type,)):
        raise GraphError(131053, "Unsupported media type")
    if len(medium.content) > LIMITS[kind] * MEGABYTE:
        raise GraphError(131053, "Media is too large")
    caption = content.get("caption")
    if caption is not None and (kind == "audio" or len(str(caption)) > CAPTION_LIMIT):
        raise bad_parameter("caption is not allowed or too long")
    return medium.content


def _header_file(whatsapp: WhatsApp, media_id: str) -> bytes | None:
    if not media_id:
        return None
    medium = whatsapp.media.get(media_id)
    if medium is None:
        raise GraphError(131009, "Media id is not known")
    return medium.content
