"""A limit for the whole of a request: httpx knows one for each read, and reads may be many."""

import socket
from contextlib import suppress
from threading import Lock, Timer
from types import TracebackType
from typing import Self

from httpcore import NetworkStream


class Deadline:
    """Cuts the connection of a request when its time is up, whatever it waits for.

    Give :meth:`watch` as the request's ``trace`` extension.

    :ivar is_over: the time is up, and what failed since failed because of it
    """

    def __init__(self, seconds: float) -> None:
        self.is_over = False
        self._stream: NetworkStream | None = None
        self._lock = Lock()
        self._timer = Timer(seconds, self._end)
        self._timer.daemon = True

    def __enter__(self) -> Self:
        """Let the time run."""
        self._timer.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Let it stop."""
        self._timer.cancel()

    def watch(self, event: str, info: dict[str, object]) -> None:
        """Remember the connection; a secured one takes the place of the bare one."""
        stream = info.get("return_value")
        if event.endswith((".connect_tcp.complete", ".start_tls.complete")):
            with self._lock:
                self._stream = stream if isinstance(stream, NetworkStream) else None
                if self.is_over:
                    self._cut()

    def _end(self) -> None:
        with self._lock:
            self.is_over = True
            self._cut()

    def _cut(self) -> None:
        connection = self._stream.get_extra_info("socket") if self._stream else None
        if isinstance(connection, socket.socket):
            # Closed by the other side already.
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
