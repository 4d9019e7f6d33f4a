"""A figure of a report opens exactly the rows that it counts."""

from uuid import uuid4

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.orders import post
from tests.e2e.people import sit_down

pytestmark = pytest.mark.e2e


def test_a_figure_opens_its_orders(page: Page) -> None:
    sit_down(page, "olena")
    source = post(page, "order-sources", {"name": f"Ярмарок {uuid4().hex[:6]}"})
    lines = [{"name": "Торшер «Дуга»", "quantity": 1, "price": "640.00"}]
    numbers = [
        post(page, "orders", {"source_id": source["id"], "lines": lines})["number"]
        for _ in range(2)
    ]

    page.goto(f"/statistics?period=7&source={source['id']}")
    expect(page.get_by_text("1 280,00 ₴").first).to_be_visible()
    expect(page.get_by_role("img", name="Замовлення за днями")).to_be_visible()
    statuses = page.get_by_role("region", name="За статусами")
    statuses.get_by_role("row", name="Нове").get_by_role("link", name="2").click()

    expect(page.get_by_role("link", name=str(numbers[0]), exact=False).first).to_be_visible()
    expect(page.locator("a[data-order]")).to_have_count(2)
