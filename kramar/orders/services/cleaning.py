"""The parts of a draft, checked and cleaned; what is wrong is told of all fields at once."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as _noop

from kramar.clients.services.fields import ClientFields, clean_fields
from kramar.core.errors import InvalidError
from kramar.core.sentences import Sentence
from kramar.orders.drafts import BuyerDraft
from kramar.orders.models import NOTHING, Carrier, Order
from kramar.orders.models.orders import TEXT_LENGTH

COMMENT_LENGTH = 5000
MOST_EXTRA = 50
EXTRA_LENGTH = 2000
LARGEST_SUM = Decimal("9999999.99")
HUNDRED = Decimal(100)
UTM_WORDS = ("source", "medium", "campaign", "term", "content")

# How the client's card calls the fields of a buyer.
_BUYER_FIELDS = {"phones": "phone", "emails": "email"}


def clean_buyer(buyer: BuyerDraft, *, known_phone: str = "") -> BuyerDraft:
    """Return the buyer as the order keeps them: the phone in E.164, the e-mail in lower case.

    :param known_phone: the order's own; one that comes back with its middle hidden is that one
    :raises InvalidError: names every field that is wrong
    """
    given = ClientFields(
        last_name=buyer.last_name,
        first_name=buyer.first_name,
        patronymic=buyer.patronymic,
        phones=[buyer.phone],
        emails=[buyer.email],
    )
    try:
        clean = clean_fields(given, known_phones=[known_phone])
    except InvalidError as error:
        named = {_BUYER_FIELDS.get(name, name): text for name, text in error.fields.items()}
        fields = {f"buyer.{name}": text for name, text in named.items()}
        raise InvalidError(error.detail, fields=fields) from None
    texts = clean.texts
    return BuyerDraft(
        last_name=texts.get("last_name", ""),
        first_name=texts.get("first_name", ""),
        patronymic=texts.get("patronymic", ""),
        phone=next(iter(clean.phones or []), ""),
        email=next(iter(clean.emails or []), ""),
    )


def clean_text(field: str, value: str, limit: int = TEXT_LENGTH) -> str:
    """Return a text without spaces around it.

    :raises InvalidError: it is too long
    """
    text = value.strip()
    if len(text) > limit:
        raise _invalid(
            field,
            Sentence.say(
                _noop("Задовго: %(length)d символів, а можна до %(limit)d"),
                length=len(text),
                limit=limit,
            ),
        )
    return text


def clean_money(field: str, value: Decimal, *, most: Decimal = LARGEST_SUM) -> Decimal:
    """Return a sum in hryvnias, not negative.

    :raises InvalidError: it is negative, too large, or has parts of a kopeck
    """
    if not value.is_finite() or not NOTHING <= value <= most:
        raise _invalid(
            field, Sentence.say(_noop("Має бути сума від 0 до %(most)s"), most=str(most))
        )
    if value != value.quantize(Decimal("0.01")):
        raise _invalid(field, _("Копійок не буває менше за одну"))
    return value.quantize(Decimal("0.01"))


def clean_discount(kind: str, value: Decimal) -> Decimal:
    """Return the value of the order's discount.

    :raises InvalidError: the kind is unknown, or the value is out of its bounds
    """
    if kind not in Order.DiscountKind.values:
        raise _invalid("discount_kind", _("Знижка буває сумою (sum) або відсотком (percent)"))
    most = HUNDRED if kind == Order.DiscountKind.PERCENT else LARGEST_SUM
    return clean_money("discount_value", value, most=most)


def clean_carrier(carrier: str) -> str:
    """Return a carrier that there is, or none.

    :raises InvalidError: it is neither
    """
    if carrier and carrier not in Carrier.values:
        raise _invalid("delivery.carrier", _("Такого перевізника немає"))
    return carrier


def clean_utm(utm: Mapping[str, str]) -> dict[str, str]:
    """Return the marks of the advertisement that are known and not empty, cut to length."""
    known = {word: utm.get(word, utm.get(f"utm_{word}", "")).strip() for word in UTM_WORDS}
    return {word: text[:TEXT_LENGTH] for word, text in known.items() if text}


def clean_extra(extra: Sequence[tuple[str, str]]) -> list[dict[str, str]]:
    """Return the sender's own fields as they are kept.

    :raises InvalidError: there are too many
    """
    named = [(name.strip(), value.strip()) for name, value in extra if name.strip()]
    if len(named) > MOST_EXTRA:
        raise _invalid(
            "extra", Sentence.say(_noop("Забагато: можна до %(limit)d"), limit=MOST_EXTRA)
        )
    return [{"name": name[:TEXT_LENGTH], "value": value[:EXTRA_LENGTH]} for name, value in named]


def _invalid(field: str, sentence: str) -> InvalidError:
    return InvalidError(sentence, fields={field: sentence})
