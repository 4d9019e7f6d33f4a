"""Law suite of plans: on a large table no list of chats is scanned or sorted, whatever is asked."""

from collections.abc import Iterator

import pytest
from django.db import connection

from kramar.chats.policies import ChatSight
from kramar.chats.queries.filters import ChatPosition
from kramar.chats.queries.listing import PageStatement, page_statement
from kramar.core import clock
from kramar.core.tenancy import company_scope
from kramar.staff.models import Employee
from tests.cast import MakeChannel
from tests.chats.many_chats import Shop

CHATS = 4_000
# A table of a few rows, such as the tallies' of a small shop, is rightly read whole.
FORBIDDEN = ("Seq Scan", "Sort  (", "SCAN chats_", "TEMP B-TREE", "Bitmap")
EXPLAIN = {"postgresql": "EXPLAIN ", "sqlite": "EXPLAIN QUERY PLAN "}


@pytest.fixture
def shop(anna: Employee, boris: Employee, make_channel: MakeChannel) -> Iterator[Shop]:
    """Return the shop with its chats, counted and analysed."""
    with company_scope(anna.company_id):
        shop = Shop([anna, boris], [make_channel(anna.company) for _ in range(3)])
        shop.fill(CHATS)
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")
        yield shop


SIGHTS = {
    "all": (True, True),
    "own and of nobody": (False, True),
    "own": (False, False),
}


def faults_of(shop: Shop, sight: ChatSight, after: ChatPosition | None) -> dict[str, list[str]]:
    """Return what each plan must not do and does; statements that differ in values are one."""
    statements: dict[str, PageStatement] = {}
    for wanted in shop.filters():
        statement = page_statement(sight, wanted, after=after, limit=30)
        if statement:
            statements.setdefault(statement.words, statement)
    found = {}
    # What PostgreSQL is told for one holds until the transaction of the test ends.
    for statement in sorted(statements.values(), key=lambda each: each.passes_over):
        with statement.forced(), connection.cursor() as cursor:
            cursor.execute(EXPLAIN[connection.vendor] + statement.words, statement.values)
            plan = "\n".join(str(row[-1]) for row in cursor.fetchall())
        if faults := [word for word in FORBIDDEN if word in plan]:
            found[f"{statement.words}\n{statement.values}\n{plan}"] = faults
    return found


@pytest.mark.parametrize("sight", SIGHTS)
def test_every_list_walks_indexes(shop: Shop, sight: str) -> None:
    seen = ChatSight(shop.people[0].pk, True, *SIGHTS[sight])

    assert faults_of(shop, seen, None) == {}
    assert faults_of(shop, seen, ChatPosition(clock.now(), CHATS // 2)) == {}
