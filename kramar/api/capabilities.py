"""What a channel can do, as the screen reads it."""

from dataclasses import asdict
from typing import Literal

from ninja import Schema

from kramar.channels.models import Channel
from kramar.channels.registry import get_connector
from kramar.chats.services.limits import FILES_LIMIT, PARTS_LIMIT
from kramar.core.files import SIZE_LIMIT


class CapabilitiesOut(Schema):
    """The screen follows this table: limits are shown, and what cannot be done is not offered.

    Sizes are bytes; ``splits_text`` says that a longer text goes as several messages, and
    ``parts_limit`` as how many. ``files_limit`` is the most files of one message; ``albums`` are
    patterns of files that stand in one album together, the first group that fits being a file's
    own. No ``reactions`` means that any emoji may be one. After ``reply_window_hours`` only
    ``after_window`` is taken; ``late_reply_hours`` count from the client's words too, and are
    none where this channel's settings allow no late answer.
    """

    text_limit: int
    text_unit: Literal["characters", "utf16", "bytes"]
    splits_text: bool
    parts_limit: int
    caption_limit: int
    file_size_limit: int
    image_size_limit: int
    accepts: list[str]
    files_limit: int
    album_limit: int
    albums: list[list[str]]
    voice_types: list[str]
    can_edit: bool
    can_delete: bool
    can_react: bool
    reactions: list[str]
    edit_window_hours: int | None
    delete_window_hours: int | None
    can_quote: bool
    can_type: bool
    receipts: Literal["none", "read", "delivered_read"]
    reply_window_hours: int | None
    late_reply_hours: int | None
    after_window: Literal["nothing", "tag", "template"]

    @classmethod
    def of(cls, channel: Channel) -> "CapabilitiesOut":
        """Present what a channel can do; its sending rate is nobody's business here."""
        capabilities = get_connector(channel.kind).capabilities
        values = asdict(capabilities)
        del values["messages_per_second"]
        values["late_reply_hours"] = capabilities.late_hours(channel.settings)
        # What no channel gets past: our own limits.
        size = min(capabilities.file_size_limit, SIZE_LIMIT)
        own = {"files_limit": FILES_LIMIT, "parts_limit": PARTS_LIMIT, "file_size_limit": size}
        return cls.model_validate(values | own)
