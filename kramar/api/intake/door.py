"""The door of orders that sites send: those of one key that come together are done together.

It takes what is as usual, a good request with a key, and passes everything else on to Django, whose
routes do the same work for one order at a time.
"""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress

from django.http import HttpResponse
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kramar.api.company_scope import SCHEME
from kramar.api.intake.groups import Knock, Replies, answer_forms, answer_orders
from kramar.api.refusals import broken, busy
from kramar.core.gathering import Gatherer, NotDoneError
from kramar.intake.forms import FormUnreadableError, is_in_parts, read_form
from kramar.intake.lpcrm import read_key

# No site sends an order as long as this.
BODY_LIMIT = 64 * 1024
# Beyond it nothing is taken; of what is longer so much is kept for a person to look at.
LONGEST_BODY, BEGINNING = 512 * 1024, 32 * 1024
LONGEST_LENGTH = len(str(2**63))
PATIENCE_SECONDS = 10.0
# Read in the loop, for which everybody waits; a longer one is for a thread of Django's.
PARTS_LIMIT = 8 * 1024
# What may wait at one door, in bytes: beyond it a storm would take the memory of everything else.
MOST_WAITING = 64 * 1024 * 1024
# Of one request, besides its body.
WEIGHT = 4 * 1024
HEADERS = [
    (b"cache-control", b"private, no-store"),
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
    (b"x-content-type-options", b"nosniff"),
]


Group = Callable[[str, Sequence[Knock]], Replies]
Read = Callable[["Passage"], tuple[str, Knock]]


class OrderDoor:
    """The ASGI application before Django at one address of orders."""

    def __init__(
        self,
        django: ASGIApp,
        answer: Group,
        *,
        is_wanted: Callable[[Scope], bool],
        read: Read,
        limit: int = BODY_LIMIT,
    ) -> None:
        self._limit = limit
        self._django = django
        self._is_wanted = is_wanted
        self._read = read
        self._gatherer = Gatherer(answer)
        self._waiting = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        passage = Passage(scope, receive, send)
        reply = None
        if self._is_wanted(scope) and await passage.read_body(self._limit):
            with suppress(FormUnreadableError):
                reply = await self._ask(*self._read(passage))
        if reply is None:
            await passage.go_on(self._django)
        else:
            await passage.answer(reply)

    async def _ask(self, secret: str, knock: Knock) -> HttpResponse | None:
        if not secret:
            return None
        weight = len(knock.body) + WEIGHT
        if self._waiting + weight > MOST_WAITING:
            return busy()
        self._waiting += weight
        try:
            return await self._gatherer.ask(secret, knock)
        except NotDoneError:
            # Some of it may have been done: Django would do it again.
            return broken()
        finally:
            self._waiting -= weight

    def start(self) -> None:
        """Start the threads that make the orders."""
        self._gatherer.start()

    def stop(self) -> None:
        """Make the orders that have been handed over, then end the threads."""
        self._gatherer.stop()


def door_of_forms(django: ASGIApp) -> OrderDoor:
    """Stand at ``/api/addNewOrder.html``."""
    return OrderDoor(django, answer_forms, is_wanted=_is_form, read=_read_form)


def door_of_orders(django: ASGIApp) -> OrderDoor:
    """Stand at ``/api/v1/orders``, for programs with a key."""
    return OrderDoor(
        # Read by the threads that make the orders, not in the loop.
        django,
        answer_orders,
        is_wanted=_is_order,
        read=_read_order,
        limit=LONGEST_BODY,
    )


def _is_form(scope: Scope) -> bool:
    return scope["method"] in {"GET", "POST"}


def _read_form(passage: "Passage") -> tuple[str, Knock]:
    scope, body, is_cut = passage.scope, passage.body, passage.is_cut
    query = scope["query_string"].decode("latin-1")
    content_type = Headers(scope=scope).get("content-type", "")
    begins = body
    if is_in_parts(content_type) and len(body) > PARTS_LIMIT:
        if not is_cut:
            raise FormUnreadableError("not here")
        begins = body[:PARTS_LIMIT]
    pairs = read_form(begins, content_type, query)
    return read_key(pairs), Knock(body, content_type, query, is_cut=is_cut)


def _is_order(scope: Scope) -> bool:
    credentials = Headers(scope=scope).get("authorization", "")
    return scope["method"] == "POST" and credentials.lower().startswith(SCHEME)


def _read_order(passage: "Passage") -> tuple[str, Knock]:
    headers = Headers(scope=passage.scope)
    secret = headers["authorization"][len(SCHEME) :].strip()
    word = headers.get("idempotency-key", "")
    return secret, Knock(passage.body, word=word, is_cut=passage.is_cut)


class Passage:
    """A request that is read here, and may yet go on to Django as if it had not been."""

    def __init__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.scope = scope
        self.body = b""
        self.is_cut = False
        self._receive = receive
        self._send = send
        self._read: Sequence[Message] = ()

    async def read_body(self, limit: int) -> bool:
        """Read the body, or the beginning of one that is longer than any order.

        Return whether it has come, and in time; one that is longer than the limit is not read.
        """
        length = Headers(scope=self.scope).get("content-length", "0")
        if not length.isdecimal() or len(length) > LONGEST_LENGTH:
            return False
        self.is_cut = int(length) > LONGEST_BODY
        if int(length) > limit and not self.is_cut:
            return False
        if length == "0":
            return "transfer-encoding" not in Headers(scope=self.scope)
        return await self._receive_body(BEGINNING if self.is_cut else LONGEST_BODY)

    async def _receive_body(self, wanted: int) -> bool:
        messages: list[Message] = []
        self._read, size = messages, 0
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE_SECONDS):
                while not messages or (messages[-1].get("more_body") and size < wanted):
                    messages.append(await self._receive())
                    size += len(messages[-1].get("body", b""))
            body = b"".join(message.get("body", b"") for message in messages)
            self.body = body[:BEGINNING] if self.is_cut else body
            return bool(messages[-1]["type"] == "http.request")
        return False

    async def go_on(self, app: ASGIApp) -> None:
        """Let Django answer."""
        read = [*self._read]

        async def receive() -> Message:
            return read.pop(0) if read else await self._receive()

        await app(self.scope, receive, self._send)

    async def answer(self, reply: HttpResponse) -> None:
        """Send an answer."""
        own = [(name.lower().encode(), value.encode()) for name, value in reply.items()]
        length = (b"content-length", str(len(reply.content)).encode())
        headers = [*HEADERS, *own, length]
        begin = {"type": "http.response.start", "status": reply.status_code, "headers": headers}
        await self._send(begin)
        await self._send({"type": "http.response.body", "body": reply.content})
