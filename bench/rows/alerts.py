"""Messages that come in while a thousand errors a second are raised in the same process."""

import http.client
import json
import time
from statistics import median

from bench.databases import postgresql
from bench.processes import installation, program, wait_for_http
from bench.report import Row
from bench.rows.inbound import COUNT, DATABASE_PORT, Way

RATE = 1000
KINDS = 20
ROUNDS = 3
# What the errors may take from the intake.
SHARE_LEFT = 0.95
PATIENCE = 10.0


def measure_sqlite(port: int) -> list[Row]:
    """Measure on SQLite."""
    return _measure(port, "", "SQLite")


def measure_postgresql(port: int) -> list[Row]:
    """Measure on PostgreSQL."""
    with postgresql(port + DATABASE_PORT) as url:
        return _measure(port, url, "PostgreSQL")


def _measure(port: int, url: str, database: str) -> list[Row]:
    with (
        installation(port, database_url=url, companies=4) as shop,
        program("bench.troubled_server", str(port), env=shop.env) as server,
        program("bench.send", env=shop.env) as send,
        program("bench.watch", env=shop.env) as watch,
    ):
        wait_for_http(port)
        way = Way(shop, server, send, watch, "telegram")
        way.watch_with(1)
        flood = _Flood(way)
        flood.take()
        # In turn, so that what the machine does besides is the same for both.
        quiet, troubled, raised = [], [], 0
        for _ in range(ROUNDS):
            quiet.append(flood.take())
            server.ask(company=shop.seeded["companies"][0]["id"], rate=RATE, kinds=KINDS)
            troubled.append(flood.take())
            raised += server.ask()["raised"]
        _refuse_lost(way, raised)
    return [_row(database, quiet, troubled, raised)]


class _Flood:
    """Messages as fast as they are taken; each gives a rate and what one cost the processor."""

    def __init__(self, way: Way) -> None:
        self._way = way
        self._first = 100_000

    def take(self) -> tuple[float, float]:
        way = self._way
        way.watch.ask()
        spent = way.server.cpu_seconds()
        order = way.order(first=self._first, count=COUNT, rate=0, connections=100)
        answer = way.send.ask(**order)
        report = way.wait_for_events(COUNT)
        self._first += COUNT
        spent = way.server.cpu_seconds() - spent
        return COUNT / (report["last_at"] - answer["begun_at"]), spent * 1000 / COUNT


def _row(
    database: str,
    quiet: list[tuple[float, float]],
    troubled: list[tuple[float, float]],
    raised: int,
) -> Row:
    floor = median(rate for rate, _ in quiet)
    before, now = (median(spent for _, spent in runs) for runs in (quiet, troubled))
    return Row(
        f"inbound beside {RATE:,} errors a second, {database}",
        "msg/s",
        floor * SHARE_LEFT,
        median(rate for rate, _ in troubled),
        floor,
        at_least=True,
        note=f"{raised} errors in {KINDS} lines; processor {now:.2f} ms each, without {before:.2f}",
    )


def _refuse_lost(way: Way, raised: int) -> None:
    """Make sure that each kind is one line and that every error was counted.

    :raises RuntimeError: it is not so
    """
    deadline = time.monotonic() + PATIENCE
    while (counts := _counts(way)) and sum(counts) < raised and time.monotonic() < deadline:
        time.sleep(0.2)
    if len(counts) != KINDS or sum(counts) != raised:
        raise RuntimeError(f"{raised} errors of {KINDS} kinds are {sum(counts)} in {len(counts)}")


def _counts(way: Way) -> list[int]:
    session = way.shop.seeded["companies"][0]["sessions"][0]
    connection = http.client.HTTPConnection("127.0.0.1", way.shop.port, timeout=60)
    connection.request(
        "GET", "/api/v1/alerts?limit=100", headers={"Cookie": f"sessionid={session}"}
    )
    answer = json.loads(connection.getresponse().read())
    connection.close()
    return [line["count"] for line in answer["items"]]
