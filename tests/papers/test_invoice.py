"""The invoice: what stands in it, and what stands in its place while nobody said where to pay."""

from datetime import UTC, datetime
from decimal import Decimal
from io import BytesIO

import pytest
from pypdf import PdfReader

from kramar.company.models import Company
from kramar.orders.drafts import BuyerDraft, LineDraft, NewPayment, OrderDraft
from kramar.orders.models import Order
from kramar.orders.services.creating import create_order
from kramar.orders.services.payments import record_payment
from kramar.orders.services.shown import list_lines
from kramar.papers.invoice import Look, draw_invoice
from kramar.papers.payment_code import offer_payment
from kramar.papers.qr import make_code
from kramar.papers.services.requisites import set_requisites
from kramar.staff.models import Employee
from tests.papers.test_payments import DRAFT


@pytest.fixture
def order(in_lamp_shop: Company, anna: Employee) -> Order:
    """Return Iryna's order of two owls, 1 280 hryvnias in all."""
    owl = LineDraft(name="Лампа «Сова»", sku="OWL", quantity=2, price=Decimal("640.00"))
    draft = OrderDraft(lines=[owl], buyer=BuyerDraft("Бойко", "Ірина"))
    return create_order(draft=draft, by=anna)


def test_an_invoice_says_who_sells_what_to_whom(order: Order, anna: Employee) -> None:
    requisites = set_requisites(draft=DRAFT, by=anna)
    order.created_at = datetime(2026, 11, 22, 12, tzinfo=UTC)
    code = make_code(offer_payment(order, requisites).link)

    paper = draw_invoice(order, list_lines([order])[order.pk], requisites, Look(code=code))

    text = " ".join(PdfReader(BytesIO(paper)).pages[0].extract_text().split())
    assert "Рахунок-фактура № 1 від 22 листопада 2026 р." in text
    assert "UA21 3223 1300 0002 6007 2335 6600 1, ПриватБанк" in text
    assert "Бойко Ірина" in text
    assert "Лампа «Сова» (OWL) 2 640,00 — 1 280,00" in text
    assert "Усього: Одна тисяча двісті вісімдесят гривень 00 копійок" in text
    assert "₴" in text


def test_only_what_is_due_is_asked_for(order: Order, anna: Employee) -> None:
    requisites = set_requisites(draft=DRAFT, by=anna)
    assert offer_payment(order, None).why

    order = record_payment(order_id=order.pk, payment=NewPayment(Decimal(280)), by=anna)
    part = offer_payment(order, requisites)
    order = record_payment(order_id=order.pk, payment=NewPayment(Decimal(1000)), by=anna)

    assert part.link.startswith("https://qr.bank.gov.ua/")
    assert "VQUgxMDAwLjAw" in part.plain_link
    assert offer_payment(order, requisites).link == ""


def test_a_long_invoice_goes_on_over_pages(order: Order, anna: Employee) -> None:
    requisites = set_requisites(draft=DRAFT, by=anna)
    lines = [LineDraft(name="Дуже довга назва " * 5, price=Decimal(1)) for _ in range(60)]
    long = create_order(draft=OrderDraft(lines=lines), by=anna)

    paper = draw_invoice(long, list_lines([long])[long.pk], requisites, Look())

    assert len(PdfReader(BytesIO(paper)).pages) > 1
