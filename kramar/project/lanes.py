"""Keeps slow networks away from Django's threads, which are few.

A body is gathered before a thread takes the request, so that somebody who sends it byte by byte
holds up nobody. Files on their way out, which a slow reader makes last, have threads of their own.
"""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, nullcontext
from http import HTTPStatus
from io import BytesIO
from tempfile import SpooledTemporaryFile
from typing import IO

from a2wsgi import WSGIMiddleware
from a2wsgi.wsgi_typing import WSGIApp
from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import Message, Receive, Scope, Send

from kramar.core.files import MEGABYTE, SIZE_LIMIT
from kramar.project.threads import Threads
from kramar.project.upload_limit import WRAPPING

BRIEF_THREADS = 8
FILE_THREADS = 16
FILE_PATHS = ("/files/", "/widget/files/", "/static/")

# What is announced as longer is refused by Django without being read.
LARGEST_BODY = SIZE_LIMIT + WRAPPING
IN_MEMORY = MEGABYTE
LARGE_BODIES_AT_ONCE = 8
# A body may take this long, and a second more for every so many bytes.
PATIENCE_SECONDS = 30.0
SLOWEST_BYTES = 16 * 1024
# A reader who takes nothing for this long has gone.
STALLED_SECONDS = 60.0

TOO_SLOW = Response(status_code=HTTPStatus.REQUEST_TIMEOUT, headers={"connection": "close"})

NUMBER = re.compile("[0-9]{1,15}")


class _CallerLeftError(Exception):
    """The caller hung up before the body was complete."""


class Lanes:
    """The ASGI application that hands requests to Django's threads."""

    def __init__(self, django: WSGIApp) -> None:
        self._brief = Threads(django, count=BRIEF_THREADS)
        self._files = WSGIMiddleware(django, workers=FILE_THREADS)
        self._large = asyncio.Semaphore(LARGE_BODIES_AT_ONCE)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            # A socket at an address where there is none.
            await send({"type": "websocket.close", "code": 1000})
            return
        if scope["path"].startswith(FILE_PATHS):
            # a2wsgi declares its own, narrower types of the same protocols.
            await self._files(scope, receive, _patient(send))  # type: ignore[arg-type]
            return
        length = _announced_length(scope)
        if not 0 < length <= LARGEST_BODY:
            await self._brief.answer(scope, BytesIO(), send)
            return
        async with AsyncExitStack() as stack:
            try:
                body = await stack.enter_async_context(self._gathered(receive, length))
            except TimeoutError:
                await TOO_SLOW(scope, receive, send)
                return
            except _CallerLeftError:
                return
            await self._brief.answer(scope, body, send)

    @asynccontextmanager
    async def _gathered(self, receive: Receive, length: int) -> AsyncIterator[IO[bytes]]:
        """Give the body once all of it is here.

        :raises TimeoutError: it comes too slowly
        """
        large = self._large if length > IN_MEMORY else nullcontext()
        async with large:
            with SpooledTemporaryFile(max_size=IN_MEMORY) as body:
                async with asyncio.timeout(PATIENCE_SECONDS + length / SLOWEST_BYTES):
                    await _fill(body, receive)
                yield body


async def _fill(body: IO[bytes], receive: Receive) -> None:
    has_more = True
    while has_more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise _CallerLeftError
        body.write(message.get("body", b""))
        has_more = message.get("more_body", False)
    body.seek(0)


def _announced_length(scope: Scope) -> int:
    """Return how long the body says it is; 0 when it does not say."""
    length = Headers(scope=scope).get("content-length", "")
    return int(length) if NUMBER.fullmatch(length) else 0


def _patient(send: Send) -> Send:
    """Return a ``send`` that goes on without a reader who has stopped taking anything."""
    has_gone = False

    async def send_while_read(message: Message) -> None:
        nonlocal has_gone
        if has_gone:
            return
        try:
            async with asyncio.timeout(STALLED_SECONDS):
                await send(message)
        except TimeoutError:
            # The thread finishes into nowhere; the server closes what was left unfinished.
            has_gone = True

    return send_while_read
