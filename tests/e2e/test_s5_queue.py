"""S5: the queue, who is next and why, and the reason that stays readable on the order."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.orders import post, send
from tests.e2e.sitting import A_MOMENT, Pair
from tests.e2e.test_s4_distribution import buyer, presence

pytestmark = pytest.mark.e2e


def order_of(page: Page) -> dict[str, Any]:
    """Let a site send an order."""
    return post(page, "orders", buyer("Гай"))


def test_what_waits_is_handed_out_when_somebody_comes_and_says_why(crew: Pair) -> None:
    desk, boss = crew.both()
    send(boss, "PATCH", "distribution", {"orders_enabled": True})
    order = order_of(boss)
    boss.goto("/administration/orders")
    expect(boss.get_by_text("Нікого вільного: нове чекатиме в черзі")).to_be_visible()
    expect(boss.get_by_text("У черзі: ").first).not_to_have_text("У черзі: 0")

    presence(desk).click()

    expect(boss.get_by_text("У черзі: 0").first).to_be_visible(timeout=A_MOMENT)
    following = boss.get_by_text("Автоматично: більше нікого вільного на місці")
    expect(following).to_contain_text("Мельничук Андрій", timeout=A_MOMENT)
    boss.goto(f"/orders/{order['id']}")
    history = boss.get_by_role("group", name="Історія", exact=True)
    expect(history).to_contain_text("Автоматично: більше нікого вільного на місці")
    expect(history).to_contain_text("Мельничук А.")


def test_a_limit_is_kept_until_it_is_free_again(crew: Pair) -> None:
    desk, boss = crew.both()
    send(boss, "PATCH", "distribution", {"orders_enabled": True})
    me = desk.request.get("/api/v1/me").json()["id"]
    boss.goto("/administration/orders")
    presence(desk).click()
    expect(boss.get_by_text("У черзі: 0").first).to_be_visible(timeout=A_MOMENT)
    limit = boss.get_by_label("Мельничук Андрій Васильович: ліміт замовлень")
    limit.fill("1")
    limit.blur()

    expect(boss.get_by_text("ліміт вичерпано")).to_be_visible(timeout=A_MOMENT)
    order_of(boss)
    expect(boss.get_by_text("У черзі: 1").first).to_be_visible(timeout=A_MOMENT)
    terms = {"takes_part": True, "weight": 1, "order_limit": None}
    send(boss, "PUT", f"distribution/participants/{me}", terms)
    expect(boss.get_by_text("У черзі: 0").first).to_be_visible(timeout=A_MOMENT)
