"""Many sockets in one cheap process: it counts events frames and how late each event came.

Told ``{"port", "cookies": [...]}`` it connects one socket for each cookie and answers once all
are welcome. Asked anything else it reports what came since the last report.

An event says when it was caused in its text: ``t`` and nanoseconds of the machine's clock.
"""

import asyncio
import json
import re
import sys
import time
from functools import partial
from typing import cast

import uvloop

CAUSED = re.compile(rb'"text":"t(\d+)')
NUMBERED = b'{"number":'
EVENTS = b'{"type":"events","events":[{'
PING = 9
# RFC 6455 §5.2: lengths from here on are written in two bytes, or in eight.
LONG, LONGER = 126, 127
AT_ONCE = 50


class Tally:
    """What came over all sockets since the last report."""

    def __init__(self) -> None:
        self.frames = 0
        self.events = 0
        self.size = 0
        self.closed = 0
        self.last_at = 0.0
        self.delays: list[int] = []

    def add(self, frame: bytes) -> None:
        """Count one frame."""
        if not frame.startswith(EVENTS):
            return
        now = time.monotonic_ns()
        self.frames += 1
        self.events += frame.count(NUMBERED)
        self.size += len(frame)
        self.last_at = now / 1e9
        self.delays += [now - int(cause) for cause in CAUSED.findall(frame)]

    def report(self) -> dict[str, float]:
        """Say what came; delays are milliseconds, below nought when nothing said its cause."""
        delays = sorted(self.delays) or [-1]
        shares = {"p50": 0.5, "p95": 0.95, "p99": 0.99, "worst": 1.0}
        return {
            "frames": self.frames,
            "events": self.events,
            "bytes": self.size,
            "closed": self.closed,
            "last_at": self.last_at,
        } | {
            name: delays[min(int(len(delays) * share), len(delays) - 1)] / 1e6
            for name, share in shares.items()
        }


class Watcher(asyncio.Protocol):
    """One socket: just enough of RFC 6455 to count what a server sends."""

    def __init__(self, request: bytes, tally: Tally) -> None:
        self._request = request
        self.tally = tally
        self._pending = b""
        self._has_upgraded = False
        self.welcome: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Ask for the upgrade."""
        self._transport = cast("asyncio.Transport", transport)
        self._transport.write(self._request)

    def data_received(self, data: bytes) -> None:
        """Take the frames that are whole; keep the rest."""
        data = self._pending + data if self._pending else data
        if not self._has_upgraded:
            head, found, data = data.partition(b"\r\n\r\n")
            if not found:
                self._pending = head
                return
            self._has_upgraded = True
        self._pending = self._take_frames(data)

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 (asyncio's signature)
        """Count the loss."""
        self.tally.closed += 1
        if not self.welcome.done():
            self.welcome.set_exception(ConnectionError("the server closed the socket"))

    def _take_frames(self, data: bytes) -> bytes:
        at = 0
        while at + 2 <= len(data):
            length, start = data[at + 1] & LONGER, at + 2
            if length >= LONG:
                start += 2 if length == LONG else 8
                length = int.from_bytes(data[at + 2 : start], "big")
            if len(data) < start + length:
                break
            self._take(data[at] & 15, data[start : start + length])
            at = start + length
        return data[at:]

    def _take(self, opcode: int, payload: bytes) -> None:
        if opcode == PING:
            self._transport.write(b"\x8a" + bytes([128 | len(payload)]) + b"\0" * 4 + payload)
        elif self.welcome.done():
            self.tally.add(payload)
        else:
            self.welcome.set_result(None)


async def connect(port: int, cookies: list[str], tally: Tally) -> None:
    """Connect all, so many at a time, and wait for their welcomes."""
    loop = asyncio.get_running_loop()
    for first in range(0, len(cookies), AT_ONCE):
        made = [
            await loop.create_connection(
                partial(Watcher, _request(port, cookie), tally), "127.0.0.1", port
            )
            for cookie in cookies[first : first + AT_ONCE]
        ]
        await asyncio.gather(*(watcher.welcome for _, watcher in made))


def _request(port: int, cookie: str) -> bytes:
    return (
        f"GET /live HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nOrigin: http://127.0.0.1:{port}\r\n"
        "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
        f"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nCookie: sessionid={cookie}\r\n\r\n"
    ).encode()


async def main() -> None:
    """Obey the lines of the standard input until it ends."""
    loop = asyncio.get_running_loop()
    tally = Tally()
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        question = json.loads(line)
        if "cookies" in question:
            await connect(question["port"], question["cookies"], tally)
            answer: dict[str, float] = {"sockets": len(question["cookies"])}
        else:
            answer = tally.report()
            tally.__init__()  # type: ignore[misc]
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    uvloop.run(main())
