"""Bringing a parcel to the door: an address as people write it, checked against the carrier's."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from kramar.core.errors import InvalidError
from kramar.core.search.folding import fold
from kramar.delivery.nova_poshta.answers import Settlement, Settlements, Street, Streets, first
from kramar.delivery.nova_poshta.calls import NovaPoshta, Properties
from kramar.delivery.services.memory import Memory
from kramar.orders.models import Order

STREETS = 30
SHORTEST = 2
# «вул. Шевченка», «проспект Свободи»: the carrier searches by the name alone.
_KIND = re.compile(
    r"^(вулиця|вул|проспект|просп|пр-т|провулок|пров|бульвар|бульв|б-р|площа|пл|набережна|наб"
    r"|шосе|узвіз|тупик|туп|майдан)(\.\s*|\s+)",
    re.IGNORECASE,
)
_HOUSE = re.compile(r"^(?:буд(?:инок)?\.?\s*)?(\d+[\w/-]*(?:\s?[а-яіїєґ])?)$", re.IGNORECASE)
_FLAT = re.compile(r"^(?:квартира|кв|оф|офіс)\.?\s*(\d+\w*)$", re.IGNORECASE)
# «Шевченка 12 кв. 5»: each word of these begins a part of its own.
_APART = re.compile(r"\s+(?=(?:будинок|буд|квартира|кв|офіс|оф)\.?\s*\d)", re.IGNORECASE)
# «Шевченка 12»: without a comma the last number is the house.
_STREET_AND_HOUSE = re.compile(r"^(.*\D)\s+(\d+[\w/-]*)$")


@dataclass(frozen=True, slots=True)
class Address:
    """What an address says."""

    street: str
    house: str
    flat: str


@dataclass(frozen=True, slots=True)
class Door:
    """Where the courier goes, in the carrier's own names."""

    settlement: Settlement
    street: str
    house: str
    flat: str


@dataclass(frozen=True, slots=True)
class StreetFound:
    """A street of a place."""

    ref: str
    name: str


_settlements: Memory[Settlement] = Memory()
_streets: Memory[StreetFound] = Memory()


def read_address(text: str) -> Address:
    """Read «вул. Шевченка, 12, кв. 5».

    :raises InvalidError: there is no street or no house in it
    """
    parts = [part.strip() for part in _APART.sub(", ", text).split(",") if part.strip()]
    flat = ""
    if len(parts) > 1 and (found := _FLAT.match(parts[-1])):
        flat = found[1]
        parts.pop()
    if (
        len(parts) == 1
        and not _FLAT.match(parts[0])
        and (found := _STREET_AND_HOUSE.match(parts[0]))
    ):
        parts = [found[1], found[2]]
    house = _HOUSE.match(parts[-1]) if len(parts) > 1 else None
    street = bare_street(parts[-2]) if house else ""
    if house is None or not street:
        raise _wrong(_("Впишіть адресу так: вул. Шевченка, 12, кв. 5"))
    return Address(street, house[1], flat)


def bare_street(text: str) -> str:
    """Return a street's name without its kind."""
    return _KIND.sub("", " ".join(text.split())).strip()


def list_streets(carrier: NovaPoshta, *, city: str, city_ref: str, text: str) -> list[StreetFound]:
    """Return streets of a place whose names have a text in them."""
    name = bare_street(text)[:60]
    settlement = _find_settlement(carrier, city, city_ref) if len(name) >= SHORTEST else None
    if settlement is None:
        return []
    key = f"{settlement.ref} {name.lower()}"
    return _streets.recall(key, lambda: _ask_streets(carrier, settlement.ref, name))


def find_door(carrier: NovaPoshta, order: Order) -> Door:
    """Return where an order's address is.

    :raises InvalidError: the address has no house, or the carrier knows no such street
    """
    address = read_address(order.address)
    settlement = _find_settlement(carrier, order.city, order.city_ref)
    if settlement is None:
        sentence = _("Виберіть місто зі списку Нової пошти")
        raise InvalidError(sentence, fields={"city": sentence})
    found = list_streets(carrier, city=order.city, city_ref=order.city_ref, text=address.street)
    same = [each for each in found if fold(bare_street(each.name)) == fold(address.street)]
    if not same:
        raise _wrong(_("Нова пошта не знає такої вулиці: виберіть її зі списку"))
    return Door(settlement, bare_street(same[0].name), address.house, address.flat)


def _find_settlement(carrier: NovaPoshta, city: str, city_ref: str) -> Settlement | None:
    """Return the place that was chosen; «с. Київець» is searched as «Київець»."""
    name = city.rsplit(". ", 1)[-1].strip()
    if not name or not city_ref:
        return None
    known = _settlements.recall(name.lower(), lambda: _ask_settlements(carrier, name))
    return next((each for each in known if each.city_ref == city_ref), None)


def _ask_settlements(carrier: NovaPoshta, name: str) -> list[Settlement]:
    asked: Properties = {"CityName": name, "Limit": "50", "Page": "1"}
    return Settlements.model_validate(first(carrier.ask("Address/searchSettlements", asked))).found


def _ask_streets(carrier: NovaPoshta, settlement_ref: str, name: str) -> list[StreetFound]:
    asked: Properties = {"StreetName": name, "SettlementRef": settlement_ref, "Limit": str(STREETS)}
    rows: Sequence[Street] = Streets.model_validate(
        first(carrier.ask("Address/searchSettlementStreets", asked))
    ).found
    return [StreetFound(each.ref, each.present) for each in rows if each.present]


def _wrong(sentence: str) -> InvalidError:
    return InvalidError(sentence, fields={"address": sentence})
