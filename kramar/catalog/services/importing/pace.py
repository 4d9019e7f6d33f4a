"""How many rows are written at once: so many as keep nobody else waiting to be noticed."""

import time
from collections.abc import Iterator, Sequence
from typing import TypeVar

Row = TypeVar("Row")

# What a message that comes meanwhile may wait for one part, on a quiet machine or a busy one.
PART_SECONDS = 0.02
# A search index that is written to in small parts is merged again and again: fifty rows at once
# cost a third more than a hundred.
FEWEST, MOST = 30, 200
# The other writers' turn; on a busy machine they need longer for it too.
SHORTEST_PAUSE = 0.004
PAUSE_SHARE = 0.25
# How much the newest part says of the next one.
NEWEST = 0.3


class Pace:
    """Learns from each part how long a row takes, and cuts the next part by it."""

    def __init__(self) -> None:
        self.size = MOST // 4
        self._row_seconds = PART_SECONDS / self.size
        self._begun = 0.0

    def parts(self, rows: Sequence[Row]) -> Iterator[Sequence[Row]]:
        """Yield the rows in parts, each written before the next is asked for."""
        start = 0
        while start < len(rows):
            part = rows[start : start + self.size]
            self.begin()
            yield part
            taken = time.monotonic() - self._begun
            start += len(part)
            self.learn(len(part), taken)
            time.sleep(max(SHORTEST_PAUSE, taken * PAUSE_SHARE))

    def begin(self) -> None:
        """Note that the turn to write has come: until then it was others who kept us waiting."""
        self._begun = time.monotonic()

    def learn(self, rows: int, seconds: float) -> None:
        """Take in how long some rows took."""
        self._row_seconds += NEWEST * (seconds / rows - self._row_seconds)
        wanted = PART_SECONDS / max(self._row_seconds, 1e-6)
        self.size = int(min(max(wanted, FEWEST), MOST))
