"""What a product and its offers are to be, as people or programs give it; checked here."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from decimal import Decimal

from django.utils.translation import gettext as _

from kramar.catalog.models.goods import CODE_LENGTH, NAME_LENGTH
from kramar.catalog.services.stock import LARGEST_STOCK
from kramar.core.errors import InvalidError
from kramar.core.money import LARGEST

DESCRIPTION_LENGTH = 20_000
MOST_ATTRIBUTES = 60
MOST_OFFERS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferDraft:
    """An offer's fields; ``None`` leaves one as it is, or at nothing.

    :param old_price: zero takes it away
    :param picture_id: zero takes it away
    """

    name: str | None = None
    sku: str | None = None
    price: Decimal | None = None
    old_price: Decimal | None = None
    stock: int | None = None
    tracks_stock: bool | None = None
    barcode: str | None = None
    attributes: Mapping[str, str] | None = None
    picture_id: int | None = None
    is_active: bool | None = None

    def given(self) -> dict[str, object]:
        """Return what is given, cleaned, by the model's fields.

        :raises InvalidError: something cannot be accepted
        """
        given = {
            each.name: getattr(self, each.name)
            for each in fields(self)
            if getattr(self, each.name) is not None
        }
        _clean_texts(given, {"name": NAME_LENGTH, "sku": CODE_LENGTH, "barcode": CODE_LENGTH})
        _check_numbers(given)
        if self.attributes is not None:
            given["attributes"] = clean_attributes(self.attributes)
        for name in ("old_price", "picture_id"):
            if name in given:
                given[name] = given[name] or None
        return given


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductDraft:
    """A product's fields; ``None`` leaves one as it is, or at nothing.

    :param category_id: zero is no category
    :param picture_id: zero takes it away
    """

    name: str | None = None
    description: str | None = None
    vendor: str | None = None
    category_id: int | None = None
    picture_id: int | None = None
    is_active: bool | None = None

    def given(self) -> dict[str, object]:
        """Return what is given, cleaned, by the model's fields.

        :raises InvalidError: something cannot be accepted
        """
        given = {
            each.name: getattr(self, each.name)
            for each in fields(self)
            if getattr(self, each.name) is not None
        }
        lengths = {"name": NAME_LENGTH, "vendor": CODE_LENGTH, "description": DESCRIPTION_LENGTH}
        _clean_texts(given, lengths)
        if given.get("name") == "":
            refuse("name", _("Вкажіть назву"))
        for name in ("category_id", "picture_id"):
            if name in given:
                given[name] = given[name] or None
        return given


def clean_attributes(attributes: Mapping[str, str]) -> dict[str, str]:
    """Return attributes with neither empty names nor empty values.

    :raises InvalidError: there are too many, or one is too long
    """
    stripped = ((name.strip(), value.strip()) for name, value in attributes.items())
    kept = {name: value for name, value in stripped if name and value}
    longest = max((max(len(name), len(value)) for name, value in kept.items()), default=0)
    if len(kept) > MOST_ATTRIBUTES or longest > NAME_LENGTH:
        refuse("attributes", _("Забагато характеристик або надто довгі"))
    return kept


def refuse(field: str, message: str) -> None:
    """Refuse what was given for a field.

    :raises InvalidError: always
    """
    raise InvalidError(message, fields={field: message})


def _clean_texts(given: dict[str, object], lengths: Mapping[str, int]) -> None:
    for name, length in lengths.items():
        if name not in given:
            continue
        text = str(given[name]).replace("\x00", "").strip()
        if len(text) > length:
            refuse(name, _("Задовго: можна до %(limit)d символів") % {"limit": length})
        given[name] = text


def _check_numbers(given: Mapping[str, object]) -> None:
    for name in ("price", "old_price"):
        amount = given.get(name)
        if isinstance(amount, Decimal) and not 0 <= amount <= LARGEST:
            refuse(name, _("Ціна має бути від 0 до 9 999 999 999,99"))
    stock = given.get("stock")
    if isinstance(stock, int) and abs(stock) > LARGEST_STOCK:
        refuse("stock", _("Завелика кількість"))
