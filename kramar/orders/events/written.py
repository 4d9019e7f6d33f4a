"""An order as JSON says it: what snapshots are read from, and what lists answer as it is.

Fifty orders as snapshots are a thousand small models, which cost more than all the rest of a page.
"""

from collections.abc import Sequence
from decimal import Decimal

from kramar.clients.models import Client
from kramar.core.phone import mask_phone
from kramar.orders.models import (
    DeliveryMethod,
    Order,
    OrderLine,
    OrderSource,
    OrderStatus,
    PaymentMethod,
)
from kramar.staff.models import Employee

Written = dict[str, object]


def write_order(order: Order, lines: Sequence[OrderLine], *, hide: bool) -> Written:
    """Write an order with what :func:`kramar.orders.services.shown.attach_shown` loads.

    :param hide: whether the middle of the phone is hidden
    """
    return {
        "id": order.pk,
        "number": order.number,
        "version": order.version,
        "status": write_status(order.status),
        "client": _named(order.client),
        "responsible": _employee(order.responsible),
        "source": _named(order.source),
        "chat_id": order.chat_id,
        "external_id": order.external_id,
        "buyer": _buyer(order, hide=hide),
        "lines": [_line(line) for line in lines],
        "lines_count": order.lines_count,
        "preview": order.preview,
        "lines_total": _money(order.lines_total),
        "discount_kind": order.discount_kind,
        "discount_value": _money(order.discount_value),
        "discount": _money(order.discount),
        "delivery": _delivery(order),
        "payment": _payment(order),
        "total": _money(order.total),
        "comment": order.comment,
        "utm": order.utm,
        "extra": order.extra,
        "is_locked": order.is_locked,
        "created_by": _employee(order.created_by),
        "created_at": order.created_at,
        "changed_at": order.changed_at,
        "status_changed_at": order.status_changed_at,
    }


def write_status(status: OrderStatus) -> Written:
    """Write the status of an order."""
    return {
        "id": status.pk,
        "name": status.name,
        "color": status.color,
        "group": status.group,
        "is_locking": status.is_locking,
    }


def _buyer(order: Order, *, hide: bool) -> Written:
    return {
        "last_name": order.last_name,
        "first_name": order.first_name,
        "patronymic": order.patronymic,
        "full_name": order.full_name,
        "phone": mask_phone(order.phone) if hide and order.phone else order.phone,
        "email": order.email,
    }


def _line(line: OrderLine) -> Written:
    return {
        "id": line.pk,
        "offer_id": line.offer_id,
        "sku": line.sku,
        "name": line.name,
        "quantity": line.quantity,
        "price": _money(line.price),
        "discount": _money(line.discount),
        "total": _money(line.total),
    }


def _delivery(order: Order) -> Written:
    return {
        "method": _named(order.delivery_method),
        "carrier": order.carrier,
        "city": order.city,
        "city_ref": order.city_ref,
        "branch": order.branch,
        "branch_ref": order.branch_ref,
        "address": order.address,
        "price": _money(order.delivery_price),
        "ttn": order.ttn,
        "ttn_ref": order.ttn_ref,
        "ttn_status": order.ttn_status,
        "ttn_status_at": order.ttn_status_at,
    }


def _payment(order: Order) -> Written:
    return {
        "method": _named(order.payment_method),
        "cash_on_delivery": _money(order.cash_on_delivery),
        "paid": _money(order.paid),
        "due": _money(order.due),
        "state": order.payment_state,
    }


def _named(row: Client | OrderSource | DeliveryMethod | PaymentMethod | None) -> Written | None:
    return {"id": row.pk, "name": row.name} if row else None


def _employee(employee: Employee | None) -> Written | None:
    return {"id": employee.pk, "name": employee.short_name} if employee else None


def _money(value: Decimal) -> str:
    text = str(value)
    # Both places are nearly always there, and to format a decimal takes eight times as long.
    return text if text[-3:-2] == "." else f"{value:.2f}"
