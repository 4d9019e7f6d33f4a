"""The loop that polls: one task for each channel, all in one thread."""

import asyncio
import logging
import secrets
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from django.db import Error as DatabaseFault

from kramar.channels.abilities import PollableConnector
from kramar.channels.connector import (
    ConnectorError,
    CredentialsError,
    RetryLaterError,
    UncertainError,
)
from kramar.channels.credentials import CredentialsUnreadableError
from kramar.channels.directory import TOPIC
from kramar.channels.polling.holding import (
    Hold,
    HoldLostError,
    forget_holds,
    keep_polled,
    list_polled_ids,
    release_holds,
    take_hold,
)
from kramar.channels.provider_http import open_client
from kramar.channels.registry import get_connector
from kramar.channels.services.marking import (
    mark_credentials_refused,
    mark_error,
    mark_working,
)
from kramar.core.connections import close_connection, release_connection
from kramar.core.tenancy import company_scope
from kramar.events.bus import StopListening, get_bus

logger = logging.getLogger(__name__)

Answer = TypeVar("Answer")

LOOK_SECONDS = 5.0
HELD_ELSEWHERE_SECONDS = 15.0
REFUSED_SECONDS = 10.0
NO_ANSWER_SECONDS = 2.0


class PollingRunner:
    """Polls every channel whose mode is ``polling``; a stop cuts the polls, which loses nothing."""

    def __init__(self) -> None:
        self._owner = secrets.token_urlsafe(12)
        self._thread = threading.Thread(target=self._run, name="polling", daemon=True)
        self._database = ThreadPoolExecutor(1, thread_name_prefix="polling-database")
        self._loop = asyncio.new_event_loop()
        self._woken = asyncio.Event()
        self._stopping = False
        self._stop_listening: StopListening | None = None
        self._tasks: dict[int, asyncio.Task[None]] = {}

    def start(self) -> None:
        """Listen to the bus and start the threads."""
        self._stop_listening = get_bus().listen(self._hear)
        self._thread.start()

    def stop(self) -> None:
        """Cut the polls and end the threads."""
        if self._stop_listening:
            self._stop_listening()
        self._stopping = True
        self._loop.call_soon_threadsafe(self._woken.set)
        self._thread.join()

    def _hear(self, topic: str, _payload: bytes) -> None:
        if topic == TOPIC and not self._stopping:
            self._loop.call_soon_threadsafe(self._woken.set)

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(self._main())
        self._database.submit(close_connection).result()
        self._database.shutdown()

    async def _main(self) -> None:
        async with open_client():
            await self._ask(forget_holds)
            while not self._stopping:
                await self._look()
                await self._wait(LOOK_SECONDS)
            await self._cut(list(self._tasks))
        await self._ask(release_holds, self._owner)

    async def _look(self) -> None:
        """Start polling channels that have come, stop polling those that have gone."""
        try:
            wanted = await self._ask(list_polled_ids)
        except DatabaseFault:
            logger.exception("The database did not say which channels to poll")
            return
        ended = [channel_id for channel_id, task in self._tasks.items() if task.done()]
        await self._cut([*ended, *(self._tasks.keys() - wanted)])
        for channel_id in wanted:
            if channel_id not in self._tasks:
                self._tasks[channel_id] = asyncio.create_task(self._poll(channel_id))

    async def _wait(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._woken.wait()
        except TimeoutError:
            return
        finally:
            self._woken.clear()

    async def _cut(self, channel_ids: list[int]) -> None:
        tasks = [self._tasks.pop(channel_id) for channel_id in set(channel_ids)]
        for task in tasks:
            task.cancel()
        for fault in await asyncio.gather(*tasks, return_exceptions=True):
            if isinstance(fault, Exception):
                logger.error("A channel's polling broke off", exc_info=fault)

    async def _poll(self, channel_id: int) -> None:
        """Poll one channel until it is cut, or its credentials are refused."""
        had_trouble = True
        while True:
            try:
                hold = await self._ask(take_hold, channel_id, self._owner)
                if hold is None:
                    await asyncio.sleep(HELD_ELSEWHERE_SECONDS)
                    continue
                had_trouble = await self._poll_once(hold, had_trouble=had_trouble)
            except CredentialsUnreadableError:
                logger.warning("Credentials cannot be read", extra={"channel": channel_id})
                return
            except (DatabaseFault, HoldLostError):
                logger.exception("A poll was not kept", extra={"channel": channel_id})
                await asyncio.sleep(NO_ANSWER_SECONDS)

    async def _poll_once(self, hold: Hold, *, had_trouble: bool) -> bool:
        """Poll once and return whether there was trouble."""
        connector = get_connector(hold.kind)
        if not isinstance(connector, PollableConnector):
            raise TypeError(f"{hold.kind} channels cannot be polled")
        try:
            bodies, cursor = await connector.fetch(hold.link, hold.cursor)
        except ConnectorError as error:
            await self._ask(_mark, hold, error)
            await asyncio.sleep(_seconds_after(error))
            return True
        if bodies:
            await self._ask(keep_polled, hold, bodies, cursor)
        if had_trouble:
            await self._ask(_mark, hold, None)
        return False

    async def _ask(self, question: Callable[..., Answer], *args: object) -> Answer:
        return await self._loop.run_in_executor(self._database, _with_connection, question, *args)


def _with_connection(question: Callable[..., Answer], *args: object) -> Answer:
    try:
        return question(*args)
    finally:
        release_connection()


def _mark(hold: Hold, error: ConnectorError | None) -> None:
    with company_scope(hold.company_id):
        if error is None:
            mark_working(channel_id=hold.channel_id)
        elif isinstance(error, CredentialsError):
            mark_credentials_refused(channel_id=hold.channel_id, detail=error.detail)
        else:
            mark_error(channel_id=hold.channel_id, detail=error.detail)


def _seconds_after(error: ConnectorError) -> float:
    if isinstance(error, RetryLaterError) and error.after is not None:
        return error.after
    # Asking again is safe: nothing is forgotten before the cursor has moved.
    return (
        NO_ANSWER_SECONDS
        if isinstance(error, RetryLaterError | UncertainError)
        else REFUSED_SECONDS
    )
