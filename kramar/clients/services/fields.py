"""What a client's card holds, checked and cleaned field by field."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _

from kramar.clients.models import ADDRESS_LENGTH, NAME_LENGTH
from kramar.core.errors import InvalidError
from kramar.core.phone import HIDDEN, mask_phone, parse_phone

COMMENT_LENGTH = 5000
MOST_CONTACTS = 10

ValueT = TypeVar("ValueT")


@dataclass(frozen=True, slots=True)
class ClientFields:
    """The fields of a card; ``None`` leaves a field as it is, an empty one clears it."""

    last_name: str | None = None
    first_name: str | None = None
    patronymic: str | None = None
    comment: str | None = None
    phones: Sequence[str] | None = None
    emails: Sequence[str] | None = None
    addresses: Sequence[str] | None = None

    @property
    def texts(self) -> dict[str, str]:
        """Return the columns of the card's own row that are to change."""
        every = {
            "last_name": self.last_name,
            "first_name": self.first_name,
            "patronymic": self.patronymic,
            "comment": self.comment,
        }
        return {name: value for name, value in every.items() if value is not None}

    @property
    def is_empty(self) -> bool:
        """Whether nothing is said about the client."""
        return not any([*self.texts.values(), self.phones, self.emails, self.addresses])


@dataclass
class _Checking:
    """Gathers what is wrong with which field, so that all of it is told at once."""

    refusals: dict[str, str] = field(default_factory=dict)

    def clean(
        self, name: str, cleaner: Callable[[ValueT], ValueT], value: ValueT | None
    ) -> ValueT | None:
        """Clean a field that is given."""
        if value is None:
            return None
        try:
            return cleaner(value)
        except InvalidError as error:
            self.refusals[name] = error.detail
            return None


def clean_fields(given: ClientFields, *, known_phones: Sequence[str] = ()) -> ClientFields:
    """Return the fields as they are kept.

    :param known_phones: the card's own; one that comes back with its middle hidden is that one
    :raises InvalidError: names every field that is wrong
    """
    checking = _Checking()
    cleaned = ClientFields(
        last_name=checking.clean("last_name", _clean_name, given.last_name),
        first_name=checking.clean("first_name", _clean_name, given.first_name),
        patronymic=checking.clean("patronymic", _clean_name, given.patronymic),
        comment=checking.clean("comment", _clean_comment, given.comment),
        phones=checking.clean("phones", partial(_clean_phones, known_phones), given.phones),
        emails=checking.clean("emails", _clean_emails, given.emails),
        addresses=checking.clean("addresses", _clean_addresses, given.addresses),
    )
    if checking.refusals:
        raise InvalidError(next(iter(checking.refusals.values())), fields=checking.refusals)
    return cleaned


def _clean_name(value: str) -> str:
    return _within(" ".join(value.split()), NAME_LENGTH)


def _clean_comment(value: str) -> str:
    return _within(value.strip(), COMMENT_LENGTH)


def _within(value: str, limit: int) -> str:
    if len(value) > limit:
        raise InvalidError(
            _("Задовго: %(length)d символів, а можна до %(limit)d")
            % {"length": len(value), "limit": limit}
        )
    return value


def _clean_phones(known: Sequence[str], phones: Sequence[str]) -> Sequence[str]:
    hidden = {mask_phone(number): number for number in known}
    return _few(
        [
            hidden[text] if HIDDEN in text and text in hidden else parse_phone(text)
            for text in phones
            if text.strip()
        ]
    )


def _clean_emails(emails: Sequence[str]) -> Sequence[str]:
    return _few([_clean_email(text.strip().lower()) for text in emails if text.strip()])


def _clean_addresses(addresses: Sequence[str]) -> Sequence[str]:
    return _few(
        [_within(" ".join(text.split()), ADDRESS_LENGTH) for text in addresses if text.strip()]
    )


def _clean_email(text: str) -> str:
    try:
        validate_email(text)
    except ValidationError:
        raise InvalidError(
            _("«%(text)s» не схоже на e-mail, наприклад olena@example.com") % {"text": text[:60]}
        ) from None
    # The column's length.
    return _within(text, 254)


def _few(values: Sequence[str]) -> Sequence[str]:
    """Return the values without repetitions.

    :raises InvalidError: there are more than anybody has
    """
    once = list(dict.fromkeys(values))
    if len(once) > MOST_CONTACTS:
        raise InvalidError(_("Забагато: можна до %(limit)d") % {"limit": MOST_CONTACTS})
    return once
