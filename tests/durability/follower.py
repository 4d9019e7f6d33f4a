"""A screen that follows the log over a bad line: it reconnects again and again."""

import json
import random
import threading
import time
from dataclasses import dataclass, field
from typing import Any

from websockets.exceptions import WebSocketException
from websockets.sync.client import connect

from tests.durability.machine import Machine

State = dict[int, dict[str, Any]]


@dataclass
class Follower:
    """Holds what a screen holds, changed by events alone."""

    machine: Machine
    chats: State = field(default_factory=dict)
    messages: State = field(default_factory=dict)
    upto: int = 0
    connections: int = 0
    numbers: list[int] = field(default_factory=list)
    _stopping: threading.Event = field(default_factory=threading.Event)
    _random: random.Random = field(default_factory=lambda: random.Random(7))  # noqa: S311 (a schedule)

    def start(self) -> None:
        """Follow in a thread until stopped."""
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def wait_for(self, number: int, connections: int, seconds: float) -> None:
        """Wait until so many events have come over so many connections, then stop.

        :raises TimeoutError: they have not come in time
        """
        deadline = time.monotonic() + seconds
        while self.upto < number or self.connections < connections:
            if time.monotonic() > deadline:
                raise TimeoutError(f"at {self.upto} of {number} after {self.connections}")
            time.sleep(0.05)
        self._stopping.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._follow_for_a_while()
            except (OSError, WebSocketException):
                time.sleep(0.05)

    def _follow_for_a_while(self) -> None:
        headers = {
            "Cookie": f"sessionid={self.machine.provided.session}",
            "Origin": self.machine.address,
        }
        with connect(
            f"{self.machine.live_address}?after={self.upto}", additional_headers=headers
        ) as socket:
            self.connections += 1
            deadline = time.monotonic() + self._random.uniform(0.02, 0.4)
            while (left := deadline - time.monotonic()) > 0:
                try:
                    self._take(json.loads(socket.recv(timeout=left)))
                except TimeoutError:
                    return

    def _take(self, frame: dict[str, Any]) -> None:
        if frame["type"] == "reset":
            raise AssertionError("the log must reach back to everything in this test")
        if frame["type"] != "events":
            return
        for event in frame["events"]:
            if event["number"] > self.upto:
                self.numbers.append(event["number"])
                self._apply(event["data"])
        self.upto = max(self.upto, frame["upto"])

    def _apply(self, data: dict[str, Any]) -> None:
        if "chat" in data:
            self.chats[data["chat"]["id"]] = data["chat"]
        if "message" in data:
            self.messages[data["message"]["id"]] = data["message"]
