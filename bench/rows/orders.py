"""Orders that sites send, over HTTP: JSON with a key of idempotency, and LP-CRM's form."""

import http.client
import json
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
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
    with installation(port, database_url=url) as shop:
        key = make_key(shop)
        command = [sys.executable, "-m", "bench.intake_floor", str(COUNT)]
        answer = subprocess.run(command, cwd=ROOT, env=shop.env, check=True, stdout=subprocess.PIPE)
        floor = float(json.loads(answer.stdout)["rate"])
        with program("kramar", "serve", "--port", str(port), env=shop.env) as server:
            wait_for_http(port)
            return [
                _send(f"{name}, {database}", port, make, floor, server.cpu_seconds)
                for name, make in (
                    ("orders taken as JSON", lambda number: _json_order(key, number)),
                    ("orders taken as LP-CRM's form", lambda number: _form_order(key, number)),
                )
            ]


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


def _send(
    what: str,
    port: int,
    make: Callable[[int], Request],
    floor: float,
    processor: Callable[[], float],
) -> Row:
    """Send from many connections at once, as fast as they are answered."""

    def work(sender: int) -> list[float]:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        return [_ask(connection, make(number)) for number in range(sender, COUNT, SENDERS)]

    before, begun = processor(), time.monotonic()
    with ThreadPoolExecutor(SENDERS) as senders:
        taken = [each for own in senders.map(work, range(SENDERS)) for each in own]
    seconds = time.monotonic() - begun
    each_one = (processor() - before) * 1000 / COUNT
    note = f"median {median(taken):.0f} ms; processor of the server {each_one:.2f} ms each"
    return Row(what, "orders/s", BUDGET, COUNT / seconds, floor, at_least=True, note=note)


def _ask(connection: http.client.HTTPConnection, request: Request) -> float:
    begun = time.perf_counter()
    connection.request("POST", request.path, request.body, request.headers)
    answer = connection.getresponse()
    body = answer.read()
    if answer.status not in TAKEN:
        raise RuntimeError(f"{request.path}: {answer.status} {body[:200]!r}")
    return (time.perf_counter() - begun) * 1000
