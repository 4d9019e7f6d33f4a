"""The loop that brings files and faces, a few at a time, outside of transactions (law 11)."""

import asyncio
import logging
import threading
from collections import Counter
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TypeVar

from django.db import Error as DatabaseFault

from kramar.channels.connector import ConnectorError, CredentialsError, PermanentError
from kramar.channels.media import TOPIC, FetchPlace, fetch_file
from kramar.channels.provider_http import open_client
from kramar.chats.services import media
from kramar.core.connections import close_connection, release_connection
from kramar.core.tenancy import company_scope
from kramar.events.bus import StopListening, get_bus

logger = logging.getLogger(__name__)

Answer = TypeVar("Answer")
Work = Callable[[], Coroutine[None, None, None]]

POLL_SECONDS = 1.0
TROUBLE_SECONDS = 1.0
FACE_AGAIN_SECONDS = 30.0
FACE_LIMIT = 5 * 1024 * 1024
# A provider that hangs holds its own slots and never another channel's.
CHANNEL_SLOTS = 6
ALL_SLOTS = 48


class MediaWorker:
    """One thread with a loop for the network, one more for the database."""

    def __init__(self) -> None:
        self._thread = threading.Thread(target=self._run, name="media", daemon=True)
        self._database = ThreadPoolExecutor(1, thread_name_prefix="media-database")
        self._loop = asyncio.new_event_loop()
        self._woken = asyncio.Event()
        self._stopping = False
        self._stop_listening: StopListening | None = None
        self._busy: Counter[int] = Counter()
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self) -> None:
        """Listen to the bus and start the threads."""
        self._stop_listening = get_bus().listen(self._hear)
        self._thread.start()

    def stop(self) -> None:
        """Cut the fetches; they are made again by whoever starts next."""
        if self._stop_listening:
            self._stop_listening()
        self._stopping = True
        self._loop.call_soon_threadsafe(self._woken.set)
        self._thread.join()

    def _hear(self, topic: str, _payload: bytes) -> None:
        if topic == TOPIC:
            self._loop.call_soon_threadsafe(self._woken.set)

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(self._main())
        self._database.submit(close_connection).result()
        self._database.shutdown()

    async def _main(self) -> None:
        async with open_client():
            while not self._stopping:
                if not await self._claim_round():
                    await self._wait()
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _wait(self) -> None:
        try:
            async with asyncio.timeout(POLL_SECONDS):
                await self._woken.wait()
        except TimeoutError:
            return
        finally:
            self._woken.clear()

    async def _claim_round(self) -> bool:
        """Begin what is due, and say whether there was anything."""
        free, full = self._free(), self._full()
        try:
            files = await self._ask(lambda: media.claim_files(free, but_of=full))
            for wanted in files:
                self._begin(wanted.place, partial(self._bring_file, wanted))
            free, full = self._free(), self._full()
            faces = await self._ask(lambda: media.claim_faces(free, but_of=full))
            for face in faces:
                self._begin(face.place, partial(self._bring_face, face))
        except DatabaseFault:
            logger.exception("No files could be claimed")
            await asyncio.sleep(TROUBLE_SECONDS)
            return False
        return bool(files or faces)

    def _free(self) -> int:
        # A few at a time: until they are claimed, it is not known whose slots they fill.
        return max(min(CHANNEL_SLOTS, ALL_SLOTS - len(self._tasks)), 0)

    def _full(self) -> list[int]:
        return [channel for channel, count in self._busy.items() if count >= CHANNEL_SLOTS]

    def _begin(self, place: FetchPlace, work: Work) -> None:
        self._busy[place.channel_id] += 1
        task = asyncio.create_task(self._finish(place, work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _finish(self, place: FetchPlace, work: Work) -> None:
        try:
            # Made here: a coroutine of a task that is cancelled before its start is never awaited.
            await work()
        except Exception:
            # The claim runs out and the file is tried again, as after any other death.
            logger.exception("A file was not brought", extra={"channel": place.channel_id})
        finally:
            self._busy[place.channel_id] -= 1
            self._woken.set()

    async def _bring_file(self, wanted: media.WantedFile) -> None:
        wanted_id = wanted.attachment_id
        try:
            file = await fetch_file(wanted.place, wanted.source, name=wanted.name)
        except CredentialsError as error:
            detail = error.detail
            await self._change(
                wanted.place, lambda: media.wait_for_credentials(wanted, detail=detail)
            )
            return
        except ConnectorError as error:
            if isinstance(error, PermanentError) or wanted.attempt >= media.ATTEMPTS:
                is_too_large = error.code == "file_too_large"
                await self._change(
                    wanted.place,
                    lambda: media.give_up_file(attachment_id=wanted_id, is_too_large=is_too_large),
                )
            else:
                await self._change(
                    wanted.place,
                    lambda: media.postpone_file(attachment_id=wanted_id, attempt=wanted.attempt),
                )
            return
        await self._change(
            wanted.place, lambda: media.attach_file(attachment_id=wanted_id, file=file)
        )

    async def _bring_face(self, face: media.WantedFace) -> None:
        place, contact_id = face.place, face.contact_id
        try:
            profile = await place.connector.find_profile(place.link, face.external_id)
            if profile.name or profile.nickname:
                await self._change(
                    place, lambda: media.set_names(contact_id=contact_id, profile=profile)
                )
            if profile.avatar is None:
                return
            file = await fetch_file(place, profile.avatar, name="avatar", limit=FACE_LIMIT)
        except PermanentError:
            return
        except ConnectorError:
            await asyncio.sleep(FACE_AGAIN_SECONDS)
            await self._change(place, lambda: media.ask_for_face_again(contact_id=contact_id))
            return
        if file.is_image:
            await self._change(place, lambda: media.set_face(contact_id=contact_id, file=file))

    async def _change(self, place: FetchPlace, change: Callable[[], None]) -> None:
        def change_in_scope() -> None:
            with company_scope(place.company_id):
                change()

        await self._ask(change_in_scope)

    async def _ask(self, question: Callable[[], Answer]) -> Answer:
        return await self._loop.run_in_executor(self._database, _with_connection, question)


def _with_connection(question: Callable[[], Answer]) -> Answer:
    try:
        return question()
    finally:
        release_connection()
