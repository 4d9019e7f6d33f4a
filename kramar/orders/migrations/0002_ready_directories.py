from typing import Any

from django.db import migrations
from django.db.migrations.state import StateApps

# Frozen as they were: what new companies get may change, these companies were given this.
STATUSES = (
    ("Нове", "blue", "new", False),
    ("Прийняте", "teal", "work", False),
    ("Упаковане", "amber", "work", False),
    ("Передане", "orange", "work", False),
    ("Відправлене", "violet", "sent", False),
    ("У відділенні", "pink", "sent", False),
    ("Викуплене", "green", "done", False),
    ("Гроші отримано", "green", "done", False),
    ("Завершене", "gray", "done", True),
    ("Відмова", "red", "refused", False),
    ("Повернення в дорозі", "orange", "returned", False),
    ("Повернення завершене", "gray", "returned", True),
)
PAYMENTS = (("Післяплата", True), ("На картку", False), ("Рахунок IBAN", False), ("Готівка", False))
DELIVERIES = (
    ("Нова пошта", "nova_poshta"),
    ("Укрпошта", "ukrposhta"),
    ("Meest", "meest"),
    ("Кур’єр", "courier"),
    ("Самовивіз", "pickup"),
)
SOURCES = ("Сайт", "Месенджери", "Телефон")


def make_directories(apps: StateApps, schema_editor: object) -> None:
    for company in apps.get_model("company", "Company").objects.all():
        _make(apps, company)


def _make(apps: StateApps, company: Any) -> None:  # noqa: ANN401 (a model of that time)
    def model(name: str) -> Any:  # noqa: ANN401 (the same)
        return apps.get_model("orders", name)

    model("OrderStatus").objects.bulk_create(
        model("OrderStatus")(
            company=company,
            name=name,
            color=color,
            group=group,
            is_locking=is_locking,
            is_default=position == 0,
            position=position,
        )
        for position, (name, color, group, is_locking) in enumerate(STATUSES)
    )
    model("PaymentMethod").objects.bulk_create(
        model("PaymentMethod")(
            company=company, name=name, is_cash_on_delivery=is_cash, position=position
        )
        for position, (name, is_cash) in enumerate(PAYMENTS)
    )
    model("DeliveryMethod").objects.bulk_create(
        model("DeliveryMethod")(company=company, name=name, carrier=carrier, position=position)
        for position, (name, carrier) in enumerate(DELIVERIES)
    )
    model("OrderSource").objects.bulk_create(
        model("OrderSource")(company=company, name=name, position=position)
        for position, name in enumerate(SOURCES)
    )


class Migration(migrations.Migration):
    dependencies = [("orders", "0001_initial"), ("company", "0001_initial")]

    operations = [migrations.RunPython(make_directories, migrations.RunPython.noop, elidable=True)]
