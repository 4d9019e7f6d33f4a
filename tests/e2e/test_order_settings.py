"""Administration → «Замовлення»: the company's own statuses, seen at once on another screen."""

from uuid import uuid4

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.orders import post
from tests.e2e.sitting import A_MOMENT, Pair

pytestmark = pytest.mark.e2e


def statuses(page: Page) -> Locator:
    """Return the rows of the list of statuses."""
    return page.get_by_role("list", name="Статуси").get_by_role("listitem")


def test_a_status_is_made_and_moved_before_the_eyes_of_another_screen(pair: Pair) -> None:
    name = "Уточнення " + uuid4().hex[:5]
    watcher = pair.boss.context.new_page()
    watcher.goto("/administration/orders")
    pair.boss.goto("/administration/orders")

    pair.boss.get_by_role("button", name="Додати статус").click()
    dialog = pair.boss.get_by_role("dialog")
    dialog.get_by_label("Назва статусу").fill(name)
    dialog.get_by_role("radio", name="Колір 5").click()
    dialog.get_by_role("button", name="Зберегти").click()
    expect(statuses(watcher).last).to_contain_text(name, timeout=A_MOMENT)

    before = statuses(watcher).count()
    pair.boss.get_by_role("button", name=f"Пересунути «{name}»").press("ArrowUp")
    expect(statuses(watcher).nth(before - 2)).to_contain_text(name, timeout=A_MOMENT)


@pytest.mark.leisurely
def test_a_status_with_orders_is_deleted_after_they_have_moved(pair: Pair) -> None:
    name = "Зайвий " + uuid4().hex[:5]
    status = post(pair.boss, "order-statuses", {"name": name})
    lines = [{"name": "Лампа", "price": "640.00"}]
    order = post(pair.boss, "orders", {"status_id": status["id"], "lines": lines})
    pair.boss.goto("/administration/orders")

    pair.boss.get_by_role("button", name=f"Видалити статус «{name}»").click()
    dialog = pair.boss.get_by_role("dialog")
    dialog.get_by_role("button", name="Видалити").click()
    expect(dialog.get_by_role("alert")).to_contain_text("Цей статус мають замовлення")
    dialog.get_by_role("combobox", name="Перевести замовлення в статус").click()
    pair.boss.get_by_role("option", name="Упаковане").click()
    dialog.get_by_role("button", name="Перевести й видалити").click()

    expect(statuses(pair.boss).filter(has_text=name)).to_have_count(0, timeout=A_MOMENT)
    moved = pair.boss.request.get(f"/api/v1/orders/{order['id']}").json()
    assert moved["status"]["name"] == "Упаковане"
