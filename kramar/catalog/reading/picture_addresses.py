"""Addresses of pictures as sources write them: without a scheme, with spaces, twice."""

from collections.abc import Iterable
from urllib.parse import urlsplit

MOST_PICTURES = 10
LONGEST = 2000


def clean_addresses(raw: Iterable[str]) -> tuple[list[str], str]:
    """Return the addresses in their order, each once, and the first that is none."""
    good: dict[str, None] = {}
    bad = ""
    for text in filter(None, (each.strip() for each in raw)):
        address = _complete(text)
        if _is_address(address):
            good[address] = None
        else:
            bad = bad or text
    return list(good)[:MOST_PICTURES], bad


def _complete(text: str) -> str:
    whole = f"https:{text}" if text.startswith("//") else text
    return whole.replace(" ", "%20")


def _is_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
        hostname = parts.hostname
    except ValueError:
        return False
    is_web = parts.scheme in {"http", "https"} and bool(hostname)
    return is_web and len(text) <= LONGEST and not any(sign <= " " for sign in text)
