"""The inbound way from a signed webhook to a frame: how much, how soon taken, how soon seen."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from bench.databases import postgresql
from bench.dialects import DIALECTS
from bench.processes import ROOT, Installation, Program, installation, program, wait_for_http
from bench.report import Row

COUNT = 6000
PATIENCE = 60.0
DATABASE_PORT = 20


@dataclass(frozen=True)
class Way:
    """The product's own server, with somebody who sends and somebody who watches."""

    shop: Installation
    server: Program
    send: Program
    watch: Program
    kind: str

    def order(self, **order: object) -> dict[str, Any]:
        """Return an order for the sender: what all orders have in common, and more."""
        targets = [
            {"path": company["path"], "secret": company["secret"]}
            for company in self.shop.seeded["companies"]
        ]
        usual = {"port": self.shop.port, "kind": self.kind, "targets": targets}
        return {**usual, "people": 400, "first": 1, **order}

    def watch_with(self, sockets: int) -> None:
        """Open so many sockets in each company."""
        cookies = [
            company["sessions"][number % len(company["sessions"])]
            for company in self.shop.seeded["companies"]
            for number in range(sockets)
        ]
        self.watch.ask(port=self.shop.port, cookies=cookies)

    def wait_for_events(self, count: int) -> dict[str, Any]:
        """Wait until so many events came; the last report has all numbers added up.

        :raises TimeoutError: they do not come
        """
        deadline = time.monotonic() + PATIENCE
        events = 0
        while time.monotonic() < deadline:
            report = self.watch.ask()
            events += report["events"]
            if events >= count:
                return report
            time.sleep(0.2)
        raise TimeoutError(f"{events} of {count} events came")


@contextmanager
def open_way(
    port: int,
    *,
    companies: int = 1,
    employees: int = 1,
    database_url: str = "",
    kind: str = "telegram",
) -> Iterator[Way]:
    """Serve a fresh installation as a user does, and stand by to send and to watch."""
    with (
        installation(
            port,
            database_url=database_url,
            companies=companies,
            employees=employees,
            kind=kind,
        ) as shop,
        program("kramar", "serve", "--port", str(port), env=shop.env) as server,
        program("bench.send", env=shop.env) as send,
        program("bench.watch", env=shop.env) as watch,
    ):
        wait_for_http(port)
        yield Way(shop, server, send, watch, kind)


def measure_sqlite(port: int) -> list[Row]:
    """Send as fast as the server acknowledges, on SQLite."""
    return [replace(_sustain(port, "", "SQLite", 1500), floor=_measure_floor(port, ""))]


def measure_postgresql(port: int) -> list[Row]:
    """Send as fast as the server acknowledges, on PostgreSQL."""
    with postgresql(port + DATABASE_PORT) as url:
        row = _sustain(port, url, "PostgreSQL", 1000)
    with postgresql(port + DATABASE_PORT) as url:
        return [replace(row, floor=_measure_floor(port, url))]


def measure_connectors(port: int) -> list[Row]:
    """Send what the other messengers send: the whole way, and how soon it is acknowledged."""
    return [
        row
        for kind in DIALECTS
        if kind != "telegram"
        for row in (_sustain(port, "", "SQLite", 1500, kind), _acknowledge(port, kind))
    ]


def measure_acknowledgement(port: int) -> list[Row]:
    """Send 200 messages a second for a while and see how soon each is acknowledged."""
    return [_acknowledge(port, "telegram")]


def _acknowledge(port: int, kind: str) -> Row:
    with open_way(port, companies=4, kind=kind) as way:
        _warm_up(way)
        answer = way.send.ask(**way.order(first=100_000, count=2000, rate=200, connections=16))
        way.wait_for_events(2000)
    note = f"p50 {answer['p50']:.1f}, p95 {answer['p95']:.1f}, refused {answer['refused']}"
    name = f"webhook acknowledged at 200 msg/s, SQLite{_of(kind)}, p99"
    return Row(name, "ms", 20.0, answer["p99"], note=note)


def measure_latency_of_many(port: int) -> list[Row]:
    """500 sockets of 10 companies, 200 messages a second in all."""
    with open_way(port, companies=10, employees=50) as way:
        return _see(way, "10 companies × 50 sockets, 200 msg/s", sockets=50, rate=200)


def measure_latency_of_one(port: int) -> list[Row]:
    """500 sockets of one company, 20 messages a second."""
    with open_way(port, companies=1, employees=200) as way:
        return _see(way, "1 company × 500 sockets, 20 msg/s", sockets=500, rate=20)


def _warm_up(way: Way) -> None:
    way.watch_with(1)
    way.send.ask(**way.order(count=100, rate=100, connections=4))
    way.wait_for_events(100)


def _of(kind: str) -> str:
    return "" if kind == "telegram" else f", {kind.replace('_', ' ').title()}"


def _sustain(
    port: int, database_url: str, database: str, budget: float, kind: str = "telegram"
) -> Row:
    with open_way(port, companies=4, database_url=database_url, kind=kind) as way:
        _warm_up(way)
        spent = way.server.cpu_seconds()
        answer = way.send.ask(**way.order(first=100_000, count=COUNT, rate=0, connections=100))
        report = way.wait_for_events(COUNT)
        seconds = report["last_at"] - answer["begun_at"]
        spent = way.server.cpu_seconds() - spent
    return Row(
        f"inbound, whole way, {database}{_of(kind)}",
        "msg/s",
        budget,
        COUNT / seconds,
        at_least=True,
        note=f"server busy {spent / seconds:.0%} of a core, refused {answer['refused']}",
    )


def _measure_floor(port: int, database_url: str) -> float:
    """Write the same rows by the bare driver into an installation of its own."""
    with installation(port, database_url=database_url) as shop:
        command = [sys.executable, "-m", "bench.inbound_floor", str(COUNT)]
        answer = subprocess.run(command, cwd=ROOT, env=shop.env, check=True, stdout=subprocess.PIPE)
    return float(json.loads(answer.stdout)["rate"])


def _see(way: Way, what: str, *, sockets: int, rate: int) -> list[Row]:
    _warm_up(way)
    way.watch_with(sockets - 1)
    way.watch.ask()
    spent = way.server.cpu_seconds()
    way.send.ask(**way.order(first=100_000, count=rate * 10, rate=rate, connections=16))
    time.sleep(1)
    spent = way.server.cpu_seconds() - spent
    report = way.watch.ask()
    note = (
        f"{report['frames']} frames of {report['events']} events, server {spent / 10:.0%} of a core"
    )
    return [
        Row(f"webhook → frame, {what}, {share}", "ms", budget, report[share], note=note)
        for share, budget in (("p50", 20.0), ("p95", 50.0), ("p99", 90.0))
    ]
