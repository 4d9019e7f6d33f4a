"""Asking for an export of everything, and stopping it."""

from functools import partial

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.audit.services import record
from kramar.core import clock
from kramar.core.errors import ConflictError
from kramar.core.rows import take_turn
from kramar.events.bus import get_bus
from kramar.events.services import publish
from kramar.owndata.events import CompanyExportChanged, CompanyExportSnapshot
from kramar.owndata.models import CompanyExport
from kramar.owndata.policies import refuse_other_than_owner
from kramar.owndata.queries import CompanyExportAbsentError
from kramar.staff.models import Employee

TOPIC = "company-exports"
AT_WORK = [CompanyExport.State.WAITING, CompanyExport.State.RUNNING]


class CompanyExportRunningError(ConflictError):
    """The company's former export is not finished yet."""

    code = "company_export_running"


@transaction.atomic
def ask_export(*, by: Employee) -> CompanyExport:
    """Put an export of everything on its way; the background thread writes it.

    :raises OwnerOnlyError: only an owner takes everything away
    :raises CompanyExportRunningError: the former one is not finished yet
    """
    refuse_other_than_owner(by)
    # Two owners at once make one job; the unique constraint stands behind.
    take_turn("company-export")
    if CompanyExport.objects.filter(state__in=AT_WORK).exists():
        raise CompanyExportRunningError(_("Архів уже готується"))
    job = CompanyExport.objects.create(
        company_id=by.company_id, employee=by, created_at=clock.now()
    )
    record("company_export.asked", target=job, by=by)
    announce(job)
    transaction.on_commit(partial(get_bus().wake, TOPIC))
    return job


@transaction.atomic
def cancel_export(*, export_id: int, by: Employee) -> CompanyExport:
    """Stop it, whichever owner began it; what has ended stays as it is.

    :raises OwnerOnlyError: only an owner stops it
    :raises CompanyExportAbsentError: there is no such export
    """
    refuse_other_than_owner(by)
    job = CompanyExport.objects.select_for_update().filter(pk=export_id).first()
    if job is None:
        raise CompanyExportAbsentError(_("Такої роботи немає"))
    if job.state in AT_WORK:
        job.state = CompanyExport.State.CANCELLED
        job.save(update_fields=["state"])
        announce(job)
    return job


def announce(job: CompanyExport) -> None:
    """Tell owners how far it is; last in the transaction."""
    publish(CompanyExportChanged(export=CompanyExportSnapshot.of(job)))
