"""What a message of Telegram's holds, in the words of the contract."""

from kramar.channels import connector as contract
from kramar.channels.connector import InboundFile, InboundMessage, Person
from kramar.channels.payload_reader import PayloadReader

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


def message_of(content: PayloadReader, person: Person) -> InboundMessage:
    """Return what a person has said; album parts stay apart and share an ``album_id``."""
    chat_id, album = content.child("chat").number("id"), content.text("media_group_id")
    return InboundMessage(
        person=person,
        external_id=key_of(content),
        provider_at=content.moment("date"),
        text=text_of(content),
        files=files_of(content),
        album_id=f"{chat_id}:{album}" if album else "",
        location=location_of(content),
        shared_contact=shared_contact_of(content, person),
        reply_to=quoted_by(content),
    )


def edit_of(content: PayloadReader, person: Person) -> contract.Inbound:
    """Return how a message reads now."""
    if "location" in content:
        return contract.Unhandled("a moving location")
    at = content.moment("edit_date", "date")
    return contract.InboundEdit(person, key_of(content), text_of(content), at)


def is_empty(message: InboundMessage) -> bool:
    """Whether nothing of the message can be shown."""
    return not (message.text or message.files or message.location or message.shared_contact)


def key_of(content: PayloadReader) -> str:
    """Join the message's id with its chat's: alone it is not unique within a bot."""
    return f"{content.child('chat').number('id')}:{content.number('message_id')}"


def quoted_by(content: PayloadReader) -> str:
    """Return the key of the message that this one answers, empty where it answers none."""
    quoted = content.find_child("reply_to_message")
    return f"{content.child('chat').number('id')}:{quoted.number('message_id')}" if quoted else ""


def person_of(user: PayloadReader) -> Person:
    """Say who it is."""
    user_id, nickname = user.number("id"), user.text("username")
    name = f"{user.text('first_name')} {user.text('last_name')}".strip()
    return Person(str(user_id), name or nickname or f"Telegram {user_id}", nickname)


def text_of(content: PayloadReader) -> str:
    """Return the text, the caption, or a name for what cannot be shown."""
    if text := content.text("text", "caption"):
        return text
    if dice := content.find_child("dice"):
        return f"{dice.text('emoji')} {dice.number('value')}"
    return next((f"[{label}]" for name, label in STUBS.items() if name in content), "")


def files_of(content: PayloadReader) -> tuple[InboundFile, ...]:
    """Return the message's file; of a photo's sizes the largest."""
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


def location_of(content: PayloadReader) -> contract.Location | None:
    """Return the place that was sent."""
    venue = content.find_child("venue") or content
    point = venue.find_child("location")
    if point is None:
        return None
    named = venue.text("title"), venue.text("address")
    return contract.Location(point.degrees("latitude"), point.degrees("longitude"), *named)


def shared_contact_of(content: PayloadReader, sender: Person) -> contract.SharedContact | None:
    """Return the visiting card that was sent."""
    card = content.find_child("contact")
    if card is None:
        return None
    return contract.SharedContact(
        name=f"{card.text('first_name')} {card.text('last_name')}".strip(),
        phone="+" + card.text("phone_number").lstrip("+"),
        # A card that was passed on must not become the sender's own number.
        is_own=str(card.find_number("user_id")) == sender.external_id,
    )
