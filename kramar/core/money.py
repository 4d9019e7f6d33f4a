"""Money: hryvnias as ``Decimal`` with two places, in JSON a text such as ``"1234.50"``."""

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import Annotated

from pydantic import Field, PlainSerializer

CENT = Decimal("0.01")
LARGEST = Decimal("9999999999.99")

# In: a number or a text; out: always a text, because browsers' numbers are binary fractions.
Money = Annotated[
    Decimal,
    Field(ge=0, le=LARGEST, max_digits=12, decimal_places=2),
    PlainSerializer(lambda value: f"{value:.2f}", return_type=str),
]

# What people write between the thousands: spaces of all kinds, apostrophes.
_BETWEEN = re.compile(r"[\s\u00a0\u202f\u2009'’ʼ`]+")
_NUMBER = re.compile(r"[+-]?(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)")
_CURRENCY = re.compile(r"(?:грн\.?|гривень|гривні|uah|₴)$", re.IGNORECASE)
_BOTH_SIGNS = re.compile(r"[+-]?[0-9]{1,3}(?:([.,])[0-9]{3})+(?!\1)[.,][0-9]{1,2}")
LONGEST_PRICE = 40


def round_money(amount: Decimal) -> Decimal:
    """Round to two places, half away from zero, as shops do."""
    return amount.quantize(CENT, rounding=ROUND_HALF_UP)


def read_price(text: str) -> Decimal | None:
    """Read an amount as people write it: «1 713,50 грн», «1,713.50», «₴250»; ``None`` is none.

    A negative one is given as it is; so is one that is too large for the database.
    """
    bare = _BETWEEN.sub("", text[:LONGEST_PRICE].strip().lstrip("₴"))
    bare = _CURRENCY.sub("", bare)
    if _BOTH_SIGNS.fullmatch(bare):
        last = max(bare.rfind("."), bare.rfind(","))
        bare = re.sub("[.,]", "", bare[:last]) + "." + bare[last + 1 :]
    if not _NUMBER.fullmatch(bare):
        return None
    return round_money(Decimal(bare.replace(",", ".")))
