"""Folding: text as a plain Latin skeleton, so that what is meant alike is written alike.

Case, apostrophes, invisible characters, punctuation and the choice of alphabet are gone:
«Доставка», «dostavka» and «ДОСТАВКА» are one. A Cyrillic letter becomes as many Latin ones as it
takes («щ» is ``shtsh``), each on its own: so the skeleton of a part of a text is a part of the
text's skeleton, and a search for substrings finds it.
"""

import re
import unicodedata

_LETTERS = {
    "a": "аa",
    "b": "бb",
    "v": "вvw",
    "h": "гґхgh",
    "d": "дd",
    "e": "еєэёe",
    "z": "зz",
    "i": "иіїыйiyj",
    "k": "кkq",
    "l": "лlł",
    "m": "мm",
    "n": "нn",
    "o": "оoø",
    "p": "пp",
    "r": "рr",
    "s": "сs",
    "t": "тt",
    "u": "уўu",
    "f": "фf",
    "zh": "ж",
    "ts": "цc",
    "tsh": "ч",
    "sh": "ш",
    "shtsh": "щ",
    "iu": "ю",
    "ia": "я",
    "ks": "x",
    "ss": "ß",
    "": "ьъ'’ʼ`‘′ʹ´＇",
}
_SPACE = " "
WORD_START = "  "
_INVISIBLE = {"Mn", "Me", "Cf"}  # accents on their own, zero-width characters, soft hyphens
_DIGIT = "Nd"
# Written twice for one sound: «ий», «ії», ``yi``; ``gh``, ``zgh``.
_DOUBLED = re.compile("i{2,}|h{2,}")
# Latin groups for one Cyrillic letter: ``kh`` is «х» (but not in "blackhole"), ``sch`` is «щ».
_GROUPS = re.compile("(?<!c)kh|sch")
_REGROUPED = {"kh": "h", "sch": "shch"}
_REMEMBERED = 0x2000


class _Skeleton(dict[int, str]):
    """What stands for each character; worked out when one is first met."""

    def __missing__(self, code: int) -> str:
        skeleton = _work_out(chr(code))
        if len(self) < _REMEMBERED:  # all of Unicode would be a great deal of memory
            self[code] = skeleton
        return skeleton


def _work_out(letter: str) -> str:
    category = unicodedata.category(letter)
    if category in _INVISIBLE:
        return ""
    if category == _DIGIT:
        return str(unicodedata.digit(letter))
    plain = unicodedata.normalize("NFKD", letter).lower()
    if plain != letter:
        return plain.translate(_SKELETON)
    return letter if letter.isalnum() else _SPACE


_SKELETON = _Skeleton(
    {ord(letter): skeleton for skeleton, letters in _LETTERS.items() for letter in letters}
)


def fold(text: str) -> str:
    """Return the skeleton: words of Latin letters and digits between single spaces.

    It holds nothing that ``LIKE`` or a full-text query would take for an operator.
    """
    lowered = text.lower()
    if "kh" in lowered or "sch" in lowered:
        lowered = _GROUPS.sub(_regroup, lowered)
    folded = _SPACE.join(lowered.translate(_SKELETON).split())
    if "ii" in folded or "hh" in folded:
        folded = _DOUBLED.sub(_once, folded)
    return folded


def fold_name(*names: str) -> str:
    """Fold names, with two spaces before each word: its first letter alone is then searchable."""
    return "".join(f"{WORD_START}{word}" for word in fold(" ".join(names)).split())


def fold_with_places(text: str) -> tuple[str, list[tuple[int, int]]]:
    """Return the skeleton and, for each of its characters, which part of the text it stands for.

    Far slower than :func:`fold`, whose skeleton it gives: for the few texts that are shown.
    """
    folded: list[str] = []
    places: list[tuple[int, int]] = []
    for (start, end), skeleton in _pieces(text):
        if not skeleton and places and folded[-1] != _SPACE:
            # A soft sign or an accent goes with the letter before it.
            places[-1] = (places[-1][0], end)
        for letter in skeleton:
            if letter in " ih" and folded and folded[-1] == letter:
                places[-1] = (places[-1][0], end)
            elif folded or letter != _SPACE:
                folded.append(letter)
                places.append((start, end))
    if folded and folded[-1] == _SPACE:
        del folded[-1], places[-1]
    return "".join(folded), places


def _pieces(text: str) -> list[tuple[tuple[int, int], str]]:
    """Cut a text into what is replaced at once, with its place in the text."""
    lowered = text.lower()
    if len(lowered) == len(text) and not _GROUPS.search(lowered):
        return [((at, at + 1), _as_word(letter)) for at, letter in enumerate(lowered)]
    return _pieces_of_many(text)


def _pieces_of_many(text: str) -> list[tuple[tuple[int, int], str]]:
    """Cut a text in which letters are replaced together, or one becomes two."""
    # The lower case of some capitals has two characters.
    letters = [(index, low) for index, letter in enumerate(text) for low in letter.lower()]
    lowered = "".join(low for _, low in letters)
    ends = {group.start(): group for group in _GROUPS.finditer(lowered)}
    pieces: list[tuple[tuple[int, int], str]] = []
    at = 0
    while at < len(letters):
        group = ends.get(at)
        last = group.end() - 1 if group else at
        source = _regroup(group) if group else letters[at][1]
        skeleton = "".join(_as_word(low) for low in source)
        pieces.append(((letters[at][0], letters[last][0] + 1), skeleton))
        at = last + 1
    return pieces


def _as_word(letter: str) -> str:
    """Replace one character as :func:`fold` does; whatever splits words is one space."""
    skeleton = _SKELETON[ord(letter)]
    return _SPACE if skeleton.isspace() else skeleton


def _regroup(group: re.Match[str]) -> str:
    return _REGROUPED[group.group()]


def _once(group: re.Match[str]) -> str:
    return group.group()[0]
