"""The list of orders, the numbers on its tabs and the reports, of a shop with a million orders."""

import time
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any
from urllib.parse import quote, urlencode

import psycopg

from bench.processes import Installation, program, wait_for_http
from bench.report import Row
from bench.rows.lists import Desk, ask_all, worst
from bench.sets import large_set

LIST_BUDGET, REPORT_BUDGET = 30.0, 1000.0
PAGE, DEEP_PAGES = 50, 20
# Of three hundred and more questions.
TIMES = 8
SORTS = ("created&order=asc", "changed", "total", "total&order=asc")
LISTS = (
    ("first page", 0, 0, ("created",)),
    ("own sight", 1, 0, ("created",)),
    ("deep page", 0, DEEP_PAGES, ("created",)),
    ("sorted otherwise", 0, 1, SORTS),
)
"""What is asked for: by whose number, after how many pages, in which orders."""
ASKED_FOR = (
    "Шевчук",
    "Бойк",
    "067 12",
    "0661234",
    "2045",
    "100500",
    "Ткач Юрій",
    "Boykenko",
    "buyer777",
)
_ORDERS = """
    SELECT ordered.*, client.*, status.*, source.name, employee.full_name
    FROM orders_order ordered
    JOIN orders_orderstatus status ON status.id = ordered.status_id
    LEFT JOIN clients_client client ON client.id = ordered.client_id
    LEFT JOIN orders_ordersource source ON source.id = ordered.source_id
    LEFT JOIN staff_employee employee ON employee.id = ordered.responsible_id
    WHERE ordered.id = ANY(%s)
"""
_LINES = "SELECT * FROM orders_orderline WHERE order_id = ANY(%s)"
_TALLIES = "SELECT * FROM orders_ordertally WHERE company_id = %s AND orders > 0"
_SUMS = """
    SELECT status_id, COUNT(*), SUM(total) FROM orders_order
    WHERE company_id = %s AND deleted_at IS NULL AND created_at >= %s GROUP BY 1
"""


def filters_of(shop: Installation) -> dict[str, str]:
    """Return every filter of the list, and combinations of them that people make."""
    asked = _filters_alone(shop.seeded) | _filters_together(shop.seeded)
    return {name: urlencode(words, doseq=True) for name, words in asked.items()}


def _filters_alone(seeded: dict[str, Any]) -> dict[str, dict[str, object]]:
    people, status = seeded["people"], seeded["statuses"]
    return {
        "all": {},
        "new": {"status": status["Нове"]},
        "done": {"status": status["Завершене"]},
        "two statuses": {"status": [status["Прийняте"], status["Відправлене"]]},
        "group in work": {"group": "work"},
        "groups of the ended": {"group": ["done", "refused", "returned"]},
        "mine": {"responsible": "me"},
        "of nobody": {"responsible": "none"},
        "of one who has few": {"responsible": people[-1]},
        "of 15 people": {"responsible": people[15:]},
        "common source": {"source": seeded["sources"][0]},
        "rare source": {"source": seeded["sources"][-1]},
        "common carrier": {"carrier": "nova_poshta"},
        "rare carrier": {"carrier": "other"},
        "paid": {"payment": "paid"},
        "partly paid": {"payment": "part"},
        "last month": {"created_from": _days_ago(31)},
        "a month of the last year": _days(400, 370),
        "a day": _days(100, 99),
        "cheap": {"total_to": 200},
        "dear": {"total_from": 15_000},
        "of a middling sum": {"total_from": 1000, "total_to": 1500},
        "common product": {"offer": 1},
        "rare product": {"offer": 1999},
        "common advertisement": {"utm_source": "google"},
        "rare advertisement": {"utm_source": "blog"},
        "without advertisement": {"utm_source": ""},
        "campaign": {"utm_campaign": seeded["campaigns"][0]},
        "rare campaign": {"utm_campaign": seeded["campaigns"][-1]},
        "from chats": {"from_chat": "true"},
        "not from chats": {"from_chat": "false"},
    }


def _filters_together(seeded: dict[str, Any]) -> dict[str, dict[str, object]]:
    sources, month = seeded["sources"], {"created_from": _days_ago(31)}
    site = {"source": sources[0], "carrier": "nova_poshta"}
    google = {"utm_source": "google", "utm_campaign": seeded["campaigns"][5]}
    return {
        "new, of mine": {"status": seeded["statuses"]["Нове"], "responsible": "me"},
        "unpaid, sent": {"payment": "unpaid", "group": "sent"},
        "unpaid, done": {"payment": "unpaid", "group": "done"},
        "site, last month, Nova Poshta": {**month, **site},
        "refused, a month of the last year": {**_days(400, 370), "group": "refused"},
        "common product, last month": {**month, "offer": 1},
        "product, source, paid": {"offer": 2, "source": sources[1], "payment": "paid"},
        "google, campaign, dear": {**google, "total_from": 9000},
        "Ukrposhta, Rozetka, returned": {
            "carrier": "ukrposhta",
            "source": sources[4],
            "group": "returned",
        },
        "chats, tiktok, dear": {
            "from_chat": "true",
            "utm_source": "tiktok",
            "total_from": 5000,
        },
    }


