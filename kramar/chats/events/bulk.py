"""How far a bulk action is, told to whoever asked for it."""

from datetime import datetime
from typing import Annotated, ClassVar

from kramar.chats.models import BulkAction
from kramar.events.shape import Audience, Event, Shape, one_of
from kramar.staff.permissions import Permission

BulkDeed = Annotated[str, one_of(*BulkAction.Deed.values)]
BulkState = Annotated[str, one_of(*BulkAction.State.values)]


class BulkActionSnapshot(Shape):
    """A bulk action as the screen shows it; ``skipped_reasons`` counts by error code."""

    id: int
    employee_id: int
    action: BulkDeed
    state: BulkState
    total: int
    done: int
    skipped: int
    skipped_reasons: dict[str, int]
    undone: int
    can_undo: bool
    created_at: datetime

    @classmethod
    def of(cls, action: BulkAction, *, can_undo: bool) -> "BulkActionSnapshot":
        """Present an action."""
        return cls(
            id=action.pk,
            employee_id=action.employee_id,
            action=action.deed,
            state=action.state,
            total=action.total,
            done=action.done,
            skipped=action.skipped,
            skipped_reasons=action.skipped_reasons,
            undone=action.undone,
            can_undo=can_undo,
            created_at=action.created_at,
        )


class BulkActionChanged(Event):
    """A bulk action came further."""

    kind: ClassVar[str] = "bulk_action.changed"
    action: BulkActionSnapshot

    def audience(self) -> Audience:
        """Only whoever asked for it."""
        return Audience(permission=Permission.CHATS_USE, employee_id=self.action.employee_id)
