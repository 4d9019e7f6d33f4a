"""Group commit: what is asked while a group is being done waits, and is the next group.

Whoever comes alone is done at once. Only under load do groups grow, and then a transaction, its
locks and its wait for the disk are shared by all who are in it. Those who were answered together
ask again together, one after another: while they keep coming, the next group waits for them, else
every second one would be of the first one or two.
"""

import asyncio
import logging
import threading
import time
from collections import OrderedDict, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from django.db import connection

from kramar.core.connections import release_connection

logger = logging.getLogger(__name__)

GROUP_LIMIT = 100
THREADS = 2
# A crowd that comes again is waited for from one moment to the next, as long as it grows.
MOMENT_SECONDS = 0.001
MOST_MOMENTS = 10

AskT = TypeVar("AskT")
AnswerT = TypeVar("AnswerT")


class NotDoneError(Exception):
    """The group was not done to its end."""


@dataclass(frozen=True, slots=True)
class _Waiting(Generic[AskT, AnswerT]):
    ask: AskT
    loop: asyncio.AbstractEventLoop
    answer: "asyncio.Future[AnswerT]"


class Gatherer(Generic[AskT, AnswerT]):
    """Threads that do what loops ask for, in groups of those who have something in common.

    Of one name's groups one is done at a time; names take turns, so that a busy one does not hold
    up the others.
    """

    def __init__(self, do: Callable[[str, Sequence[AskT]], Sequence[AnswerT]]) -> None:
        self._do = do
        self._waiting: OrderedDict[str, list[_Waiting[AskT, AnswerT]]] = OrderedDict()
        self._busy: set[str] = set()
        # How many were answered together last; those who were alone are not remembered.
        self._crowds: dict[str, int] = {}
        self._changed = threading.Condition()
        self._stopping = False
        self._threads: list[threading.Thread] = []

    def start(self) -> None:
        """Start the threads; on SQLite, which has one writer, a second would only wait."""
        self._stopping = False
        count = 1 if connection.vendor == "sqlite" else THREADS
        self._threads = [
            threading.Thread(target=self._run, name=f"gatherer-{number}", daemon=True)
            for number in range(count)
        ]
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Do what has been asked for, then end the threads."""
        with self._changed:
            self._stopping = True
            self._changed.notify_all()
        for thread in self._threads:
            thread.join()

    async def ask(self, name: str, ask: AskT) -> AnswerT:
        """Have it done with others of this name.

        :raises NotDoneError: something broke, or the process is coming to its end
        """
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[AnswerT] = loop.create_future()
        with self._changed:
            if self._stopping:
                raise NotDoneError
            self._waiting.setdefault(name, []).append(_Waiting(ask, loop, answer))
            self._changed.notify()
        return await answer

    def _run(self) -> None:
        while (name := self._next()) is not None:
            self._wait_for_crowd(name)
            self._answer(name, self._take(name))
            with self._changed:
                self._busy.discard(name)
                self._changed.notify()
        connection.close()

    def _next(self) -> str | None:
        with self._changed:
            while True:
                name = next((each for each in self._waiting if each not in self._busy), None)
                if name is not None:
                    self._busy.add(name)
                    return name
                if self._stopping:
                    return None
                release_connection()
                self._changed.wait()

    def _wait_for_crowd(self, name: str) -> None:
        crowd, before = self._crowds.get(name, 0), 0
        for _ in range(MOST_MOMENTS):
            # Whoever reads only this one number needs no lock.
            here = len(self._waiting[name])
            if here >= crowd or here == before or self._stopping:
                return
            before = here
            time.sleep(MOMENT_SECONDS)

    def _take(self, name: str) -> list[_Waiting[AskT, AnswerT]]:
        with self._changed:
            waiting = self._waiting.pop(name)
            group, rest = waiting[:GROUP_LIMIT], waiting[GROUP_LIMIT:]
            if rest:
                # At the end of the queue: the others' turn comes first.
                self._waiting[name] = rest
            self._crowds.pop(name, None)
            if len(group) > 1:
                self._crowds[name] = len(group)
            return group

    def _answer(self, name: str, group: Sequence[_Waiting[AskT, AnswerT]]) -> None:
        answers: Sequence[AnswerT] = []
        try:
            answers = self._do(name, [waiting.ask for waiting in group])
        except Exception:  # (the thread must outlive whatever one group brings)
            logger.exception("A group was not done", extra={"count": len(group)})
            connection.close()
        by_loop: dict[asyncio.AbstractEventLoop, list[int]] = defaultdict(list)
        for place, waiting in enumerate(group):
            by_loop[waiting.loop].append(place)
        for loop, places in by_loop.items():
            futures = [group[place].answer for place in places]
            own = [answers[place] for place in places] if answers else []
            _tell(loop, futures, own)


def _tell(
    loop: asyncio.AbstractEventLoop,
    futures: "Sequence[asyncio.Future[AnswerT]]",
    answers: Sequence[AnswerT],
) -> None:
    """Answer those who wait in one loop, by one call into it; without answers nothing was done."""
    try:
        loop.call_soon_threadsafe(_finish, futures, answers)
    except RuntimeError:
        # The loop has been closed meanwhile; whoever asked is gone.
        logger.info("Nobody waits for what was done", extra={"count": len(futures)})


def _finish(futures: "Sequence[asyncio.Future[AnswerT]]", answers: Sequence[AnswerT]) -> None:
    for place, future in enumerate(futures):
        if future.done():
            continue
        if answers:
            future.set_result(answers[place])
        else:
            future.set_exception(NotDoneError())
