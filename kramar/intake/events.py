"""What is told of orders that sites sent and that wait for a person."""

from typing import Annotated, ClassVar

from kramar.events.shape import Audience, Event, one_of
from kramar.intake.models import RawOrderRequest
from kramar.staff.permissions import Permission


class OrderRequestChanged(Event):
    """A site's order came to wait, was accepted, taken off the list, or put back."""

    kind: ClassVar[str] = "order_request.changed"
    order_request_id: int
    state: Annotated[str, one_of(*RawOrderRequest.State.values)]

    def audience(self) -> Audience:
        """Whoever may make orders of them."""
        return Audience(permission=Permission.ORDERS_CREATE)
