"""Showing where something was found: a window of the text, and what to mark in it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from kramar.core.search.folding import WORD_START, fold_with_places
from kramar.core.search.numbers import digits_with_places
from kramar.core.search.wanted import SHORTEST, Wanted

BEFORE = 40
LENGTH = 160
# Looked through for places; a longer text is shown by its beginning.
LONGEST_TEXT = 20_000
ELLIPSIS = "…"

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of a text.

    :param highlights: what was found, as places in the piece, in order and apart
    """

    text: str
    highlights: list[Range]


def cut_snippet(text: str, wanted: Wanted) -> Snippet:
    """Cut a window around the first place that has what is wanted."""
    ranges = find_ranges(text[:LONGEST_TEXT], wanted)
    start = _start(text, ranges[0][0]) if ranges else 0
    end = min(start + LENGTH, len(text))
    before = ELLIPSIS if start else ""
    after = ELLIPSIS if end < len(text) else ""
    inside = [
        (max(first, start) - start + len(before), min(last, end) - start + len(before))
        for first, last in ranges
        if first < end
    ]
    return Snippet(f"{before}{text[start:end]}{after}", inside)


def find_ranges(text: str, wanted: Wanted) -> list[Range]:
    """Return the places of a text that have what is wanted."""
    folded, places = fold_with_places(text)
    found = [
        (places[at][0], places[at + len(word.lstrip()) - 1][1])
        for words in wanted.alternatives
        if all(_occurrences(folded, word) for word in words)
        for word in words
        for at in _occurrences(folded, word)
    ]
    return _join(found) or _join(_number_ranges(text, wanted))


def _number_ranges(text: str, wanted: Wanted) -> list[Range]:
    """Find a number that is written with spaces and signs between its digits."""
    digits, places = digits_with_places(text)
    return [
        (places[at], places[at + len(word) - 1] + 1)
        for words in wanted.alternatives
        for word in words
        if word.isdigit() and len(word) >= SHORTEST
        for at in _occurrences(digits, word)
    ]


def _occurrences(folded: str, word: str) -> list[int]:
    """Return where a word stands; one that is wanted at the start of words, only there."""
    pattern = re.escape(word.lstrip())
    starts = r"(?<!\S)" if word.startswith(WORD_START) else ""
    return [match.start() for match in re.finditer(starts + pattern, folded)]


def _join(ranges: Iterable[Range]) -> list[Range]:
    joined: list[Range] = []
    for start, end in sorted(ranges):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _start(text: str, hit: int) -> int:
    """Begin a little before the hit, at a word where one begins."""
    start = max(min(hit - BEFORE, len(text) - LENGTH), 0)
    if start == 0:
        return 0
    space = text.find(" ", start, hit)
    return space + 1 if space >= 0 else start
