"""Telegram's updates in the words of the contract."""

import re

from kramar.channels import connector as contract
from kramar.channels.connector import Inbound, InboundFile, Person, Unhandled
from kramar.channels.payload_reader import PayloadReader

START = re.compile(r"/start(?:@\w+)?(?:\s+(?P<payload>\S.*))?\s*", re.DOTALL)
# Content that cannot be shown is named, so that the employee knows that something came.
STUBS = {
    "poll": "Опитування",
    "game": "Гра",
    "story": "Історія",
    "paid_media": "Платні медіа",
    "checklist": "Список справ",
    "gift": "Подарунок",
    "invoice": "Рахунок",
}
# In this order: a GIF is both an animation and a document.
FILES: tuple[tuple[str, contract.FileKind, str], ...] = (
    ("animation", "video", "video/mp4"),
    ("video", "video", "video/mp4"),
    ("video_note", "video", "video/mp4"),
    ("voice", "voice", "audio/ogg"),
    ("audio", "audio", "audio/mpeg"),
    ("sticker", "sticker", "image/webp"),
    ("document", "file", "application/octet-stream"),
)


def parse_update(body: bytes) -> list[Inbound]:
    """Translate one update; album parts stay apart and share an ``album_id``.

    :raises ValueError: it is not an update, or not as Telegram documents it
    """
    update = PayloadReader.of(body)
    update.number("update_id")
    parsers = {
        "message": _message,
        "edited_message": _edit,
        "my_chat_member": _reachability,
        "message_reaction": _reaction,
    }
    kind = next((name for name in update.names() if name != "update_id"), "an empty update")
    if kind not in parsers:
        return [Unhandled(kind[:60])]
    content = update.child(kind)
    sender = content.find_child("from", "user")
    if content.child("chat").text("type") != "private" or sender is None:
        return [Unhandled("not a private chat")]
    return [parsers[kind](content, _person(sender))]


def _message(content: PayloadReader, person: Person) -> Inbound:
    text = _text(content)
    if start := START.fullmatch(text):
        payload = (start["payload"] or "").strip()
        return contract.InboundStart(person, _key(content), payload, content.moment("date"))
    chat_id, album = content.child("chat").number("id"), content.text("media_group_id")
    quoted = content.find_child("reply_to_message")
    message = contract.InboundMessage(
        person=person,
        external_id=_key(content),
        provider_at=content.moment("date"),
        text=text,
        files=_files(content),
        album_id=f"{chat_id}:{album}" if album else "",
        location=_location(content),
        shared_contact=_shared_contact(content, person),
        reply_to=f"{chat_id}:{quoted.number('message_id')}" if quoted else "",
    )
    if message.text or message.files or message.location or message.shared_contact:
        return message
    return Unhandled("a message without content")


def _edit(content: PayloadReader, person: Person) -> Inbound:
    if "location" in content:
        return Unhandled("a moving location")
    at = content.moment("edit_date", "date")
    return contract.InboundEdit(person, _key(content), _text(content), at)


def _reachability(content: PayloadReader, person: Person) -> Inbound:
    is_member = content.child("new_chat_member").text("status") == "member"
    return contract.InboundReachability(person, is_member, content.moment("date"))


def _reaction(content: PayloadReader, person: Person) -> Inbound:
    # Custom and paid reactions carry no emoji that could be shown.
    emojis = [item.text("emoji") for item in content.children("new_reaction")]
    return contract.InboundReaction(person, _key(content), tuple(filter(None, emojis)))


def _key(content: PayloadReader) -> str:
    """Join the message's id with its chat's: alone it is not unique within a bot."""
    return f"{content.child('chat').number('id')}:{content.number('message_id')}"


def _person(user: PayloadReader) -> Person:
    user_id, nickname = user.number("id"), user.text("username")
    name = f"{user.text('first_name')} {user.text('last_name')}".strip()
    return Person(str(user_id), name or nickname or f"Telegram {user_id}", nickname)


def _text(content: PayloadReader) -> str:
    if text := content.text("text", "caption"):
        return text
    if dice := content.find_child("dice"):
        return f"{dice.text('emoji')} {dice.number('value')}"
    return next((f"[{label}]" for name, label in STUBS.items() if name in content), "")


def _files(content: PayloadReader) -> tuple[InboundFile, ...]:
    if sizes := content.children("photo"):
        largest = max(sizes, key=lambda size: size.number("width") * size.number("height"))
        return (_file(content, largest, "image", "image/jpeg"),)
    for name, kind, usual_type in FILES:
        if file := content.find_child(name):
            return (_file(content, file, kind, usual_type),)
    return ()


def _file(
    content: PayloadReader, file: PayloadReader, kind: contract.FileKind, usual_type: str
) -> InboundFile:
    if file.flag("is_video"):
        usual_type = "video/webm"
    elif file.flag("is_animated"):
        usual_type = "application/gzip"
    return InboundFile(
        kind=kind,
        # The file's own ids repeat within an album that holds a picture twice.
        external_id=str(content.number("message_id")),
        name=file.text("file_name"),
        content_type=file.text("mime_type") or usual_type,
        size=file.find_number("file_size"),
        width=file.find_number("width", "length"),
        height=file.find_number("height", "length"),
        duration=file.find_number("duration"),
        source={"file_id": file.text("file_id")},
    )


def _location(content: PayloadReader) -> contract.Location | None:
    venue = content.find_child("venue") or content
    point = venue.find_child("location")
    if point is None:
        return None
    named = venue.text("title"), venue.text("address")
    return contract.Location(point.degrees("latitude"), point.degrees("longitude"), *named)


def _shared_contact(content: PayloadReader, sender: Person) -> contract.SharedContact | None:
    card = content.find_child("contact")
    if card is None:
        return None
    return contract.SharedContact(
        name=f"{card.text('first_name')} {card.text('last_name')}".strip(),
        phone="+" + card.text("phone_number").lstrip("+"),
        # A card that was passed on must not become the sender's own number.
        is_own=str(card.find_number("user_id")) == sender.external_id,
    )
