"""What a new company's orders begin with."""

from kramar.core.tenancy import current_company_id
from kramar.orders.defaults import (
    READY_DELIVERIES,
    READY_PAYMENTS,
    READY_SOURCES,
    READY_STATUSES,
)
from kramar.orders.models import DeliveryMethod, OrderSource, OrderStatus, PaymentMethod


def found_directories() -> None:
    """Give the company in scope its statuses, methods and sources."""
    company_id = current_company_id()
    OrderStatus.objects.bulk_create(
        OrderStatus(
            company_id=company_id,
            name=ready.name,
            color=ready.color,
            group=ready.group,
            is_locking=ready.is_locking,
            is_default=ready.is_default,
            position=position,
        )
        for position, ready in enumerate(READY_STATUSES)
    )
    PaymentMethod.objects.bulk_create(
        PaymentMethod(
            company_id=company_id, name=name, is_cash_on_delivery=is_cash, position=position
        )
        for position, (name, is_cash) in enumerate(READY_PAYMENTS)
    )
    DeliveryMethod.objects.bulk_create(
        DeliveryMethod(company_id=company_id, name=name, carrier=carrier, position=position)
        for position, (name, carrier) in enumerate(READY_DELIVERIES)
    )
    OrderSource.objects.bulk_create(
        OrderSource(company_id=company_id, name=name, position=position)
        for position, name in enumerate(READY_SOURCES)
    )
