"""The link that a bank's application opens as a filled-in payment.

Decree 97 of the National Bank of Ukraine of 19.08.2025: lines joined by LF, in Base64URL without
padding, after the bank's address. Formats 002 and 003.
"""

from base64 import urlsafe_b64encode
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

ADDRESS_002 = "https://bank.gov.ua/qr/"
ADDRESS_003 = "https://qr.bank.gov.ua/"
# What the sources agree on for certain; some banks refuse longer ones.
SAFE_BYTES = 350
TIME = "%y%m%d%H%M%S"


@dataclass(frozen=True, slots=True)
class Payment:
    """What is paid to whom.

    :ivar amount: in hryvnias
    :ivar code: of the recipient: eight digits or ten
    """

    recipient: str
    iban: str
    amount: Decimal
    code: str
    purpose: str


@dataclass(frozen=True, slots=True)
class Validity:
    """What format 003 says besides: the invoice's number, since when and until when it is good."""

    reference: str
    created_at: datetime
    valid_until: datetime


def link_002(payment: Payment) -> str:
    """Return the link of format 002."""
    lines = [
        *("BCD", "002", "1", "UCT", ""),
        payment.recipient[:70],
        payment.iban,
        f"UAH{payment.amount:.2f}",
        payment.code,
        *("", ""),
        payment.purpose[:140],
        "",
    ]
    return ADDRESS_002 + _encode(lines)


def link_003(payment: Payment, validity: Validity) -> str:
    """Return the link of format 003: a purchase of goods, no field of which may be changed."""
    lines = [
        *("BCD", "003", "1", "UCT", ""),
        payment.recipient[:140],
        payment.iban,
        f"UAH{payment.amount:.2f}",
        payment.code,
        "OTHR/GDDS",
        validity.reference,
        payment.purpose[:420],
        "",
        "FFFF",
        validity.valid_until.strftime(TIME),
        validity.created_at.strftime(TIME),
        "",
    ]
    return ADDRESS_003 + _encode(lines)


def is_safe(link: str) -> bool:
    """Whether every bank reads a link as long as this."""
    return len(link.rsplit("/", 1)[1]) * 3 // 4 <= SAFE_BYTES


def _encode(lines: list[str]) -> str:
    return urlsafe_b64encode("\n".join(lines).encode()).decode().rstrip("=")
