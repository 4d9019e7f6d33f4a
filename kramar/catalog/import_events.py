"""What happens to sources and to their loads. Only services publish these."""

from datetime import datetime
from typing import Annotated, ClassVar

from kramar.alerts.events import InLanguages
from kramar.catalog.events import Named
from kramar.catalog.failures import failure_words
from kramar.catalog.models import CatalogImport, CatalogSource
from kramar.events.shape import Audience, Event, Shape, one_of
from kramar.staff.permissions import Permission


class _OfImports(Event):
    """An event for those who may bring goods in."""

    def audience(self) -> Audience:
        """Whoever imports."""
        return Audience(permission=Permission.CATALOG_IMPORT)


class SourceSnapshot(Shape):
    """A source of goods. ``hours`` is how often it is read by itself, zero is never."""

    id: int
    name: str
    url: str
    hours: int
    missing: Annotated[str, one_of(*CatalogSource.Missing.values)]
    mapping: dict[str, str]
    next_at: datetime | None

    @classmethod
    def of(cls, source: CatalogSource) -> "SourceSnapshot":
        """Present a source."""
        return cls(
            id=source.pk,
            name=source.name,
            url=source.url,
            hours=source.hours,
            missing=source.missing,
            mapping=source.mapping,
            next_at=source.next_at,
        )


class ImportSnapshot(Shape):
    """How far a load is, and what came of it; ``failure`` says why it was not taken."""

    id: int
    source: Named
    employee: str | None
    file_name: str
    state: Annotated[str, one_of(*CatalogImport.State.values)]
    total: int
    done: int
    created: int
    changed: int
    unchanged: int
    hidden: int
    bad: int
    pictures_state: Annotated[str, one_of("", *CatalogImport.Pictures.values)]
    pictures_total: int
    pictures_done: int
    pictures_failed: int
    failure: InLanguages | None
    created_at: datetime
    ended_at: datetime | None

    @classmethod
    def of(cls, row: CatalogImport) -> "ImportSnapshot":
        """Present a load whose source and employee are loaded."""
        return cls(
            id=row.pk,
            source=Named(id=row.source.pk, name=row.source.name),
            employee=row.employee.short_name if row.employee else None,
            file_name=row.file_name,
            state=row.state,
            total=row.total,
            done=row.done,
            created=row.created,
            changed=row.changed,
            unchanged=row.unchanged,
            hidden=row.hidden,
            bad=row.bad,
            pictures_state=row.pictures_state,
            pictures_total=row.pictures_total,
            pictures_done=row.pictures_done,
            pictures_failed=row.pictures_failed,
            failure=_failure(row),
            created_at=row.created_at,
            ended_at=row.ended_at,
        )


def _failure(row: CatalogImport) -> InLanguages | None:
    if not row.error:
        return None
    return InLanguages(**failure_words(row.error, row.error_data).in_every_language())


class CatalogImportChanged(_OfImports):
    """A load was asked for, has come further or has ended."""

    kind: ClassVar[str] = "catalog_import.changed"
    catalog_import: ImportSnapshot


class CatalogSourceChanged(_OfImports):
    """A source was made or changed."""

    kind: ClassVar[str] = "catalog_source.changed"
    catalog_source: SourceSnapshot


class CatalogSourceDeleted(_OfImports):
    """A source is gone; what it brought stays."""

    kind: ClassVar[str] = "catalog_source.deleted"
    catalog_source_id: int
