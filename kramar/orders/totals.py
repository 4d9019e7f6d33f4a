"""What an order costs, in hryvnias with two decimals.

::

    line total  = quantity × price − line discount
    lines total = Σ line totals
    discount    = sum: its value · percent: lines total × value / 100, rounded half up
                  (never more than the lines total)
    total       = lines total − discount + delivery price
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from kramar.orders.models import NOTHING, Order

KOPECK = Decimal("0.01")
HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class Totals:
    """The sums of an order."""

    lines_total: Decimal
    discount: Decimal
    total: Decimal


def round_money(value: Decimal) -> Decimal:
    """Round to kopecks, half up."""
    return value.quantize(KOPECK, rounding=ROUND_HALF_UP)


def count_line(*, quantity: int, price: Decimal, discount: Decimal) -> Decimal:
    """Return what a line costs."""
    return round_money(quantity * price - discount)


def count_totals(
    line_totals: Iterable[Decimal], *, kind: str, value: Decimal, delivery_price: Decimal
) -> Totals:
    """Return the sums of an order.

    :param kind: what ``value`` counts in, ``sum`` or ``percent``
    """
    lines_total = sum(line_totals, NOTHING)
    discount = value
    if kind == Order.DiscountKind.PERCENT:
        discount = round_money(lines_total * value / HUNDRED)
    discount = min(discount, lines_total)
    return Totals(lines_total, discount, lines_total - discount + delivery_price)


def payment_state(*, paid: Decimal, total: Decimal) -> Order.PaymentState:
    """Say how much of the total is paid; an order that costs nothing is paid by a payment only."""
    if paid <= NOTHING:
        return Order.PaymentState.UNPAID
    return Order.PaymentState.PAID if paid >= total else Order.PaymentState.PART
