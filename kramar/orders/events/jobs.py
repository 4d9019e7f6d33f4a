"""How far long work on many orders is, told to whoever asked for it."""

from datetime import datetime
from typing import Annotated, ClassVar

from kramar.events.shape import Audience, Event, Shape, one_of
from kramar.orders.models import OrderJob
from kramar.staff.permissions import Permission


class RefusedOrder(Shape):
    """An order that could not be changed, and why."""

    order_id: int
    number: int
    why: str


class OrderJobSnapshot(Shape):
    """Long work as the screen shows it; ``refused`` names the first of those skipped."""

    id: int
    employee_id: int
    kind: Annotated[str, one_of(*OrderJob.Kind.values)]
    state: Annotated[str, one_of(*OrderJob.State.values)]
    name: str
    total: int
    done: int
    skipped: int
    undone: int
    refused: list[RefusedOrder]
    can_undo: bool
    created_at: datetime

    @classmethod
    def of(cls, job: OrderJob, *, can_undo: bool) -> "OrderJobSnapshot":
        """Present a job whose file is loaded."""
        return cls(
            id=job.pk,
            employee_id=job.employee_id,
            kind=job.kind,
            state=job.state,
            name=job.file.name if job.file else "",
            total=job.total,
            done=job.done,
            skipped=job.skipped,
            undone=job.undone,
            refused=[RefusedOrder.model_validate(each) for each in job.refused],
            can_undo=can_undo,
            created_at=job.created_at,
        )


class OrderJobChanged(Event):
    """Long work on many orders came further."""

    kind: ClassVar[str] = "order_job.changed"
    job: OrderJobSnapshot

    def audience(self) -> Audience:
        """Only whoever asked for it."""
        return Audience(permission=Permission.ORDERS_VIEW, employee_id=self.job.employee_id)
