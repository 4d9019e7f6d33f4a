"""Methods that send what needs no file: text, place, contact, typing."""

from typing import Final

from fakes.jsontypes import JsonObject, JsonValue
from fakes.telegram.calls import Call, Method
from fakes.telegram.errors import BadRequestError
from fakes.telegram.methods.replies import read_buttons, read_message_text, read_reply

_ACTIONS: Final = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)


def send_message(call: Call) -> JsonValue:
    """Send a text."""
    content = read_message_text(call)
    preview = call.params.object("link_preview_options")
    if preview:
        content["link_preview_options"] = preview
    return send(call, content)


def send_location(call: Call) -> JsonValue:
    """Send a place on the map."""
    return send(call, {"location": _read_location(call)})


def send_venue(call: Call) -> JsonValue:
    """Send a named place."""
    location = _read_location(call)
    venue: JsonObject = {
        "location": location,
        "title": _required(call, "title"),
        "address": _required(call, "address"),
    }
    return send(call, {"venue": venue, "location": location})


def send_contact(call: Call) -> JsonValue:
    """Send a phone number with a name."""
    contact: JsonObject = {
        "phone_number": _required(call, "phone_number"),
        "first_name": _required(call, "first_name"),
    }
    if call.params.text("last_name"):
        contact["last_name"] = call.params.text("last_name")
    return send(call, {"contact": contact})


def send_chat_action(call: Call) -> JsonValue:
    """Show what the bot is doing."""
    if call.params.text("action") not in _ACTIONS:
        raise BadRequestError("wrong parameter action in request")
    call.open_chat()
    return True


def send(call: Call, content: JsonObject) -> JsonObject:
    """Put content into the chat with what every send may carry."""
    chat = call.chat_to_write()
    whole = read_reply(call, chat) | content | read_buttons(call)
    return call.bot.post(chat, whole, sender=None)


def _read_location(call: Call) -> JsonObject:
    _required(call, "latitude")
    _required(call, "longitude")
    return {
        "latitude": call.params.number("latitude"),
        "longitude": call.params.number("longitude"),
    }


def _required(call: Call, name: str) -> str:
    value = call.params.text(name)
    if not value:
        raise BadRequestError(f"parameter {name} is required")
    return value


METHODS: Final[dict[str, Method]] = {
    "sendMessage": send_message,
    "sendLocation": send_location,
    "sendVenue": send_venue,
    "sendContact": send_contact,
    "sendChatAction": send_chat_action,
}
