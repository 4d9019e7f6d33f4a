"""Orders, and what a company sorts them by."""

from kramar.orders.models.deeds import CallAttempt, OrderPayment
from kramar.orders.models.directories import (
    Carrier,
    DeliveryMethod,
    OrderSource,
    OrderStatus,
    PaymentMethod,
    StatusGroup,
)
from kramar.orders.models.jobs import OrderJob, OrderJobItem
from kramar.orders.models.orders import NOTHING, Order, OrderCounter, OrderLine
from kramar.orders.models.tallies import NOBODY, OrderTally
from kramar.orders.models.words import OrderWords

__all__ = [
    "NOBODY",
    "NOTHING",
    "CallAttempt",
    "Carrier",
    "DeliveryMethod",
    "Order",
    "OrderCounter",
    "OrderJob",
    "OrderJobItem",
    "OrderLine",
    "OrderPayment",
    "OrderSource",
    "OrderStatus",
    "OrderTally",
    "OrderWords",
    "PaymentMethod",
    "StatusGroup",
]
