"""Every general setting is on the other open screen at once: here the logo and the currency."""

import re
from io import BytesIO

import pytest
from PIL import Image
from playwright.sync_api import FilePayload, expect

from tests.e2e.orders import post, send
from tests.e2e.sitting import A_MOMENT, Pair

pytestmark = pytest.mark.e2e


def test_a_logo_and_a_currency_are_on_the_other_screen_at_once(pair: Pair) -> None:
    order = post(pair.desk, "orders", {"lines": [{"name": "Бра", "price": "640.00"}]})
    pair.boss.goto("/administration/settings")
    pair.desk.goto(f"/orders/{order['id']}")
    expect(pair.desk.get_by_text(re.compile(r"640,00\s₴")).first).to_be_visible()

    logo = FilePayload(name="logo.png", mimeType="image/png", buffer=picture())
    pair.boss.locator("input[type=file]").set_input_files(logo)
    home = pair.desk.get_by_role("banner").get_by_role("link", name="на головну")
    expect(home.locator("img")).to_have_js_property("naturalWidth", 120, timeout=A_MOMENT)

    form = pair.boss.locator("form").filter(has=pair.boss.get_by_label("Назва компанії"))
    form.get_by_role("combobox", name="Валюта").fill("EUR")
    pair.boss.get_by_role("option", name=re.compile("EUR")).click()
    form.get_by_role("button", name="Зберегти").click()
    euros = pair.desk.get_by_text(re.compile(r"640,00\s€")).first
    expect(euros).to_be_visible(timeout=A_MOMENT)

    logo_part = pair.boss.get_by_role("group", name="Логотип")
    logo_part.get_by_role("button", name="Прибрати").click()
    expect(home.locator("img")).to_have_count(0, timeout=A_MOMENT)
    send(pair.boss, "PATCH", "company", {"currency": "UAH"})


def picture() -> bytes:
    """Return a logo."""
    content = BytesIO()
    Image.new("RGB", (120, 40), "#0a6b52").save(content, "PNG")
    return content.getvalue()
