"""sendMediaGroup: several files that travel together."""

import secrets
from typing import Final

from fakes.forms import Form
from fakes.jsontypes import JsonObject, JsonValue
from fakes.telegram.calls import Call, Method
from fakes.telegram.errors import BadRequestError
from fakes.telegram.methods.media import read_file
from fakes.telegram.methods.replies import read_caption, read_reply
from fakes.telegram.parameters import Parameters

_SMALLEST: Final = 2
_LARGEST: Final = 10
_MIXING: Final = (frozenset({"photo", "video"}), frozenset({"document"}), frozenset({"audio"}))


async def send_media_group(call: Call) -> JsonValue:
    """Send an album; answers its messages, which share a `media_group_id`."""
    items = [item for item in call.params.array("media") if isinstance(item, dict)]
    if not _SMALLEST <= len(items) <= _LARGEST:
        raise BadRequestError("group send failed: there must be 2-10 items in the album")
    kinds = {str(item.get("type")) for item in items}
    if not any(kinds <= together for together in _MIXING):
        raise BadRequestError("can't use the media of the specified type in the album")
    call.chat()
    # Everything is read before anything is posted: an album is sent whole or not at all.
    contents = [await _read_item(call, item) for item in items]
    chat = call.chat_to_write()
    shared = read_reply(call, chat) | {"media_group_id": str(secrets.randbits(53))}
    return [call.bot.post(chat, shared | content, sender=None) for content in contents]


async def _read_item(call: Call, item: JsonObject) -> JsonObject:
    caption = read_caption(Parameters(Form(item, {})))
    kind, reference = str(item["type"]), str(item.get("media", ""))
    return await read_file(call, kind, reference or kind, item) | caption


METHODS: Final[dict[str, Method]] = {"sendMediaGroup": send_media_group}
