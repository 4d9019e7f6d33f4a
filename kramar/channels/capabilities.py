"""What a channel can do: one table for the server that obeys it and the screen that shows it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a channel can do.

    Sizes are bytes. ``accepts`` are content-type patterns such as ``image/*``. ``reactions`` are
    the emoji that may be put under a message, none named means any; a channel that edits, deletes
    or reacts has an :class:`~kramar.channels.acting.ActingConnector`.

    :param albums: patterns of files that may stand in one album together: the first group that
        fits a file is its own; files of ``voice_types`` stand alone
    :param voice_types: content types that go as a voice message; empty where there are none
    :param reply_window_hours: for so long after a person's words anything may be answered
    :param after_window: what is taken later: a person's answer, tagged as such, until
        ``late_reply_hours`` have passed and if the channel's setting ``human_agent`` is on; or a
        template that the provider has approved
    """

    text_limit: int
    text_unit: Literal["characters", "utf16", "bytes"] = "characters"
    splits_text: bool = False
    caption_limit: int = 0
    file_size_limit: int = 20 * 1024 * 1024
    image_size_limit: int = 10 * 1024 * 1024
    accepts: tuple[str, ...] = ("*/*",)
    album_limit: int = 1
    albums: tuple[tuple[str, ...], ...] = (("*/*",),)
    voice_types: tuple[str, ...] = ()
    can_edit: bool = False
    can_delete: bool = False
    can_react: bool = False
    reactions: tuple[str, ...] = ()
    edit_window_hours: int | None = None
    delete_window_hours: int | None = None
    can_quote: bool = False
    can_type: bool = False
    receipts: Literal["none", "read", "delivered_read"] = "none"
    reply_window_hours: int | None = None
    late_reply_hours: int | None = None
    after_window: Literal["nothing", "tag", "template"] = "nothing"
    messages_per_second: float = 30.0

    def late_hours(self, settings: Mapping[str, object]) -> int | None:
        """Say for how long after a person's words a late answer is taken on such a channel."""
        allowed = self.after_window == "tag" and settings.get("human_agent") is True
        return self.late_reply_hours if allowed else None

    def late_span(self, settings: Mapping[str, object]) -> timedelta:
        """Say for how much longer than the window an answer is taken on such a channel."""
        late = self.late_hours(settings) or 0
        return timedelta(hours=max(0, late - (self.reply_window_hours or 0)))
