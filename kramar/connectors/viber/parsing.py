"""Viber's callbacks in the words of the contract."""

from collections.abc import Callable
from datetime import datetime

from kramar.channels import connector as contract
from kramar.channels.connector import Inbound, InboundFile, Person, Unhandled
from kramar.channels.payload_reader import PayloadReader
from kramar.core.clock import from_timestamp

FILES: dict[str, tuple[contract.FileKind, str]] = {
    "picture": ("image", "image/jpeg"),
    "video": ("video", "video/mp4"),
    "file": ("file", "application/octet-stream"),
    "sticker": ("sticker", "image/png"),
}
# Content that cannot be shown is named, so that the employee knows that something came.
STUBS = {"sticker": "Стікер", "rich_media": "Картка з кнопками"}


def parse_callback(body: bytes) -> list[Inbound]:
    """Translate one callback.

    :raises ValueError: it is not a callback, or not as Viber documents it
    """
    callback = PayloadReader.of(body)
    parsers: dict[str, Callable[[PayloadReader], Inbound]] = {
        "message": _message,
        "conversation_started": _start,
        "subscribed": _subscribed,
        "unsubscribed": _unsubscribed,
        "delivered": _receipt,
        "seen": _receipt,
        "failed": _failure,
    }
    event = callback.text("event")
    if event not in parsers:
        return [Unhandled(event[:60] or "a callback without an event")]
    return [parsers[event](callback)]


def _message(callback: PayloadReader) -> Inbound:
    content = callback.child("message")
    return contract.InboundMessage(
        person=_person(callback.child("sender")),
        external_id=_token(callback),
        provider_at=_time(callback),
        text=_text(content),
        files=_files(content, _token(callback)),
        location=_location(content),
        shared_contact=_shared_contact(content),
    )


def _start(callback: PayloadReader) -> Inbound:
    person, payload = _person(callback.child("user")), callback.text("context")
    return contract.InboundStart(person, _token(callback), payload, _time(callback))


def _subscribed(callback: PayloadReader) -> Inbound:
    person = _person(callback.child("user"))
    return contract.InboundReachability(person, reachable=True, at=_time(callback))


def _unsubscribed(callback: PayloadReader) -> Inbound:
    return contract.InboundReachability(_nameless(callback), reachable=False, at=_time(callback))


def _receipt(callback: PayloadReader) -> Inbound:
    person, token = _nameless(callback), _token(callback)
    if callback.text("event") == "seen":
        return contract.InboundReceipt(person, "read", token)
    return contract.InboundReceipt(person, "delivered", token)


def _failure(callback: PayloadReader) -> Inbound:
    detail = f"Viber не доставив повідомлення. {callback.text('desc')}".strip()
    return contract.InboundFailure(_nameless(callback), _token(callback), detail)


def _token(callback: PayloadReader) -> str:
    """Return the message's id as text: it has 64 bits, more than a browser's number keeps."""
    return str(callback.number("message_token"))


def _time(callback: PayloadReader) -> datetime:
    return from_timestamp(callback.number("timestamp") / 1000)


def _person(user: PayloadReader) -> Person:
    return Person(_id(user.text("id")), user.text("name") or "Viber")


def _nameless(callback: PayloadReader) -> Person:
    """Return who a notice is about; notices name nobody."""
    return Person(_id(callback.text("user_id")), "")


def _id(user_id: str) -> str:
    if not user_id:
        raise ValueError("a callback of nobody")
    return user_id


def _text(content: PayloadReader) -> str:
    kind = content.text("type")
    if kind == "url":
        return content.text("media", "text")
    if (text := content.text("text")) or content.text("media") or kind in {"location", "contact"}:
        return text
    return f"[{STUBS.get(kind, kind)}]"


def _files(content: PayloadReader, token: str) -> tuple[InboundFile, ...]:
    kind, media = content.text("type"), content.text("media")
    if not media or kind == "url":
        return ()
    shown, content_type = FILES.get(kind, FILES["file"])
    file = InboundFile(
        kind=shown,
        external_id=token,
        name=content.text("file_name"),
        content_type=content_type,
        size=content.find_number("size"),
        duration=content.find_number("duration"),
        source={"url": media},
    )
    return (file,)


def _location(content: PayloadReader) -> contract.Location | None:
    point = content.find_child("location")
    return contract.Location(point.degrees("lat"), point.degrees("lon")) if point else None


def _shared_contact(content: PayloadReader) -> contract.SharedContact | None:
    card = content.find_child("contact")
    if card is None:
        return None
    # Viber does not tell one's own number from a card that was passed on.
    return contract.SharedContact(card.text("name"), "+" + card.text("phone_number").lstrip("+"))
