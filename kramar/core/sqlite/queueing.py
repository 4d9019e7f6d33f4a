"""A lock that is handed over in the order in which it was asked for."""

import threading
from collections import deque


class QueuedLock:
    """Served strictly in order: whoever gives it up cannot snatch it back from those who wait."""

    def __init__(self) -> None:
        self._mutex = threading.Lock()
        self._gates: deque[threading.Lock] = deque()
        self._is_held = False

    def acquire(self, timeout: float) -> bool:
        """Wait for the turn.

        :param timeout: seconds
        :returns: whether it is ours
        """
        with self._mutex:
            if not self._is_held:
                self._is_held = True
                return True
            gate = threading.Lock()
            gate.acquire()
            self._gates.append(gate)
        if gate.acquire(timeout=timeout):
            return True
        with self._mutex:
            if gate in self._gates:
                self._gates.remove(gate)
                return False
        # It was handed over between the timeout and the look.
        return True

    def release(self) -> None:
        """Hand it to whoever has waited longest."""
        with self._mutex:
            if self._gates:
                self._gates.popleft().release()
            else:
                self._is_held = False
