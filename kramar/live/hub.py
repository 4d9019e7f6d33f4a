"""The hub: follows the log of every company that has a screen open here, and pushes.

One task reads and one only: a socket enters between two readings of its company, so that no
event can slip past it or come twice. Wakes come from any thread and may be lost; the poll finds
what they did not tell.
"""

import asyncio
import logging
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

from django.db import DatabaseError, InterfaceError

from kramar.core.gauges import Gauge, register_gauge
from kramar.events.bus import get_bus
from kramar.events.queries import newest_numbers
from kramar.events.typing_signs import TypingSign
from kramar.live.door import admit
from kramar.live.reading import (
    READ_AT_ONCE,
    Check,
    Reading,
    Request,
    announce_typing_of,
    check_admissions,
    note_attention,
    note_screens,
    prune_all,
    read_all,
)
from kramar.live.room import Room, Socket
from kramar.live.threads import DatabaseThread
from kramar.live.viewers import Admission
from kramar.live.watching import Watching

logger = logging.getLogger(__name__)

RETRY_SECONDS = 1.0
TYPING_SECONDS = 2.0
NOTE_SECONDS = 10.0
# So many enter between two readings: a crowd that comes back does not hold up the events.
ENTER_AT_ONCE = 50
# So many heartbeats are sent before the loop does something else.
BEATS_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Tempo:
    """How often the hub does what nobody wakes it for, in seconds.

    :param heartbeat: the newest number is told
    :param poll: the log is asked for what a lost wake did not tell
    :param check: sessions and rights are asked again
    :param forget: viewers who went without a word are looked for
    :param renew: who has which chat open is told again
    :param prune: events that are too old to be resumed from are deleted
    """

    heartbeat: float = 10.0
    poll: float = 2.0
    check: float = 60.0
    forget: float = 1.0
    renew: float = 5.0
    prune: float = 600.0


