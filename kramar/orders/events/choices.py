"""What orders are chosen from, told as whole lists: they are short, and their order is a choice."""

from typing import ClassVar

from kramar.events.shape import Audience, Event, Shape
from kramar.orders.events.snapshots import CarrierName
from kramar.orders.models import DeliveryMethod, OrderSource, PaymentMethod
from kramar.staff.permissions import Permission


class PaymentMethodSnapshot(Shape):
    """A way to pay."""

    id: int
    name: str
    is_cash_on_delivery: bool
    is_active: bool
    position: int

    @classmethod
    def of_row(cls, row: PaymentMethod) -> "PaymentMethodSnapshot":
        """Present a way to pay."""
        return cls(
            id=row.pk,
            name=row.name,
            is_cash_on_delivery=row.is_cash_on_delivery,
            is_active=row.is_active,
            position=row.position,
        )


class DeliveryMethodSnapshot(Shape):
    """A way to deliver."""

    id: int
    name: str
    carrier: CarrierName
    is_active: bool
    position: int

    @classmethod
    def of_row(cls, row: DeliveryMethod) -> "DeliveryMethodSnapshot":
        """Present a way to deliver."""
        return cls(
            id=row.pk,
            name=row.name,
            carrier=row.carrier,
            is_active=row.is_active,
            position=row.position,
        )


class OrderSourceSnapshot(Shape):
    """A source of orders."""

    id: int
    name: str
    is_active: bool
    position: int

    @classmethod
    def of_row(cls, row: OrderSource) -> "OrderSourceSnapshot":
        """Present a source."""
        return cls(id=row.pk, name=row.name, is_active=row.is_active, position=row.position)


class _ListChanged(Event):
    """A list that orders are chosen from is another now, for whoever sees orders."""

    def audience(self) -> Audience:
        """Everyone who sees orders."""
        return Audience(permission=Permission.ORDERS_VIEW)


class PaymentMethodsChanged(_ListChanged):
    """The ways to pay."""

    kind: ClassVar[str] = "payment_methods.changed"
    items: list[PaymentMethodSnapshot]


class DeliveryMethodsChanged(_ListChanged):
    """The ways to deliver."""

    kind: ClassVar[str] = "delivery_methods.changed"
    items: list[DeliveryMethodSnapshot]


class OrderSourcesChanged(_ListChanged):
    """The sources of orders."""

    kind: ClassVar[str] = "order_sources.changed"
    items: list[OrderSourceSnapshot]
