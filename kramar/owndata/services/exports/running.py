"""Writing an archive that can be stopped, and that leaves nothing behind when it is."""

import errno
import logging
import shutil
import time
from collections.abc import Callable
from pathlib import Path

from django.conf import settings
from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _

from kramar.company.queries import get_current_company
from kramar.core import clock
from kramar.core.errors import InvalidError, KramarError
from kramar.core.files import count_files, delete_bytes, release_files, store_written
from kramar.core.jobs import LEASE
from kramar.core.models import StoredFile
from kramar.owndata.archive.writing import write_archive
from kramar.owndata.models import CompanyExport
from kramar.owndata.services.exports.asking import AT_WORK, announce

logger = logging.getLogger(__name__)

DRAFTS = "drafts"
# So much is left to whatever else the installation writes meanwhile.
ROOM_LEFT = 200 * 1024 * 1024
TELL_EVERY_SECONDS = 1.0


class ExportEndedError(Exception):
    """Somebody has stopped the export, or this process is to end."""


class NoRoomError(InvalidError):
    """The disk has no room for the archive."""

    code = "no_room"


def work_on(export_id: int, is_stopping: Callable[[], bool]) -> None:
    """Write a claimed export, in its company's scope; whoever comes next begins it again.

    :param is_stopping: asked between two parts
    """
    job = CompanyExport.objects.select_related("employee", "file").get(pk=export_id)
    draft = Path(settings.MEDIA_ROOT) / DRAFTS / f"company-export-{job.pk}.zip"
    with translation.override(job.employee.language):
        _write_or_fail(job, draft, is_stopping)
    CompanyExport.objects.filter(pk=export_id).update(lease_until=None)


def _write_or_fail(job: CompanyExport, draft: Path, is_stopping: Callable[[], bool]) -> None:
    try:
        _write(job, draft, is_stopping)
    except ExportEndedError:
        logger.info("An export was stopped", extra={"job": job.pk})
    except KramarError as error:
        _fail(job, error.detail)
    except OSError as error:
        logger.exception("An export was not written", extra={"job": job.pk})
        _fail(job, _("На диску бракує місця") if error.errno == errno.ENOSPC else str(error))
    finally:
        draft.unlink(missing_ok=True)


def _write(job: CompanyExport, draft: Path, is_stopping: Callable[[], bool]) -> None:
    draft.parent.mkdir(parents=True, exist_ok=True)
    _refuse_without_room(draft.parent)
    told_at = 0.0

    def tell(done: int, total: int) -> None:
        nonlocal told_at
        if is_stopping():
            raise ExportEndedError
        if time.monotonic() - told_at >= TELL_EVERY_SECONDS:
            told_at = time.monotonic()
            job.done, job.total = done, total
            _advance(job, CompanyExport.State.RUNNING)

    write_archive(draft, tell=tell)
    company = get_current_company()
    file = store_written(draft, name=f"kramar-{company.slug}-{clock.now():%Y-%m-%d}.zip")
    job.done = job.total
    _finish(job, file)


def _finish(job: CompanyExport, file: StoredFile) -> None:
    job.file = file
    try:
        with transaction.atomic():
            _let_older_go(job)
            _advance(job, CompanyExport.State.DONE)
    except ExportEndedError:
        file.delete()
        delete_bytes(file)
        raise


def _let_older_go(job: CompanyExport) -> None:
    """Keep one archive only: each is as large as all of the company's files."""
    older = CompanyExport.objects.filter(file__isnull=False).exclude(pk=job.pk)
    file_ids = [file_id for file_id in older.values_list("file_id", flat=True) if file_id]
    older.update(file=None)
    release_files(file_ids)


@transaction.atomic
def _advance(job: CompanyExport, state: CompanyExport.State) -> None:
    locked = CompanyExport.objects.select_for_update().get(pk=job.pk)
    if locked.state not in AT_WORK:
        raise ExportEndedError
    job.state, job.lease_until = state, clock.now() + LEASE
    job.save(update_fields=["state", "lease_until", "done", "total", "file"])
    announce(job)


@transaction.atomic
def _fail(job: CompanyExport, reason: str) -> None:
    CompanyExport.objects.select_for_update().get(pk=job.pk)
    job.state, job.error = CompanyExport.State.FAILED, reason[:300]
    job.save(update_fields=["state", "error"])
    announce(job)


def _refuse_without_room(folder: Path) -> None:
    needed = count_files().size + ROOM_LEFT
    if shutil.disk_usage(folder).free < needed:
        raise NoRoomError(
            _("На диску бракує місця: потрібно близько %(size)d МБ") % {"size": needed // 1024**2}
        )
