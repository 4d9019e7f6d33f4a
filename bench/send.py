"""A messenger, as fast as one cheap process can be it: signed webhooks on kept connections.

Told ``{"port", "kind", "targets", "count", "rate", "connections", "people"}`` it sends so many
messages, evenly in time at the rate, or as fast as they are acknowledged where the rate is 0, and
answers with the acknowledgements' delays in milliseconds. Delays count from the moment a message
was due: a server that stalls is not spared the messages that waited.
"""

import asyncio
import json
import sys
import time
from typing import Any, cast

import uvloop

from bench.dialects import DIALECTS


class Caller(asyncio.Protocol):
    """One kept-alive connection with one request on its way."""

    def __init__(self) -> None:
        self._answer: asyncio.Future[bool] | None = None
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the way out."""
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        """Take the answer, whose body is short or none."""
        self._received += data
        if b"\r\n\r\n" in self._received and self._answer and not self._answer.done():
            self._answer.set_result(self._received.startswith(b"HTTP/1.1 200"))
            self._received = b""

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 (asyncio's signature)
        """Fail the request that was on its way."""
        if self._answer and not self._answer.done():
            self._answer.set_result(False)

    async def call(self, request: bytes) -> bool:
        """Send and wait; whether it was taken."""
        self._answer = asyncio.get_running_loop().create_future()
        self._transport.write(request)
        return await self._answer


class Run:
    """One order on its way."""

    def __init__(self, order: dict[str, Any]) -> None:
        self._dialect = DIALECTS[order["kind"]](order)
        self._count = order["count"]
        self._rate = order["rate"]
        self._begun = time.monotonic() + 0.05
        self._next = 0
        self.delays: list[float] = []
        self.refused = 0

    async def send_on(self, caller: Caller) -> None:
        """Send the next message again and again, each when it is due."""
        while self._next < self._count:
            number = self._next
            self._next += 1
            due = self._begun + number / self._rate if self._rate else time.monotonic()
            await asyncio.sleep(max(0.0, due - time.monotonic()))
            taken = await caller.call(self._dialect.write(number, int(due * 1e9)))
            self.delays.append((time.monotonic() - due) * 1e3)
            self.refused += not taken


async def obey(order: dict[str, Any]) -> dict[str, float]:
    """Send what is ordered."""
    loop = asyncio.get_running_loop()
    callers = [
        (await loop.create_connection(Caller, "127.0.0.1", order["port"]))[1]
        for _ in range(order["connections"])
    ]
    run = Run(order)
    begun = time.monotonic()
    await asyncio.gather(*(run.send_on(caller) for caller in callers))
    delays = sorted(run.delays)
    return {
        "begun_at": begun,
        "seconds": time.monotonic() - begun,
        "refused": run.refused,
        "p50": delays[len(delays) // 2],
        "p95": delays[int(len(delays) * 0.95)],
        "p99": delays[int(len(delays) * 0.99)],
    }


async def main() -> None:
    """Obey the lines of the standard input until it ends."""
    loop = asyncio.get_running_loop()
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        print(json.dumps(await obey(json.loads(line))), flush=True)


if __name__ == "__main__":
    uvloop.run(main())
