"""What a cell of a spreadsheet says: its number may be a day, a time or how long something took."""

import re
from datetime import datetime, timedelta
from typing import Literal

Meaning = Literal["number", "moment", "duration"]

# Formats that every program knows by their numbers: days and times, and the one that goes on past
# twenty-four hours.
_MOMENTS = {*range(14, 23), *range(27, 37), 45, 47, *range(50, 59)}
_LONG_TIME = 46
_SAID_AS_IS = re.compile(r'"[^"]*"|\\.|_.|\*.')
_LONG = re.compile(r"\[(h+|m+|s+)\]", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\[[^\]]*\]")
_OF_MOMENTS = re.compile("[dmyhs]", re.IGNORECASE)
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
_DAY = timedelta(days=1)
# What Excel counts as an integer exactly.
_LONGEST_INTEGER = 15


def meaning_of(number: int, code: str = "") -> Meaning:
    """Say what numbers of a format mean.

    :param code: how the file itself describes it
    """
    if not code:
        if number == _LONG_TIME:
            return "duration"
        return "moment" if number in _MOMENTS else "number"
    plain = _SAID_AS_IS.sub("", code)
    if _LONG.search(plain):
        return "duration"
    is_general = plain.lower().startswith(("general", "standard"))
    is_moment = _OF_MOMENTS.search(_IN_BRACKETS.sub("", plain)) and not is_general
    return "moment" if is_moment else "number"


def say_number(text: str, meaning: Meaning, first_day: datetime) -> str:
    """Say a number as people would type it; a phone that was typed without its plus is one too."""
    if meaning == "number" and text.isdecimal() and len(text) <= _LONGEST_INTEGER:
        return str(int(text))
    try:
        number = float(text)
        if meaning == "number":
            return str(int(number)) if number.is_integer() else str(number)
        return _say_time(number, meaning, first_day)
    except (ValueError, OverflowError):
        return text


def unescape(text: str) -> str:
    """Return a text with the breaks that XML has no way to say; other such signs are dropped."""
    return _ESCAPED.sub(_say_sign, text) if "_x" in text else text


def _say_sign(found: re.Match[str]) -> str:
    sign = chr(int(found[1], 16))
    return sign if sign.isprintable() or sign in "\t\n\r" else ""


def _say_time(days: float, meaning: Meaning, first_day: datetime) -> str:
    # To a second: what is left is how a fraction of a day is kept.
    time = timedelta(seconds=round(days * _DAY.total_seconds()))
    if meaning == "duration":
        return str(time)
    moment = first_day + time
    if timedelta() <= time < _DAY:
        return moment.time().isoformat()
    is_day = time.seconds == 0
    return moment.date().isoformat() if is_day else moment.isoformat()
