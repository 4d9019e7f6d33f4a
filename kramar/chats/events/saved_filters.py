"""Saved filters as screens see them, and what happens to them."""

from typing import ClassVar

from kramar.chats.events.snapshots import Ref
from kramar.chats.models.saved_filters import FilterPage, SavedFilter
from kramar.chats.policies import READERS_OF_PAGES
from kramar.events.shape import Audience, Event, Shape


class SavedFilterSnapshot(Shape):
    """A filter of a list under a name."""

    id: int
    page: FilterPage
    name: str
    query: str
    is_shared: bool
    owner: Ref
    position: int

    @classmethod
    def of(cls, saved: SavedFilter) -> "SavedFilterSnapshot":
        """Present a filter whose owner is loaded."""
        return cls(
            id=saved.pk,
            page=FilterPage(saved.page),
            name=saved.name,
            query=saved.query,
            is_shared=saved.is_shared,
            owner=Ref(id=saved.owner.pk, name=saved.owner.short_name),
            position=saved.position,
        )


class SavedFilterChanged(Event):
    """A filter was saved, renamed, moved or shared."""

    kind: ClassVar[str] = "saved_filter.changed"
    saved_filter: SavedFilterSnapshot

    def audience(self) -> Audience:
        """Everyone who opens the page; of an own one, its owner alone."""
        shared = self.saved_filter.is_shared
        return Audience(
            permission=READERS_OF_PAGES[self.saved_filter.page],
            employee_id=None if shared else self.saved_filter.owner.id,
        )


class SavedFilterDeleted(Event):
    """A filter was deleted, or is no longer shown to everybody."""

    kind: ClassVar[str] = "saved_filter.deleted"
    saved_filter_id: int
    page: FilterPage
    owner_id: int | None

    def audience(self) -> Audience:
        """Whoever could see it."""
        return Audience(permission=READERS_OF_PAGES[self.page], employee_id=self.owner_id)
