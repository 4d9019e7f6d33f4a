"""An order in words, field by field, so that its timeline can tell what each change did."""

from collections.abc import Iterable, Mapping

from kramar.orders.models import Order, OrderLine

Fact = str | int | bool | None | list[str]
Changes = dict[str, list[Fact]]


def facts_of(order: Order, lines: Iterable[OrderLine]) -> dict[str, Fact]:
    """Say everything that an employee may change; names rather than ids."""
    return {
        "status": order.status.name,
        "responsible": order.responsible.short_name if order.responsible else None,
        "client": order.client.name if order.client else None,
        "source": order.source.name if order.source else None,
        "buyer.name": order.full_name,
        "buyer.phone": order.phone,
        "buyer.email": order.email,
        "lines": [_line(line) for line in lines],
        "discount": f"{order.discount_value} %"
        if order.discount_kind == Order.DiscountKind.PERCENT
        else f"{order.discount_value:.2f}",
        "total": f"{order.total:.2f}",
        "comment": order.comment,
        "locked": order.is_locked,
        "deleted": order.deleted_at is not None,
        "extra": [f"{each['name']}: {each['value']}" for each in order.extra],
        "utm": [f"{word}: {text}" for word, text in order.utm.items()],
        **_delivery(order),
        **_payment(order),
    }


def compare_facts(before: Mapping[str, Fact], now: Mapping[str, Fact]) -> Changes:
    """Return what is another now, as [before, now] by field."""
    return {name: [before[name], fact] for name, fact in now.items() if before[name] != fact}


def _delivery(order: Order) -> dict[str, Fact]:
    return {
        "delivery.method": order.delivery_method.name if order.delivery_method else None,
        "delivery.carrier": order.carrier,
        "delivery.city": order.city,
        "delivery.branch": order.branch,
        "delivery.address": order.address,
        "delivery.price": f"{order.delivery_price:.2f}",
        "delivery.refs": [order.city_ref, order.branch_ref],
        "delivery.ttn": order.ttn,
        "delivery.ttn_ref": order.ttn_ref,
        "delivery.ttn_status": order.ttn_status,
    }


def _payment(order: Order) -> dict[str, Fact]:
    return {
        "payment.method": order.payment_method.name if order.payment_method else None,
        "payment.cash_on_delivery": f"{order.cash_on_delivery:.2f}",
        "payment.paid": f"{order.paid:.2f}",
    }


def _line(line: OrderLine) -> str:
    discount = f" − {line.discount:.2f}" if line.discount else ""
    return f"{line.name} · {line.quantity} × {line.price:.2f}{discount}"
