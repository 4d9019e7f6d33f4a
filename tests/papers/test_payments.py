"""Where to pay, and the codes by which it is paid."""

import json
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from kramar.company.models import Company, PaymentDetails, Plan
from kramar.core.errors import InvalidError
from kramar.events.models import StoredEvent
from kramar.papers.payment_code import draw_plan_payment
from kramar.papers.payment_link import Payment, Validity, link_002, link_003
from kramar.papers.qr import draw_svg, make_code
from kramar.papers.queries import find_requisites
from kramar.papers.services.requisites import RequisitesDraft, set_requisites
from kramar.papers.spoken import say_amount
from kramar.staff.models import Employee

# The reference's own vectors.
PAYMENT = Payment(
    recipient="ФОП Іваненко Іван Іванович",
    iban="UA213223130000026007233566001",
    amount=Decimal("150.75"),
    code="1234567899",
    purpose="Оплата за товар, замовлення №1024",
)
LINK_002 = (
    "https://bank.gov.ua/qr/QkNECjAwMgoxClVDVAoK0KTQntCfINCG0LLQsNC90LXQvdC60L4g0IbQstCw0L0g0IbQst"
    "Cw0L3QvtCy0LjRhwpVQTIxMzIyMzEzMDAwMDAyNjAwNzIzMzU2NjAwMQpVQUgxNTAuNzUKMTIzNDU2Nzg5OQoKCtCe0L_"
    "Qu9Cw0YLQsCDQt9CwINGC0L7QstCw0YAsINC30LDQvNC-0LLQu9C10L3QvdGPIOKEljEwMjQK"
)
LINK_003 = (
    "https://qr.bank.gov.ua/QkNECjAwMwoxClVDVAoK0KTQntCfINCG0LLQsNC90LXQvdC60L4g0IbQstCw0L0g0IbQst"
    "Cw0L3QvtCy0LjRhwpVQTIxMzIyMzEzMDAwMDAyNjAwNzIzMzU2NjAwMQpVQUgxNTAuNzUKMTIzNDU2Nzg5OQpPVEhSL0d"
    "ERFMKMTAyNArQntC_0LvQsNGC0LAg0LfQsCDRgtC-0LLQsNGALCDQt9Cw0LzQvtCy0LvQtdC90L3RjyDihJYxMDI0CgpGR"
    "kZGCjI2MTIzMTIzNTk1OQoyNjExMjIxMjAwMDAK"
)
DRAFT = RequisitesDraft(
    recipient=" ФОП  Іваненко Іван Іванович ",
    iban="ua21 3223 1300 0002 6007 2335 6600 1",
    code="1234567899",
    bank="ПриватБанк",
    purpose="Оплата за товар, замовлення №{number}",
)


def test_links_are_those_of_the_reference() -> None:
    validity = Validity(
        reference="1024",
        created_at=datetime(2026, 11, 22, 12, tzinfo=UTC),
        valid_until=datetime(2026, 12, 31, 23, 59, 59, tzinfo=UTC),
    )

    assert link_002(PAYMENT) == LINK_002
    assert link_003(PAYMENT, validity) == LINK_003


@pytest.mark.parametrize("link", [LINK_002, LINK_003])
def test_codes_are_as_large_and_as_sturdy_as_asked(link: str) -> None:
    code = make_code(link)

    assert 10 <= int(code.version) <= 20
    assert code.error in {"Q", "M", "L"}
    assert "₴" in draw_svg(code)


def test_another_account_is_told_to_every_screen(in_lamp_shop: Company, anna: Employee) -> None:
    kept = set_requisites(draft=DRAFT, by=anna)

    event = StoredEvent.objects.get(kind="requisites.changed")
    assert json.loads(event.data)["requisites"]["iban"] == kept.iban


def test_an_account_is_kept_without_its_spaces(in_lamp_shop: Company, anna: Employee) -> None:
    set_requisites(draft=DRAFT, by=anna)
    set_requisites(draft=DRAFT, by=anna)

    kept = find_requisites()
    assert kept is not None
    assert (kept.recipient, kept.iban) == (PAYMENT.recipient, PAYMENT.iban)


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("recipient", " "),
        ("recipient", "я" * 141),
        ("iban", "UA21322313"),
        ("iban", "UA223223130000026007233566001"),
        ("code", "123456789"),
        ("purpose", "За товар"),
    ],
)
def test_what_is_wrong_is_refused_by_its_field(
    in_lamp_shop: Company, anna: Employee, field: str, text: str
) -> None:
    values = {name: getattr(DRAFT, name) for name in RequisitesDraft.__slots__}

    with pytest.raises(InvalidError) as refused:
        set_requisites(draft=RequisitesDraft(**{**values, field: text}), by=anna)

    assert set(refused.value.fields) == {field}


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("0", "Нуль гривень 00 копійок"),
        ("1.01", "Одна гривня 01 копійка"),
        ("2.22", "Дві гривні 22 копійки"),
        ("11.11", "Одинадцять гривень 11 копійок"),
        ("640", "Шістсот сорок гривень 00 копійок"),
        ("1713.50", "Одна тисяча сімсот тринадцять гривень 50 копійок"),
        ("2000", "Дві тисячі гривень 00 копійок"),
        ("1000001", "Один мільйон одна гривня 00 копійок"),
        (
            "21022342.05",
            "Двадцять один мільйон двадцять дві тисячі триста сорок дві гривні 05 копійок",
        ),
    ],
)
def test_sums_are_said_as_people_say_them(amount: str, words: str) -> None:
    assert say_amount(Decimal(amount)) == words


def test_a_plan_is_paid_by_a_code_and_a_free_one_by_none() -> None:
    details = PaymentDetails(
        recipient=PAYMENT.recipient, iban=PAYMENT.iban, code=PAYMENT.code, purpose=PAYMENT.purpose
    )

    assert draw_plan_payment(details, Plan(price=PAYMENT.amount)) == draw_svg(make_code(LINK_002))
    assert draw_plan_payment(details, Plan(price=Decimal(0))) == ""


def test_what_is_left_out_stays(anna: Employee, in_lamp_shop: Company) -> None:
    set_requisites(draft=DRAFT, by=anna)

    kept = set_requisites(draft=RequisitesDraft(bank="Сова Банк"), by=anna)

    assert (kept.bank, kept.code) == ("Сова Банк", "1234567899")
