"""Fetching the pictures of a load: round after round until all have come or will not come."""

import logging
import time
from collections.abc import Callable, Iterable, Sequence
from datetime import timedelta
from urllib.parse import unquote, urlsplit

from django.db import transaction
from django.db.models import QuerySet

from kramar.catalog.events import CatalogReloaded
from kramar.catalog.models import CatalogImport, ImportProblem, Offer, RemotePicture
from kramar.catalog.services.importing.asking import announce, lock_import
from kramar.catalog.services.importing.telling import MOST_PROBLEMS, tell_lost_pictures
from kramar.catalog.services.pictures.asking import LEASE, State
from kramar.catalog.services.pictures.fetching import SIZE_LIMIT, Fetched, PictureFetcher
from kramar.catalog.services.pictures.linking import digest_of, find_remote, link_pictures
from kramar.catalog.services.pictures.tidying import forget_unlinked
from kramar.core import clock
from kramar.core.connections import release_connection
from kramar.core.files import store_file
from kramar.events.services import publish

logger = logging.getLogger(__name__)

OFFERS_AT_ONCE = 20
TOLD_EVERY_SECONDS = 3.0
SHOWN_EVERY_SECONDS = 30.0
# After each round but the last that leaves some behind; together they outlive a host's bad hour.
WAITS = (timedelta(minutes=1), timedelta(minutes=10), timedelta(hours=1))
# What did not come is asked for again by a load so long after.
FAILED_KEPT = timedelta(days=1)
# As a problem's value and an alert's line show it.
SHOWN_URL = 255
UNUSED_KEPT = timedelta(days=1)


class _StoppedError(Exception):
    """Somebody has stopped it, or the process ends."""


def fetch_pictures_of(import_id: int, *, is_stopping: Callable[[], bool]) -> None:
    """Do one round of a claimed load, in its company's scope."""
    row = CatalogImport.objects.select_related("source", "employee").get(pk=import_id)
    work = _Round(row, is_stopping)
    try:
        work.run()
    except _StoppedError:
        return
    forget_unlinked()


class _Round:
    """All offers of a source whose pictures are due, once."""

    def __init__(self, row: CatalogImport, is_stopping: Callable[[], bool]) -> None:
        self._row, self._is_stopping = row, is_stopping
        self._fetcher = PictureFetcher()
        self._is_last = row.pictures_tries >= len(WAITS)
        self._told_at = self._shown_at = time.monotonic()
        self._is_new = False

    def run(self) -> None:
        """Go through the offers; say at the end what is to come."""
        if not self._row.pictures_tries:
            self._row.pictures_total = sum(len(each.picture_urls) for each in self._all_due())
        self._row.pictures_state = State.RUNNING
        self._tell()
        last = 0
        while offers := self._next_after(last):
            last = offers[-1].pk
            self._bring(offers)
        self._end()

    def _due(self) -> QuerySet[Offer]:
        rows = Offer.objects.filter(source=self._row.source, pictures_state=Offer.Pictures.DUE)
        return rows.order_by("pk")

    def _next_after(self, last: int) -> list[Offer]:
        rows = self._due().filter(pk__gt=last).select_related("product")
        return list(rows[:OFFERS_AT_ONCE])

    def _all_due(self) -> Iterable[Offer]:
        return self._due().only("picture_urls").iterator()

    def _bring(self, offers: Sequence[Offer]) -> None:
        """Fetch what is not there yet, and link it."""
        urls = list(dict.fromkeys(url for offer in offers for url in offer.picture_urls))
        settled = self._settled(urls)
        wanted = [url for url in urls if url not in settled]
        release_connection()
        named = {url: offer for offer in reversed(offers) for url in offer.picture_urls}
        for fetched in self._fetcher.fetch_all(wanted, is_stopping=self._is_stopping):
            if self._keep(fetched, named[fetched.url]):
                settled[fetched.url] = bool(fetched.content)
            self._tell_at_times()
        if self._is_stopping():
            raise _StoppedError
        linked = link_pictures([offer.pk for offer in offers], settled)
        self._is_new |= linked.is_changed
        self._row.pictures_done += linked.came
        self._tell_at_times()

    def _settled(self, urls: Sequence[str]) -> dict[str, bool]:
        """Return addresses that need not be asked for, and whether a picture came of each."""
        again = clock.now() - FAILED_KEPT
        known = find_remote(urls)
        return {
            url: row.file_id is not None
            for url, row in known.items()
            if row.file_id or row.fetched_at > again
        }

    def _keep(self, fetched: Fetched, offer: Offer) -> bool:
        """Remember what came of an address; whether that is the last word."""
        if fetched.is_passing and not self._is_last:
            return False
        failure, file = fetched.failure, None
        if fetched.content:
            name = unquote(urlsplit(fetched.url).path.rsplit("/", 1)[-1]) or "picture"
            # Until its row refers to it a death could leave the file behind.
            file = store_file(fetched.content, name=name, limit=SIZE_LIMIT, keep_unused=UNUSED_KEPT)
        with transaction.atomic():
            RemotePicture.objects.update_or_create(
                digest=digest_of(fetched.url),
                defaults={
                    "company_id": self._row.company_id,
                    "url": fetched.url,
                    "file": file,
                    "failure": failure,
                    "fetched_at": clock.now(),
                },
            )
            if failure:
                self._note_problem(fetched, offer)
        return True

    def _note_problem(self, fetched: Fetched, offer: Offer) -> None:
        self._row.pictures_failed += 1
        self._row.bad += 1
        if self._row.bad > MOST_PROBLEMS:
            return
        ImportProblem.objects.create(
            company_id=self._row.company_id,
            catalog_import=self._row,
            row=0,
            external_id=offer.external_id,
            name=offer.product.name,
            code=fetched.failure,
            value=fetched.url[:SHOWN_URL],
            is_refused=False,
        )

    def _tell_at_times(self) -> None:
        if time.monotonic() - self._told_at >= TOLD_EVERY_SECONDS:
            self._tell()

    @transaction.atomic
    def _tell(self) -> None:
        """Note how far it is.

        :raises _StoppedError: it was stopped
        """
        self._told_at = time.monotonic()
        self._refuse_stopped()
        self._row.lease_until = clock.now() + LEASE
        self._save()
        self._show()
        announce(self._row)

    def _show(self, *, is_end: bool = False) -> None:
        """Have lists asked for anew, seldom: it is one event for all."""
        if not self._is_new:
            return
        if is_end or time.monotonic() - self._shown_at >= SHOWN_EVERY_SECONDS:
            self._shown_at, self._is_new = time.monotonic(), False
            publish(CatalogReloaded())

    @transaction.atomic
    def _end(self) -> None:
        self._refuse_stopped()
        row = self._row
        row.lease_until = None
        if self._due().exists() and not self._is_last:
            row.pictures_at = clock.now() + WAITS[row.pictures_tries]
            row.pictures_tries += 1
        else:
            row.pictures_state = State.DONE
            tell_lost_pictures(row)
        self._save()
        self._show(is_end=True)
        announce(row)

    def _refuse_stopped(self) -> None:
        if lock_import(self._row.pk).pictures_state == State.CANCELLED:
            raise _StoppedError

    def _save(self) -> None:
        self._row.save(
            update_fields=[
                *("pictures_state", "pictures_total", "pictures_done", "pictures_failed"),
                *("pictures_tries", "pictures_at", "lease_until", "bad"),
            ]
        )
