"""What is known of the open chats of one company: by whom, and who answers for them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from kramar.events.queries import LoggedEvent
from kramar.events.viewing_signs import ChatViewer, ViewingSign
from kramar.live.room import Room, Socket
from kramar.live.viewers import Viewer

LEASE_SECONDS = 12.0
TYPING_SECONDS = 6.0

Told = tuple[float, tuple[ChatViewer, ...]]


class OpenChats:
    """The open chats of one company, at the screens here and, as far as was told, elsewhere."""

    def __init__(self) -> None:
        self._responsibles: dict[int, int | None] = {}
        self._asked: Counter[int] = Counter()
        self._open: dict[Socket, int] = {}
        self._typing: dict[Socket, float] = {}
        self._told: dict[int, dict[str, Told]] = defaultdict(dict)

    def chats(self) -> set[int]:
        """Name the chats that are open here."""
        return set(self._open.values())

    def chat_of(self, socket: Socket) -> int | None:
        """Return the chat that a screen has open."""
        return self._open.get(socket)

    def sockets_of(self, chat_id: int) -> list[Socket]:
        """List the screens that have the chat open."""
        return [socket for socket, open_chat in self._open.items() if open_chat == chat_id]

    def put(self, socket: Socket, chat_id: int | None) -> set[int]:
        """Note what a screen has open now; return the chats of which that changes anything."""
        former = self._open.pop(socket, None)
        if former != chat_id:
            self._typing.pop(socket, None)
        if chat_id is not None:
            self._open[socket] = chat_id
        kept = self.chats() | self._asked.keys()
        self._responsibles = {each: who for each, who in self._responsibles.items() if each in kept}
        return {each for each in (former, chat_id) if each is not None and former != chat_id}

    def type(self, socket: Socket, moment: float) -> set[int]:
        """Note that somebody writes; return the chat if nobody was told so yet."""
        was_typing = self._typing.get(socket, 0.0) > moment
        self._typing[socket] = moment + TYPING_SECONDS
        chat_id = self._open.get(socket)
        return set() if was_typing or chat_id is None else {chat_id}

    def sees(self, viewer: Viewer | None, chat_id: int) -> bool:
        """Whether the chat is for these eyes; one whose responsible is unknown is for nobody's."""
        if viewer is None or chat_id not in self._responsibles:
            return False
        return viewer.sight.can_see(self._responsibles[chat_id])

    def expect(self, chat_id: int) -> None:
        """Keep what events tell of a chat's responsible while the database is asked for it."""
        self._asked[chat_id] += 1

    def learn(self, chat_id: int, found: Mapping[int, int | None]) -> None:
        """Take over the database's answer, unless an event was quicker and knows better."""
        self._asked[chat_id] -= 1
        self._asked += Counter()
        if chat_id in found:
            self._responsibles.setdefault(chat_id, found[chat_id])

    def known(self) -> dict[int, int | None]:
        """Return the responsibles as they are known."""
        return dict(self._responsibles)

    def mend(self, known: Mapping[int, int | None], found: Mapping[int, int | None]) -> None:
        """Take over responsibles, but where an event has told another since they were known."""
        for chat_id, responsible_id in found.items():
            if chat_id in known and self._responsibles.get(chat_id, 0) == known[chat_id]:
                self._responsibles[chat_id] = responsible_id

    def follow(self, events: Iterable[LoggedEvent]) -> bool:
        """Take over new responsibles; return whether there are any."""
        has_changed = False
        for event in events:
            chat_id = event.chat_id
            if chat_id is not None and (chat_id in self._responsibles or chat_id in self._asked):
                before = self._responsibles.get(chat_id, 0)
                has_changed |= before != event.responsible_id
                self._responsibles[chat_id] = event.responsible_id
        return has_changed

    def drop_blind(self, room: Room | None) -> set[int]:
        """Take chats from the screens whose employees may not see them; return which."""
        blind = [
            socket
            for socket, chat_id in self._open.items()
            if not self.sees(room.find_viewer(socket) if room else None, chat_id)
        ]
        return {chat_id for socket in blind for chat_id in self.put(socket, None)}

    def end_typing(self, moment: float) -> set[int]:
        """Forget those who write no longer; return their chats."""
        silent = [socket for socket, until in self._typing.items() if until <= moment]
        for socket in silent:
            del self._typing[socket]
        return {self._open[socket] for socket in silent if socket in self._open}

    def present(self, room: Room | None, chat_id: int, moment: float) -> tuple[ChatViewer, ...]:
        """Show who has the chat open here, once each."""
        found: dict[int, ChatViewer] = {}
        for socket in self.sockets_of(chat_id):
            viewer = room.find_viewer(socket) if room else None
            if viewer is not None and self.sees(viewer, chat_id):
                before = found.get(viewer.employee_id)
                typing = self._typing.get(socket, 0.0) > moment or bool(before and before.typing)
                found[viewer.employee_id] = ChatViewer(
                    id=viewer.employee_id, name=viewer.name, typing=typing
                )
        return tuple(found.values())

    def hear(self, sign: ViewingSign, moment: float) -> bool:
        """Take in what a process told; return whether it is news."""
        before = self.everybody(sign.chat_id)
        if sign.viewers:
            self._told[sign.chat_id][sign.process] = (moment + LEASE_SECONDS, sign.viewers)
        else:
            self._told[sign.chat_id].pop(sign.process, None)
        return self.everybody(sign.chat_id) != before

    def forget_silent(self, moment: float) -> set[int]:
        """Forget processes that have told nothing for too long; return the chats it changes."""
        changed = set()
        for chat_id, told in list(self._told.items()):
            silent = [process for process, (until, _) in told.items() if until <= moment]
            for process in silent:
                del told[process]
                changed.add(chat_id)
            if not told:
                del self._told[chat_id]
        return changed

    def everybody(self, chat_id: int) -> list[ChatViewer]:
        """Return everybody who has the chat open, at whatever process, by id."""
        found: dict[int, ChatViewer] = {}
        for _, viewers in self._told.get(chat_id, {}).values():
            for viewer in viewers:
                if viewer.id not in found or viewer.typing:
                    found[viewer.id] = viewer
        return sorted(found.values(), key=lambda viewer: viewer.id)

    def is_idle(self) -> bool:
        """Whether nothing is known that would have to be kept."""
        return not self._open and not self._told
