"""``/live``: one employee's connection, from the handshake to the last frame."""

import logging
import re

from pydantic import ValidationError
from starlette.requests import HTTPConnection
from starlette.types import Receive, Scope, Send

from kramar.live import door
from kramar.live.frames import encode_shape
from kramar.live.hub import Hub
from kramar.live.protocol import EXTENSION, Outlet
from kramar.live.room import CLOSE_EXPIRED, EXPIRED, Socket
from kramar.live.shapes import CLIENT_FRAME, AttendingHere, Ping, Pong, TypingHere, ViewingHere

logger = logging.getLogger(__name__)

CLOSE_FOREIGN_PAGE = 4403
CLOSE_NOT_UNDERSTOOD = 1008

# Other alphabets have digits too, and Python reads no number of thousands of them.
NUMBER = re.compile("[0-9]{1,18}")

PONG = encode_shape(Pong())


class LiveEndpoint:
    """The ASGI application behind ``/live``."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection until it ends."""
        outlet: Outlet = scope["extensions"][EXTENSION]["outlet"]
        await receive()
        # Accepted first: a browser is told the reason only of a connection that was made.
        await send({"type": "websocket.accept"})
        socket = await self._admit(HTTPConnection(scope), outlet)
        if socket is None:
            await _wait_for_end(receive)
            return
        outlet.forget_handshake()
        self._hub.join(socket)
        try:
            await self._listen(socket, outlet, receive)
        finally:
            self._hub.leave(socket)

    async def _admit(self, connection: HTTPConnection, outlet: Outlet) -> Socket | None:
        if not door.is_our_page(connection):
            outlet.drop(CLOSE_FOREIGN_PAGE, "foreign page")
            return None
        key = door.session_key(connection)
        admission = await self._hub.find_admission(key) if key else None
        if admission is None:
            outlet.write_frame(EXPIRED)
            outlet.drop(CLOSE_EXPIRED, "expired")
            return None
        after = connection.query_params.get("after", "")
        return Socket(outlet, admission, int(after) if NUMBER.fullmatch(after) else None)

    async def _listen(self, socket: Socket, outlet: Outlet, receive: Receive) -> None:
        while True:
            message = await receive()
            if message["type"] == "websocket.disconnect":
                return
            try:
                frame = CLIENT_FRAME.validate_json(message.get("text") or "")
            except ValidationError:
                outlet.drop(CLOSE_NOT_UNDERSTOOD, "not understood")
                continue
            match frame:
                case Ping():
                    socket.push(PONG)
                case TypingHere():
                    await self._hub.take_typing(socket, frame.chat_id)
                case AttendingHere():
                    socket.is_attended = frame.visible
                case ViewingHere():
                    await self._hub.watching.take(socket, frame.chat_id, is_typing=frame.typing)


async def _wait_for_end(receive: Receive) -> None:
    while (await receive())["type"] != "websocket.disconnect":
        pass
