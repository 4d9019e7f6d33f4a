"""``requisites``, and an order's payment code and invoice."""

from zoneinfo import ZoneInfo

from django.http import HttpResponse
from django.utils import translation
from django.utils.translation import gettext as _
from ninja import Router, Schema

from kramar.api.access import needs
from kramar.api.company_scope import EmployeeRequest
from kramar.api.orders.routes import find_order
from kramar.api.paths import Id
from kramar.company.queries import read_logo
from kramar.orders.services.shown import list_lines
from kramar.papers.errors import NoRequisitesError
from kramar.papers.models import Requisites
from kramar.papers.payment_code import offer_payment
from kramar.papers.qr import draw_svg, make_code
from kramar.papers.queries import find_requisites
from kramar.papers.services.requisites import RequisitesDraft, set_requisites
from kramar.staff.permissions import Permission

router = Router(tags=["papers"])
viewing = needs(Permission.ORDERS_VIEW)


class RequisitesOut(Schema):
    """Where buyers pay to; empty while it is not filled in."""

    recipient: str = ""
    iban: str = ""
    code: str = ""
    bank: str = ""
    purpose: str = ""

    @classmethod
    def of(cls, row: Requisites | None) -> "RequisitesOut":
        """Present the company's account."""
        if row is None:
            return cls()
        return cls(
            recipient=row.recipient,
            iban=row.iban,
            code=row.code,
            bank=row.bank,
            purpose=row.purpose,
        )


class RequisitesIn(Schema):
    """Where buyers pay to; what is left out stays."""

    recipient: str | None = None
    iban: str | None = None
    code: str | None = None
    bank: str | None = None
    purpose: str | None = None


class PaymentCodeOut(Schema):
    """How an order is paid by a telephone; without a link, why it cannot be."""

    available: bool
    why: str
    link: str
    plain_link: str
    svg: str


@router.get("/requisites", response=RequisitesOut, auth=viewing, operation_id="get_requisites")
def get_requisites(request: EmployeeRequest) -> RequisitesOut:
    """Show where the company's buyers pay to."""
    return RequisitesOut.of(find_requisites())


@router.put(
    "/requisites",
    response=RequisitesOut,
    auth=needs(Permission.ADMINISTRATION),
    operation_id="set_requisites",
)
def put_requisites(request: EmployeeRequest, body: RequisitesIn) -> RequisitesOut:
    """Write down where the company's buyers pay to."""
    draft = RequisitesDraft(**body.dict())
    return RequisitesOut.of(set_requisites(draft=draft, by=request.employee))


@router.get(
    "/orders/{order_id}/payment-qr",
    response=PaymentCodeOut,
    auth=viewing,
    operation_id="get_payment_qr",
)
def get_payment_qr(request: EmployeeRequest, order_id: Id) -> PaymentCodeOut:
    """Show the code by which what is due for an order is paid."""
    code = offer_payment(find_order(request, order_id), find_requisites())
    return PaymentCodeOut(
        available=bool(code.link),
        why=code.why,
        link=code.link,
        plain_link=code.plain_link,
        svg=draw_svg(make_code(code.link)) if code.link else "",
    )


@router.get(
    "/orders/{order_id}/invoice.pdf",
    response={200: None},
    auth=viewing,
    operation_id="get_order_invoice",
)
def get_invoice(request: EmployeeRequest, order_id: Id) -> HttpResponse:
    """Draw an order's invoice."""
    # Seldom needed, and it takes a while to import.
    from kramar.papers.invoice import Look, draw_invoice  # noqa: PLC0415

    order, requisites = find_order(request, order_id), find_requisites()
    if requisites is None:
        raise NoRequisitesError(_("Додайте реквізити: Адміністрування → Замовлення"))
    company = request.employee.company
    order.created_at = order.created_at.astimezone(ZoneInfo(company.time_zone))
    payment = offer_payment(order, requisites)
    look = Look(
        currency=company.currency,
        logo=read_logo(company),
        code=make_code(payment.link) if payment.link else None,
    )
    # It is the buyer who reads it, not the employee who asks.
    with translation.override(company.language):
        paper = draw_invoice(order, list_lines([order])[order.pk], requisites, look)
    answer = HttpResponse(paper, content_type="application/pdf")
    answer["Content-Disposition"] = f'inline; filename="invoice-{order.number}.pdf"'
    return answer
