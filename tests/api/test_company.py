"""The company's own settings: logo, currency, language."""

from decimal import Decimal
from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from PIL import Image
from pypdf import PdfReader

from kramar.company.models import Company
from kramar.core.models import StoredFile
from kramar.core.tenancy import company_scope
from kramar.orders.drafts import LineDraft, OrderDraft
from kramar.orders.services.creating import create_order
from kramar.papers.services.requisites import set_requisites
from kramar.staff.models import Employee
from tests.api.test_files import fetch
from tests.cast import hire
from tests.papers.test_payments import DRAFT

ABROAD = {"currency": "EUR", "language": "en"}


def picture(side: int = 60) -> bytes:
    content = BytesIO()
    Image.new("RGBA", (side * 2, side), "#f0a00080").save(content, "PNG")
    return content.getvalue()


def send_logo(browser: Client, content: bytes, name: str = "logo.png") -> dict[str, object]:
    answer = browser.post("/api/v1/company/logo", {"file": SimpleUploadedFile(name, content)})
    body: dict[str, object] = answer.json() | {"status": answer.status_code}
    return body


def patch(browser: Client, **body: object) -> dict[str, object]:
    answer = browser.patch("/api/v1/company", body, content_type="application/json")
    told: dict[str, object] = answer.json() | {"status": answer.status_code}
    return told


def test_a_logo_is_seen_by_everybody_and_the_old_one_goes(
    owner_browser: Client, anna_browser: Client, lamp_shop: Company
) -> None:
    first = send_logo(owner_browser, picture())
    second = send_logo(owner_browser, picture(90))

    assert first["logo_url"] != second["logo_url"]
    with company_scope(lamp_shop.pk):
        waiting = StoredFile.objects.exclude(unused_until=None)
        assert first["logo_url"] == f"/files/{waiting.get().pk}/thumbnail"
    # Last: a file that is sent leaves the connection closed behind it.
    assert fetch(anna_browser, str(second["logo_url"])).headers["Content-Type"] == "image/webp"


def test_a_company_does_without_a_logo_again(owner_browser: Client) -> None:
    send_logo(owner_browser, picture())

    assert owner_browser.delete("/api/v1/company/logo").json()["logo_url"] is None


@pytest.mark.parametrize(
    ("content", "status"),
    [(b"<svg onload='x'/>", 422), (picture()[:40], 422), (b"\0" * (2 * 1024 * 1024 + 1), 413)],
    ids=["drawing", "torn", "large"],
)
def test_a_logo_is_a_picture_of_some_size(
    owner_browser: Client, content: bytes, status: int
) -> None:
    assert send_logo(owner_browser, content)["status"] == status
    assert owner_browser.get("/api/v1/company").json()["logo_url"] is None


def test_a_currency_is_one_of_the_worlds(owner_browser: Client) -> None:
    assert patch(owner_browser, **ABROAD)["currency"] == "EUR"

    refused = patch(owner_browser, currency="UAK")

    assert (refused["status"], refused["fields"]) == (422, {"currency": "Немає такої валюти"})


def test_newcomers_begin_with_the_companys_language(
    owner_browser: Client, lamp_shop: Company
) -> None:
    patch(owner_browser, **ABROAD)
    lamp_shop.refresh_from_db()

    assert hire(lamp_shop, "zoe", "Zoe", "manager").language == "en"


def test_an_invoice_is_in_the_companys_language_and_currency(
    owner: Employee, owner_browser: Client
) -> None:
    patch(owner_browser, **ABROAD)
    send_logo(owner_browser, picture())
    with company_scope(owner.company_id):
        order = create_order(
            draft=OrderDraft(lines=[LineDraft(name="Owl", price=Decimal(1280))]), by=owner
        )
        set_requisites(draft=DRAFT, by=owner)

    paper = owner_browser.get(f"/api/v1/orders/{order.pk}/invoice.pdf").content

    page = PdfReader(BytesIO(paper)).pages[0]
    text = " ".join(page.extract_text().split())
    assert f"Invoice No. {order.number} of" in text
    assert "Total: 1,280.00 EUR" in text
    assert "₴" not in text
    assert len(page.images) == 1
    code = owner_browser.get(f"/api/v1/orders/{order.pk}/payment-qr").json()
    assert (code["available"], code["why"]) == (False, "Код для оплати буває лише в гривнях")
