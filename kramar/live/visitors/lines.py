"""The sockets that are open, found by company and by chat."""

from asyncio import Queue, QueueFull
from collections import defaultdict
from dataclasses import dataclass, field

from kramar.live.visitors.shapes import (
    MessageFrame,
    MessagesFrame,
    OperatorReadFrame,
    ServerFrame,
)

# A socket that does not take this many frames is let go; it comes back and resumes.
FRAMES_AT_MOST = 200


@dataclass(eq=False, slots=True)
class Line:
    """One visitor's socket.

    :param visitor_id: the visitor's external id
    :param chat_id: ``None`` until they have written
    :param seq: the newest number that was pushed
    """

    company_id: int
    channel_id: int
    visitor_id: str
    chat_id: int | None = None
    seq: int = 0
    operator_read_seq: int = 0
    is_ended: bool = False
    frames: "Queue[ServerFrame | None]" = field(default_factory=lambda: Queue(FRAMES_AT_MOST))

    def push(self, frame: ServerFrame) -> None:
        """Put a frame on its way without waiting."""
        if self.is_ended or not self._note(frame):
            return
        try:
            self.frames.put_nowait(frame)
        except QueueFull:
            self.end()

    def _note(self, frame: ServerFrame) -> bool:
        """Remember how far the visitor is; answer whether the frame tells anything."""
        if isinstance(frame, MessageFrame):
            self.seq = max(self.seq, frame.message.seq)
        if isinstance(frame, MessagesFrame):
            self.seq = max([self.seq, *(message.seq for message in frame.items)])
            self.operator_read_seq = max(self.operator_read_seq, frame.operator_read_seq)
        if isinstance(frame, OperatorReadFrame):
            is_news = frame.seq > self.operator_read_seq
            self.operator_read_seq = max(self.operator_read_seq, frame.seq)
            return is_news
        return True

    def end(self) -> None:
        """Let the socket go; whatever it has not taken is resumed when it comes back."""
        self.is_ended = True
        while not self.frames.empty():
            self.frames.get_nowait()
        self.frames.put_nowait(None)


class Lines:
    """All lines of this process."""

    def __init__(self) -> None:
        self._by_company: dict[int, set[Line]] = defaultdict(set)

    def add(self, line: Line) -> None:
        """Take a line in."""
        self._by_company[line.company_id].add(line)

    def remove(self, line: Line) -> None:
        """Let a line go."""
        lines = self._by_company[line.company_id]
        lines.discard(line)
        if not lines:
            del self._by_company[line.company_id]

    def companies(self) -> list[int]:
        """List the companies that have visitors here."""
        return list(self._by_company)

    def of_company(self, company_id: int) -> list[Line]:
        """List the lines of a company."""
        return list(self._by_company.get(company_id, ()))

    def of_visitor(self, company_id: int, visitor_id: str) -> list[Line]:
        """List the lines of one visitor: one for each of their tabs."""
        return [line for line in self.of_company(company_id) if line.visitor_id == visitor_id]
