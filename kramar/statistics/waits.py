"""How long people wait: the middle, and what nine of ten do not exceed."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import ceil

MIDDLE, NINE_OF_TEN = 0.5, 0.9


@dataclass(frozen=True, slots=True)
class Waits:
    """Waits in seconds; ``None`` where there were none.

    The working ones count only the hours in which the shop was open.
    """

    count: int
    median: int | None
    p90: int | None
    working_median: int | None
    working_p90: int | None

    @classmethod
    def of(cls, waits: Iterable[tuple[int, int, int]]) -> "Waits":
        """Sum up waits.

        :param waits: seconds, working seconds, how many were so
        """
        clock: Counter[int] = Counter()
        working: Counter[int] = Counter()
        for seconds, open_seconds, count in waits:
            clock[seconds] += count
            working[open_seconds] += count
        return cls(
            count=clock.total(),
            median=find_percentile(clock, MIDDLE),
            p90=find_percentile(clock, NINE_OF_TEN),
            working_median=find_percentile(working, MIDDLE),
            working_p90=find_percentile(working, NINE_OF_TEN),
        )


def find_percentile(counts: Mapping[int, int], share: float) -> int | None:
    """Return the smallest value that the share of all does not exceed (the nearest rank)."""
    left = ceil(sum(counts.values()) * share)
    for value in sorted(counts):
        left -= counts[value]
        if left <= 0:
            return value
    return None
