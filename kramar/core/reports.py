"""What keeps a report from delaying anybody: two at once, each for a limited time (law 13)."""

import threading
from collections.abc import Callable
from typing import ClassVar, TypeVar

from django.utils.translation import gettext as _

from kramar.core.errors import ThrottledError
from kramar.core.search.limits import SearchBusyError, SearchTime, SearchTooLongError

AT_ONCE = 2
SECONDS = 8.0
# Whoever waits holds one of the few threads for people's requests.
PATIENCE_SECONDS = 1.0
RETRY_SECONDS = 5

ResultT = TypeVar("ResultT")


class ReportTooLongError(ThrottledError):
    """The report took too long: asked again it would again."""

    code = "report_too_long"


class ReportsBusyError(ThrottledError):
    """Others are being made: in a moment this one may have its turn."""

    code = "reports_busy"


class _ReportTime(SearchTime):
    turns: ClassVar[threading.BoundedSemaphore] = threading.BoundedSemaphore(AT_ONCE)
    # Compiling a statement costs more than it saves on what an index answers.
    plans: ClassVar[str] = "SET LOCAL jit = off"

    def patience(self) -> float:
        """Return a moment only: a person asks again sooner than a thread is free."""
        return min(self.left, PATIENCE_SECONDS)


def make_report(look: Callable[[], ResultT], *, seconds: float = SECONDS) -> ResultT:
    """Run the statements of a report, which only read.

    :raises ReportsBusyError: they did not get their turn
    :raises ReportTooLongError: they were stopped
    """
    try:
        return _ReportTime(seconds).run(look)
    except SearchBusyError as error:
        raise ReportsBusyError(
            _("Зараз рахуються інші звіти. Спробуйте за кілька секунд"), retry_after=RETRY_SECONDS
        ) from error
    except SearchTooLongError as error:
        raise ReportTooLongError(
            _("Звіт рахується задовго. Спробуйте коротший період або трохи пізніше"),
            retry_after=RETRY_SECONDS,
        ) from error
