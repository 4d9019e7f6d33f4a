"""Sources of goods: named, read by hand or by the clock."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.audit.changes import compare, values_of
from kramar.audit.services import record
from kramar.catalog.errors import SourceAbsentError, SourceTakenError
from kramar.catalog.import_events import (
    CatalogSourceChanged,
    CatalogSourceDeleted,
    SourceSnapshot,
)
from kramar.catalog.models import CatalogImport, CatalogSource
from kramar.catalog.models.sources import ADDRESS_LENGTH
from kramar.catalog.services.drafts import refuse
from kramar.core import clock
from kramar.core.outgoing import FetchError, refuse_address
from kramar.core.tenancy import current_company_id
from kramar.events.services import publish
from kramar.staff.models import Employee

NAME_LENGTH = 120
LONGEST_HOURS = 24 * 30
MOST_SOURCES = 100
# What the audit tells of.
_TOLD = ("name", "url", "hours", "missing")


@dataclass(frozen=True, slots=True)
class SourceDraft:
    """A source's fields; ``None`` leaves one as it is."""

    name: str | None = None
    url: str | None = None
    hours: int | None = None
    mapping: Mapping[str, str] | None = None
    missing: str | None = None


@transaction.atomic
def create_source(*, draft: SourceDraft, by: Employee) -> CatalogSource:
    """Make a source.

    :raises InvalidError: a field is wrong
    :raises SourceTakenError: there is one of this name
    """
    if CatalogSource.objects.count() >= MOST_SOURCES:
        refuse("name", _("Забагато джерел: можна до %(limit)d") % {"limit": MOST_SOURCES})
    source = CatalogSource(company_id=current_company_id(), created_at=clock.now())
    if not (draft.name or "").strip():
        refuse("name", _("Вкажіть назву"))
    _fill(source, draft)
    source.save()
    record("catalog_source.created", target=source, by=by, name=source.name)
    publish(CatalogSourceChanged(catalog_source=SourceSnapshot.of(source)))
    return source


@transaction.atomic
def change_source(*, source_id: int, draft: SourceDraft, by: Employee) -> CatalogSource:
    """Change the fields that are given.

    :raises SourceAbsentError: no such source in the company
    :raises InvalidError: a field is wrong
    """
    source = lock_source(source_id)
    before = values_of(source, _TOLD)
    _fill(source, draft)
    source.save()
    changes = compare(before, values_of(source, _TOLD))
    record("catalog_source.changed", target=source, by=by, name=source.name, changes=changes)
    publish(CatalogSourceChanged(catalog_source=SourceSnapshot.of(source)))
    return source


@transaction.atomic
def delete_source(*, source_id: int, by: Employee) -> None:
    """Forget a source and the reports of its loads; the goods that it brought stay.

    :raises SourceAbsentError: no such source in the company
    """
    source = lock_source(source_id)
    record("catalog_source.deleted", target=source, by=by, name=source.name)
    CatalogImport.objects.filter(source=source).delete()
    source.delete()
    publish(CatalogSourceDeleted(catalog_source_id=source_id))


def lock_source(source_id: int) -> CatalogSource:
    """Return a source, locked until the transaction ends.

    :raises SourceAbsentError: no such source in the company
    """
    source = CatalogSource.objects.select_for_update().filter(pk=source_id).first()
    if source is None:
        raise SourceAbsentError(_("Джерело не знайдено"))
    return source


def plan_next(source: CatalogSource) -> None:
    """Say when the source is read next; the caller saves."""
    reads_itself = source.hours > 0 and source.url
    source.next_at = clock.now() + timedelta(hours=source.hours) if reads_itself else None


def _fill(source: CatalogSource, draft: SourceDraft) -> None:
    if draft.name is not None:
        source.name = _clean_name(source, draft.name)
    if draft.url is not None:
        source.url = clean_url(draft.url)
    if draft.mapping is not None:
        source.mapping = dict(draft.mapping)
    if draft.missing is not None:
        source.missing = draft.missing
    if draft.hours is not None:
        if not 0 <= draft.hours <= LONGEST_HOURS:
            refuse("hours", _("Від 0 до %(limit)d годин") % {"limit": LONGEST_HOURS})
        source.hours = draft.hours
    plan_next(source)


def clean_url(url: str) -> str:
    """Return an address as it is kept; empty for none.

    :raises InvalidError: it is no address of the web
    """
    stripped = url.strip()
    if not stripped:
        return ""
    try:
        refuse_address(stripped)
    except FetchError:
        refuse("url", _("Потрібна адреса, що починається з https://"))
    if len(stripped) > ADDRESS_LENGTH:
        refuse("url", _("Задовго: можна до %(limit)d символів") % {"limit": ADDRESS_LENGTH})
    return stripped


def _clean_name(source: CatalogSource, name: str) -> str:
    cleaned = name.replace("\x00", "").strip()
    if not cleaned:
        refuse("name", _("Вкажіть назву"))
    if len(cleaned) > NAME_LENGTH:
        refuse("name", _("Задовго: можна до %(limit)d символів") % {"limit": NAME_LENGTH})
    if CatalogSource.objects.filter(name=cleaned).exclude(pk=source.pk).exists():
        message = _("Джерело «%(name)s» уже є") % {"name": cleaned}
        raise SourceTakenError(message, fields={"name": message})
    return cleaned
