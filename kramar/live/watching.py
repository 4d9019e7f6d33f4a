"""Who has which chat open: shown to those who have it open too, and may see it (law 8).

Each process tells the others who sits at its own screens. What they tell counts for a few seconds
and is told again before it runs out, so that nobody stays behind when a process dies.
"""

import asyncio
import secrets
from collections import defaultdict
from collections.abc import Callable, Sequence

from kramar.events.queries import LoggedEvent
from kramar.events.viewing_signs import SIGNS, ViewingSign
from kramar.live.frames import encode_shape
from kramar.live.open_chats import OpenChats
from kramar.live.reading import announce_viewing_of, find_responsibles
from kramar.live.room import Room, Socket
from kramar.live.shapes import ViewersShown
from kramar.live.threads import DatabaseThread
from kramar.live.viewers import Viewer

FindRoom = Callable[[int], Room | None]


class Watching:
    """The open chats of all companies that have screens here. It belongs to the event loop."""

    def __init__(self, aside: DatabaseThread, find_room: FindRoom) -> None:
        self._aside = aside
        self._find_room = find_room
        self._process = secrets.token_hex(6)
        self._watches: dict[int, OpenChats] = {}
        self._untold: dict[int, set[int]] = defaultdict(set)
        self._work = asyncio.Event()

    async def take(self, socket: Socket, chat_id: int | None, *, is_typing: bool) -> None:
        """Note that a screen has opened a chat, or has none open any more."""
        company_id = socket.admission.company_id
        watch = self._watches.setdefault(company_id, OpenChats())
        is_new = chat_id is not None and chat_id != watch.chat_of(socket)
        if is_new and not await self._may_see(socket, watch, chat_id or 0):
            chat_id = None
        if socket.has_left:
            return
        changed = watch.put(socket, chat_id)
        if is_typing:
            changed |= watch.type(socket, _moment())
        self._tell(company_id, changed)
        if is_new and chat_id is not None:
            self._show(watch, chat_id, [socket])

    def note_typing(self, socket: Socket, chat_id: int) -> None:
        """Note that somebody writes in the chat that they have open."""
        watch = self._watches.get(socket.admission.company_id)
        if watch is not None and watch.chat_of(socket) == chat_id:
            self._tell(socket.admission.company_id, watch.type(socket, _moment()))

    def leave(self, socket: Socket) -> None:
        """Forget a screen that was closed."""
        watch = self._watches.get(socket.admission.company_id)
        if watch is not None:
            self._tell(socket.admission.company_id, watch.put(socket, None))

    def follow(self, company_id: int, events: Sequence[LoggedEvent], *, rights: bool) -> None:
        """Follow what happened: chats go from one to another, and rights are taken away.

        :param rights: whether anybody's rights were asked for again
        """
        watch = self._watches.get(company_id)
        if watch is not None and (watch.follow(events) or rights):
            self._tell(company_id, watch.drop_blind(self._find_room(company_id)))

    def hear(self, company_id: int, payload: bytes) -> None:
        """Take in what this process or another has told."""
        watch = self._watches.setdefault(company_id, OpenChats())
        for sign in SIGNS.validate_json(payload):
            if watch.hear(sign, _moment()):
                self._show(watch, sign.chat_id, watch.sockets_of(sign.chat_id))

    async def run(self) -> None:
        """Tell the other processes what has changed here, as soon as it has."""
        while True:
            await self._work.wait()
            self._work.clear()
            untold, self._untold = self._untold, defaultdict(set)
            for company_id, chat_ids in untold.items():
                await self._aside.run(
                    announce_viewing_of, company_id, self._signs(company_id, chat_ids)
                )

    async def tick(self) -> None:
        """Forget whoever is silent."""
        for company_id, watch in list(self._watches.items()):
            self._tell(company_id, watch.end_typing(_moment()))
            for chat_id in watch.forget_silent(_moment()):
                self._show(watch, chat_id, watch.sockets_of(chat_id))
            if watch.is_idle() and not self._untold.get(company_id):
                del self._watches[company_id]

    async def renew(self) -> None:
        """Tell again what still counts, after asking the database whose the chats are now."""
        for company_id, watch in list(self._watches.items()):
            if not watch.chats():
                continue
            known = watch.known()
            found = await self._aside.run(find_responsibles, company_id, watch.chats())
            watch.mend(known, found)
            dropped = watch.drop_blind(self._find_room(company_id))
            self._tell(company_id, dropped | watch.chats())

    async def _may_see(self, socket: Socket, watch: OpenChats, chat_id: int) -> bool:
        company_id = socket.admission.company_id
        watch.expect(chat_id)
        found = await self._aside.run(find_responsibles, company_id, {chat_id})
        watch.learn(chat_id, found)
        return watch.sees(self._find_viewer(socket), chat_id)

    def _tell(self, company_id: int, chat_ids: set[int]) -> None:
        if chat_ids:
            self._untold[company_id] |= chat_ids
            self._work.set()

    def _signs(self, company_id: int, chat_ids: set[int]) -> list[ViewingSign]:
        watch, room = self._watches.get(company_id), self._find_room(company_id)
        moment = _moment()
        return [
            ViewingSign(
                process=self._process,
                chat_id=chat_id,
                viewers=watch.present(room, chat_id, moment) if watch else (),
            )
            for chat_id in chat_ids
        ]

    def _show(self, watch: OpenChats, chat_id: int, sockets: Sequence[Socket]) -> None:
        frame = encode_shape(ViewersShown(chat_id=chat_id, viewers=watch.everybody(chat_id)))
        for socket in sockets:
            if watch.sees(self._find_viewer(socket), chat_id):
                socket.push(frame)

    def _find_viewer(self, socket: Socket) -> Viewer | None:
        room = self._find_room(socket.admission.company_id)
        return room.find_viewer(socket) if room else None


def _moment() -> float:
    return asyncio.get_running_loop().time()
