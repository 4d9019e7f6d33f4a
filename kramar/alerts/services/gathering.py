"""Counting in memory what goes wrong a thousand times a second, so that it is written a few times.

Only where a thread writes down what is gathered (:class:`kramar.alerts.worker.AlertWriter`):
elsewhere everything is written at once.
"""

import threading
from dataclasses import dataclass
from datetime import datetime

Fingerprint = tuple[int, str, str]
Parameters = dict[str, str | int]
Wording = tuple[str, Parameters, str, Parameters, str]
"""Title, its parameters, details, their parameters, link."""

# A storm is of few kinds; whoever makes up more than this waits for the database each time.
MOST_KINDS = 1000


@dataclass(frozen=True, slots=True)
class Raised:
    """What went wrong, and how often; the words are the last ones."""

    company_id: int
    kind: str
    key: str
    words: Wording
    first_at: datetime
    last_at: datetime
    count: int = 1

    @property
    def fingerprint(self) -> Fingerprint:
        """Return what makes two of them one line."""
        return self.company_id, self.kind, self.key


class Gathered:
    """What waits to be written, each kind once."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._raised: dict[Fingerprint, Raised] = {}
        self._is_open = False
        self.woken = threading.Event()

    def open(self) -> None:
        """Let everything be gathered from now on."""
        with self._lock:
            self._is_open = True

    def close(self) -> None:
        """Gather nothing more."""
        with self._lock:
            self._is_open = False
        self.woken.set()

    def add(self, raised: Raised) -> bool:
        """Count something; whether it will be written."""
        with self._lock:
            if not self._is_open or len(self._raised) >= MOST_KINDS:
                return False
            known = self._raised.get(raised.fingerprint)
            self._raised[raised.fingerprint] = _joined(known, raised) if known else raised
        if not self.woken.is_set():
            self.woken.set()
        return True

    def put_back(self, raised: Raised) -> None:
        """Count again what could not be written."""
        with self._lock:
            newer = self._raised.get(raised.fingerprint)
            self._raised[raised.fingerprint] = _joined(raised, newer) if newer else raised
        self.woken.set()

    def take(self) -> list[Raised]:
        """Return all, in one order for everybody who writes."""
        with self._lock:
            self.woken.clear()
            taken, self._raised = self._raised, {}
        return [taken[each] for each in sorted(taken)]


def _joined(known: Raised, newer: Raised) -> Raised:
    # Written out: ``replace`` would cost as much as all the rest of a counted error.
    return Raised(
        newer.company_id,
        newer.kind,
        newer.key,
        newer.words,
        first_at=known.first_at,
        last_at=newer.last_at,
        count=known.count + newer.count,
    )


gathered = Gathered()
