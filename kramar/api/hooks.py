"""The webhook door: verify, commit, answer; nothing else happens before the answer (law 1)."""

import asyncio
import json
import logging
import time
from collections.abc import Iterable
from http import HTTPStatus
from urllib.parse import parse_qsl

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from kramar.channels.abilities import ChallengedConnector
from kramar.channels.alarms import tell_payload_too_large
from kramar.channels.directory import ChannelDirectory, KnownChannel
from kramar.channels.intake.store import NewPayload, NotStoredError, PayloadStore
from kramar.channels.models import Payload
from kramar.core import clock
from kramar.core.connections import release_connection
from kramar.core.tenancy import company_scope

logger = logging.getLogger(__name__)

# WhatsApp promises at most three megabytes; nobody else comes near.
BODY_LIMIT = 5 * 1024 * 1024
WARN_EVERY_SECONDS = 60.0
NO_GUESSING = {"x-content-type-options": "nosniff"}


class _BodyTooLargeError(Exception):
    """The body has more bytes than any provider sends."""


class _CallerLeftError(Exception):
    """The caller hung up before the body was complete."""


class RefusalLog:
    """One line a minute for each channel, however many requests of a kind are refused."""

    def __init__(self, words: str) -> None:
        self._words = words
        self._counts: dict[int, int] = {}
        self._quiet_until: dict[int, float] = {}

    def note(self, channel_id: int) -> bool:
        """Count a refused request, and say whether it was told."""
        count = self._counts.get(channel_id, 0) + 1
        now = time.monotonic()
        if now < self._quiet_until.get(channel_id, 0.0):
            self._counts[channel_id] = count
            return False
        self._counts[channel_id] = 0
        self._quiet_until[channel_id] = now + WARN_EVERY_SECONDS
        logger.warning(self._words, extra={"channel": channel_id, "count": count})
        return True


class WebhookDoor:
    """The ASGI endpoint of ``POST /hooks/{kind}/{key}``, and of the question asked by ``GET``."""

    def __init__(self, store: PayloadStore) -> None:
        self._store = store
        self._directory = ChannelDirectory()
        self._refusals = RefusalLog("Webhook requests without a right signature were refused")
        self._too_large = RefusalLog("Webhook requests that are too large were refused")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["method"] == "GET":
            await (await self._answer_challenge(scope))(scope, receive, send)
            return
        status = await self._answer(scope, receive)
        closing = {"connection": "close"} if status == HTTPStatus.REQUEST_ENTITY_TOO_LARGE else None
        await Response(status_code=status, headers=closing)(scope, receive, send)

    async def _answer_challenge(self, scope: Scope) -> Response:
        address = scope["path_params"]
        channel = await self._directory.find(address["kind"], address["key"])
        if channel is None:
            return Response(status_code=HTTPStatus.NOT_FOUND)
        if not isinstance(channel.connector, ChallengedConnector):
            return Response(status_code=HTTPStatus.METHOD_NOT_ALLOWED)
        query = dict(parse_qsl(scope["query_string"].decode("latin-1")))
        answer = channel.connector.answer_challenge(channel.link, query)
        if answer is None:
            self._refusals.note(channel.channel_id)
            return Response(status_code=HTTPStatus.FORBIDDEN)
        return Response(answer, media_type="text/plain", headers=NO_GUESSING)

    async def _answer(self, scope: Scope, receive: Receive) -> HTTPStatus:
        if scope["method"] != "POST":
            return HTTPStatus.METHOD_NOT_ALLOWED
        address = scope["path_params"]
        channel = await self._directory.find(address["kind"], address["key"])
        if channel is None:
            return HTTPStatus.NOT_FOUND
        headers = _headers(scope["headers"])
        try:
            body = await _read_body(headers.get("content-length", ""), receive)
        except _BodyTooLargeError:
            if self._too_large.note(channel.channel_id):
                await asyncio.to_thread(_tell_too_large, channel)
            return HTTPStatus.REQUEST_ENTITY_TOO_LARGE
        except _CallerLeftError:
            return HTTPStatus.BAD_REQUEST
        return await self._take(channel, headers, body)

    async def _take(
        self, channel: KnownChannel, headers: dict[str, str], body: bytes
    ) -> HTTPStatus:
        if not channel.connector.is_authentic(channel.link, headers, body):
            self._refusals.note(channel.channel_id)
            return HTTPStatus.UNAUTHORIZED
        error = _find_fault(body)
        payload = NewPayload(
            company_id=channel.company_id,
            channel_id=channel.channel_id,
            body=body,
            received_at=clock.now(),
            state=Payload.State.BROKEN if error else Payload.State.PENDING,
            error=error,
        )
        try:
            await self._store.put(payload)
        except NotStoredError:
            return HTTPStatus.SERVICE_UNAVAILABLE
        return HTTPStatus.BAD_REQUEST if error else HTTPStatus.OK


def _tell_too_large(channel: KnownChannel) -> None:
    try:
        with company_scope(channel.company_id):
            tell_payload_too_large(channel.channel_id)
    finally:
        release_connection()


def _headers(raw: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    """Read the headers; of two signatures that differ neither is believed."""
    found: dict[str, str] = {}
    for name, value in raw:
        text, key = value.decode("latin-1"), name.decode("latin-1")
        found[key] = text if found.get(key, text) == text else f"{found[key]}, {text}"
    return found


async def _read_body(declared_length: str, receive: Receive) -> bytes:
    """Read the whole body, or stop as soon as it is known to be too large."""
    if declared_length.isdecimal() and int(declared_length[:20]) > BODY_LIMIT:
        raise _BodyTooLargeError
    chunks: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise _CallerLeftError
        chunk: bytes = message.get("body", b"")
        size += len(chunk)
        if size > BODY_LIMIT:
            raise _BodyTooLargeError
        chunks.append(chunk)
        if not message.get("more_body", False):
            return b"".join(chunks)


def _find_fault(body: bytes) -> str:
    """Say what keeps the body from being JSON; empty when nothing does."""
    try:
        json.loads(body)
    except (ValueError, RecursionError) as error:
        return f"{type(error).__name__}: {error}"[:200]
    return ""
