"""Where the fake delivers to: real cities, branches and postomats of its own invention."""

from dataclasses import dataclass
from typing import Final
from uuid import NAMESPACE_DNS, uuid5

from fakes.jsontypes import JsonObject

BRANCH_TYPE: Final = "841339c7-591a-42e2-8233-7a0a00f0ed6f"
CARGO_TYPE: Final = "9a68df70-0267-42a8-bb5c-37f427e36ee4"
POSTOMAT_TYPE: Final = "f9316480-5f2d-425d-bc2c-ac7cd29decf0"
LIMITS: Final = {BRANCH_TYPE: 30, CARGO_TYPE: 1000, POSTOMAT_TYPE: 20}
CITIES: Final = (
    ("Київ", "м.", "Київська", "", 12),
    ("Львів", "м.", "Львівська", "Львівський", 8),
    ("Одеса", "м.", "Одеська", "Одеський", 8),
    ("Харків", "м.", "Харківська", "Харківський", 8),
    ("Дніпро", "м.", "Дніпропетровська", "Дніпровський", 8),
    ("Запоріжжя", "м.", "Запорізька", "Запорізький", 6),
    ("Вінниця", "м.", "Вінницька", "Вінницький", 6),
    ("Івано-Франківськ", "м.", "Івано-Франківська", "Івано-Франківський", 5),
    ("Тернопіль", "м.", "Тернопільська", "Тернопільський", 5),
    ("Луцьк", "м.", "Волинська", "Луцький", 5),
    ("Рівне", "м.", "Рівненська", "Рівненський", 5),
    ("Житомир", "м.", "Житомирська", "Житомирський", 5),
    ("Хмельницький", "м.", "Хмельницька", "Хмельницький", 5),
    ("Чернівці", "м.", "Чернівецька", "Чернівецький", 5),
    ("Ужгород", "м.", "Закарпатська", "Ужгородський", 4),
    ("Полтава", "м.", "Полтавська", "Полтавський", 5),
    ("Суми", "м.", "Сумська", "Сумський", 4),
    ("Чернігів", "м.", "Чернігівська", "Чернігівський", 4),
    ("Черкаси", "м.", "Черкаська", "Черкаський", 4),
    ("Кропивницький", "м.", "Кіровоградська", "Кропивницький", 4),
    ("Миколаїв", "м.", "Миколаївська", "Миколаївський", 4),
    ("Кривий Ріг", "м.", "Дніпропетровська", "Криворізький", 5),
    ("Біла Церква", "м.", "Київська", "Білоцерківський", 4),
    ("Бровари", "м.", "Київська", "Броварський", 3),
    ("Мукачево", "м.", "Закарпатська", "Мукачівський", 3),
    ("Київець", "с.", "Львівська", "Стрийський", 1),
)
STREETS: Final = (
    *("вул. Шевченка, 12", "вул. Івана Франка, 7", "просп. Свободи, 31", "вул. Соборна, 4"),
    *("вул. Лесі Українки, 18", "вул. Героїв України, 25", "вул. Незалежності, 2"),
    *("вул. Садова, 40", "вул. Вокзальна, 1", "вул. Озерна, 9", "вул. Київська, 53"),
    "вул. Зелена, 115",
)


@dataclass(frozen=True)
class Branch:
    """A place where parcels wait."""

    ref: str
    city_ref: str
    number: str
    description: str
    short_address: str
    kind: str

    @property
    def is_postomat(self) -> bool:
        """Whether it is a cabinet with cells."""
        return self.kind == POSTOMAT_TYPE

    def as_warehouse(self) -> JsonObject:
        """Describe it as getWarehouses does."""
        return {
            "Ref": self.ref,
            "Description": self.description,
            "ShortAddress": self.short_address,
            "Number": self.number,
            "CityRef": self.city_ref,
            "TypeOfWarehouse": self.kind,
            "CategoryOfWarehouse": "Postomat" if self.is_postomat else "Branch",
            "PlaceMaxWeightAllowed": str(LIMITS[self.kind]),
            "TotalMaxWeightAllowed": str(LIMITS[self.kind]),
            "WarehouseStatus": "Working",
        }


@dataclass(frozen=True)
class City:
    """A settlement with branches."""

    ref: str
    settlement_ref: str
    name: str
    kind: str
    area: str
    region: str
    branches: tuple[Branch, ...]

    @property
    def present(self) -> str:
        """Name it as a person would choose it."""
        region = f", {self.region} р-н" if self.region else ""
        return f"{self.kind} {self.name}{region}, {self.area} обл."

    def as_settlement(self) -> JsonObject:
        """Describe it as searchSettlements does."""
        return {
            "Present": self.present,
            "MainDescription": self.name,
            "Area": self.area,
            "Region": self.region,
            "SettlementTypeCode": self.kind,
            "Ref": self.settlement_ref,
            "DeliveryCity": self.ref,
            "Warehouses": len(self.branches),
        }

    def as_city(self) -> JsonObject:
        """Describe it as getCities does."""
        return {"Ref": self.ref, "Description": self.name, "AreaDescription": self.area}


def _ref(text: str) -> str:
    return str(uuid5(NAMESPACE_DNS, f"{text}.novaposhta.test"))


def _branch(city: str, number: int) -> Branch:
    street = STREETS[(number * 5 + len(city)) % len(STREETS)]
    kind = CARGO_TYPE if number == 1 else BRANCH_TYPE
    limit = "" if number == 1 else f" (до {LIMITS[kind]} кг)"
    description = f"Відділення №{number}{limit}: {street}"
    address = f"{city}, {street}"
    return Branch(_ref(f"{city}-{number}"), _ref(city), str(number), description, address, kind)


def _postomat(city: str, number: int) -> Branch:
    street = STREETS[(number + len(city)) % len(STREETS)]
    description = f'Поштомат "Нова Пошта" №{number}: {street}'
    address = f"{city}, {street}"
    ref = _ref(f"{city}-{number}")
    return Branch(ref, _ref(city), str(number), description, address, POSTOMAT_TYPE)


def _city(name: str, kind: str, area: str, region: str, size: int) -> City:
    branches = [_branch(name, number) for number in range(1, size + 1)]
    postomats = [_postomat(name, 5000 + 7 * number) for number in range(size // 2)]
    settlement = _ref(f"{name}-settlement")
    return City(_ref(name), settlement, name, kind, area, region, (*branches, *postomats))


PLACES: Final = tuple(_city(*each) for each in CITIES)
CITY_BY_REF: Final = {city.ref: city for city in PLACES}
BRANCH_BY_REF: Final = {branch.ref: branch for city in PLACES for branch in city.branches}
