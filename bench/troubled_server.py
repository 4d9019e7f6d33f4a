"""The product's server in which something goes wrong again and again, as often as it is told.

Told ``{"company", "rate", "kinds"}`` it raises so many system messages a second of so many kinds,
until it is told ``{}``; then it answers how many they were.
"""

import json
import os
import sys
import threading
import time

import django
import uvicorn

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kramar.project.settings")
django.setup()

from kramar.alerts.models import AlertKind  # noqa: E402 (after django.setup)
from kramar.alerts.services.raising import raise_alert  # noqa: E402
from kramar.alerts.words import Words  # noqa: E402
from kramar.core.tenancy import company_scope  # noqa: E402
from kramar.project.server import configuration  # noqa: E402

# Errors come a few at once: nobody wakes a thousand times a second for them.
AT_ONCE = 10


class Trouble:
    """Errors that come evenly in time."""

    def __init__(self, order: dict[str, int]) -> None:
        self._order = order
        self._stopping = threading.Event()
        self._raised = 0
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def stop(self) -> int:
        """Return how many they were."""
        self._stopping.set()
        self._thread.join()
        return self._raised

    def _run(self) -> None:
        begun = time.monotonic()
        with company_scope(self._order["company"]):
            while not self._stopping.is_set():
                due = begun + self._raised / self._order["rate"]
                time.sleep(max(0.0, due - time.monotonic()))
                for _ in range(AT_ONCE):
                    self._raise()

    def _raise(self) -> None:
        raise_alert(
            kind=AlertKind.WEBHOOK,
            key=f"bench:{self._raised % self._order['kinds']}",
            title=Words("Сайт «%(site)s» не відповів", {"site": "lampy.example"}),
            details=f"500 на спробі {self._raised}",
            link="/administration/webhooks",
        )
        self._raised += 1


def obey() -> None:
    """Raise as the standard input says."""
    trouble: Trouble | None = None
    for line in sys.stdin:
        order = json.loads(line)
        raised = trouble.stop() if trouble else 0
        trouble = Trouble(order) if order else None
        print(json.dumps({"raised": raised}), flush=True)


def main() -> None:
    """Serve until ended."""
    threading.Thread(target=obey, daemon=True).start()
    uvicorn.Server(configuration(host="127.0.0.1", port=int(sys.argv[1]))).run()


if __name__ == "__main__":
    main()
