"""The text of a quick reply with its variables. Nothing here asks the database.

A variable is a known word in braces: ``{client.first_name}``. Braces around anything with a space
inside are ordinary text.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

VARIABLES = (
    *("client.first_name", "client.last_name", "client.patronymic", "client.full_name"),
    *("contact.name", "contact.nickname"),
    *("me.first_name", "me.last_name", "me.full_name"),
    *("company.name", "channel.name"),
    *("order.number", "order.status", "order.total", "order.ttn"),
    *("date", "time"),
)
_BRACES = re.compile(r"\{\s*([^{}\s]{1,60})\s*\}")


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a rendered text.

    :param variable: what the part stands for; ``None`` is text as it was written
    """

    text: str
    variable: str | None = None

    @property
    def is_missing(self) -> bool:
        """Whether nothing is known to put here."""
        return self.variable is not None and not self.text


def find_unknown(text: str) -> list[str]:
    """Return the words in braces that are no variables, each once, as they are written."""
    found = dict.fromkeys(match.group(1) for match in _BRACES.finditer(text))
    return [name for name in found if name.lower() not in VARIABLES]


def render(text: str, values: Mapping[str, str]) -> list[Piece]:
    """Put values in the places of variables.

    :param values: by the variable's name; what is absent or blank is missing
    """
    pieces: list[Piece] = []
    at = 0
    for match in _BRACES.finditer(text):
        name = match.group(1).lower()
        if name not in VARIABLES:
            continue
        if match.start() > at:
            pieces.append(Piece(text[at : match.start()]))
        pieces.append(Piece(values.get(name, "").strip(), name))
        at = match.end()
    if at < len(text):
        pieces.append(Piece(text[at:]))
    return pieces


def join_pieces(pieces: Sequence[Piece]) -> str:
    """Return the rendered text; what is missing stays in braces, so that nobody overlooks it."""
    return "".join(f"{{{piece.variable}}}" if piece.is_missing else piece.text for piece in pieces)


def list_missing(pieces: Sequence[Piece]) -> list[str]:
    """Return the variables that nothing is known for, each once, in the order of the text."""
    missing = (piece.variable for piece in pieces if piece.is_missing and piece.variable)
    return list(dict.fromkeys(missing))
