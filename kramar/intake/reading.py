"""Texts of a site as the draft of an order, or the problems that keep them from being one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext_noop as _

from kramar.alerts.words import Words
from kramar.catalog.queries.offers import find_offer
from kramar.core.phone import PhoneError, parse_phone
from kramar.intake.fields import Problem, RawFields, RawLine
from kramar.orders.drafts import BuyerDraft, DeliveryDraft, LineDraft, OrderDraft, PaymentDraft
from kramar.orders.queries.directories import list_delivery_methods, list_payment_methods

LARGEST_COUNT = 100_000
LARGEST_PRICE = Decimal("9999999.99")
LONGEST_NAME = 200
LONGEST_ADDRESS = 200
LONGEST_COMMENT = 5000
LONGEST_PART = 80
MOST_EXTRA = 40
DECIMAL_COMMA = re.compile(r",(\d{1,2})$")
CURRENCY = re.compile(r"(?:грн|uah|₴|руб|р)\.?$", re.IGNORECASE)
UTM = ("source", "medium", "campaign", "term", "content")
TAKEN = {
    *("bayer_name", "phone", "email", "comment", "site", "delivery", "delivery_adress"),
    *("payment", "order_id", *(f"utm_{word}" for word in UTM)),
}


@dataclass(frozen=True, slots=True)
class Reading:
    """What was understood.

    :param flags: what is wrong and yet no reason to refuse the order
    """

    draft: OrderDraft
    problems: Sequence[Problem]
    flags: Sequence[Problem]


def read_order(raw: RawFields) -> Reading:
    """Understand an order of a site, in its company's scope."""
    texts, flags, extra = raw.texts, list[Problem](), dict[str, str]()
    problems = list(raw.problems)
    lines = [
        line
        for position, given in enumerate(raw.lines)
        if (line := _read_line(given, f"lines.{position}", problems))
    ]
    buyer = _read_buyer(texts, extra, flags)
    delivery, payment = _method(texts, "delivery", extra), _method(texts, "payment", extra)
    extra |= {name: value for name, value in texts.items() if name not in TAKEN}
    if not (raw.lines or problems or buyer.phone or buyer.email):
        words = _("У заявці немає ні товарів, ні телефону чи e-mail покупця")
        problems.append(Problem("phone", Words(words)))
    address = texts.get("delivery_adress", "")
    draft = OrderDraft(
        lines=lines,
        buyer=buyer,
        delivery=DeliveryDraft(method_id=delivery, address=address[:LONGEST_ADDRESS]),
        payment=PaymentDraft(method_id=payment),
        comment=texts.get("comment", "")[:LONGEST_COMMENT],
        source=texts.get("site", ""),
        utm={word: texts.get(f"utm_{word}", "") for word in UTM},
        extra=list(extra.items())[:MOST_EXTRA],
        external_id=texts.get("order_id", "")[:LONGEST_NAME],
    )
    return Reading(draft, problems, flags)


def read_price(text: str) -> Decimal | None:
    """Read a price as people write it: «1 713,50 грн» is 1713.50; ``None`` when it is none."""
    compact = CURRENCY.sub("", re.sub(r"\s", "", text))
    compact = DECIMAL_COMMA.sub(r".\1", compact).replace(",", "")
    if not re.fullmatch(r"\d{1,12}(\.\d{1,12})?", compact):
        return None
    try:
        price = Decimal(compact).quantize(Decimal("0.01"))
    except InvalidOperation:
        return None
    return price if price <= LARGEST_PRICE else None


def read_count(text: str) -> int | None:
    """Read a number of pieces; ``None`` when no order has so many, or so few."""
    found = re.fullmatch(r"\+?(\d{1,9})(?:[.,]0+)?", text.strip())
    count = int(found[1]) if found else 0
    return count if 1 <= count <= LARGEST_COUNT else None


def _read_line(given: RawLine, place: str, problems: list[Problem]) -> LineDraft | None:
    price = read_price(given.price) if given.price else None
    count = read_count(given.count) if given.count else 1
    if given.price and price is None:
        words = Words(_("«%(value)s» не схоже на ціну"), {"value": given.price[:40]})
        problems.append(Problem(f"{place}.price", words))
    if count is None:
        words = Words(_("«%(value)s» не схоже на кількість"), {"value": given.count[:40]})
        problems.append(Problem(f"{place}.count", words))
    if not given.product_id:
        free = price if price is not None else Decimal("0.00")
        return LineDraft(name=given.name[:LONGEST_NAME], quantity=count or 1, price=free)
    offer = find_offer(sku=given.product_id, external_id=given.product_id)
    if offer is None:
        words = Words(_("Товару «%(value)s» немає в каталозі"), {"value": given.product_id[:40]})
        problems.append(Problem(f"{place}.product_id", words))
        return None
    return LineDraft(offer_id=offer.pk, quantity=count or 1, price=price)


def _read_buyer(texts: dict[str, str], extra: dict[str, str], flags: list[Problem]) -> BuyerDraft:
    """Read who buys. A bad phone never costs an order: it is kept beside it and told."""
    names = texts.get("bayer_name", "").split()
    first, last, rest = (
        (" ".join(names), "", "")
        if len(names) < len(("last", "first"))
        else (names[1], names[0], " ".join(names[2:]))
    )
    phone, email = texts.get("phone", ""), texts.get("email", "")
    try:
        phone = parse_phone(phone)
    except PhoneError:
        extra |= {"phone": phone} if phone else {}
        words = Words(_("«%(value)s» не схоже на телефон"), {"value": phone[:40]})
        flags.append(Problem("phone", words if phone else Words(_("Телефону не вказано"))))
        phone = ""
    try:
        validate_email(email)
    except ValidationError:
        extra |= {"email": email} if email else {}
        email = ""
    return BuyerDraft(last[:LONGEST_PART], first[:LONGEST_PART], rest[:LONGEST_PART], phone, email)


def _method(texts: dict[str, str], name: str, extra: dict[str, str]) -> int | None:
    """Return our method with the sender's id; another CRM's id is kept as it is."""
    word = texts.get(name, "")
    if not word:
        return None
    rows = list_delivery_methods() if name == "delivery" else list_payment_methods()
    if word.isdigit() and rows.filter(pk=int(word[:18])).exists():
        return int(word)
    extra[name] = word
    return None
