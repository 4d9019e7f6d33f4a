"""An employee's screen as the server sees it: a WebSocket client that follows the contract."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Origin

PATIENCE = 5.0
UNKNOWN = -1

Frame = dict[str, Any]


class Screen:
    """One connection to ``/live``.

    ``number`` is what it is complete at: its own when it comes back, else the welcome's.
    """

    def __init__(self, connection: ClientConnection, number: int) -> None:
        self.number = number
        self.events: list[Frame] = []
        self.raw: list[str] = []
        self._connection = connection

    @classmethod
    @contextmanager
    def at(
        cls, port: int, session_key: str, *, after: int | str | None = None, origin: str = ""
    ) -> Iterator["Screen"]:
        """Connect as long as the context is open."""
        with connect(
            f"ws://127.0.0.1:{port}/live" + ("" if after is None else f"?after={after}"),
            origin=Origin(origin or f"http://127.0.0.1:{port}"),
            additional_headers={"Cookie": f"sessionid={session_key}"},
            compression=None,
        ) as connection:
            yield cls(connection, after if isinstance(after, int) else UNKNOWN)

    def receive(self) -> Frame:
        """Take the next frame in and remember what it brings."""
        text = self._connection.recv(timeout=PATIENCE)
        self.raw.append(str(text))
        frame: Frame = json.loads(text)
        if frame["type"] == "events":
            self.events += frame["events"]
            self.number = frame["upto"]
        elif frame["type"] == "reset" or (frame["type"] == "welcome" and self.number < 0):
            self.number = frame["number"]
        return frame

    def wait_for(self, kind: str) -> Frame:
        """Take frames in until one of this type comes."""
        while (frame := self.receive())["type"] != kind:
            pass
        return frame

    def wait_until(self, number: int) -> None:
        """Take frames in until the screen is complete at this number."""
        while self.number < number:
            self.receive()

    def say(self, **frame: object) -> None:
        """Send a frame."""
        self._connection.send(json.dumps(frame))

    def wait_for_close(self) -> int:
        """Take frames in until the server closes; return its code."""
        try:
            while True:
                self.receive()
        except ConnectionClosed as closed:
            return closed.rcvd.code if closed.rcvd else 0

    def close(self) -> None:
        """Leave."""
        self._connection.close()

    @property
    def kinds(self) -> list[str]:
        """Name the events that came, in order."""
        return [event["kind"] for event in self.events]

    @property
    def texts(self) -> list[str]:
        """Quote what was told, in order."""
        return [event["data"]["text"] for event in self.events if "text" in event["data"]]
