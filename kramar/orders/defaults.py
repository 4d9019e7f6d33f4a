"""What every company's orders begin with; the owner renames, recolours and adds."""

from dataclasses import dataclass

from kramar.orders.models.directories import Carrier, StatusGroup

STATUS_COLORS = (
    *("teal", "blue", "violet", "orange", "pink"),
    *("green", "amber", "indigo", "red", "gray"),
)
"""The palette; the theme knows each by this name."""


@dataclass(frozen=True, slots=True)
class ReadyStatus:
    """A status as a new company gets it."""

    name: str
    color: str
    group: StatusGroup
    is_locking: bool = False
    is_default: bool = False


READY_STATUSES = (
    ReadyStatus("Нове", "blue", StatusGroup.NEW, is_default=True),
    ReadyStatus("Прийняте", "teal", StatusGroup.WORK),
    ReadyStatus("Упаковане", "amber", StatusGroup.WORK),
    ReadyStatus("Передане", "orange", StatusGroup.WORK),
    ReadyStatus("Відправлене", "violet", StatusGroup.SENT),
    ReadyStatus("У відділенні", "pink", StatusGroup.SENT),
    ReadyStatus("Викуплене", "green", StatusGroup.DONE),
    ReadyStatus("Гроші отримано", "green", StatusGroup.DONE),
    ReadyStatus("Завершене", "gray", StatusGroup.DONE, is_locking=True),
    ReadyStatus("Відмова", "red", StatusGroup.REFUSED),
    ReadyStatus("Повернення в дорозі", "orange", StatusGroup.RETURNED),
    ReadyStatus("Повернення завершене", "gray", StatusGroup.RETURNED, is_locking=True),
)
READY_PAYMENTS = (
    ("Післяплата", True),
    ("На картку", False),
    ("Рахунок IBAN", False),
    ("Готівка", False),
)
READY_DELIVERIES = (
    ("Нова пошта", Carrier.NOVA_POSHTA),
    ("Укрпошта", Carrier.UKRPOSHTA),
    ("Meest", Carrier.MEEST),
    ("Кур’єр", Carrier.COURIER),
    ("Самовивіз", Carrier.PICKUP),
)
READY_SOURCES = ("Сайт", "Месенджери", "Телефон")
