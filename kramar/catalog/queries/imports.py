"""Reads of sources and of their loads."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from kramar.catalog.errors import ImportAbsentError
from kramar.catalog.models import CatalogImport, CatalogSource, ImportProblem

LATEST = 50


def list_sources() -> list[CatalogSource]:
    """Return the company's sources by name."""
    return list(CatalogSource.objects.order_by("name", "pk"))


def list_imports() -> list[CatalogImport]:
    """Return the latest loads, the newest first."""
    rows = CatalogImport.objects.select_related("source", "employee")
    return list(rows.order_by("-pk")[:LATEST])


def get_import(import_id: int) -> CatalogImport:
    """Return a load.

    :raises ImportAbsentError: there is none
    """
    rows = CatalogImport.objects.select_related("source", "employee")
    row = rows.filter(pk=import_id).first()
    if row is None:
        raise ImportAbsentError(_("Такого завантаження немає"))
    return row


def is_price_list(file_id: int) -> bool:
    """Whether a file is what a supplier sent: it may hold prices that are not for everybody."""
    return CatalogImport.objects.filter(file_id=file_id).exists()


def list_problems(row: CatalogImport, *, after: int | None, limit: int) -> list[ImportProblem]:
    """Return what was wrong with the rows of a load, in the order of the file.

    :param after: only those with a larger id
    """
    rows = ImportProblem.objects.filter(catalog_import=row)
    if after is not None:
        rows = rows.filter(pk__gt=after)
    return list(rows.order_by("pk")[:limit])


def iterate_problems(row: CatalogImport) -> Iterator[ImportProblem]:
    """Yield all of them."""
    yield from ImportProblem.objects.filter(catalog_import=row).order_by("pk").iterator()
