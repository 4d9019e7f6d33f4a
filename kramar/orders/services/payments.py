"""Money that came for an order; what is paid is the sum of its payments."""

from decimal import Decimal

from django.db import transaction
from django.db.models import Sum
from django.utils.translation import gettext as _

from kramar.core import clock
from kramar.core.errors import InvalidError
from kramar.orders.drafts import NewPayment
from kramar.orders.models import NOTHING, Order, OrderPayment
from kramar.orders.services import chosen
from kramar.orders.services.cleaning import LARGEST_SUM, clean_money, clean_text
from kramar.orders.services.editing import Editing
from kramar.orders.totals import payment_state
from kramar.staff.models import Employee


@transaction.atomic
def record_payment(*, order_id: int, payment: NewPayment, by: Employee | None) -> Order:
    """Write down money that came, or went back where it is negative.

    :param by: ``None`` when a bank or a carrier told of it
    :raises OrderAbsentError: there is no such order
    :raises OrderLockedError: it is locked
    :raises InvalidError: the sum is nothing, too large, or more goes back than had come
    """
    editing = Editing.of(order_id, by=by).refuse_locked()
    order = editing.order
    amount = _clean_amount(payment.amount)
    OrderPayment.objects.create(
        company_id=order.company_id,
        order=order,
        amount=amount,
        method=chosen.find_payment_method(payment.method_id),
        note=clean_text("note", payment.note),
        paid_at=payment.paid_at or clock.now(),
        by=by,
        created_at=clock.now(),
    )
    # Added up anew under the order's lock, so that no two payments overwrite each other.
    order.paid = OrderPayment.objects.filter(order=order).aggregate(sum=Sum("amount"))["sum"]
    if order.paid < NOTHING:
        raise _invalid(_("Повертають більше, ніж було сплачено"))
    order.payment_state = payment_state(paid=order.paid, total=order.total)
    return editing.save("order.paid", amount=f"{amount:.2f}")


def _clean_amount(amount: Decimal) -> Decimal:
    if amount == NOTHING:
        raise _invalid(_("Вкажіть суму"))
    clean = clean_money("amount", abs(amount), most=LARGEST_SUM)
    return clean if amount > NOTHING else -clean


def _invalid(sentence: str) -> InvalidError:
    return InvalidError(sentence, fields={"amount": sentence})
