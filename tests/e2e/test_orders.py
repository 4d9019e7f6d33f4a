"""«Замовлення»: the list follows what others do; many are changed at once, and taken as a table."""

from pathlib import Path
from uuid import uuid4

import pytest
from playwright.sync_api import Page, expect

from kramar.core.tables import open_table
from tests.e2e.orders import post
from tests.e2e.sitting import A_MOMENT

pytestmark = pytest.mark.e2e


def orders_of(page: Page, mark: str, count: int) -> list[int]:
    """Make orders of a buyer who is called by the mark; return their numbers."""
    body: dict[str, object] = {
        "buyer": {"last_name": mark, "first_name": "Ірина"},
        "lines": [{"name": "Лампа на замовлення", "price": "350.00"}],
    }
    return [post(page, "orders", body)["number"] for _ in range(count)]


def test_a_filtered_list_follows_what_another_screen_does(desk: Page, boss: Page) -> None:
    mark = f"Живий{uuid4().hex[:6]}"
    [number] = orders_of(boss, mark, 1)
    status_id = boss.request.get("/api/v1/order-statuses").json()["items"][1]["id"]
    boss.goto("/orders")
    desk.goto("/orders?group=new")
    row = desk.get_by_role("row").filter(has_text=mark)
    expect(row).to_be_visible(timeout=A_MOMENT)

    boss.get_by_role("button", name=f"Статус замовлення №{number}: Нове").click()
    boss.get_by_role("menuitem", name="Прийняте").click()

    expect(row).to_have_count(0, timeout=A_MOMENT)
    desk.goto(f"/orders?status={status_id}")
    expect(row).to_be_visible(timeout=A_MOMENT)
    desk.get_by_role("link", name=str(number)).press("Enter")
    desk.wait_for_url("**/orders/*")


@pytest.mark.leisurely
def test_a_filter_is_kept_for_everybody_and_for_its_own_page(desk: Page, boss: Page) -> None:
    name = f"Борги{uuid4().hex[:6]}"
    desk.goto("/orders")
    desk.get_by_role("button", name="Фільтри").click()
    boss.goto("/orders?payment=unpaid&q=Бойко")
    boss.get_by_role("button", name="Фільтри").click()
    boss.get_by_role("button", name="Зберегти фільтр").click()
    boss.get_by_role("textbox", name="Назва фільтра").fill(name)
    boss.get_by_label("Для всіх").check()
    boss.get_by_role("button", name="Зберегти", exact=True).click()
    expect(boss.get_by_role("button", name=name, exact=True)).to_have_attribute(
        "aria-pressed", "true"
    )

    desk.get_by_role("button", name=name, exact=True).click(timeout=A_MOMENT)

    expect(desk.get_by_text("Оплата: Не оплачено")).to_be_visible()
    expect(desk.get_by_label("Пошук замовлень")).to_have_value("Бойко")
    desk.goto("/clients")
    desk.get_by_role("button", name="Фільтри").click()
    expect(desk.get_by_label("У чорному списку")).to_be_visible()
    expect(desk.get_by_role("button", name=name)).to_have_count(0)


def test_many_are_moved_at_once_and_moved_back(boss: Page) -> None:
    mark = f"Гурт{uuid4().hex[:6]}"
    orders_of(boss, mark, 2)
    boss.goto(f"/orders?q={mark}")
    moved = boss.get_by_role("row").filter(has_text="Прийняте")

    boss.get_by_role("checkbox", name="Вибрати всі на екрані").check()
    boss.get_by_role("region").get_by_role("button", name="Статус").click()
    boss.get_by_role("menuitem", name="Прийняте").click()

    card = boss.get_by_role("status", name="Зміна статусу")
    expect(card.get_by_text("Готово: 2 замовлення")).to_be_visible(timeout=A_MOMENT)
    expect(moved).to_have_count(2)
    card.get_by_role("button", name="Скасувати").click()
    expect(card.get_by_text("Повернуто, як було")).to_be_visible(timeout=A_MOMENT)
    expect(moved).to_have_count(0)


@pytest.mark.leisurely
def test_many_are_ticked_and_moved_on_a_phone(boss: Page) -> None:
    mark = f"Телефон{uuid4().hex[:6]}"
    first, second = orders_of(boss, mark, 2)
    boss.set_viewport_size({"width": 390, "height": 844})
    boss.goto(f"/orders?q={mark}")
    moved = boss.get_by_role("listitem").filter(has_text="Прийняте")

    boss.get_by_role("checkbox", name=f"Вибрати: №{first}").check()
    boss.get_by_role("checkbox", name=f"Вибрати: №{second}").check()
    bar = boss.get_by_role("region", name="Дії з вибраними замовленнями")
    sizes = [button.bounding_box() for button in bar.get_by_role("button").all()]
    assert all(size and min(size["width"], size["height"]) >= 40 for size in sizes)
    bar.get_by_role("button", name="Статус").click()
    boss.get_by_role("menuitem", name="Прийняте").click()

    expect(moved.filter(has_text=mark)).to_have_count(2, timeout=A_MOMENT)
    expect(bar).to_have_count(0)


@pytest.mark.leisurely
def test_what_the_filter_finds_is_taken_as_a_table(boss: Page, tmp_path: Path) -> None:
    mark = f"Книга{uuid4().hex[:6]}"
    [number] = orders_of(boss, mark, 1)
    boss.goto(f"/orders?q={mark}")
    expect(boss.get_by_role("row").filter(has_text=mark)).to_be_visible(timeout=A_MOMENT)

    boss.get_by_role("button", name="Експорт").click()
    boss.get_by_role("menuitem", name="Excel").first.click()
    with boss.expect_download() as download:
        boss.get_by_role("link", name="Завантажити").click()

    path = tmp_path / download.value.suggested_filename
    download.value.save_as(path)
    heading, *rows = open_table(path)
    assert heading[:3] == ["Номер", "Статус", "Покупець"]
    assert [row[:3] for row in rows] == [[str(number), "Нове", f"{mark} Ірина"]]
