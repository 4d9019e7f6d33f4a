"""Asking for a load, stopping it, and taking it on."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _
from django_scopes import scopes_disabled

from kramar.audit.services import record
from kramar.catalog.errors import ImportAbsentError, ImportRunningError, PictureAbsentError
from kramar.catalog.import_events import CatalogImportChanged, ImportSnapshot
from kramar.catalog.models import CatalogImport, CatalogSource
from kramar.catalog.services.drafts import refuse
from kramar.catalog.services.importing.sources import lock_source, plan_next
from kramar.catalog.services.pictures.asking import AT_WORK as PICTURES_AT_WORK
from kramar.company.queries import list_resting
from kramar.core import clock
from kramar.core.files import use_files
from kramar.core.tenancy import company_scope
from kramar.events.bus import get_bus
from kramar.events.services import publish
from kramar.staff.models import Employee

TOPIC = "catalog-imports"
State = CatalogImport.State
AT_WORK = [State.WAITING, State.READING, State.APPLYING]


@transaction.atomic
def ask_import(*, source_id: int, file_id: int | None, by: Employee | None) -> CatalogImport:
    """Ask for a load of a source: of a file, or of what is at its address.

    :raises SourceAbsentError: no such source in the company
    :raises ImportRunningError: it is being read already
    :raises InvalidError: there is neither a file nor an address
    """
    source = lock_source(source_id)
    file = use_files([file_id]).get(file_id) if file_id else None
    if file_id and file is None:
        raise PictureAbsentError(_("Файл не знайдено"))
    if file is None and not source.url:
        refuse("file_id", _("Додайте файл або вкажіть адресу"))
    # Under the source's lock: two who ask at once get one load.
    if CatalogImport.objects.filter(source=source, state__in=AT_WORK).exists():
        raise ImportRunningError(_("Це джерело вже завантажується"))
    row = CatalogImport.objects.create(
        company_id=source.company_id,
        source=source,
        employee=by,
        file=file,
        file_name=file.name if file else "",
        created_at=clock.now(),
    )
    plan_next(source)
    source.save(update_fields=["next_at"])
    record("catalog_import.asked", target=row, by=by, source=source.pk)
    announce(row)
    transaction.on_commit(lambda: get_bus().wake(TOPIC))
    return row


@transaction.atomic
def cancel_import(*, import_id: int, by: Employee) -> CatalogImport:
    """Stop a load, or the fetching of its pictures; what was brought in stays.

    :raises ImportAbsentError: no such load in the company
    """
    row = lock_import(import_id)
    if row.state in AT_WORK:
        row.state = State.CANCELLED
        row.ended_at = clock.now()
        row.save(update_fields=["state", "ended_at"])
        record("catalog_import.cancelled", target=row, by=by)
        announce(row)
    elif row.pictures_state in PICTURES_AT_WORK:
        # What has not come is asked for by the next load.
        row.pictures_state = row.Pictures.CANCELLED
        row.save(update_fields=["pictures_state"])
        record("catalog_import.cancelled", target=row, by=by)
        announce(row)
    return row


def ask_due_imports(now: datetime) -> None:
    """Ask for a load of every source whose hour has come.

    Those of resting companies are read once when they work again, however many hours went by.
    """
    with scopes_disabled():
        rows = CatalogSource.objects.filter(next_at__lte=now).order_by("next_at")
        rows = rows.exclude(company_id__in=list_resting())
        due = list(rows.values_list("company_id", "pk")[:100])
    for company_id, source_id in due:
        with company_scope(company_id):
            _ask_due(source_id, now)


@transaction.atomic
def _ask_due(source_id: int, now: datetime) -> None:
    source = CatalogSource.objects.select_for_update().filter(pk=source_id).first()
    if source is None or source.next_at is None or source.next_at > now:
        return
    if CatalogImport.objects.filter(source=source, state__in=AT_WORK).exists():
        plan_next(source)
        source.save(update_fields=["next_at"])
        return
    ask_import(source_id=source_id, file_id=None, by=None)


def lock_import(import_id: int) -> CatalogImport:
    """Return a load, locked until the transaction ends; source and employee are loaded.

    :raises ImportAbsentError: no such load in the company
    """
    locked = CatalogImport.objects.select_for_update().filter(pk=import_id).first()
    if locked is None:
        raise ImportAbsentError(_("Такого завантаження немає"))
    return locked


def announce(row: CatalogImport) -> None:
    """Tell how far it is; last in the transaction."""
    publish(CatalogImportChanged(catalog_import=ImportSnapshot.of(row)))
