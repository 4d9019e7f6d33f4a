"""A visitor's socket as the server sees it."""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Origin

from kramar.channels.models import Channel, Delivery, Payload
from kramar.chats.models import Message
from kramar.core.tenancy import company_scope

PATIENCE = 5.0
SHOP = "https://lampa.ua"

Frame = dict[str, Any]


class VisitorScreen:
    """One tab with the chat open."""

    def __init__(self, connection: ClientConnection) -> None:
        self._connection = connection

    @classmethod
    @contextmanager
    def at(cls, port: int, key: str, *, origin: str = SHOP) -> Iterator["VisitorScreen"]:
        """Connect as long as the context is open."""
        with connect(
            f"ws://127.0.0.1:{port}/widget/live/{key}", origin=Origin(origin), compression=None
        ) as connection:
            yield cls(connection)

    def say(self, **frame: object) -> None:
        """Send a frame."""
        self._connection.send(json.dumps(frame))

    def say_bytes(self, frame: bytes) -> None:
        """Send what is no text."""
        self._connection.send(frame)

    def say_often(self, times: int, **frame: object) -> None:
        """Send a frame again and again."""
        for _ in range(times):
            self.say(**frame)

    def greet(self, token: str, after: int = 0) -> Frame:
        """Say hello and return what was missed."""
        self.say(type="hello", token=token, after=after)
        return self.wait_for("messages")

    def wait_for(self, kind: str) -> Frame:
        """Take frames in until one of this type comes."""
        while (frame := self._receive())["type"] != kind:
            pass
        return frame

    def wait_for_text(self, text: str) -> Frame:
        """Take frames in until a message of this text comes."""
        while (message := self.wait_for("message")["message"])["text"] != text:
            pass
        found: Frame = message
        return found

    def wait_for_close(self) -> int:
        """Take frames in until the server closes; return its code."""
        try:
            while True:
                self._receive()
        except ConnectionClosed as closed:
            return closed.rcvd.code if closed.rcvd else 0

    def _receive(self) -> Frame:
        frame: Frame = json.loads(self._connection.recv(timeout=PATIENCE))
        return frame


def let_workers_finish(channel: Channel) -> None:
    """Wait until everything that came is taken in, and everything that goes out has gone."""
    with company_scope(channel.company_id):
        coming = Payload.objects.filter(channel=channel, state=Payload.State.PENDING)
        going = Delivery.objects.filter(
            channel=channel, state__in=[Delivery.State.QUEUED, Delivery.State.SENDING]
        )
        wait_until(lambda: not coming.exists() and not going.exists())


def wait_for_status(channel: Channel, message_id: int, status: str) -> None:
    """Wait until a message has come this far."""
    with company_scope(channel.company_id):
        message = Message.objects.filter(pk=message_id, status=status)
        wait_until(message.exists)


def wait_until(is_so: Callable[[], bool]) -> None:
    """Wait until something is so."""
    deadline = time.monotonic() + PATIENCE
    while not is_so():
        assert time.monotonic() < deadline
        time.sleep(0.01)
