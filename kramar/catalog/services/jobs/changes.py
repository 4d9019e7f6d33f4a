"""What one change of many products makes of one of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Literal

from pydantic import TypeAdapter

from kramar.catalog.models import Offer, Product
from kramar.catalog.services.stock import LARGEST_STOCK
from kramar.core.money import LARGEST, round_money

Value = str | int | bool | None
Values = dict[str, Value]
How = Literal["set", "add", "percent"]
HUNDRED = Decimal(100)


class CannotChangeError(Exception):
    """This product cannot take the change; the others can.

    :param code: ``stock_not_counted``, ``price_out_of_range``, ``stock_out_of_range``
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Amount:
    """A number to set, to add (less than zero takes away), or percent to add."""

    how: How
    value: Decimal

    def of(self, former: Decimal) -> Decimal:
        """Return what becomes of a number."""
        if self.how == "set":
            return self.value
        if self.how == "add":
            return former + self.value
        return former * (HUNDRED + self.value) / HUNDRED


@dataclass(frozen=True, slots=True)
class BulkChange:
    """What is to be changed; ``None`` and the empty word leave things as they are.

    :param category_id: zero is no category
    :param state: ``active`` is on sale and out of the archive, ``archived`` in it
    """

    price: Amount | None = None
    stock: Amount | None = None
    category_id: int | None = None
    state: Literal["", "active", "archived"] = ""

    @property
    def is_empty(self) -> bool:
        """Whether it would change nothing."""
        return self == BulkChange()

    @property
    def moves_products(self) -> bool:
        """Whether products themselves are changed, and not only their prices and stock."""
        return self.category_id is not None or bool(self.state)


CHANGE = TypeAdapter(BulkChange)


@dataclass(slots=True)
class Planned:
    """What differs afterwards, by field; offers by their ids."""

    product: Values = field(default_factory=dict)
    offers: dict[int, Values] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Whether nothing differs."""
        return not self.product and not self.offers


def plan(change: BulkChange, product: Product, offers: Sequence[Offer], at: datetime) -> Planned:
    """Work out what becomes of a product; nothing is changed yet.

    :raises CannotChangeError: it cannot take the change
    """
    planned = Planned(_differing(product, _product_values(change, product, at)))
    is_dead = change.state == "active" and not any(offer.is_active for offer in offers)
    for offer in offers:
        wanted = _offer_values(change, offer)
        if is_dead:
            wanted["is_active"] = True
        if differing := _differing(offer, wanted):
            planned.offers[offer.pk] = differing
    return planned


def value_of(row: Product | Offer, name: str) -> Value:
    """Return a field as the work keeps it."""
    value = getattr(row, name)
    if isinstance(value, Decimal):
        return str(round_money(value))
    return value.isoformat() if isinstance(value, datetime) else value


def set_values(row: Product | Offer, values: Mapping[str, Value]) -> None:
    """Fill a row with what the work has kept."""
    fields = {each.attname: each for each in row._meta.concrete_fields}
    for name, value in values.items():
        setattr(row, name, fields[name].to_python(value))


def _product_values(change: BulkChange, product: Product, at: datetime) -> Values:
    values: Values = {}
    if change.category_id is not None:
        values["category_id"] = change.category_id or None
    if change.state == "active":
        values |= {"is_active": True, "archived_at": None}
    if change.state == "archived" and product.archived_at is None:
        values["archived_at"] = at.isoformat()
    return values


def _offer_values(change: BulkChange, offer: Offer) -> Values:
    values: Values = {}
    if change.price is not None:
        price = round_money(change.price.of(offer.price))
        if not 0 <= price <= LARGEST:
            raise CannotChangeError("price_out_of_range")
        values["price"] = str(price)
    if change.stock is not None:
        if not offer.tracks_stock:
            raise CannotChangeError("stock_not_counted")
        stock = int(change.stock.of(Decimal(offer.stock)))
        if not 0 <= stock <= LARGEST_STOCK:
            raise CannotChangeError("stock_out_of_range")
        values["stock"] = stock
    return values


def _differing(row: Product | Offer, wanted: Values) -> Values:
    return {name: value for name, value in wanted.items() if value_of(row, name) != value}
