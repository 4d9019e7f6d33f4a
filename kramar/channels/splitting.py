"""Cutting a message into parts that a provider takes, each of which is one call."""

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import replace

from kramar.channels.capabilities import Capabilities
from kramar.channels.connector import Outbound, OutboundFile

JOINER = "\u200d"
# Where a text is best cut: between paragraphs, lines, sentences, words.
SEAMS = ("\n\n", "\n", ". ", " ")

_MEASURES: dict[str, Callable[[str], int]] = {
    "characters": len,
    "utf16": lambda text: len(text.encode("utf-16-le", "surrogatepass")) // 2,
    "bytes": lambda text: len(text.encode("utf-8", "surrogatepass")),
}


def measure(text: str, unit: str) -> int:
    """Count a text in a provider's unit: ``characters``, ``utf16`` or ``bytes``."""
    return _MEASURES[unit](text)


def split_text(text: str, limit: int, unit: str) -> list[str]:
    """Cut a text at paragraphs, lines or spaces, and never inside what is seen as one letter."""
    parts = []
    rest = text.strip()
    while measure(rest, unit) > limit:
        end = _find_seam(rest, _longest_prefix(rest, limit, unit))
        parts.append(rest[:end].rstrip())
        rest = rest[end:].lstrip()
    return [part for part in [*parts, rest] if part]


def split_message(
    message: Outbound,
    capabilities: Capabilities,
    album_of: Callable[[OutboundFile], str | None],
) -> tuple[Outbound, ...]:
    """Cut a message into albums, single files and texts; the first part carries the quote.

    The text goes under the first file when it fits there, else after the files.

    :param album_of: files that may stand in one album share a word; ``None`` stands alone
    """
    groups = list(_group(message.files, capabilities.album_limit, album_of))
    fits = measure(message.text, capabilities.text_unit) <= capabilities.caption_limit
    caption = message.text if groups and fits else ""
    texts = (
        [] if caption else split_text(message.text, capabilities.text_limit, capabilities.text_unit)
    )
    parts = [replace(message, text="", files=group, reply_to="") for group in groups]
    parts += [replace(message, text=text, files=(), reply_to="") for text in texts]
    if parts:
        parts[0] = replace(parts[0], text=caption or parts[0].text, reply_to=message.reply_to)
    is_whole = len(parts) == 1
    return tuple(replace(part, is_whole=is_whole) for part in parts)


def _group(
    files: tuple[OutboundFile, ...], limit: int, album_of: Callable[[OutboundFile], str | None]
) -> Iterator[tuple[OutboundFile, ...]]:
    group: list[OutboundFile] = []
    for file in files:
        album = album_of(file)
        if group and (album is None or album != album_of(group[0]) or len(group) >= limit):
            yield tuple(group)
            group = []
        group.append(file)
    if group:
        yield tuple(group)


def _longest_prefix(text: str, limit: int, unit: str) -> int:
    """Return the end of the longest run of whole letters within the limit; at least one char."""
    size = end = 0
    for letter in _letters(text):
        size += measure(letter, unit)
        if size > limit:
            break
        end += len(letter)
    # One "letter" may be longer than the limit: marks can be piled up without end.
    return end or max(1, limit // 4)


def _find_seam(text: str, end: int) -> int:
    for seam in SEAMS:
        # A seam in the first half would make parts that are oddly short.
        found = text.rfind(seam, end // 2, end + 1)
        if found > 0:
            return min(found + len(seam), end)
    return end


def _letters(text: str) -> Iterator[str]:
    """Yield what a reader sees as single letters: with their marks, joined emoji, flags."""
    start = 0
    flags = 0
    for position in range(1, len(text)):
        previous, char = text[position - 1], text[position]
        flags = flags + 1 if _is_flag_half(previous) else 0
        pairs_up = _is_flag_half(char) and flags % 2 == 1
        if not (_continues(char) or previous == JOINER or pairs_up):
            yield text[start:position]
            start = position
    yield text[start:]


def _continues(char: str) -> bool:
    return (
        char == JOINER
        or unicodedata.category(char) in {"Mn", "Mc", "Me"}
        or "\U0001f3fb" <= char <= "\U0001f3ff"  # skin tones
        or "\U000e0020" <= char <= "\U000e007f"  # tags of regional flags
    )


def _is_flag_half(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"
