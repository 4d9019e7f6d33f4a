"""What a buyer of an order pays by, or why there is nothing to pay by."""

from dataclasses import dataclass
from datetime import timedelta

from django.utils.translation import gettext as _

from kramar.company.models import PaymentDetails, Plan
from kramar.company.queries import get_current_company
from kramar.core import clock
from kramar.core.currencies import HRYVNIA
from kramar.orders.models import Order
from kramar.papers.models import Requisites
from kramar.papers.payment_link import Payment, Validity, is_safe, link_002, link_003
from kramar.papers.qr import draw_svg, make_code
from kramar.papers.services.requisites import NUMBER_PLACE

VALID_FOR = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class PaymentCode:
    """The link of a payment; without one, why.

    :ivar plain_link: of the older format, for applications that do not know the newer
    """

    link: str = ""
    plain_link: str = ""
    why: str = ""


def offer_payment(order: Order, requisites: Requisites | None) -> PaymentCode:
    """Return how what is due for an order is paid."""
    if requisites is None:
        return PaymentCode(why=_("Додайте реквізити: Адміністрування → Замовлення"))
    if get_current_company().currency != HRYVNIA:
        return PaymentCode(why=_("Код для оплати буває лише в гривнях"))
    if order.due <= 0:
        return PaymentCode(why=_("За це замовлення вже нічого платити"))
    payment = Payment(
        recipient=requisites.recipient,
        iban=requisites.iban,
        amount=order.due,
        code=requisites.code,
        purpose=fill_purpose(requisites, order),
    )
    plain = link_002(payment)
    now = clock.now()
    newer = link_003(payment, Validity(str(order.number), now, now + VALID_FOR))
    return PaymentCode(newer if is_safe(newer) else plain, plain)


def draw_plan_payment(details: PaymentDetails, plan: Plan) -> str:
    """Return the code, as SVG, by which a month of a plan is paid; empty for a free one."""
    if plan.price <= 0:
        return ""
    payment = Payment(
        recipient=details.recipient,
        iban=details.iban,
        amount=plan.price,
        code=details.code,
        purpose=details.purpose,
    )
    # The older format leaves the sum to be changed: for several months at once.
    return draw_svg(make_code(link_002(payment)))


def fill_purpose(requisites: Requisites, order: Order) -> str:
    """Return the purpose of a payment with the order's number in its place."""
    return requisites.purpose.replace(NUMBER_PLACE, str(order.number))
