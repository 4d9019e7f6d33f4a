"""``python -m bench.handing_out``: 1,000 orders that wait are handed out to 50 people.

Prints the seconds from the first one's coming to the last order, and those of the floor: as many
rows changed and written by the bare driver in one transaction.
"""

import json
import os
import time
from decimal import Decimal

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kramar.project.settings")
django.setup()

from django.db import connection, transaction  # noqa: E402 (after django.setup)

from kramar.company.services import CompanyChanges  # noqa: E402
from kramar.core.tenancy import company_scope  # noqa: E402
from kramar.distribution.services.settings import change_distribution  # noqa: E402
from kramar.distribution.worker import distribute  # noqa: E402
from kramar.orders.drafts import BuyerDraft, LineDraft, OrderDraft  # noqa: E402
from kramar.orders.models import Order  # noqa: E402
from kramar.orders.services.composing import NewOrder  # noqa: E402
from kramar.orders.services.creating import create_orders  # noqa: E402
from kramar.staff.models import Employee, Role  # noqa: E402
from kramar.staff.queries import get_employee  # noqa: E402
from kramar.staff.services.companies import NewCompany, create_company  # noqa: E402
from kramar.staff.services.employees import NewEmployee, hire_employee  # noqa: E402
from kramar.staff.services.presence import come_on_site  # noqa: E402

ORDERS, PEOPLE, AT_ONCE = 1000, 50, 100
PRICE = Decimal(640)


def main() -> None:
    """Make the queue, then measure."""
    owner = create_company(
        company=NewCompany("handing-out", "Черга"),
        owner=NewEmployee("boss", "ясна лампа", "Черга Ольга"),
    )
    with company_scope(owner.company_id):
        on = CompanyChanges(distribution_enabled=True)
        change_distribution(company=owner.company, changes=on, by=owner)
        crew = [_hire(number) for number in range(PEOPLE)]
        for part in range(0, ORDERS, AT_ONCE):
            create_orders([_new(number) for number in range(part, part + AT_ONCE)])
        for each in crew:
            come_on_site(employee=get_employee(each.pk))
        started = time.perf_counter()
        while distribute():
            """On to the next part."""
        spent = time.perf_counter() - started
        shares = {Order.objects.filter(responsible=each).count() for each in crew}
        floor = _floor(crew)
    print(json.dumps({"seconds": spent, "floor": floor, "shares": sorted(shares)}))


def _hire(number: int) -> Employee:
    person = NewEmployee(f"person{number}", "ясна лампа", f"Людина {number:02}")
    return hire_employee(person=person, role=Role.objects.get(code="manager"), by=None)


def _new(number: int) -> NewOrder:
    buyer = BuyerDraft("Бойко", "Ірина", phone=f"067{number:07}")
    return NewOrder(
        OrderDraft(lines=[LineDraft(name="Лампа «Сова»", price=PRICE)], buyer=buyer), None
    )


def _floor(crew: list[Employee]) -> float:
    """Change as many orders, and write as many rows of history and events, by the bare driver."""
    ids = list(Order.objects.values_list("pk", flat=True))
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT data FROM events_storedevent WHERE kind = 'order.changed'")
        data = [row[0] for row in cursor.fetchall()]
        cursor.execute("CREATE TEMPORARY TABLE floor_rows (number integer, data text)")
        started = time.perf_counter()
        cursor.executemany(
            "UPDATE orders_order SET responsible_id = %s, version = version + 1 WHERE id = %s",
            [(crew[place % PEOPLE].pk, order_id) for place, order_id in enumerate(ids)],
        )
        cursor.executemany("INSERT INTO floor_rows VALUES (%s, %s)", list(enumerate(data)) * 2)
        spent = time.perf_counter() - started
        transaction.set_rollback(True)
    return spent


if __name__ == "__main__":
    main()
