"""Phone numbers in texts: found by any fragment, however they were spelled."""

import re

from kramar.core.search.folding import fold

# From seven digits up, with what people put between them.
_NUMBER = re.compile(r"[0-9](?:[ ().–\-\u00a0]{0,3}[0-9]){6,14}")
_NATIONAL, _OLD_TRUNK = re.compile("0[0-9]{9}"), re.compile("80[0-9]{9}")


def write_whole(digits: str) -> str:
    """Put the country before a number that was written without it, so that it has all fragments."""
    if _NATIONAL.fullmatch(digits):
        return f"38{digits}"
    return f"3{digits}" if _OLD_TRUNK.fullmatch(digits) else digits


def fold_with_numbers(text: str) -> str:
    """Fold a text; its long numbers stand after it in one piece, with their country."""
    folded = fold(text)
    whole = [number for number in find_numbers(text) if number not in folded]
    return " ".join([folded, *whole]) if whole else folded


def find_numbers(text: str) -> list[str]:
    """Return the digits of the long numbers in a text, without what stands between."""
    return [write_whole(_only_digits(match)) for match in _NUMBER.findall(text)]


def digits_with_places(text: str) -> tuple[str, list[int]]:
    """Return the digits of a text, and where each stands."""
    places = [at for at, letter in enumerate(text) if letter in "0123456789"]
    return "".join(text[at] for at in places), places


def _only_digits(text: str) -> str:
    return "".join(filter("0123456789".__contains__, text))
