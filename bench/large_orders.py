"""Fills PostgreSQL with one shop of very many orders: ``python -m bench.large_orders N``."""

import json
import os
import sys
from itertools import islice
from pathlib import Path

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kramar.project.settings")
django.setup()

from django.core.management import call_command  # noqa: E402 (after django.setup)
from django.db import connection  # noqa: E402

from bench.large import unindexed  # noqa: E402
from bench.large_clients import Clients, copy_rows  # noqa: E402
from bench.order_rows import (  # noqa: E402
    LINE_COLUMNS,
    OFFER_COLUMNS,
    ORDERS_OF_A_CLIENT,
    PRODUCT_COLUMNS,
    SOURCES,
    OrderRows,
    words_of,
)
from bench.seed import seed_company  # noqa: E402
from kramar.core.tenancy import company_scope  # noqa: E402
from kramar.orders.defaults import READY_SOURCES  # noqa: E402
from kramar.orders.models import Order, OrderSource  # noqa: E402
from kramar.orders.services.founding import found_directories  # noqa: E402
from kramar.orders.services.tallies import reconcile_tallies  # noqa: E402
from kramar.staff.models import Employee, Role  # noqa: E402
from kramar.staff.permissions import Permission  # noqa: E402

NOTE = "large-orders.json"
EMPLOYEES = 30
AT_ONCE = 50_000
WORDS_COLUMNS = "order_id, company_id, folded"
NUMBERED = ("clients_client", "catalog_product", "catalog_offer", "orders_order")


def make(count: int) -> dict[str, object]:
    """Make the shop; return what measurements need of it."""
    seeded = seed_company(1, EMPLOYEES)
    company_id = int(str(seeded["id"]))
    with connection.cursor() as cursor:
        # A row of ours refers to nothing that is not there.
        cursor.execute("SET session_replication_role = replica")
    for table, columns, rows in Clients(company_id, count // ORDERS_OF_A_CLIENT).tables():
        print(f"· {table}", flush=True)
        with unindexed(table):
            copy_rows(table, columns, rows)
    with company_scope(company_id):
        found(company_id)
        rows_of_orders = OrderRows(company_id, count)
        write(rows_of_orders)
        reconcile_tallies()
    settle(company_id, count)
    return {
        **seeded,
        "orders": count,
        "people": rows_of_orders.people,
        "sources": list(rows_of_orders.sources.values()),
        "statuses": rows_of_orders.statuses,
        "campaigns": rows_of_orders.campaigns,
    }


def found(company_id: int) -> None:
    """Give the shop its directories, and its first employee a role that sees everything."""
    found_directories()
    OrderSource.objects.bulk_create(
        OrderSource(company_id=company_id, name=name, position=position)
        for position, name in enumerate(SOURCES)
        if name not in READY_SOURCES
    )
    owner = Employee.objects.order_by("pk")[0]
    role = Role.objects.create(
        company=owner.company, name="Власник", permissions=sorted(Permission)
    )
    Employee.objects.filter(pk=owner.pk).update(role=role)
    own = {Permission.ORDERS_VIEW_ALL, Permission.CLIENTS_SEE_FULL_PHONES}
    others = Role.objects.exclude(pk=role.pk).get()
    Role.objects.filter(pk=others.pk).update(permissions=sorted({*others.permissions} - own))


def write(rows: OrderRows) -> None:
    """Write products, orders, lines and words."""
    copy_rows("catalog_product", ", ".join(PRODUCT_COLUMNS.split()), rows.products())
    copy_rows("catalog_offer", ", ".join(OFFER_COLUMNS.split()), rows.offers())
    columns = [str(each.column) for each in Order._meta.concrete_fields]
    lines = ", ".join(LINE_COLUMNS.split())
    orders = rows.orders()
    with unindexed("orders_order"), unindexed("orders_orderline"), unindexed("orders_orderwords"):
        while part := list(islice(orders, AT_ONCE)):
            print(f"· {part[-1]['id']} orders", flush=True)
            copy_rows(
                "orders_order",
                ", ".join(columns),
                (tuple(each[column] for column in columns) for each in part),
            )
            copy_rows("orders_orderline", lines, iter(rows.lines))
            rows.lines.clear()
            copy_rows(
                "orders_orderwords",
                WORDS_COLUMNS,
                (
                    (each["id"], each["company_id"], words_of(each))
                    for each in part
                    if each["deleted_at"] is None
                ),
            )


def settle(company_id: int, count: int) -> None:
    """Let the database know what it has, and numbers go on from there."""
    with connection.cursor() as cursor:
        cursor.execute("SET session_replication_role = DEFAULT")
        for table in NUMBERED:
            cursor.execute(
                f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), MAX(id)) FROM {table}"  # noqa: S608 (names are ours)
            )
        cursor.execute(
            "INSERT INTO orders_ordercounter (company_id, number) VALUES (%s, %s)"
            " ON CONFLICT (company_id) DO UPDATE SET number = excluded.number",
            [company_id, count],
        )
        cursor.execute("VACUUM ANALYZE")


def main() -> None:
    """Make the shop unless it is there; bring the tables up to date either way."""
    call_command("migrate", verbosity=0, interactive=False)
    note = Path(os.environ["KRAMAR_DATA"]) / NOTE
    if not note.is_file():
        note.write_text(json.dumps(make(int(sys.argv[1]))))


if __name__ == "__main__":
    main()
