"""What a person wants to find, read from what they typed."""

import re
from dataclasses import dataclass

from kramar.core.search.folding import WORD_START, fold

SHORTEST = 3
"""Fewer letters would match nearly everything, and a trigram has three."""
LONGEST = 200
MOST_WORDS = 12

Words = tuple[str, ...]

_LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`\\" + '{}:"<>~|'
_UKRAINIAN_KEYS = "йцукенгшщзхїфівапролджєячсмитьбюʼґ" + "хїжєбюʼґ"
_TO_UKRAINIAN = str.maketrans(_LATIN_KEYS, _UKRAINIAN_KEYS)
_TO_LATIN = str.maketrans(_UKRAINIAN_KEYS + "ыэъё", _LATIN_KEYS + "s']`")
_CYRILLIC = re.compile("[а-яёєіїґ]")
_LATIN = re.compile("[a-z]")
# «є» is transliterated as ``ie``, ``ye`` or ``je``; folding every Latin ``ie`` would tear "client".
_SOFT_E = re.compile("[iyj]e")
_ONLY_NUMBER = re.compile(r"[\d\s()+.–-]+")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for: all the words of one of the alternatives, as parts of words.

    :param letters: how many letters and digits were typed
    """

    alternatives: tuple[Words, ...]
    letters: int

    @property
    def is_empty(self) -> bool:
        """Whether nothing but signs was typed."""
        return not self.alternatives

    def long_enough(self) -> "Wanted":
        """Return the alternatives that an index can be asked for."""
        if self.letters < SHORTEST:
            return Wanted((), self.letters)
        return Wanted(tuple(filter(_has_long_word, self.alternatives)), self.letters)

    def at_word_starts(self) -> "Wanted":
        """Return the same for words that begin so, in folded names: one letter is enough there.

        Only as it was typed: a letter or two of the other layout begin too many names.
        """
        typed = self.alternatives[:1]
        starts = (tuple(f"{WORD_START}{word}" for word in words) for words in typed)
        return Wanted(tuple(starts), self.letters)

    def is_in(self, folded: str) -> bool:
        """Whether a folded text has what is wanted."""
        return any(all(word in folded for word in words) for words in self.alternatives)


def read_wanted(text: str) -> Wanted:
    """Read a query: as it is, as typed in the other keyboard layout, and as one number."""
    text = text[:LONGEST].lower()
    readings = [text, other_layout(text)]
    if _LATIN.search(text):
        readings.append(_SOFT_E.sub("e", text))
    found = [split_words(fold(reading)) for reading in readings]
    if _ONLY_NUMBER.fullmatch(text):
        found.append(split_words("".join(fold(text).split())))
    return Wanted(
        alternatives=tuple(dict.fromkeys(filter(None, found))),
        letters=sum(map(str.isalnum, text)),
    )


def other_layout(text: str) -> str:
    """Return what would have been typed in the other keyboard layout: ``ghbdsn`` is «привіт».

    Empty where there is nothing to turn: no letters, or letters of both alphabets.
    """
    lowered = text.lower()
    is_cyrillic, is_latin = _CYRILLIC.search(lowered), _LATIN.search(lowered)
    if bool(is_cyrillic) == bool(is_latin):
        return ""
    return lowered.translate(_TO_LATIN if is_cyrillic else _TO_UKRAINIAN)


def split_words(folded: str) -> Words:
    """Return the words of a folded query, without those that are parts of others."""
    words = sorted(set(folded.split()), key=len, reverse=True)[:MOST_WORDS]
    return tuple(
        word
        for index, word in enumerate(words)
        if not any(word in longer for longer in words[:index])
    )


def _has_long_word(words: Words) -> bool:
    return any(len(word) >= SHORTEST for word in words)
