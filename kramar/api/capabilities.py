"""What a channel can do, as the screen reads it."""

from dataclasses import asdict
from typing import Literal

from ninja import Schema

from kramar.channels.connector import Capabilities


class CapabilitiesOut(Schema):
    """The screen follows this table: limits are shown, and what cannot be done is not offered.

    Sizes are bytes; ``splits_text`` says that a longer text goes as several messages;
    no ``reactions`` means that any emoji may be one.
    """

    text_limit: int
    text_unit: Literal["characters", "utf16", "bytes"]
    splits_text: bool
    caption_limit: int
    file_size_limit: int
    image_size_limit: int
    accepts: list[str]
    album_limit: int
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

    @classmethod
    def of(cls, capabilities: Capabilities) -> "CapabilitiesOut":
        """Present a connector's capabilities; its sending rate is nobody's business here."""
        values = asdict(capabilities)
        del values["messages_per_second"]
        return cls.model_validate(values)
