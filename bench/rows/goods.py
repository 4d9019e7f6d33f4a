"""Chats while a hundred thousand offers are brought in: lists, an opened chat, frames."""

import http.client
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from typing import Any

from bench.databases import postgresql
from bench.processes import ROOT
from bench.report import Row
from bench.rows.inbound import DATABASE_PORT, Way, open_way

OFFERS = int(os.environ.get("KRAMAR_BENCH_OFFERS", "100000"))
PATIENCE = 900.0
CHATS = 400
RATE = 20
QUESTIONS = {"list": "chats?state=all&limit=30", "counts": "chats/counts"}


@dataclass
class Desk:
    """An employee's browser, which asks for the same things again and again, and what it took."""

    way: Way
    taken: dict[str, list[float]] = field(default_factory=dict)

    def ask(self, path: str) -> Any:  # noqa: ANN401 (whatever JSON)
        """Ask for something.

        :raises RuntimeError: it was refused
        """
        session = self.way.shop.seeded["companies"][0]["sessions"][0]
        connection = http.client.HTTPConnection("127.0.0.1", self.way.shop.port, timeout=60)
        connection.request("GET", f"/api/v1/{path}", headers={"Cookie": f"sessionid={session}"})
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        if answer.status != http.HTTPStatus.OK:
            raise RuntimeError(f"{path}: {answer.status}")
        return json.loads(body)

    def look(self) -> None:
        """Ask for the list, the numbers and one chat of the list; remember how long each took."""
        chat = self._timed("list", QUESTIONS["list"])["items"][0]["id"]
        self._timed("counts", QUESTIONS["counts"])
        begun = time.perf_counter()
        self.ask(f"chats/{chat}")
        self.ask(f"chats/{chat}/messages")
        self._remember("opened chat", begun)

    def _timed(self, name: str, path: str) -> Any:  # noqa: ANN401 (the same)
        begun = time.perf_counter()
        answer = self.ask(path)
        self._remember(name, begun)
        return answer

    def _remember(self, name: str, begun: float) -> None:
        self.taken.setdefault(name, []).append((time.perf_counter() - begun) * 1000)


def measure_sqlite(port: int) -> list[Row]:
    """Measure on SQLite."""
    return _measure(port, "", "SQLite")


def measure_postgresql(port: int) -> list[Row]:
    """Measure on PostgreSQL."""
    with postgresql(port + DATABASE_PORT) as url:
        return _measure(port, url, "PostgreSQL")


def _measure(port: int, url: str, database: str) -> list[Row]:
    with open_way(port, database_url=url) as way, TemporaryDirectory() as folder:
        subprocess.run(
            [sys.executable, "-m", "bench.owner"],
            cwd=ROOT,
            env=way.shop.env,
            check=True,
            stdout=subprocess.DEVNULL,
        )
        way.watch_with(1)
        way.send.ask(**way.order(count=CHATS, rate=100, connections=4, people=CHATS))
        way.wait_for_events(CHATS)
        quiet = _sit(way, lambda: False, seconds=10)
        asked = _ask_load(way, Path(folder) / "goods.xml")
        load = _Load(Desk(way), asked["import"])
        load.wait_for("reading", "applying", "done")
        busy = _sit(way, load.has_ended)
        return [
            *_rows(f"alone, {database}", quiet),
            *_rows(f"during a load, {database}", busy),
            *load.rows(database, way),
        ]


def _ask_load(way: Way, path: Path) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-m", "bench.goods", str(OFFERS), str(path)],
        cwd=ROOT,
        env=way.shop.env,
        check=True,
        stdout=subprocess.PIPE,
    )
    asked: dict[str, Any] = json.loads(done.stdout)
    return asked


class _Load:
    """The load that is watched."""

    def __init__(self, desk: Desk, import_id: int) -> None:
        self._desk, self._id = desk, import_id
        self._begun = self._ended = self._spent = 0.0
        self._memory = 0.0

    def state(self) -> dict[str, Any]:
        answer: dict[str, Any] = self._desk.ask(f"catalog-imports/{self._id}")
        return answer

    def wait_for(self, *states: str) -> None:
        """Wait until it is begun."""
        deadline = time.monotonic() + PATIENCE
        while self.state()["state"] not in states and time.monotonic() < deadline:
            time.sleep(0.2)
        self._begun = time.monotonic()
        self._spent = self._desk.way.server.cpu_seconds()

    def has_ended(self) -> bool:
        """Look once."""
        self._memory = max(self._memory, self._desk.way.server.memory_mb())
        if self.state()["state"] in {"reading", "applying"}:
            return False
        self._ended = time.monotonic()
        return True

    def rows(self, database: str, way: Way) -> list[Row]:
        """Return what the load itself took.

        :raises RuntimeError: not every offer was brought in
        """
        state = self.state()
        if (state["state"], state["created"]) != ("done", OFFERS):
            raise RuntimeError(f"{state['created']} offers in {PATIENCE:.0f} s: {state['state']}")
        spent = way.server.cpu_seconds() - self._spent
        note = f"{spent:.0f} s of the server's processor; load {os.getloadavg()[0]:.1f}"
        seconds = self._ended - self._begun
        what = f"{OFFERS:,} offers loaded while chats are used, {database}"
        return [
            Row(what, "s", 60.0, seconds, note=note),
            Row(f"{what}: memory of the server", "MB", 300.0, self._memory),
        ]


@dataclass
class _Sitting:
    desk: Desk
    frames: dict[str, Any]


def _sit(way: Way, has_ended: Callable[[], bool], seconds: float = PATIENCE) -> _Sitting:
    """Use the chats while messages come, until something has ended or the time is over."""
    desk, stop = Desk(way), time.monotonic() + seconds
    way.watch.ask()
    numbers = iter(range(int(time.time()) % 10**6 * 1000, 2**31, RATE * 5))

    def send() -> None:
        while time.monotonic() < stop:
            count = RATE * 5
            way.send.ask(**way.order(first=next(numbers), count=count, rate=RATE, connections=4))

    sender = Thread(target=send)
    sender.start()
    try:
        while time.monotonic() < stop and not has_ended():
            desk.look()
            time.sleep(0.1)
    finally:
        # Whatever went wrong is told, and not that the sender has lost its server.
        stop = 0.0
        sender.join()
    return _Sitting(desk, way.watch.ask())


def _rows(when: str, sitting: _Sitting) -> list[Row]:
    budgets = {"list": 30.0, "counts": 5.0, "opened chat": 20.0}
    rows = []
    for name, taken in sitting.desk.taken.items():
        ordered = sorted(taken)
        middle, worst = ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.95) - 1]
        note = f"median {middle:.1f} of {len(ordered)}, longest {ordered[-1]:.0f}"
        rows.append(Row(f"{name} {when}, p95", "ms", budgets[name], worst, note=note))
    return rows + [
        Row(f"webhook → frame {when}, {share}", "ms", budget, sitting.frames[share])
        for share, budget in (("p50", 20.0), ("p95", 50.0), ("p99", 90.0))
    ]
