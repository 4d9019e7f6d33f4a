"""Methods that change what was said: edit, delete, react, answer a button."""

from typing import Final

from fakes.jsontypes import JsonObject, JsonValue
from fakes.telegram.calls import Call, Method
from fakes.telegram.errors import BadRequestError
from fakes.telegram.methods.replies import read_buttons, read_caption, read_message_text

_DELETABLE_SECONDS: Final = 48 * 3600
_DELETED_AT_ONCE: Final = 100
_REACTIONS_OF_A_BOT: Final = 1
_CALLBACK_SECONDS: Final = 15 * 60
_LONGEST_CALLBACK_TEXT: Final = 200
_REACTIONS: Final = frozenset(
    [
        "👍",
        "👎",
        "❤",
        "🔥",
        "🥰",
        "👏",
        "😁",
        "🤔",
        "🤯",
        "😱",
        "🤬",
        "😢",
        "🎉",
        "🤩",
        "🤮",
        "💩",
        "🙏",
        "👌",
        "🕊",
        "🤡",
        "🥱",
        "🥴",
        "😍",
        "🐳",
        "❤\u200d🔥",
        "🌚",
        "🌭",
        "💯",
        "🤣",
        "⚡",
        "🍌",
        "🏆",
        "💔",
        "🤨",
        "😐",
        "🍓",
        "🍾",
        "💋",
        "🖕",
        "😈",
        "😴",
        "😭",
        "🤓",
        "👻",
        "👨\u200d💻",
        "👀",
        "🎃",
        "🙈",
        "😇",
        "😨",
        "🤝",
        "✍",
        "🤗",
        "🫡",
        "🎅",
        "🎄",
        "☃",
        "💅",
        "🤪",
        "🗿",
        "🆒",
        "💘",
        "🙉",
        "🦄",
        "😘",
        "💊",
        "🙊",
        "😎",
        "👾",
        "🤷\u200d♂",
        "🤷",
        "🤷\u200d♀",
        "😡",
    ]
)
_NOT_MODIFIED: Final = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)


def edit_message_text(call: Call) -> JsonValue:
    """Change the text of the bot's own message."""
    return _edit(call, read_message_text(call), changes=("text", "entities", "reply_markup"))


def edit_message_caption(call: Call) -> JsonValue:
    """Change the caption of the bot's own message."""
    caption = read_caption(call.params)
    return _edit(call, caption, changes=("caption", "caption_entities", "reply_markup"))


def edit_message_reply_markup(call: Call) -> JsonValue:
    """Change the buttons of the bot's own message."""
    return _edit(call, {}, changes=("reply_markup",))


def delete_message(call: Call) -> JsonValue:
    """Delete a message of either side, not older than 48 hours."""
    chat = call.chat()
    message = call.message(chat, missing="message to delete not found")
    _refuse_old(call, message)
    del chat.messages[call.params.integer("message_id")]
    return True


def delete_messages(call: Call) -> JsonValue:
    """Delete several messages; those that are not there are passed over."""
    chat = call.chat()
    named = [each for each in call.params.array("message_ids") if isinstance(each, int)]
    if not named:
        raise BadRequestError("message identifiers are not specified")
    if len(named) > _DELETED_AT_ONCE:
        raise BadRequestError("too many message identifiers specified")
    there = [message_id for message_id in named if message_id in chat.messages]
    for message_id in there:
        _refuse_old(call, chat.messages[message_id])
    for message_id in there:
        del chat.messages[message_id]
    return True


def set_message_reaction(call: Call) -> JsonValue:
    """Put the bot's reaction on a message, or take it off."""
    chat = call.open_chat()
    call.message(chat, missing="message to react not found")
    wanted = call.params.array("reaction")
    if len(wanted) > _REACTIONS_OF_A_BOT:
        raise BadRequestError("REACTIONS_TOO_MANY")
    for reaction in wanted:
        emoji = reaction.get("emoji") if isinstance(reaction, dict) else None
        if emoji not in _REACTIONS:
            raise BadRequestError("REACTION_INVALID")
    chat.bot_reactions[call.params.integer("message_id")] = wanted
    return True


def answer_callback_query(call: Call) -> JsonValue:
    """Answer a pressed button, once and in time."""
    pressed_at = call.bot.callbacks.pop(call.params.text("callback_query_id"), None)
    now = call.bot.clock.elapsed()
    if pressed_at is None or now - pressed_at > _CALLBACK_SECONDS:
        raise BadRequestError(
            "query is too old and response timeout expired or query ID is invalid"
        )
    if len(call.params.text("text")) > _LONGEST_CALLBACK_TEXT:
        raise BadRequestError("MESSAGE_TOO_LONG")
    return True


def _refuse_old(call: Call, message: JsonObject) -> None:
    age = call.bot.clock.now() - float(str(message["date"]))
    if age > _DELETABLE_SECONDS:
        raise BadRequestError("message can't be deleted for everyone")


def _edit(call: Call, content: JsonObject, *, changes: tuple[str, ...]) -> JsonValue:
    chat = call.chat_to_write()
    message = call.message(chat, missing="message to edit not found")
    is_own = call.bot.as_user() in (message["from"], message.get("sender_business_bot"))
    if not is_own:
        raise BadRequestError("message can't be edited")
    if "text" in content and "text" not in message:
        raise BadRequestError("there is no text in the message to edit")
    if "caption" in changes and "text" in message:
        raise BadRequestError("there is no caption in the message to edit")
    wanted = content | read_buttons(call)
    if {key: message[key] for key in changes if key in message} == wanted:
        raise BadRequestError(_NOT_MODIFIED)
    for key in changes:
        message.pop(key, None)
    message |= wanted | {"edit_date": int(call.bot.clock.now())}
    return message


METHODS: Final[dict[str, Method]] = {
    "editMessageText": edit_message_text,
    "editMessageCaption": edit_message_caption,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
    "setMessageReaction": set_message_reaction,
    "answerCallbackQuery": answer_callback_query,
}
