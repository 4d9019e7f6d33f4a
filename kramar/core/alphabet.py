"""Alphabetical order that is the same in every database, whatever collation it was made with.

Each letter becomes two Latin ones, so that plain byte order and any language's order agree.
"""

_ALPHABET = " 0123456789абвгґдеєёжзиіїйклмнопрстуўфхцчшщъыьэюяabcdefghijklmnopqrstuvwxyz"
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_IGNORED = "'’ʼ`-."
_PAIRS = {
    ord(letter): _LETTERS[place // len(_LETTERS)] + _LETTERS[place % len(_LETTERS)]
    for place, letter in enumerate(_ALPHABET)
} | dict.fromkeys(map(ord, _IGNORED), "")
_OTHER = "zz"


def sort_key(text: str, *, length: int) -> str:
    """Return what orders a text by the Ukrainian alphabet, Latin letters after it.

    :param length: of the key; two letters stand for each of the text
    """
    words = " ".join(text.lower().split())
    return "".join(_PAIRS.get(ord(letter), _OTHER) for letter in words)[:length]
