"""The floor of taking orders: the same requests over the same server, and the bare driver's rows.

Requests that come while others are written are written together, as the product does it. Rows of
the tables that an order touches are stood for by rows of the audit, whose indexes are fewer.
Serves on the port that the argument says.
"""

import asyncio
import json
import os
import sys
import threading
from collections.abc import Awaitable, Callable, MutableMapping, Sequence
from pathlib import Path
from typing import Any

import uvicorn

from bench.inbound_floor import AT, EVENT, Driver, Postgresql, Sqlite

Message = MutableMapping[str, Any]
Waiting = tuple[bytes, "asyncio.Future[None]"]
# What an order is made of besides its request: its own row, its line, its words, the client with
# the phone and the words, and an entry of the audit for both.
MADE = ("order", "orderline", "orderwords", "client", "phone", "clientwords", "made", "madeclient")
ANSWER = json.dumps({"order": EVENT}, ensure_ascii=False).encode()


class Floor:
    """An ASGI application that writes and answers."""

    def __init__(self) -> None:
        self._waiting: list[Waiting] = []
        self._changed = threading.Condition()
        self._number = 0

    async def __call__(
        self,
        scope: Message,
        receive: Callable[[], Awaitable[Message]],
        send: Callable[[Message], Awaitable[None]],
    ) -> None:
        """Answer one request once its rows are on the disk."""
        if scope["type"] != "http":
            return
        if scope["method"] == "POST":
            await self._write_with_others((await receive()).get("body", b""))
        await send({"type": "http.response.start", "status": 201, "headers": []})
        await send({"type": "http.response.body", "body": ANSWER})

    async def _write_with_others(self, body: bytes) -> None:
        durable: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        with self._changed:
            self._waiting.append((body, durable))
            self._changed.notify()
        await durable

    def write_groups(self) -> None:
        """Write whatever waits, again and again."""
        url = os.environ["KRAMAR_DATABASE_URL"]
        file = Path(os.environ["KRAMAR_DATA"]) / "kramar.sqlite3"
        driver: Driver = Postgresql(url) if url else Sqlite(file)
        company = int(driver.run("SELECT MIN(id) FROM company_company")[0][0])
        while True:
            with self._changed:
                while not self._waiting:
                    self._changed.wait()
                group, self._waiting = self._waiting, []
            self._write(driver, company, [body for body, _ in group])
            for _, durable in group:
                durable.get_loop().call_soon_threadsafe(durable.set_result, None)

    def _write(self, driver: Driver, company: int, bodies: Sequence[bytes]) -> None:
        kept = [(company, "kept", "raw", 1, json.dumps(body.decode()), AT) for body in bodies]
        _insert_entries(driver, kept)
        driver.commit()
        row = json.dumps({"row": EVENT[:300]})
        _insert_entries(
            driver, [(company, "made", kind, 1, row, AT) for kind in MADE for _ in kept]
        )
        driver.run(
            "INSERT INTO events_eventcounter (company_id, number) VALUES (%s, 2) ON CONFLICT"
            " (company_id) DO UPDATE SET number = events_eventcounter.number + 2",
            [company],
        )
        first, self._number = self._number, self._number + 2 * len(bodies)
        driver.insert(
            "events_storedevent",
            "company_id, number, kind, data, permission, created_at",
            [
                (company, 1_000_000 + number, "order.created", EVENT, "orders.view", AT)
                for number in range(first, self._number)
            ],
        )
        driver.commit()


def _insert_entries(driver: Driver, rows: Sequence[Sequence[object]]) -> None:
    columns = "company_id, action, target_kind, target_id, data, created_at, area"
    driver.insert("audit_auditentry", columns, [(*row, "orders") for row in rows])


def main() -> None:
    """Serve until the process is ended."""
    floor = Floor()
    threading.Thread(target=floor.write_groups, daemon=True).start()
    uvicorn.run(floor, port=int(sys.argv[1]), log_level="error", lifespan="off")


if __name__ == "__main__":
    main()