class Hub:
    """Everything live of this process. Its methods belong to the event loop, but ``_hear``."""

    def __init__(self, tempo: Tempo = Tempo()) -> None:
        self._tempo = tempo
        self._rooms: dict[int, Room] = {}
        self._joining: deque[Socket] = deque()
        self._grown: set[int] = set()
        self._doubted: set[int] = set()
        self._noted: dict[int, list[int]] = {}
        self._noted_at = 0.0
        self._attending: dict[int, set[int]] = {}
        self._announced: set[int] = set()
        self._work = asyncio.Event()
        self._reader = DatabaseThread("live-reader")
        self._aside = DatabaseThread("live-aside")
        self.watching = Watching(self._aside, self._rooms.get)
        self._loop: asyncio.AbstractEventLoop | None = None

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Follow the log as long as the context is open."""
        self._loop = asyncio.get_running_loop()
        stop_listening = get_bus().listen(self._hear)
        register_gauge(Gauge("kramar_sockets", "Open sockets of employees", self._count_sockets))
        tasks = [
            asyncio.create_task(self._follow(), name="live-follow"),
            asyncio.create_task(self.watching.run(), name="live-watching"),
            asyncio.create_task(_every(self._tempo.heartbeat, self._beat)),
            asyncio.create_task(_every(self._tempo.poll, self._poll)),
            asyncio.create_task(_every(self._tempo.forget, self.watching.tick)),
            asyncio.create_task(_every(self._tempo.renew, self.watching.renew)),
            asyncio.create_task(_every(self._tempo.check, self._doubt_all)),
            asyncio.create_task(_every(self._tempo.prune, self._prune)),
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

    def _count_sockets(self) -> int:
        # Asked from another thread: the copy is made in one step, the loop over it is ours.
        return sum(len(room.sockets()) for room in list(self._rooms.values()))

    async def find_admission(self, session_key: str) -> Admission | None:
        """Ask whom a session belongs to, without holding up the reading."""
        return await self._aside.run(admit, session_key)

    def join(self, socket: Socket) -> None:
        """Let a socket in at the next reading of its company."""
        self._joining.append(socket)
        self._work.set()

    def leave(self, socket: Socket) -> None:
        """Forget a socket, wherever it is."""
        socket.has_left = True
        self.watching.leave(socket)
        company_id = socket.admission.company_id
        room = self._rooms.get(company_id)
        if room is not None:
            room.leave(socket)
            self._close_if_empty(company_id, room)

    async def take_typing(self, socket: Socket, chat_id: int) -> None:
        """Pass on that the employee writes, not more often than a screen shows it."""
        self.watching.note_typing(socket, chat_id)
        moment = asyncio.get_running_loop().time()
        room = self._rooms.get(socket.admission.company_id)
        viewer = room.find_viewer(socket) if room else None
        if viewer is None or moment < socket.typed_at + TYPING_SECONDS:
            return
        socket.typed_at = moment
        await self._aside.run(
            announce_typing_of,
            viewer,
            company_id=socket.admission.company_id,
            chat_id=chat_id,
        )

    def _hear(self, topic: str, payload: bytes) -> None:
        """Take note of a wake, in the thread of whoever woke."""
        name, _, company = topic.partition(":")
        if self._loop is None or not company.isdigit() or int(company) not in self._rooms:
            return
        company_id = int(company)
        if name == "events":
            # Committed before this look, and read after the note is taken: a wake that finds
            # the company announced already has nothing to add.
            if company_id not in self._announced:
                self._announced.add(company_id)
                self._loop.call_soon_threadsafe(self._note_growth, company_id)
        elif name == "sessions":
            self._loop.call_soon_threadsafe(self._note_doubt, company_id)
        elif name == "typing":
            self._loop.call_soon_threadsafe(self._show_typing, company_id, payload)
        elif name == "viewing":
            self._loop.call_soon_threadsafe(self.watching.hear, company_id, payload)

    def _note_growth(self, company_id: int) -> None:
        self._announced.discard(company_id)
        self._grown.add(company_id)
        self._work.set()

    def _note_doubt(self, company_id: int) -> None:
        self._doubted.add(company_id)
        self._work.set()

    def _show_typing(self, company_id: int, payload: bytes) -> None:
        room = self._rooms.get(company_id)
        if room is not None:
            room.push_typing(TypingSign.model_validate_json(payload))

    async def _follow(self) -> None:
        while True:
            await self._work.wait()
            self._work.clear()
            joiners = self._take_joiners()
            companies = {*joiners, *((self._grown | self._doubted) & self._rooms.keys())}
            self._grown.clear()
            doubted, self._doubted = self._doubted, set()
            try:
                await self._read(companies, joiners, doubted)
            except (DatabaseError, InterfaceError):
                logger.exception("The log could not be read; trying again")
                self._joining.extendleft(each for group in joiners.values() for each in group)
                self._doubted |= doubted
                self._grown |= companies
                await asyncio.sleep(RETRY_SECONDS)
            if self._joining or self._grown or self._doubted:
                self._work.set()

    def _take_joiners(self) -> dict[int, list[Socket]]:
        joiners: dict[int, list[Socket]] = defaultdict(list)
        for _ in range(min(ENTER_AT_ONCE, len(self._joining))):
            socket = self._joining.popleft()
            if not socket.has_left:
                joiners[socket.admission.company_id].append(socket)
        return joiners

    async def _read(
        self, companies: set[int], joiners: dict[int, list[Socket]], doubted: set[int]
    ) -> None:
        requests = [self._request(each, joiners.get(each, [])) for each in companies]
        for reading in await self._reader.run(read_all, requests) if requests else []:
            company_id = reading.company_id
            entering = joiners.pop(company_id, [])
            check = None
            if company_id in doubted or reading.changes_rights:
                check = await self._check(company_id, entering)
            self._apply(reading, entering, check)

    def _request(self, company_id: int, joiners: Sequence[Socket]) -> Request:
        room = self._rooms.get(company_id)
        return Request(
            company_id=company_id,
            number=room.number if room else None,
            joiners=[each.admission.employee_id for each in joiners],
            held=[each.after for each in joiners if each.after is not None],
        )

    async def _check(self, company_id: int, joiners: Sequence[Socket]) -> Check:
        room = self._rooms.get(company_id)
        admissions = [*(room.admissions() if room else []), *(each.admission for each in joiners)]
        return await self._reader.run(check_admissions, company_id, admissions)

    def _apply(self, reading: Reading, joiners: Sequence[Socket], check: Check | None) -> None:
        company_id = reading.company_id
        room = self._rooms.get(company_id)
        if room is None:
            room = self._rooms[company_id] = Room(reading.number)
            # Wakes of a company without a room are not heard: what came meanwhile is read next.
            self._grown.add(company_id)
        changed = room.apply_check(check) if check else []
        self.watching.follow(company_id, reading.events, rights=check is not None)
        room.advance(reading)
        room.push_reset(changed)
        for socket in joiners:
            _enter(room, socket, reading, check)
        if len(reading.events) >= READ_AT_ONCE:
            self._grown.add(company_id)
        self._close_if_empty(company_id, room)

    def _close_if_empty(self, company_id: int, room: Room) -> None:
        if not room and self._rooms.get(company_id) is room:
            del self._rooms[company_id]

    async def _beat(self) -> None:
        for room in list(self._rooms.values()):
            sockets = room.sockets()
            for first in range(0, len(sockets), BEATS_AT_ONCE):
                room.push_heartbeat(sockets[first : first + BEATS_AT_ONCE])
                await asyncio.sleep(0)

    async def _poll(self) -> None:
        await self._note_screens()
        await self._note_attention()
        numbers = await self._aside.run(newest_numbers, list(self._rooms))
        for company_id, number in numbers.items():
            room = self._rooms.get(company_id)
            if room is not None and room.number < number:
                self._note_growth(company_id)

    async def _note_screens(self) -> None:
        present = {company_id: room.employees() for company_id, room in self._rooms.items()}
        moment = asyncio.get_running_loop().time()
        # It is remembered for longer: while nobody comes or goes, it is said again now and then.
        if present != self._noted or moment >= self._noted_at + NOTE_SECONDS:
            self._noted, self._noted_at = present, moment
            await self._aside.run(note_screens, present)

    async def _note_attention(self) -> None:
        rooms = {company_id: room.attending() for company_id, room in self._rooms.items()}
        here = {company_id: employees for company_id, employees in rooms.items() if employees}
        before, self._attending = self._attending, here
        if here or before:
            await self._aside.run(note_attention, here, before)

    async def _doubt_all(self) -> None:
        for company_id in self._rooms:
            self._note_doubt(company_id)

    async def _prune(self) -> None:
        await self._aside.run(prune_all)


def _enter(room: Room, socket: Socket, reading: Reading, check: Check | None) -> None:
    viewers = check.viewers if check else reading.viewers
    viewer = viewers.get(socket.admission.employee_id)
    if socket.has_left:
        return
    if viewer is None or (check and socket.admission.session_key in check.ended):
        socket.expire()
        return
    held = room.number if socket.after is None else socket.after
    room.enter(socket, viewer, reading.find_since(held))


async def _every(seconds: float, tick: Callable[[], Awaitable[None]]) -> None:
    while True:
        await asyncio.sleep(seconds)
        try:
            await tick()
        except (DatabaseError, InterfaceError):
            logger.exception("The database is away; the next tick tries again")
