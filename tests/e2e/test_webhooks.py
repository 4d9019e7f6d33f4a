"""Webhooks: an address is told of an order, the log says how it answered, and it is told again."""

import json
from collections.abc import Iterator
from uuid import uuid4

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.orders import post
from tests.e2e.sitting import A_MOMENT
from tests.webhooks.receiver import Receiver, is_signed, receiving

pytestmark = pytest.mark.e2e


@pytest.fixture
def site() -> Iterator[Receiver]:
    """Return a site of the shop, on this machine."""
    with receiving() as receiver:
        yield receiver


@pytest.mark.leisurely
def test_an_order_that_the_site_refused_is_told_again(boss: Page, site: Receiver) -> None:
    url = f"{site.url}/{uuid4().hex[:6]}"
    boss.goto("/administration/webhooks")
    boss.get_by_role("textbox", name="Адреса").fill(url)
    boss.get_by_role("button", name="Додати вебхук").click()
    secret = boss.get_by_role("textbox", name="Секрет").input_value()
    row = boss.get_by_role("listitem").filter(has_text=url)
    expect(row.get_by_text("працює")).to_be_visible()

    site.status = 500
    order = post(boss, "orders", {"lines": [{"name": "Лампа «Сова»", "price": "640.00"}]})
    row.get_by_role("button", name="Журнал").click()
    expect(row.get_by_text("чекає · 500")).to_be_visible(timeout=A_MOMENT)
    site.status = 200
    row.get_by_role("button", name="Повторити").click()
    expect(row.get_by_text("доставлено · 200")).to_be_visible(timeout=A_MOMENT)

    assert json.loads(site.bodies[1])["data"]["order"]["number"] == order["number"]
    assert is_signed(secret, site.came[1]["x-kramar-signature"], site.bodies[1])
