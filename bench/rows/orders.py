"""Orders that sites send, over HTTP: JSON with a key of idempotency, and LP-CRM's form."""

import http.client
import json
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from statistics import median
from urllib.parse import urlencode
from uuid import uuid4

from bench.databases import postgresql
from bench.processes import ROOT, Installation, installation, program, wait_for_http
from bench.report import Row

COUNT = 2000
SENDERS = 16
BUDGET = 300.0
DATABASE_PORT = 40
TAKEN = {http.HTTPStatus.OK, http.HTTPStatus.CREATED}


@dataclass(frozen=True)
class Request:
    """One order on its way."""

    path: str
    body: bytes
    headers: dict[str, str]


def measure_sqlite(port: int) -> list[Row]:
    """Take orders on SQLite."""
    return _measure(port, "", "SQLite")


def measure_postgresql(port: int) -> list[Row]:
    """Take orders on PostgreSQL."""
    with postgresql(port + DATABASE_PORT) as url:
        return _measure(port, url, "PostgreSQL")


def make_key(shop: Installation) -> str:
    """Let the shop's employees do everything; return a key of one of them."""
    command = [sys.executable, "-m", "bench.owner"]
    answer = subprocess.run(command, cwd=ROOT, env=shop.env, check=True, stdout=subprocess.PIPE)
    return answer.stdout.decode().split()[-1]


def _measure(port: int, url: str, database: str) -> list[Row]:
    rows = []
    with installation(port, database_url=url) as shop:
        key = make_key(shop)
        ways = (("JSON", partial(_json_order, key)), ("LP-CRM's form", partial(_form_order, key)))
        with program("bench.intake_floor", str(port + 1), env=shop.env) as server:
            wait_for_http(port + 1)
            floors = [_send(port + 1, make, server.cpu_seconds) for _, make in ways]
        with program("kramar", "serve", "--port", str(port), env=shop.env) as server:
            wait_for_http(port)
            for (name, make), floor in zip(ways, floors, strict=True):
                sent = _send(port, make, server.cpu_seconds)
                rows.append(sent.row(f"orders taken as {name}, {database}", floor))
            _refuse_lost(port, key)
    return rows


def _refuse_lost(port: int, key: str) -> None:
    """Make sure that every request has become an order.

    :raises RuntimeError: there are fewer
    """
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    headers = {"Authorization": f"Bearer {key}"}
    connection.request("GET", "/api/v1/orders/counts", headers=headers)
    total = json.loads(connection.getresponse().read())["total"]
    if total != COUNT * 2:
        raise RuntimeError(f"{COUNT * 2} orders were sent, {total} are there")


def _json_order(key: str, number: int) -> Request:
    body = {
        "buyer": {"first_name": "Клара", "phone": f"067{number:07}"},
        "lines": [{"name": "Лампа «Сова»", "quantity": 1, "price": "640.00"}],
    }
    headers = {
        "Content-Type": "application/json",
        "Authorization": f"Bearer {key}",
        "Idempotency-Key": uuid4().hex,
    }
    return Request("/api/v1/orders", json.dumps(body).encode(), headers)


def _form_order(key: str, number: int) -> Request:
    fields = {
        "key": key,
        "order_id": 10**12 + number,
        "products": json.dumps([{"name": "Лампа", "price": "640", "count": "1"}]),
        "bayer_name": "Клара",
        "phone": f"38050{number:07}",
    }
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    return Request("/api/addNewOrder.html", urlencode(fields).encode(), headers)


@dataclass(frozen=True)
class Sent:
    """How it went: orders a second, what one waited, and what it cost the server."""

    rate: float
    waited_ms: float
    processor_ms: float

    def row(self, what: str, floor: "Sent") -> Row:
        """Write it down beside the floor."""
        note = (
            f"median {self.waited_ms:.0f} ms; processor of the server {self.processor_ms:.2f} ms"
            f" each, of the floor's {floor.processor_ms:.2f} ms"
        )
        return Row(what, "orders/s", BUDGET, self.rate, floor.rate, at_least=True, note=note)


def _send(port: int, make: Callable[[int], Request], processor: Callable[[], float]) -> Sent:
    """Send from many connections at once, as fast as they are answered."""

    def work(sender: int) -> list[float]:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        return [_ask(connection, make(number)) for number in range(sender, COUNT, SENDERS)]

    before, begun = processor(), time.monotonic()
    with ThreadPoolExecutor(SENDERS) as senders:
        taken = [each for own in senders.map(work, range(SENDERS)) for each in own]
    seconds = time.monotonic() - begun
    return Sent(COUNT / seconds, median(taken), (processor() - before) * 1000 / COUNT)


def _ask(connection: http.client.HTTPConnection, request: Request) -> float:
    begun = time.perf_counter()
    connection.request("POST", request.path, request.body, request.headers)
    answer = connection.getresponse()
    body = answer.read()
    # LP-CRM's address answers 200 to what it could not take as well.
    if answer.status not in TAKEN or b'"status": "error"' in body:
        raise RuntimeError(f"{request.path}: {answer.status} {body[:200]!r}")
    return (time.perf_counter() - begun) * 1000
