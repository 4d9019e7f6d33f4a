"""Lists, their numbers and an opened chat, asked over HTTP of the product on the large sets."""

import http.client
import json
import statistics
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from bench.processes import Installation, program, wait_for_http
from bench.report import Row
from bench.sets import large_set

TIMES = 20
DEEP_PAGES = 20
EMPLOYEES = 8
SECONDS = 8.0


@dataclass
class Desk:
    """One employee's browser: a connection that stays open."""

    port: int
    session: str
    connection: http.client.HTTPConnection

    @classmethod
    def of(cls, shop: Installation, number: int) -> "Desk":
        """Sit the employee down."""
        connection = http.client.HTTPConnection("127.0.0.1", shop.port, timeout=60)
        return cls(shop.port, shop.seeded["sessions"][number], connection)

    def ask(self, path: str) -> tuple[float, Any]:
        """Ask for something; return the milliseconds it took, and it.

        :raises RuntimeError: it was refused
        """
        begun = time.perf_counter()
        headers = {"Cookie": f"sessionid={self.session}", "Connection": "keep-alive"}
        self.connection.request("GET", f"/api/v1/{path}", headers=headers)
        answer = self.connection.getresponse()
        body = answer.read()
        taken = (time.perf_counter() - begun) * 1000
        if answer.status != http.HTTPStatus.OK:
            raise RuntimeError(f"{path}: {answer.status} {body[:200]!r}")
        return taken, json.loads(body)


def measure_sqlite(port: int) -> list[Row]:
    """Measure on SQLite."""
    return _measure("sqlite", "SQLite", port)


def measure_postgresql(port: int) -> list[Row]:
    """Measure on PostgreSQL."""
    return _measure("postgresql", "PostgreSQL", port)


def filters_of(shop: Installation) -> dict[str, str]:
    """Return filters of every kind and combinations of them, common and rare."""
    channels, people, labels = (shop.seeded[key] for key in ("channels", "people", "labels"))
    half = "".join(f"&responsible={person}" for person in people[25:])
    return {
        "open": "state=open",
        "closed": "state=closed",
        "all": "state=all",
        "unread": "state=all&unread=true",
        "unanswered": "unanswered=true",
        "linked": "state=all&linked=true",
        "unlinked": "state=all&linked=false",
        "snoozed": "state=all&snoozed=true",
        "of nobody": "responsible=none",
        "mine": "state=all&responsible=me",
        "rare channel": f"state=all&channel={channels[-1]}",
        "of one on a rare channel": f"state=all&channel={channels[-1]}&responsible={people[-1]}",
        "of 25 people": f"state=all{half}",
        "of 25 people on 2 channels, unread": (
            f"state=all&unread=true{half}&channel={channels[0]}&channel={channels[3]}"
        ),
        "common label": f"state=all&label={labels[0]}",
        "rare label": f"state=all&label={labels[-1]}",
        "label on a channel": f"state=all&label={labels[0]}&channel={channels[-2]}",
        "any of 3 labels": "state=all" + "".join(f"&label={label}" for label in labels[:3]),
        "all of 2 labels": f"state=all&label_mode=all&label={labels[0]}&label={labels[1]}",
        "all of 2 rare labels": f"state=all&label_mode=all&label={labels[-2]}&label={labels[-1]}",
    }


def _measure(database: str, name: str, port: int) -> list[Row]:
    with (
        large_set(database, port) as shop,
        program("kramar", "serve", "--port", str(port), env=shop.env),
    ):
        wait_for_http(port)
        name = f"{name}, {shop.seeded['chats']:,} chats"
        desk = Desk.of(shop, 0)
        floor = _p95([desk.ask("labels")[0] for _ in range(TIMES * 2)])
        asked = filters_of(shop)
        chat = f"chats/{shop.seeded['longest']}"
        opened = [
            desk.ask(chat)[0] + desk.ask(f"{chat}/messages?limit=50")[0] for _ in range(TIMES)
        ]
        return [
            _worst(f"chat list, first page, {name}", 30.0, _pages(desk, asked, deep=False), floor),
            _worst(f"chat list, deep page, {name}", 30.0, _pages(desk, asked, deep=True), floor),
            _worst(f"counters of the funnel, {name}", 5.0, _counts(desk, asked), floor),
            Row(f"chat of 100 k messages opened, {name}, p95", "ms", 20.0, _p95(opened), floor * 2),
            *_together(shop, name, list(asked.values())),
        ]


def _pages(desk: Desk, asked: dict[str, str], *, deep: bool) -> dict[str, float]:
    paths = {name: _page(desk, words, deep=deep) for name, words in asked.items()}
    return {name: _p95([desk.ask(path)[0] for _ in range(TIMES)]) for name, path in paths.items()}


def _page(desk: Desk, words: str, *, deep: bool) -> str:
    cursor = ""
    for _ in range(DEEP_PAGES if deep else 0):
        following = desk.ask(f"chats?limit=100&{words}{cursor}")[1]["next"]
        if following is None:
            break
        cursor = f"&cursor={following}"
    return f"chats?limit=30&{words}{cursor}"


def _counts(desk: Desk, asked: dict[str, str]) -> dict[str, float]:
    return {
        name: _p95([desk.ask(f"chats/counts?{words}")[0] for _ in range(TIMES)])
        for name, words in asked.items()
    }


def _worst(what: str, budget: float, measured: dict[str, float], floor: float) -> Row:
    slowest = max(measured, key=lambda name: measured[name])
    note = f"of {len(measured)} filters the slowest: {slowest}; median "
    note += f"{statistics.median(measured.values()):.1f}; floor: a request that lists 8 labels"
    return Row(f"{what}, p95", "ms", budget, measured[slowest], floor, note=note)


def _together(shop: Installation, name: str, asked: Sequence[str]) -> list[Row]:
    """Let employees ask for lists back to back."""

    def work(number: int) -> list[float]:
        desk, until = Desk.of(shop, number), time.monotonic() + SECONDS
        taken: list[float] = []
        while time.monotonic() < until:
            words = asked[(len(taken) + number) % len(asked)]
            taken.append(desk.ask(f"chats?limit=30&{words}")[0])
        return taken

    with ThreadPoolExecutor(EMPLOYEES) as people:
        taken = [each for own in people.map(work, range(EMPLOYEES)) for each in own]
    what = f"{EMPLOYEES} employees asking for lists back to back, {name}"
    return [
        Row(what, "requests/s", 100.0, len(taken) / SECONDS, at_least=True),
        Row(f"{what}, p95", "ms", 150.0, _p95(taken)),
    ]


def _p95(values: Sequence[float]) -> float:
    return sorted(values)[int(len(values) * 0.95) - 1]
