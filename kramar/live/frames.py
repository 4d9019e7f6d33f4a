"""Frames made once and sent to everyone with the same view of a burst of events.

What is stored is JSON already: frames are joined from it and never parsed or written anew.
"""

from collections.abc import Iterator, Sequence

from kramar.events.queries import LoggedEvent
from kramar.events.shape import Shape
from kramar.live.protocol import encode_text
from kramar.live.shapes import ChatWithdrawn, OrderWithdrawn
from kramar.live.viewers import Verdict, View, Viewer

# A screen on a bad line moves on with each frame that came whole.
EVENTS_IN_A_FRAME = 200
LETTERS_IN_A_FRAME = 200_000


def encode_shape(shape: Shape) -> bytes:
    """Make a frame of one shape."""
    return encode_text(shape.model_dump_json().encode())


def encode_events(parts: Sequence[bytes], upto: int) -> bytes:
    """Make the frame of some events; ``upto`` is the number the viewer is complete at."""
    return encode_text(
        b'{"type":"events","events":[' + b",".join(parts) + b'],"upto":%d}' % upto,
    )


def split_bursts(events: Sequence[LoggedEvent]) -> Iterator["Burst"]:
    """Cut many events into frames of a bearable size; usually it is one."""
    burst: list[LoggedEvent] = []
    size = 0
    for event in events:
        if len(burst) == EVENTS_IN_A_FRAME or size > LETTERS_IN_A_FRAME:
            yield Burst(burst)
            burst, size = [], 0
        burst.append(event)
        size += len(event.data)
    if burst:
        yield Burst(burst)


class Burst:
    """Some events in a row, on their way to many viewers."""

    def __init__(self, events: Sequence[LoggedEvent]) -> None:
        self._events = events
        self.upto = events[-1].number
        self._parts: dict[tuple[int, Verdict], bytes] = {}
        self._frames: dict[bytes, bytes | None] = {}
        self._views: dict[tuple[View, int | None], bytes | None] = {}
        self._is_personal = any(event.employee_id for event in events)

    def frame_for(self, viewer: Viewer) -> bytes | None:
        """Return the frame, the same bytes for the same view; ``None`` when all is hidden."""
        key = (viewer.view, viewer.employee_id if self._is_personal else None)
        if key not in self._views:
            verdicts = bytes([viewer.judge(event) for event in self._events])
            if verdicts not in self._frames:
                self._frames[verdicts] = self._make_frame(verdicts)
            self._views[key] = self._frames[verdicts]
        return self._views[key]

    def _make_frame(self, verdicts: bytes) -> bytes | None:
        parts = [
            self._part(event, Verdict(verdict))
            for event, verdict in zip(self._events, verdicts, strict=True)
            if verdict
        ]
        return encode_events(parts, self.upto) if parts else None

    def _part(self, event: LoggedEvent, verdict: Verdict) -> bytes:
        key = (event.number, verdict)
        if key not in self._parts:
            self._parts[key] = _write_part(event, verdict)
        return self._parts[key]


def _write_part(event: LoggedEvent, verdict: Verdict) -> bytes:
    kind, data = event.kind, event.data
    if verdict is Verdict.WITHDRAWN:
        kind, data = _withdrawal(event)
    return f'{{"number":{event.number},"kind":"{kind}","data":{data}}}'.encode()


def _withdrawal(event: LoggedEvent) -> tuple[str, str]:
    if event.order_id is None:
        return ChatWithdrawn.kind, f'{{"chat_id":{event.chat_id}}}'
    return OrderWithdrawn.kind, f'{{"order_id":{event.order_id}}}'
