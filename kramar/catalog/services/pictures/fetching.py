"""Fetching pictures: a few at once, fewer from one host, none from a host that does not answer."""

import logging
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from threading import Lock, Semaphore
from urllib.parse import urljoin, urlsplit

from kramar.core.file_types import HEAD_SIZE, sniff_type
from kramar.core.files import MEGABYTE
from kramar.core.outgoing import FetchError, fetch
from kramar.core.thumbnails import SHOWN_TYPES

logger = logging.getLogger(__name__)

SIZE_LIMIT = 10 * MEGABYTE
SECONDS = 20.0
MOST_REDIRECTS = 3
AT_ONCE = 4
AT_ONCE_OF_A_HOST = 2
# Held in memory until they are stored.
WINDOW = 8
# After so many troubles in a row a host is left alone until the next try.
TIRED_AFTER = 5
# What another try may mend; of the statuses, besides those of a server in trouble.
PASSING = {"unreachable", "too_slow"}
PASSING_STATUSES = {"408", "425", "429"}
GONE_STATUSES = {"404", "410"}


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came from an address.

    :param failure: why nothing came, as a code; empty when something did
    :param is_passing: another try may mend it
    """

    url: str
    content: bytes = b""
    failure: str = ""
    is_passing: bool = False


class PictureFetcher:
    """Fetches for one try of one load, and remembers which hosts are in trouble."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._turns: dict[str, Semaphore] = defaultdict(lambda: Semaphore(AT_ONCE_OF_A_HOST))
        self._troubles: dict[str, int] = defaultdict(int)

    def fetch_all(
        self, urls: Sequence[str], *, is_stopping: Callable[[], bool]
    ) -> Iterator[Fetched]:
        """Yield what came from each address; ends early when it is to stop."""
        with ThreadPoolExecutor(max_workers=AT_ONCE, thread_name_prefix="pictures") as pool:
            for start in range(0, len(urls), WINDOW):
                if is_stopping():
                    return
                yield from pool.map(self._fetch, urls[start : start + WINDOW])

    def _fetch(self, url: str) -> Fetched:
        host = urlsplit(url).netloc
        with self._lock:
            turn = self._turns[host]
        with turn:
            if self._troubles[host] >= TIRED_AFTER:
                return Fetched(url, failure="picture_unreachable", is_passing=True)
            fetched = fetch_picture(url)
            with self._lock:
                self._troubles[host] = self._troubles[host] + 1 if fetched.is_passing else 0
        return fetched


def fetch_picture(url: str) -> Fetched:
    """Fetch one picture; redirects are followed, each as carefully as the first address."""
    place = url
    try:
        for _step in range(MOST_REDIRECTS + 1):
            try:
                content = b"".join(fetch(place, limit=SIZE_LIMIT, seconds=SECONDS))
            except FetchError as error:
                if error.code != "redirected":
                    raise
                place = _place_after(place, error.detail)
            else:
                return _judge(url, content)
    except FetchError as error:
        return _failed(url, error)
    return Fetched(url, failure="picture_refused")


def _place_after(place: str, location: str) -> str:
    try:
        return urljoin(place, location)
    except ValueError as error:
        # Such as «http://[»: what a foreign server says may be anything.
        raise FetchError("address") from error


def _judge(url: str, content: bytes) -> Fetched:
    if sniff_type(content[:HEAD_SIZE], "") not in SHOWN_TYPES:
        return Fetched(url, failure="picture_not_image")
    return Fetched(url, content)


def _failed(url: str, error: FetchError) -> Fetched:
    if error.code in PASSING:
        return Fetched(url, failure="picture_unreachable", is_passing=True)
    if error.code == "refused":
        is_passing = error.detail in PASSING_STATUSES or error.detail.startswith("5")
        code = "picture_gone" if error.detail in GONE_STATUSES else "picture_refused"
        return Fetched(url, failure=code, is_passing=is_passing)
    return Fetched(url, failure=f"picture_{error.code}")
