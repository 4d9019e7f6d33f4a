"""What Telegram finds in a text: lengths in UTF-16 units, links, commands, HTML formatting."""

import re
from html.parser import HTMLParser
from typing import Final

from fakes.jsontypes import JsonObject, JsonValue
from fakes.telegram.errors import BadRequestError

_FOUND_BY_ITSELF: Final = re.compile(
    r"(?P<bot_command>(?<!\S)/[A-Za-z0-9_]{1,64}(?:@\w+)?)"
    r"|(?P<url>\bhttps?://[^\s<>\"]+)"
    r"|(?P<email>\b[\w.+-]+@[\w-]+\.[\w.-]+\b)"
    r"|(?P<mention>(?<!\w)@[A-Za-z]\w{3,31})"
    r"|(?P<hashtag>(?<!\w)#[^\W\d]\w*)"
    r"|(?P<phone_number>(?<!\w)\+\d{10,14}\b)"
)
_HTML_TAGS: Final = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-spoiler": "spoiler",
    "a": "text_link",
}


def utf16_length(text: str) -> int:
    """Count UTF-16 code units, the unit of Telegram's limits and offsets."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def find_entities(text: str) -> list[JsonValue]:
    """Find what Telegram marks in a plain text."""
    return [
        {
            "type": found.lastgroup,
            "offset": utf16_length(text[: found.start()]),
            "length": utf16_length(found.group()),
        }
        for found in _FOUND_BY_ITSELF.finditer(text)
    ]


def parse_formatted(text: str, parse_mode: str) -> tuple[str, list[JsonValue]]:
    """Take formatting out of a text; only HTML is known here.

    :raises BadRequestError: another mode, or HTML that Telegram would not parse
    """
    if parse_mode.lower() != "html":
        raise BadRequestError("unsupported parse_mode")
    reader = _HtmlReader()
    reader.feed(text)
    reader.close()
    return reader.finish()


class _HtmlReader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._open: list[tuple[str, int, JsonObject]] = []
        self._entities: list[JsonValue] = []

    def handle_data(self, data: str) -> None:
        self._text += data

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _HTML_TAGS:
            self._refuse(f'Unsupported start tag "{tag}" at byte offset {self.getpos()[1]}')
        entity: JsonObject = {"type": _HTML_TAGS[tag]}
        if tag == "a":
            entity["url"] = dict(attrs).get("href") or ""
        self._open.append((tag, utf16_length(self._text), entity))

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open[-1][0] != tag:
            self._refuse(f"Unexpected end tag at byte offset {self.getpos()[1]}")
        _, start, entity = self._open.pop()
        entity |= {"offset": start, "length": utf16_length(self._text) - start}
        self._entities.append(entity)

    def finish(self) -> tuple[str, list[JsonValue]]:
        if self._open:
            self._refuse(f'Can\'t find end tag corresponding to start tag "{self._open[-1][0]}"')
        return self._text, self._entities

    @staticmethod
    def _refuse(why: str) -> None:
        raise BadRequestError(f"can't parse entities: {why}")
