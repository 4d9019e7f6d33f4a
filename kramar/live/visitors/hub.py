"""Follows the event log for every visitor who is connected; one reader for each company."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from django.db import DatabaseError, InterfaceError
from pydantic import ValidationError

from kramar.connectors.widget.site import Site, find_site
from kramar.events.bus import get_bus
from kramar.events.typing_signs import TypingSign
from kramar.live.threads import DatabaseThread
from kramar.live.visitors import reading
from kramar.live.visitors.lines import Line, Lines
from kramar.live.visitors.reading import Audience, Happened
from kramar.live.visitors.shapes import HeartbeatFrame, SeenSaid, TypingFrame

logger = logging.getLogger(__name__)

# A wake may be lost between processes; the log is then read without one.
POLL_SECONDS = 2.0
HEARTBEAT_SECONDS = 10.0


class VisitorHub:
    """The visitors of this process."""

    def __init__(self) -> None:
        self._lines = Lines()
        self._numbers: dict[int, int] = {}
        self._woken: set[int] = set()
        self._wake = asyncio.Event()
        self._reader = DatabaseThread("visitors-reader")
        self._aside = DatabaseThread("visitors-aside")
        self._loop: asyncio.AbstractEventLoop | None = None

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Follow the log as long as the context is open."""
        self._loop = asyncio.get_running_loop()
        stop_listening = get_bus().listen(self._hear)
        tasks = [
            asyncio.create_task(self._follow(), name="visitors-follow"),
            asyncio.create_task(self._beat(), name="visitors-beat"),
        ]
        try:
            yield
        finally:
            stop_listening()
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await self._reader.close()
            await self._aside.close()

    async def find_site(self, key: str) -> Site:
        """Return the widget that a key names.

        :raises SiteAbsentError: there is none, or it is switched off
        """
        return await self._aside.run(find_site, key)

    async def enter(self, line: Line, after: int) -> None:
        """Bring a visitor up to date and keep them so.

        The line is known before it is read for, so that nothing falls in between.
        """
        self._lines.add(line)
        arrival = await self._aside.run(
            reading.read_arrival, line.company_id, line.channel_id, line.visitor_id, after
        )
        self._numbers.setdefault(line.company_id, arrival.number)
        line.chat_id = line.chat_id or arrival.chat_id
        line.push(arrival.frame)

    def leave(self, line: Line) -> None:
        """Forget a visitor's line."""
        self._lines.remove(line)
        if not self._lines.of_company(line.company_id):
            self._numbers.pop(line.company_id, None)

    def count_lines(self, company_id: int, visitor_id: str) -> int:
        """Say how many lines a visitor has here."""
        return len(self._lines.of_visitor(company_id, visitor_id))

    async def keep_seen(self, line: Line, said: SeenSaid) -> None:
        """Pass on that messages were delivered or read."""
        await self._aside.run(
            reading.keep_seen, line.company_id, line.channel_id, line.visitor_id, said
        )

    async def show_typing(self, line: Line) -> None:
        """Pass on that the visitor writes."""
        await self._aside.run(
            reading.show_typing, line.company_id, line.channel_id, line.visitor_id
        )

    def _hear(self, topic: str, payload: bytes) -> None:
        """Take note of a wake, in the thread of whoever woke."""
        kind, _, company = topic.partition(":")
        if self._loop is None or not company.isdigit() or int(company) not in self._numbers:
            return
        # The loop may be closing while another thread commits: nobody is left to be told.
        with suppress(RuntimeError):
            if kind == "events":
                self._loop.call_soon_threadsafe(self._note, int(company))
            elif kind == "typing":
                self._loop.call_soon_threadsafe(self._push_typing, int(company), payload)

    def _note(self, company_id: int) -> None:
        self._woken.add(company_id)
        self._wake.set()

    async def _follow(self) -> None:
        while True:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), POLL_SECONDS)
            self._wake.clear()
            companies = self._woken or set(self._lines.companies())
            self._woken = set()
            for company_id in companies:
                await self._advance(company_id)

    async def _advance(self, company_id: int) -> None:
        number = self._numbers.get(company_id)
        if number is None:
            return
        audience = self._audience(company_id)
        try:
            happened = await self._reader.run(reading.read_events, audience, number)
        except (DatabaseError, InterfaceError):
            logger.warning("Visitors wait for the database", extra={"company_id": company_id})
            return
        if company_id in self._numbers:
            self._numbers[company_id] = happened.number
        self._tell(company_id, happened)
        if happened.has_more:
            self._note(company_id)

    def _audience(self, company_id: int) -> Audience:
        lines = self._lines.of_company(company_id)
        strangers: dict[int, frozenset[str]] = {}
        for line in lines:
            if line.chat_id is None:
                known = strangers.get(line.channel_id, frozenset())
                strangers[line.channel_id] = known | {line.visitor_id}
        return Audience(
            company_id=company_id,
            chat_ids=frozenset(line.chat_id for line in lines if line.chat_id is not None),
            strangers=strangers,
            channel_ids=frozenset(line.channel_id for line in lines),
        )

    def _tell(self, company_id: int, happened: Happened) -> None:
        for line in self._lines.of_company(company_id):
            if line.channel_id in happened.closed_channels:
                line.end()
            if line.chat_id is None:
                line.chat_id = happened.chats.get((line.channel_id, line.visitor_id))
            for frame in happened.frames.get(line.chat_id or 0, ()):
                line.push(frame)

    def _push_typing(self, company_id: int, payload: bytes) -> None:
        lines = [line for line in self._lines.of_company(company_id) if line.chat_id is not None]
        if not lines:
            return
        try:
            sign = TypingSign.model_validate_json(payload)
        except ValidationError:
            logger.warning("A typing sign of another version was passed over")
            return
        if sign.author.kind != "employee":
            return
        for line in lines:
            if line.chat_id == sign.chat_id:
                line.push(TypingFrame(name=sign.author.name))

    async def _beat(self) -> None:
        while True:
            await asyncio.sleep(HEARTBEAT_SECONDS)
            for company_id in self._lines.companies():
                for line in self._lines.of_company(company_id):
                    line.push(HeartbeatFrame(seq=line.seq))
