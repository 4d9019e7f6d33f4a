"""One keep-alive HTTP/1.1 connection that posts webhooks; far cheaper than a full client."""

import asyncio
import ssl
import time
from dataclasses import dataclass
from http import HTTPStatus
from typing import Final
from urllib.parse import urlsplit

import httptools

# Below the five seconds after which many servers close: a connection is not used at its death.
_IDLE_SECONDS: Final = 4.0
_DEFAULT_PORTS: Final = {"http": 80, "https": 443}


class DeliveryError(Exception):
    """The receiver gave no answer; the text is what getWebhookInfo shows."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What the receiver answered."""

    status: int
    reason: str
    retry_after: str | None

    @property
    def is_accepted(self) -> bool:
        """2xx takes the update."""
        return HTTPStatus.OK <= self.status < HTTPStatus.MULTIPLE_CHOICES


class _Exchange(asyncio.Protocol):
    """Reads replies of one connection, one at a time."""

    def __init__(self) -> None:
        self._parser = httptools.HttpResponseParser(self)
        self._reason = b""
        self._retry_after: str | None = None
        self.keep_alive = True
        self.answer: asyncio.Future[Reply] | None = None

    def data_received(self, data: bytes) -> None:
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserError:
            self._fail("Wrong response from the webhook: not HTTP")

    def connection_lost(self, exc: Exception | None) -> None:
        del exc
        self.keep_alive = False
        self._fail("Connection closed")

    def on_message_begin(self) -> None:
        self._reason = b""
        self._retry_after = None

    def on_status(self, status: bytes) -> None:
        self._reason += status

    def on_header(self, name: bytes, value: bytes) -> None:
        if name.lower() == b"retry-after":
            self._retry_after = value.decode("latin-1")

    def on_message_complete(self) -> None:
        self.keep_alive = self._parser.should_keep_alive()
        reply = Reply(
            self._parser.get_status_code(), self._reason.decode("latin-1"), self._retry_after
        )
        if self.answer is not None and not self.answer.done():
            self.answer.set_result(reply)

    def _fail(self, reason: str) -> None:
        if self.answer is not None and not self.answer.done():
            self.answer.set_exception(DeliveryError(reason))


class WebhookConnection:
    """Posts bodies to one URL, reconnecting when the receiver closed the connection."""

    def __init__(self, url: str, *, secret_token: str, connect_host: str, timeout: float) -> None:
        """Prepare; nothing is opened before the first post. `timeout` is in real seconds."""
        parts = urlsplit(url)
        self._host = connect_host or parts.hostname or ""
        self._server_name = parts.hostname
        self._port = parts.port or _DEFAULT_PORTS[parts.scheme]
        self._tls = ssl.create_default_context() if parts.scheme == "https" else None
        self._timeout = timeout
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        secret = f"X-Telegram-Bot-Api-Secret-Token: {secret_token}\r\n" if secret_token else ""
        self._head = (
            f"POST {target} HTTP/1.1\r\nHost: {parts.netloc.rpartition('@')[2]}\r\n"
            "Connection: keep-alive\r\nAccept-Encoding: gzip, deflate\r\n"
            f"Content-Type: application/json\r\n{secret}Content-Length: "
        ).encode()
        self._transport: asyncio.WriteTransport | None = None
        self._exchange: _Exchange | None = None
        self._used_at = 0.0

    async def post(self, body: bytes) -> Reply:
        """Send one update and wait for the answer.

        :raises DeliveryError: no connection, or no whole answer
        """
        try:
            async with asyncio.timeout(self._timeout):
                return await self._post(body)
        except TimeoutError:
            self.close()
            raise DeliveryError("Read timeout expired") from None

    def close(self) -> None:
        """Close the connection; the next post opens another."""
        if self._transport is not None:
            self._transport.close()
        self._transport = None
        self._exchange = None

    async def _post(self, body: bytes) -> Reply:
        exchange = self._exchange
        now = time.monotonic()
        is_stale = now - self._used_at > _IDLE_SECONDS
        self._used_at = now
        if exchange is None or not exchange.keep_alive or is_stale:
            exchange = await self._connect()
        assert self._transport is not None  # noqa: S101  # _connect has set it
        exchange.answer = asyncio.get_running_loop().create_future()
        self._transport.write(b"%b%d\r\n\r\n%b" % (self._head, len(body), body))
        reply = await exchange.answer
        if not exchange.keep_alive:
            self.close()
        return reply

    async def _connect(self) -> _Exchange:
        self.close()
        loop = asyncio.get_running_loop()
        name = self._server_name if self._tls else None
        try:
            self._transport, self._exchange = await loop.create_connection(
                _Exchange, self._host, self._port, ssl=self._tls, server_hostname=name
            )
        except ssl.SSLError as error:
            raise DeliveryError(f"SSL error {{{error.reason}}}") from error
        except ConnectionRefusedError as error:
            raise DeliveryError("Connection refused") from error
        except OSError as error:
            raise DeliveryError(error.strerror or "Connection failed") from error
        return self._exchange
