"""Saved filters as screens see them, and what happens to them."""

from typing import ClassVar

from kramar.chats.events.snapshots import Ref
from kramar.chats.models.saved_filters import SavedFilter
from kramar.events.shape import Audience, Event, Shape
from kramar.staff.permissions import Permission


class SavedFilterSnapshot(Shape):
    """A filter of the list under a name."""

    id: int
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
        """Everyone with the messenger; of an own one, its owner alone."""
        shared = self.saved_filter.is_shared
        return Audience(
            permission=Permission.CHATS_USE,
            employee_id=None if shared else self.saved_filter.owner.id,
        )


class SavedFilterDeleted(Event):
    """A filter was deleted, or is no longer shown to everybody."""

    kind: ClassVar[str] = "saved_filter.deleted"
    saved_filter_id: int
    owner_id: int | None

    def audience(self) -> Audience:
        """Whoever could see it."""
        return Audience(permission=Permission.CHATS_USE, employee_id=self.owner_id)
