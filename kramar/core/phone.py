"""Phone numbers: read in every spelling that people use, kept in E.164, shown in groups."""

import re
from functools import lru_cache

import phonenumbers
from django.utils.translation import gettext as _

from kramar.core.errors import InvalidError

HOME = "UA"
HOME_CODE = 380
HOME_DIGITS = 9
HIDDEN = "•"
# What stays readable of a hidden number: the country with the operator, and the end.
SHOWN_FIRST, SHOWN_LAST = 6, 2

_SIGNS = re.compile(r"[\s().\-–—\u2010-\u2015/]+")
_DIGITS = re.compile(r"\+?[0-9]{5,20}")
_TRUNK = re.compile(r"80[0-9]{9}")
_WITHOUT_PLUS = re.compile(r"380[0-9]{9}")
_HOME_NUMBER = re.compile(r"^(\+380)(\S{2})(\S{3})(\S{2})(\S{2})$")
_LOCAL = re.compile(r"[1-9][0-9]{8}")


class PhoneError(InvalidError):
    """It is no phone number that could be called."""

    code = "phone_invalid"


@lru_cache(maxsize=4096)
def parse_phone(text: str) -> str:
    """Return a number in E.164 with its plus: «8 (067) 123-45-67» is ``+380671234567``.

    Without a country the number is Ukrainian. An order's phone is read several times on its way.

    :raises PhoneError: it holds letters, or is too short or too long to be called
    """
    compact = _SIGNS.sub("", text.strip())
    if not _DIGITS.fullmatch(compact):
        raise _refusal(text)
    try:
        number = phonenumbers.parse(_with_country(compact), HOME)
    except phonenumbers.NumberParseException:
        raise _refusal(text) from None
    if not _can_be_called(number):
        raise _refusal(text)
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def mask_phone(number: str) -> str:
    """Hide the middle of a number in E.164 from those who may not see it: +38067•••••67."""
    hidden = max(len(number) - SHOWN_FIRST - SHOWN_LAST, 0)
    return f"{number[:SHOWN_FIRST]}{HIDDEN * hidden}{number[-SHOWN_LAST:]}"


def write_phone(number: str) -> str:
    """Write a number in E.164 as people do: +380 67 123 45 67; of another country, as it is."""
    return _HOME_NUMBER.sub(r"\1 \2 \3 \4 \5", number)


def _with_country(compact: str) -> str:
    if compact.startswith("00"):
        return f"+{compact[2:]}"
    if _TRUNK.fullmatch(compact):
        return f"+3{compact}"
    if _WITHOUT_PLUS.fullmatch(compact):
        return f"+{compact}"
    return f"+380{compact}" if _LOCAL.fullmatch(compact) else compact


def _can_be_called(number: phonenumbers.PhoneNumber) -> bool:
    if number.country_code == HOME_CODE:
        # The library also lets through numbers of old, shorter plans.
        return len(str(number.national_number)) == HOME_DIGITS
    reason = phonenumbers.is_possible_number_with_reason(number)
    return bool(reason == phonenumbers.ValidationResult.IS_POSSIBLE)


def _refusal(text: str) -> PhoneError:
    return PhoneError(
        _("«%(text)s» не схоже на номер телефону, наприклад 067 123 45 67") % {"text": text[:30]}
    )
