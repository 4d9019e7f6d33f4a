"""What a colleague hands over, or the shop by itself, is told wherever one works, with a link."""

from uuid import uuid4

import pytest
from playwright.sync_api import expect

from tests.e2e.orders import post, send
from tests.e2e.sitting import A_MOMENT, Pair
from tests.e2e.test_s4_distribution import buyer

pytestmark = [pytest.mark.e2e, pytest.mark.leisurely]


def test_an_order_that_is_handed_over_is_told_of_and_opened(pair: Pair) -> None:
    desk, boss = pair.both()
    me = desk.request.get("/api/v1/me").json()["id"]
    orders = [post(boss, "orders", buyer(f"Гай{uuid4().hex[:5]}")) for _ in range(2)]
    # Notices come a moment after the page: what is told before they listen, they do not show.
    desk.goto("/clients", wait_until="networkidle")

    notices = desk.get_by_role("alert")
    change = {"version": orders[0]["version"], "responsible_id": me}
    send(boss, "PATCH", f"orders/{orders[0]['id']}", change)
    one = notices.filter(has_text="Вам передано замовлення")
    expect(one).to_contain_text(f"№{orders[0]['number']}", timeout=A_MOMENT)
    change = {"version": orders[1]["version"], "responsible_id": me}
    send(boss, "PATCH", f"orders/{orders[1]['id']}", change)
    both = notices.filter(has_text="Вам передано замовлень: 2")
    expect(both).to_contain_text(f"№{orders[1]['number']}", timeout=A_MOMENT)
    expect(notices).to_have_count(1)

    both.get_by_role("button", name="Відкрити").click()
    expect(desk).to_have_url("/orders?responsible=me")
