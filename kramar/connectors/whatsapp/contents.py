"""What a message of WhatsApp holds: words, files, a place, a visiting card."""

from collections.abc import Callable, Iterator

from kramar.channels.connector import FileKind, InboundFile, Location, SharedContact
from kramar.channels.payload_reader import PayloadReader

FILES: dict[str, FileKind] = {
    "image": "image",
    "video": "video",
    "audio": "audio",
    "document": "file",
    "sticker": "sticker",
}
UNSUPPORTED = "[WhatsApp не передає вміст цього повідомлення]"
NOTHING = PayloadReader({})


def find_text(element: PayloadReader) -> str:
    """Return the words; content that cannot be shown is named, so that it is seen that it came."""
    kind = element.text("type")
    content = element.find_child(kind) if kind != "contacts" else None
    if kind in FILES:
        return content.text("caption") if content else UNSUPPORTED
    readers: dict[str, Callable[[PayloadReader], str]] = {
        "text": lambda text: text.text("body"),
        "button": lambda button: button.text("text", "payload"),
        "interactive": _chosen,
        "order": lambda order: "\n".join(_order(order)),
        "system": lambda notice: f"[WhatsApp] {notice.text('body')}",
        "contacts": lambda _none: "\n".join(_cards(element)[1:]),
        "location": lambda _none: "",
    }
    return readers[kind](content or NOTHING) if kind in readers else UNSUPPORTED


def find_files(element: PayloadReader) -> tuple[InboundFile, ...]:
    """Return the one file that a message of WhatsApp may carry."""
    kind = element.text("type")
    content = element.find_child(kind) if kind in FILES else None
    if content is None or not content.text("id"):
        return ()
    media_id = content.text("id")
    file = InboundFile(
        kind="voice" if content.flag("voice") else FILES[kind],
        external_id=media_id,
        name=content.text("filename"),
        content_type=content.text("mime_type").partition(";")[0],
        source={"media_id": media_id},
    )
    return (file,)


def find_place(element: PayloadReader) -> Location | None:
    """Return the place that was sent."""
    if element.text("type") != "location":
        return None
    point = element.child("location")
    latitude, longitude = point.degrees("latitude"), point.degrees("longitude")
    return Location(latitude, longitude, point.text("name"), point.text("address"))


def find_card(element: PayloadReader) -> SharedContact | None:
    """Return the first visiting card; the rest are words."""
    cards = element.children("contacts") if element.text("type") == "contacts" else []
    return SharedContact(_name(cards[0]), _phone(cards[0])) if cards else None


def _cards(element: PayloadReader) -> list[str]:
    return [f"{_name(card)} {_phone(card)}".strip() for card in element.children("contacts")]


def _name(card: PayloadReader) -> str:
    return (card.find_child("name") or NOTHING).text("formatted_name", "first_name")


def _phone(card: PayloadReader) -> str:
    phones = card.children("phones")
    return phones[0].text("phone", "wa_id") if phones else ""


def _chosen(content: PayloadReader) -> str:
    reply = content.find_child("button_reply", "list_reply", "nfm_reply") or NOTHING
    return reply.text("title", "body", "id") or UNSUPPORTED


def _order(content: PayloadReader) -> Iterator[str]:
    yield "[Замовлення з каталогу WhatsApp]"
    for item in content.children("product_items"):
        price = f"{item.degrees('item_price'):g} {item.text('currency')}"
        yield f"{item.text('product_retailer_id')} × {item.degrees('quantity'):g} · {price}"
    if words := content.text("text"):
        yield words
