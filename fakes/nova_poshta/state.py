"""What the fake remembers: shops with their keys, the people they send to, their waybills."""

import itertools
import secrets
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Final
from uuid import uuid4

from fakes.clock import Clock
from fakes.jsontypes import JsonObject
from fakes.nova_poshta.places import PLACES
from fakes.troubles import Troubles

FIRST_NUMBER: Final = 20_450_700_000_001
STATUSES: Final = {
    "1": "Відправник самостійно створив цю накладну, але ще не надав до відправки",
    "2": "Видалено",
    "3": "Номер не знайдено",
    "4": "Відправлення у місті відправника",
    "41": "Відправлення у місті (статус для послуг локал стандарт)",
    "5": "Відправлення прямує до міста одержувача",
    "6": "Відправлення у місті одержувача",
    "7": "Прибув на відділення",
    "8": "Прибув у поштомат",
    "9": "Відправлення отримано",
    "10": "Відправлення отримано. Протягом доби ви одержите грошовий переказ",
    "11": "Відправлення отримано. Грошовий переказ видано одержувачу",
    "12": "Нова пошта комплектує ваше відправлення",
    "101": "На шляху до одержувача",
    "102": "Відмова одержувача (створено повернення)",
    "103": "Відмова одержувача",
    "104": "Змінено адресу",
    "105": "Припинено зберігання",
    "106": "Одержано і створено ЄН зворотної доставки",
    "111": "Невдала спроба доставки",
    "112": "Дату доставки перенесено одержувачем",
}


@dataclass
class Parcel:
    """A waybill and where its parcel is."""

    ref: str
    number: str
    params: JsonObject
    created_at: datetime
    cost: int
    due_at: datetime
    code: str = "1"


@dataclass
class Person:
    """Somebody to send to."""

    ref: str
    contact_ref: str
    name: str
    phone: str


@dataclass
class Shop:
    """A sender with a key."""

    name: str
    key: str
    ref: str = field(default_factory=lambda: str(uuid4()))
    contact_ref: str = field(default_factory=lambda: str(uuid4()))
    contact: str = "Коваль Олена Петрівна"
    phone: str = "380671112233"
    people: dict[str, Person] = field(default_factory=dict)
    parcels: dict[str, Parcel] = field(default_factory=dict)
    requests: list[JsonObject] = field(default_factory=list)
    troubles: Troubles = field(default_factory=Troubles)
    is_revoked: bool = False

    @property
    def address(self) -> str:
        """Where it hands parcels in."""
        return PLACES[0].branches[0].ref


class NovaPoshta:
    """The whole fake."""

    def __init__(self) -> None:
        """Start with an empty memory."""
        self.clock = Clock()
        self.shops: dict[str, Shop] = {}
        self._numbers = itertools.count(FIRST_NUMBER)

    def now(self) -> datetime:
        """Say what time it is at the carrier's."""
        return datetime.fromtimestamp(self.clock.now(), tz=UTC)

    def add_shop(self, name: str, key: str = "") -> Shop:
        """Register a sender."""
        shop = Shop(name, key or secrets.token_hex(16))
        self.shops[shop.key] = shop
        return shop

    def find_shop(self, key: str) -> Shop | None:
        """Return whose key it is, if it is any good."""
        shop = self.shops.get(key)
        return None if shop is None or shop.is_revoked else shop

    def find_parcel(self, number: str) -> Parcel | None:
        """Return a parcel of any sender."""
        parcels = (each for shop in self.shops.values() for each in shop.parcels.values())
        return next((each for each in parcels if each.number == number), None)

    def add_parcel(self, shop: Shop, params: JsonObject, cost: int) -> Parcel:
        """Make a waybill."""
        due = self.now() + timedelta(days=2)
        number = str(next(self._numbers))
        parcel = Parcel(str(uuid4()), number, params, self.now(), cost, due)
        shop.parcels[parcel.ref] = parcel
        return parcel
