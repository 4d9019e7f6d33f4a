"""The categories of a source: made, renamed and moved as the source says."""

from collections.abc import Iterable

from django.db import transaction

from kramar.catalog.models import CatalogSource, Category
from kramar.catalog.models.goods import CODE_LENGTH, NAME_LENGTH
from kramar.catalog.reading.raw import RawCategory


class Shelves:
    """Finds a category by the source's id, or by its name where the source has only names."""

    def __init__(self, source: CatalogSource) -> None:
        self._source = source
        rows = Category.objects.filter(source=source)
        self._by_external = {row.external_id: row for row in rows}

    def find(self, external_id: str) -> int | None:
        """Return the category's id, ``None`` for none or an unknown one."""
        row = self._by_external.get(external_id[:CODE_LENGTH])
        return row.pk if row else None

    @transaction.atomic
    def put(self, categories: Iterable[RawCategory]) -> None:
        """Take over what the source says of its categories; parents may come after children."""
        known = [each for each in categories if each.external_id and each.name]
        for each in known:
            self._put_one(each.external_id[:CODE_LENGTH], each.name[:NAME_LENGTH])
        for each in known:
            self._move(each)

    def put_names(self, names: Iterable[str]) -> None:
        """Make the categories that a table names."""
        for name in names:
            if name and name[:CODE_LENGTH] not in self._by_external:
                self._put_one(name[:CODE_LENGTH], name[:NAME_LENGTH])

    def _put_one(self, external_id: str, name: str) -> None:
        row = self._by_external.get(external_id)
        if row is None:
            self._by_external[external_id] = Category.objects.create(
                company_id=self._source.company_id,
                source=self._source,
                external_id=external_id,
                name=name,
                position=len(self._by_external),
            )
        elif row.name != name:
            row.name = name
            row.save(update_fields=["name"])

    def _move(self, raw: RawCategory) -> None:
        row = self._by_external[raw.external_id[:CODE_LENGTH]]
        parent = self._by_external.get(raw.parent_id[:CODE_LENGTH])
        parent_id = parent.pk if parent and not self._stands_in(parent, row) else None
        if row.parent_id != parent_id:
            row.parent_id = parent_id
            row.save(update_fields=["parent"])

    def _stands_in(self, inner: Category, outer: Category) -> bool:
        """Whether one stands in the other already: a source may name a circle."""
        by_pk = {row.pk: row for row in self._by_external.values()}
        step: Category | None = inner
        seen: set[int] = set()
        while step is not None and step.pk not in seen:
            if step.pk == outer.pk:
                return True
            seen.add(step.pk)
            step = by_pk.get(step.parent_id or 0)
        return False
