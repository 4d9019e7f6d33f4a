"""What customers send and what they see."""

import base64
from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict

from fakes.jsontypes import JsonObject


class Message(BaseModel):
    """A message as the fake keeps it; `raw` is the whole of it."""

    model_config = ConfigDict(frozen=True)

    message_id: int
    text: str | None = None
    caption: str | None = None
    media_group_id: str | None = None
    raw: JsonObject

    @property
    def kind(self) -> str:
        """The kind of content: `text`, `photo`, `document` and so on."""
        kinds = ("text", "photo", "animation", "document", "video", "audio", "voice", "sticker")
        found = (kind for kind in (*kinds, "video_note", "contact", "venue") if kind in self.raw)
        return next(found, "location")

    @property
    def reactions(self) -> list[str]:
        """The emoji that the bot has put under it."""
        put = self.raw.get("bot_reactions")
        each = put if isinstance(put, list) else []
        return [str(one.get("emoji")) for one in each if isinstance(one, dict)]

    @property
    def file_id(self) -> str:
        """The id of the file, of the biggest size for a photo.

        :raises LookupError: the message carries no file
        """
        content = self.raw[self.kind]
        largest = content[-1] if isinstance(content, list) else content
        if not isinstance(largest, dict) or "file_id" not in largest:
            raise LookupError(f"a {self.kind} carries no file")
        return str(largest["file_id"])


@dataclass(frozen=True)
class Upload:
    """A file for a customer to send; without `content` one is made. `size` only pretends."""

    name: str | None = None
    content: bytes | None = None
    mime_type: str | None = None
    size: int | None = None

    def as_json(self) -> JsonObject:
        """Present as the control API wants it."""
        content = None if self.content is None else base64.b64encode(self.content).decode()
        return {
            "name": self.name,
            "content": content,
            "mime_type": self.mime_type,
            "size": self.size,
        }
