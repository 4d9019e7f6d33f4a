"""What every send shares: replies, buttons, captions."""

from typing import Final

from fakes.jsontypes import JsonObject, JsonValue
from fakes.telegram.calls import Call
from fakes.telegram.entities import find_entities, parse_formatted, utf16_length
from fakes.telegram.errors import BadRequestError
from fakes.telegram.parameters import Parameters
from fakes.telegram.state import Chat

LONGEST_TEXT: Final = 4096
LONGEST_CAPTION: Final = 1024


def read_text(params: Parameters, name: str, entities: str) -> tuple[str, list[JsonValue]]:
    """Read a text with its entities, trimmed as Telegram trims."""
    text = params.text(name)
    if params.text("parse_mode"):
        return parse_formatted(text, params.text("parse_mode"))
    given = params.array(entities)
    text = text if given else text.strip()
    return text, given or find_entities(text)


def read_message_text(call: Call) -> JsonObject:
    """Read the text of a message.

    :raises BadRequestError: empty, or too long once formatting is taken out
    """
    text, entities = read_text(call.params, "text", "entities")
    if not text.strip():
        raise BadRequestError("message text is empty")
    if utf16_length(text) > LONGEST_TEXT:
        raise BadRequestError("message is too long")
    content: JsonObject = {"text": text}
    if entities:
        content["entities"] = entities
    return content


def read_caption(params: Parameters) -> JsonObject:
    """Read the caption of a file, which may be absent.

    :raises BadRequestError: too long once formatting is taken out
    """
    caption, entities = read_text(params, "caption", "caption_entities")
    if utf16_length(caption) > LONGEST_CAPTION:
        raise BadRequestError("message caption is too long")
    if not caption:
        return {}
    content: JsonObject = {"caption": caption}
    if entities:
        content["caption_entities"] = entities
    return content


def read_reply(call: Call, chat: Chat) -> JsonObject:
    """Read which message is answered; the content is empty when none is.

    :raises BadRequestError: it is not in the chat, and the reply insists on it
    """
    reply = call.params.object("reply_parameters")
    if not reply and call.params.has("reply_to_message_id"):
        reply = {
            "message_id": call.params.integer("reply_to_message_id"),
            "allow_sending_without_reply": call.params.flag("allow_sending_without_reply"),
        }
    if not reply:
        return {}
    message_id = reply.get("message_id")
    original = chat.messages.get(message_id) if isinstance(message_id, int) else None
    if original is not None:
        return reply_content(original, reply.get("quote"))
    if reply.get("allow_sending_without_reply"):
        return {}
    raise BadRequestError("message to be replied not found")


def reply_content(original: JsonObject, quote: JsonValue) -> JsonObject:
    """Present what is answered: one level deep, as Telegram does."""
    nested = {"reply_to_message", "quote"}
    content: JsonObject = {
        "reply_to_message": {key: value for key, value in original.items() if key not in nested}
    }
    if isinstance(quote, str) and quote:
        text = original.get("text") or original.get("caption") or ""
        position = str(text).find(quote)
        before = str(text)[: max(0, position)]
        content["quote"] = {"text": quote, "position": utf16_length(before), "is_manual": True}
    return content


def read_buttons(call: Call) -> JsonObject:
    """Read the inline keyboard, the only markup that stays on a message."""
    markup = call.params.object("reply_markup")
    return {"reply_markup": markup} if markup.get("inline_keyboard") else {}
