"""Run a fake's ASGI application on loopback, with a way to hang up on a caller."""

from collections.abc import Callable
from typing import Final

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

LOOPBACK: Final = "127.0.0.1"
_HANG_UP: Final = "fakes.hang_up"


class _HangUpProtocol(HttpToolsProtocol):
    """Lets the application cut the connection instead of answering."""

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self.scope["state"][_HANG_UP] = self.transport.abort


class HangUp(Response):
    """An answer that never comes: the connection is reset."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Reset the connection and wait until the server has noticed."""
        del send
        abort: Callable[[], None] = scope["state"][_HANG_UP]
        abort()
        while (await receive())["type"] != "http.disconnect":
            """A body still being read is thrown away with the connection."""


def headers_of(request: Request) -> dict[str, str]:
    """Answer the request's headers, names in lower case."""
    return dict(request.headers.items())


def serve(app: Starlette, port: int) -> None:
    """Serve until stopped by a signal; loopback only."""
    uvicorn.run(
        app,
        host=LOOPBACK,
        port=port,
        http=_HangUpProtocol,
        log_level="warning",
        access_log=False,
        timeout_graceful_shutdown=1,
    )
