"""uvicorn's WebSocket protocol, which also lends the application its way out.

The ASGI ``send`` builds and copies a frame for every socket and waits while a socket is slow. The
hub builds a frame once, writes the same bytes to everyone and never waits: it asks how much a
socket has not taken yet.
"""

from typing import Protocol

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.frames import Frame, Opcode

EXTENSION = "kramar.outlet"


def encode_text(text: bytes) -> bytes:
    """Wrap UTF-8 text as a complete, unmasked WebSocket frame (RFC 6455 §5.2)."""
    return Frame(Opcode.TEXT, text).serialize(mask=False)


class Outlet(Protocol):
    """The way out to one socket."""

    def forget_handshake(self) -> None:
        """Let go of the headers; nobody asks for them once the socket is admitted."""

    def write_frame(self, frame: bytes) -> None:
        """Send a frame made by ``encode_text``; a socket that is closing takes none."""

    def unsent_bytes(self) -> int:
        """Say how much was written and has not left yet."""

    def drop(self, code: int, reason: str) -> None:
        """Close the socket; the application's ``receive`` answers ``websocket.disconnect``."""


class LiveProtocol(WebSocketsSansIOProtocol):
    """The protocol of every WebSocket of the server."""

    async def run_asgi(self) -> None:
        """Run the application with the outlet among the scope's extensions."""
        self.scope.setdefault("extensions", {})[EXTENSION] = {"outlet": self}
        await super().run_asgi()

    def forget_handshake(self) -> None:
        """Let go of what the handshake brought: several KB for each socket that stays."""
        del self.request, self.response
        self.scope["headers"] = []

    def write_frame(self, frame: bytes) -> None:
        """Send a frame made by ``encode_text``; a socket that is closing takes none."""
        if not self.close_sent and not self.transport.is_closing():
            self.transport.write(frame)

    def unsent_bytes(self) -> int:
        """Say how much was written and has not left yet."""
        return self.transport.get_write_buffer_size()

    def drop(self, code: int, reason: str) -> None:
        """Close the socket without waiting for what it has not taken."""
        if self.close_sent or self.transport.is_closing():
            return
        self.queue.put_nowait({"type": "websocket.disconnect", "code": code, "reason": reason})
        self.conn.send_close(code, reason)
        self.transport.write(b"".join(self.conn.data_to_send()))
        self.close_sent = True
        self.close_timer = self.loop.call_later(self.close_timeout, self.transport.abort)
