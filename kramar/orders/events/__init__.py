"""What happens to orders, told with new values. Only services publish these."""

from typing import ClassVar

from kramar.events.shape import Audience, Event
from kramar.orders.events.snapshots import OrderSnapshot, StatusSnapshot
from kramar.staff.permissions import Permission


class _AboutOrder(Event):
    """An event about one order, for whoever may see it."""

    order: OrderSnapshot

    def audience(self) -> Audience:
        """Everyone who may see the order."""
        responsible = self.order.responsible
        responsible_id = responsible.id if responsible else None
        return Audience(
            permission=Permission.ORDERS_VIEW,
            order_id=self.order.id,
            responsible_id=responsible_id,
            former_id=responsible_id,
        )


class OrderCreated(_AboutOrder):
    """An order was made. The phone is hidden; whoever may see it asks for the order."""

    kind: ClassVar[str] = "order.created"


class OrderChanged(_AboutOrder):
    """An order changed.

    The same event goes to those who may not see phones, so the phone is hidden in it; whoever
    may asks for the order again when ``phone_changed`` says so. ``by_id`` is the employee who did
    it, ``None`` when nobody did: whoever gets an order from elsewhere is told.
    """

    kind: ClassVar[str] = "order.changed"
    phone_changed: bool
    former_id: int | None
    by_id: int | None = None

    def audience(self) -> Audience:
        """Also whoever has just lost it."""
        responsible = self.order.responsible
        return Audience(
            permission=Permission.ORDERS_VIEW,
            order_id=self.order.id,
            responsible_id=responsible.id if responsible else None,
            former_id=self.former_id,
        )


class OrderDeleted(Event):
    """An order was deleted."""

    kind: ClassVar[str] = "order.deleted"
    order_id: int
    client_id: int | None
    responsible_id: int | None

    def audience(self) -> Audience:
        """Everyone who could see the order."""
        return Audience(
            permission=Permission.ORDERS_VIEW,
            order_id=self.order_id,
            responsible_id=self.responsible_id,
            former_id=self.responsible_id,
        )


class OrderStatusChanged(Event):
    """A status was made, renamed, recoloured or moved, on all orders that have it."""

    kind: ClassVar[str] = "order_status.changed"
    status: StatusSnapshot

    def audience(self) -> Audience:
        """Everyone who sees orders."""
        return Audience(permission=Permission.ORDERS_VIEW)


class OrderStatusDeleted(Event):
    """A status is gone."""

    kind: ClassVar[str] = "order_status.deleted"
    status_id: int

    def audience(self) -> Audience:
        """Everyone who sees orders."""
        return Audience(permission=Permission.ORDERS_VIEW)
