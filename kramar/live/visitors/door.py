"""Lets visitors in, and carries frames between their sockets and the hub."""

import asyncio
import time
from contextlib import suppress

from pydantic import ValidationError
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect

from kramar.connectors.widget.site import Site, SiteAbsentError, is_origin_allowed
from kramar.connectors.widget.visitors import external_id_of, is_token
from kramar.live.visitors.hub import VisitorHub
from kramar.live.visitors.lines import Line
from kramar.live.visitors.shapes import VISITOR_FRAME, Hello, TypingSaid

HELLO_SECONDS = 10.0
FRAME_CHARACTERS = 2_000
TABS_AT_MOST = 20
TYPING_EVERY_SECONDS = 2.0
FRAMES_A_MINUTE = 240

CLOSE_REFUSED = 4403
CLOSE_ABSENT = 4404
CLOSE_INVALID = 4400
CLOSE_TOO_MANY = 4429
CLOSE_TOO_SLOW = 4408


class RefusedSocketError(Exception):
    """The socket may not stay; ``code`` is what it is closed with."""

    def __init__(self, code: int) -> None:
        super().__init__(str(code))
        self.code = code


class VisitorEndpoint:
    """The ASGI application behind ``/widget/live/KEY``."""

    def __init__(self, hub: VisitorHub) -> None:
        self._hub = hub

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one socket from the first frame to the last."""
        websocket = WebSocket(scope, receive, send)
        # Accepted first: a browser is told the reason only of a connection that was made.
        await websocket.accept()
        try:
            site = await _find_site(self._hub, websocket)
            hello = await _hear_hello(websocket)
            line = _open_line(self._hub, site, hello)
            await _converse(self._hub, websocket, line, hello.after)
        except RefusedSocketError as refusal:
            with suppress(RuntimeError):
                await websocket.close(refusal.code)
        except WebSocketDisconnect:
            return


async def _find_site(hub: VisitorHub, websocket: WebSocket) -> Site:
    try:
        site = await hub.find_site(websocket.path_params["key"])
    except SiteAbsentError as error:
        raise RefusedSocketError(CLOSE_ABSENT) from error
    headers = websocket.headers
    if not is_origin_allowed(headers.get("origin", ""), headers.get("host", ""), site.settings):
        raise RefusedSocketError(CLOSE_REFUSED)
    return site


async def _hear_hello(websocket: WebSocket) -> Hello:
    try:
        text = await asyncio.wait_for(websocket.receive_text(), HELLO_SECONDS)
        hello = Hello.model_validate_json(text[:FRAME_CHARACTERS])
    except (TimeoutError, ValidationError, KeyError) as error:
        raise RefusedSocketError(CLOSE_INVALID) from error
    if not is_token(hello.token):
        raise RefusedSocketError(CLOSE_INVALID)
    return hello


def _open_line(hub: VisitorHub, site: Site, hello: Hello) -> Line:
    channel = site.channel
    visitor_id = external_id_of(hello.token)
    if hub.count_lines(channel.company_id, visitor_id) >= TABS_AT_MOST:
        raise RefusedSocketError(CLOSE_TOO_MANY)
    return Line(company_id=channel.company_id, channel_id=channel.pk, visitor_id=visitor_id)


async def _converse(hub: VisitorHub, websocket: WebSocket, line: Line, after: int) -> None:
    """Talk both ways until either side ends it."""
    try:
        await hub.enter(line, after)
        ways = {
            asyncio.create_task(_speak(websocket, line)),
            asyncio.create_task(_listen(hub, websocket, line)),
        }
        done, rest = await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        for task in rest:
            task.cancel()
        await asyncio.gather(*rest, return_exceptions=True)
        for task in done:
            task.result()
    finally:
        hub.leave(line)


async def _speak(websocket: WebSocket, line: Line) -> None:
    while frame := await line.frames.get():
        await websocket.send_text(frame.model_dump_json())
    raise RefusedSocketError(CLOSE_TOO_SLOW)


async def _listen(hub: VisitorHub, websocket: WebSocket, line: Line) -> None:
    pace = Pace()
    while True:
        try:
            text = await websocket.receive_text()
        except KeyError as error:
            # Bytes instead of text: no page of ours speaks so.
            raise RefusedSocketError(CLOSE_INVALID) from error
        pace.count()
        try:
            said = VISITOR_FRAME.validate_json(text[:FRAME_CHARACTERS])
        except ValidationError:
            # A newer page may say more than we know.
            continue
        if not isinstance(said, TypingSaid):
            await hub.keep_seen(line, said)
        elif pace.may_show_typing():
            await hub.show_typing(line)


class Pace:
    """How quickly one visitor speaks."""

    def __init__(self) -> None:
        self._now = time.monotonic
        self._minute = self._now()
        self._frames = 0
        self._typed_at = float("-inf")

    def count(self) -> None:
        """Count a frame.

        :raises RefusedSocketError: there are more than a page of ours would send
        """
        if self._now() - self._minute > 60:  # noqa: PLR2004 (seconds of a minute)
            self._minute, self._frames = self._now(), 0
        self._frames += 1
        if self._frames > FRAMES_A_MINUTE:
            raise RefusedSocketError(CLOSE_TOO_MANY)

    def may_show_typing(self) -> bool:
        """Whether it is long enough since the last sign of typing."""
        is_due = self._now() - self._typed_at >= TYPING_EVERY_SECONDS
        if is_due:
            self._typed_at = self._now()
        return is_due
