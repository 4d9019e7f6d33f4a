"""The sockets of one company, and pushing to them."""

from collections.abc import Iterable, Sequence

from kramar.events.queries import LoggedEvent
from kramar.events.typing_signs import TypingSign
from kramar.live.frames import Burst, encode_events, encode_shape, split_bursts
from kramar.live.protocol import Outlet
from kramar.live.reading import Check, Reading
from kramar.live.shapes import Expired, Heartbeat, Reset, TypingShown, Welcome
from kramar.live.viewers import Admission, Viewer

CLOSE_EXPIRED = 4401
CLOSE_TOO_SLOW = 4408
# What a socket may have untaken before it is dropped; it comes back and resumes.
UNSENT_AT_MOST = 512 * 1024

EXPIRED = encode_shape(Expired())


class Socket:
    """One screen."""

    __slots__ = (
        *("_outlet", "admission", "after", "has_left"),
        *("is_attended", "limit", "typed_at", "upto"),
    )

    def __init__(self, outlet: Outlet, admission: Admission, after: int | None) -> None:
        self._outlet = outlet
        self.admission = admission
        self.after = after
        self.has_left = False
        self.is_attended = False
        self.typed_at = 0.0
        self.limit = UNSENT_AT_MOST
        self.upto = 0

    def push(self, frame: bytes) -> None:
        """Send a frame without waiting, or let go of a socket that does not keep up."""
        if self._outlet.unsent_bytes() > self.limit:
            self._outlet.drop(CLOSE_TOO_SLOW, "too slow")
        else:
            self._outlet.write_frame(frame)

    def push_resume(self, frames: Sequence[bytes]) -> None:
        """Send what was missed, whatever its size: only what comes on top counts as slowness."""
        self.limit = UNSENT_AT_MOST + sum(map(len, frames))
        for frame in frames:
            self._outlet.write_frame(frame)

    def expire(self) -> None:
        """Tell that the session has ended, and close."""
        self._outlet.write_frame(EXPIRED)
        self._outlet.drop(CLOSE_EXPIRED, "expired")


class Room:
    """The sockets of one company that are up to date with ``number``."""

    def __init__(self, number: int) -> None:
        self.number = number
        self._viewers: dict[int, Viewer] = {}
        self._sockets: dict[int, set[Socket]] = {}

    def __bool__(self) -> bool:
        return bool(self._sockets)

    def find_viewer(self, socket: Socket) -> Viewer | None:
        """Return the rights of a socket as they are now; ``None`` when it is not in the room."""
        return self._viewers.get(socket.admission.employee_id)

    def sockets(self) -> list[Socket]:
        """List everyone in the room."""
        return [socket for sockets in self._sockets.values() for socket in sockets]

    def employees(self) -> list[int]:
        """Name the employees who have a screen open."""
        return list(self._sockets)

    def attending(self) -> set[int]:
        """Name the employees who have a screen in front of them."""
        return {
            employee_id
            for employee_id, sockets in self._sockets.items()
            if any(socket.is_attended for socket in sockets)
        }

    def admissions(self) -> list[Admission]:
        """List everyone's right to be here."""
        return [socket.admission for socket in self.sockets()]

    def advance(self, reading: Reading) -> None:
        """Push what was read to everyone who may see it; the room is then complete up to there."""
        events = reading.find_since(self.number)
        self.number = reading.upto
        if events is None:
            self.push_reset(self.sockets())
        else:
            for burst in split_bursts(events):
                self._push_events(burst)

    def enter(self, socket: Socket, viewer: Viewer, missed: Sequence[LoggedEvent] | None) -> None:
        """Let a socket in: welcome it and bring it up to date; ``None`` is too much to send."""
        self._viewers[viewer.employee_id] = viewer
        self._sockets.setdefault(viewer.employee_id, set()).add(socket)
        welcome = encode_shape(Welcome(number=self.number, employee=viewer.employee_id))
        if missed is None:
            rest = [encode_shape(Reset(number=self.number))]
        else:
            rest = _resume_frames(viewer, missed, self.number)
        socket.upto = self.number
        socket.push_resume([welcome, *rest])

    def leave(self, socket: Socket) -> None:
        """Let a socket go; it may have gone already."""
        employee_id = socket.admission.employee_id
        others = self._sockets.get(employee_id, set())
        others.discard(socket)
        if not others:
            self._sockets.pop(employee_id, None)
            self._viewers.pop(employee_id, None)

    def apply_check(self, check: Check) -> list[Socket]:
        """Let those go who may not be here, and take over the rights of the others.

        Returns the sockets whose view is another one now: they need a reset.
        """
        for socket in self.sockets():
            gone = socket.admission.employee_id not in check.viewers
            if gone or socket.admission.session_key in check.ended:
                socket.expire()
                self.leave(socket)
        changed = [
            employee_id
            for employee_id, viewer in self._viewers.items()
            if not viewer.has_rights_of(check.viewers[employee_id])
        ]
        self._viewers = {each: check.viewers[each] for each in self._viewers}
        return [socket for employee_id in changed for socket in self._sockets[employee_id]]

    def push_reset(self, sockets: Iterable[Socket]) -> None:
        """Make these screens ask for everything anew."""
        frame = encode_shape(Reset(number=self.number))
        for socket in sockets:
            socket.upto = self.number
            socket.push(frame)

    def push_heartbeat(self, sockets: Iterable[Socket]) -> None:
        """Tell the newest number; whoever saw nothing of the last events is told that too."""
        beat = encode_shape(Heartbeat(number=self.number))
        caught_up = encode_events([], self.number) + beat
        for socket in sockets:
            socket.push(beat if socket.upto == self.number else caught_up)
            socket.upto = self.number

    def push_typing(self, sign: TypingSign) -> None:
        """Show a typing sign to everyone who sees the chat, but not to its own author."""
        frame = encode_shape(TypingShown(chat_id=sign.chat_id, author=sign.author))
        author_id = sign.author.id if sign.author.kind == "employee" else None
        for employee_id, viewer in self._viewers.items():
            if employee_id != author_id and viewer.sight.can_see(sign.responsible_id):
                for socket in self._sockets[employee_id]:
                    socket.push(frame)

    def _push_events(self, burst: Burst) -> None:
        for employee_id, viewer in self._viewers.items():
            frame = burst.frame_for(viewer)
            if frame is not None:
                for socket in self._sockets[employee_id]:
                    socket.upto = burst.upto
                    socket.push(frame)


def _resume_frames(viewer: Viewer, missed: Sequence[LoggedEvent], number: int) -> list[bytes]:
    frames = [burst.frame_for(viewer) for burst in split_bursts(missed)]
    shown = [frame for frame in frames if frame is not None]
    # The last events may be hidden from this viewer, who is complete all the same.
    return [*shown, encode_events([], number)] if frames and frames[-1] is None else shown