def _days(first: int, last: int) -> dict[str, object]:
    return {"created_from": _days_ago(first), "created_to": _days_ago(last)}


def measure_lists(port: int) -> list[Row]:
    """Ask for lists, numbers and searches over HTTP, in turn with the bare driver."""
    with (
        large_set("orders", port) as shop,
        program("kramar", "serve", "--port", str(port), env=shop.env) as server,
        closing(_Bare(shop)) as bare,
    ):
        wait_for_http(port)
        name = f"{shop.seeded['orders']:,} orders, PostgreSQL"
        rows = []
        for kind, number, pages, sorts in LISTS:
            # A new connection: the server closes those that were silent for long.
            desk = Desk.of(shop, number, server)
            paths = _pages(desk, _sorted(filters_of(shop), sorts), pages)
            taken = ask_all(desk, paths, bare.read_page, times=TIMES)
            rows.append(worst(f"list, {kind}, {name}", LIST_BUDGET, taken))
        desk = Desk.of(shop, 0, server)
        found = {text: f"orders?limit={PAGE}&q={quote(text)}" for text in ASKED_FOR}
        taken = ask_all(desk, found, bare.read_page, times=TIMES)
        rows.append(worst(f"list, search, {name}", LIST_BUDGET, taken))
        counts = {kind: f"orders/counts?{words}" for kind, words in filters_of(shop).items()}
        taken = ask_all(desk, counts, bare.count, times=TIMES)
        return [*rows, worst(f"numbers on the tabs, {name}", LIST_BUDGET, taken)]


def _sorted(asked: dict[str, str], sorts: Sequence[str]) -> dict[str, str]:
    return {
        f"{kind}, by {sort}": f"{words}&sort={sort}"
        for kind, words in asked.items()
        for sort in sorts
    }


def measure_reports(port: int) -> list[Row]:
    """Ask for each report of a month, a year and of all there is."""
    with (
        large_set("orders", port) as shop,
        program("kramar", "serve", "--port", str(port), env=shop.env) as server,
        closing(_Bare(shop)) as bare,
    ):
        wait_for_http(port)
        desk = Desk.of(shop, 0, server)
        return [
            worst(
                f"report of {what} over {days} days, {shop.seeded['orders']:,} orders, PostgreSQL",
                REPORT_BUDGET,
                ask_all(
                    desk,
                    {"": f"stats/{what}?from={_days_ago(days)[:10]}&to={_days_ago(0)[:10]}"},
                    partial(_sum_up, bare, days),
                    times=5,
                ),
            )
            for what in ("orders", "products")
            for days in (30, 365, 729)
        ]


def _pages(desk: Desk, asked: dict[str, str], pages: int) -> dict[str, str]:
    """Return where the lists go on after so many pages of a hundred."""
    found = {}
    for name, words in asked.items():
        cursor = ""
        for _ in range(pages):
            following = desk.ask(f"orders?limit=100&{words}{cursor}")[1]["next"]
            if following is None:
                break
            cursor = f"&cursor={following}"
        found[name] = f"orders?limit={PAGE}&{words}{cursor}"
    return found


def _sum_up(bare: "_Bare", days: int, _answer: object) -> float:
    return bare.sum_up(days)


def _now() -> datetime:
    return datetime.fromtimestamp(time.time(), UTC)


def _days_ago(days: int) -> str:
    return (_now() - timedelta(days=days)).strftime("%Y-%m-%dT%H:%M:%SZ")


class _Bare:
    """The bare driver on the same database."""

    def __init__(self, shop: Installation) -> None:
        self._connection = psycopg.connect(shop.env["KRAMAR_DATABASE_URL"], autocommit=True)
        self._company = shop.seeded["id"]

    def read_page(self, answer: Any) -> float:  # noqa: ANN401 (JSON)
        """Read the orders of an answer with their lines; return the milliseconds."""
        ids = [order["id"] for order in answer["items"]]
        return self._time(_ORDERS, [ids]) + self._time(_LINES, [ids])

    def count(self, _answer: object) -> float:
        """Read the tallies that the tabs without a filter add up."""
        return self._time(_TALLIES, [self._company])

    def sum_up(self, days: int) -> float:
        """Add up the orders of so many days by status."""
        return self._time(_SUMS, [self._company, _now() - timedelta(days=days)])

    def close(self) -> None:
        """Give the connection back."""
        self._connection.close()

    def _time(self, statement: str, values: Sequence[object]) -> float:
        begun = time.perf_counter()
        self._connection.execute(statement, values).fetchall()
        return (time.perf_counter() - begun) * 1000
