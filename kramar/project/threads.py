"""Django in a fixed number of threads: one hop there with the request, one back with the answer."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from typing import IO

from a2wsgi.wsgi import build_environ
from a2wsgi.wsgi_typing import Environ, ExceptionInfo, WriteCallable, WSGIApp
from starlette.types import Message, Scope, Send

SendNow = Callable[[Message], None]


class Threads:
    """A WSGI application whose answers go out from the loop, so that no reader holds up a thread.

    a2wsgi hands over each piece of an answer by itself and has the thread wait for each: with the
    lock of the interpreter in between, that took longer than many an answer.
    """

    def __init__(self, app: WSGIApp, *, count: int) -> None:
        self._app = app
        self._pool = ThreadPoolExecutor(count, thread_name_prefix="django")

    async def answer(self, scope: Scope, body: IO[bytes], send: Send) -> None:
        """Answer a request whose body is here."""
        loop = asyncio.get_running_loop()
        # a2wsgi declares its own, narrower types of the same protocols.
        environ = build_environ(scope, body)  # type: ignore[arg-type]

        async def deliver(message: Message) -> None:
            await send(message)

        def send_now(message: Message) -> None:
            asyncio.run_coroutine_threadsafe(deliver(message), loop).result()

        run = copy_context().run
        left = await loop.run_in_executor(self._pool, run, self._call, environ, send_now)
        for message in left:
            await send(message)

    def _call(self, environ: Environ, send_now: SendNow) -> list[Message]:
        """Call the application; return what is left to send."""
        head: Message = {}

        def start(
            status: str, headers: list[tuple[str, str]], _error: ExceptionInfo | None = None, /
        ) -> WriteCallable:
            head.update(_head(status, headers))
            return lambda chunk: send_now(_piece(chunk, has_more=True))

        answer = self._app(environ, start)
        try:
            # Only Django says of an answer that it is whole.
            if not getattr(answer, "streaming", True):
                return [head, _piece(b"".join(answer))]
            send_now(head)
            for chunk in answer:
                send_now(_piece(chunk, has_more=True))
            return [_piece(b"")]
        finally:
            getattr(answer, "close", lambda: None)()


def _head(status: str, headers: list[tuple[str, str]]) -> Message:
    return {
        "type": "http.response.start",
        "status": int(status.partition(" ")[0]),
        "headers": [
            (name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers
        ],
    }


def _piece(content: bytes, *, has_more: bool = False) -> Message:
    return {"type": "http.response.body", "body": content, "more_body": has_more}
