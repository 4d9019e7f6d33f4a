"""How far a change of many products is, told to whoever asked for it."""

from datetime import datetime
from typing import Annotated, ClassVar

from kramar.catalog.models import ProductJob
from kramar.events.shape import Audience, Event, Shape, one_of
from kramar.staff.permissions import Permission


class ProductJobSnapshot(Shape):
    """The work as the screen shows it; ``skipped_reasons`` counts by code."""

    id: int
    employee_id: int
    state: Annotated[str, one_of(*ProductJob.State.values)]
    total: int
    done: int
    skipped: int
    skipped_reasons: dict[str, int]
    undone: int
    can_undo: bool
    created_at: datetime

    @classmethod
    def of(cls, job: ProductJob, *, can_undo: bool) -> "ProductJobSnapshot":
        """Present a job."""
        return cls(
            id=job.pk,
            employee_id=job.employee_id,
            state=job.state,
            total=job.total,
            done=job.done,
            skipped=job.skipped,
            skipped_reasons=job.skipped_reasons,
            undone=job.undone,
            can_undo=can_undo,
            created_at=job.created_at,
        )


class ProductJobChanged(Event):
    """A change of many products came further."""

    kind: ClassVar[str] = "product_job.changed"
    job: ProductJobSnapshot

    def audience(self) -> Audience:
        """Only whoever asked for it."""
        return Audience(permission=Permission.CATALOG_EDIT, employee_id=self.job.employee_id)
