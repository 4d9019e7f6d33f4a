"""What a message of Meta's carries: text, files, places, and what lives on its own pages."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kramar.channels.connector import FileKind, InboundFile, Location
from kramar.channels.payload_reader import PayloadReader

FILES: Mapping[str, tuple[FileKind, str]] = {
    "image": ("image", "image/jpeg"),
    "video": ("video", "video/mp4"),
    "audio": ("audio", "audio/mp4"),
    "file": ("file", "application/octet-stream"),
    "sticker": ("sticker", "image/webp"),
}
HEART = "❤"
THUMB = "👍"
# The thumb beside the field of Messenger is a sticker, of three sizes.
THUMBS = {369239263222822, 369239343222814, 369239383222810}


@dataclass(frozen=True)
class Dialect:
    """How one of Meta's messengers says what they all say.

    :param subject: the webhook's ``object``
    :param links: words for what lives on Meta's pages, and is shown as a link to it
    :param unsupported: stands for what came and is not told
    """

    subject: str
    unsupported: str
    links: Mapping[str, str] = field(default_factory=dict)

    def text_of(self, content: PayloadReader) -> str:
        """Put the words together; what is no file is named, and linked to."""
        own = content.text("text")
        lines = [self._line(part, own) for part in content.children("attachments")]
        story = (content.find_child("reply_to") or content).find_child("story")
        if story:
            lines.append(f"[Відповідь на історію] {story.text('url')}".strip())
        lines.append(own)
        text = "\n".join(line for line in lines if line)
        # Deleted content is a matter of its own; what is left empty came and cannot be shown.
        return text if text or content.children("attachments") else self.unsupported

    def files_of(self, content: PayloadReader, mid: str) -> tuple[InboundFile, ...]:
        """List the files with their addresses."""
        files = []
        for number, part in enumerate(content.children("attachments")):
            about = part.find_child("payload")
            kind = _kind(part)
            if kind not in FILES or about is None or _is_thumb(part):
                continue
            shown, content_type = FILES[kind]
            source = {"url": about.text("url")} if about.text("url") else {}
            files.append(
                InboundFile(shown, f"{mid}:{number}", content_type=content_type, source=source)
            )
        return tuple(files)

    def location_of(self, content: PayloadReader) -> Location | None:
        """Find a place on the map."""
        for part in content.children("attachments"):
            about = part.find_child("payload")
            place = about.find_child("coordinates") if about else None
            if place:
                return Location(
                    place.degrees("lat"), place.degrees("long"), title=part.text("title")
                )
        return None

    def _line(self, part: PayloadReader, own: str) -> str:
        kind = _kind(part)
        if kind == "like_heart":
            return HEART
        if _is_thumb(part):
            return THUMB
        # A link that is in the words already is described once more as a fallback.
        if kind in FILES or kind == "location" or (kind == "fallback" and own):
            return ""
        about = part.find_child("payload") or part
        title, url = (about.text(name) or part.text(name) for name in ("title", "url"))
        words = (f"[{self.links.get(kind, kind)}]", title, url)
        return " ".join(word for word in words if word)


def _kind(part: PayloadReader) -> str:
    return "sticker" if _sticker(part) else part.text("type")


def _is_thumb(part: PayloadReader) -> bool:
    return _sticker(part) in THUMBS


def _sticker(part: PayloadReader) -> int | None:
    # Stickers came as images, with a number beside the address.
    about = part.find_child("payload")
    return about.find_number("sticker_id") if about else None
