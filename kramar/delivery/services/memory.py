"""What the carrier has answered lately: it is slow and sparing."""

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from typing import Generic, TypeVar

from kramar.delivery.errors import CarrierBusyError, CarrierSilentError

Found = TypeVar("Found")

DAY_SECONDS = 24 * 3600
REMEMBERED = 3000


class Memory(Generic[Found]):
    """The last answers; of a carrier that is silent the old ones are better than none."""

    def __init__(self) -> None:
        self._kept: OrderedDict[str, tuple[float, list[Found]]] = OrderedDict()
        self._lock = threading.Lock()

    def recall(self, key: str, ask: Callable[[], list[Found]]) -> list[Found]:
        """Return what is remembered, or ask."""
        with self._lock:
            kept = self._kept.get(key)
        if kept and time.monotonic() - kept[0] < DAY_SECONDS:
            return kept[1]
        try:
            found = ask()
        except (CarrierSilentError, CarrierBusyError):
            if kept:
                return kept[1]
            raise
        with self._lock:
            self._kept[key] = (time.monotonic(), found)
            while len(self._kept) > REMEMBERED:
                self._kept.popitem(last=False)
        return found
