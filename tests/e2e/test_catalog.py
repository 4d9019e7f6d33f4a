"""«Товари»: prices are changed in the list, and a supplier's file is brought in."""

from pathlib import Path
from uuid import uuid4

import pytest
from playwright.sync_api import Browser, expect

from tests.e2e.orders import post
from tests.e2e.sitting import A_MOMENT, seated
from tests.fakes.picture_host import showing_pictures

pytestmark = pytest.mark.e2e

GOODS = """<?xml version="1.0" encoding="UTF-8"?>
<yml_catalog><shop><offers>
<offer id="1" available="true"><name>Ліхтар {mark}</name><price>1 713,50 грн</price></offer>
<offer id="2" available="true"><name>Тінь {mark}</name><price>0</price></offer>
</offers></shop></yml_catalog>"""


def test_a_price_is_changed_in_the_list_and_another_screen_sees_it(
    browser: Browser, base_url: str
) -> None:
    with seated(browser, base_url, "olena") as boss, seated(browser, base_url, "andrii") as desk:
        boss.goto("/products")
        desk.goto("/products")
        expect(desk.get_by_role("link", name="Люстра «Каштан»")).to_be_visible()
        row = boss.get_by_role("listitem").filter(has_text="Люстра «Каштан»")

        row.get_by_role("button", name="Ціна").click()
        row.get_by_role("textbox").fill("7 000,50")
        row.get_by_role("textbox").press("Enter")

        expect(desk.get_by_text("7 000,50 ₴")).to_be_visible(timeout=A_MOMENT)


def test_good_rows_of_a_file_are_taken_and_the_bad_one_is_an_alert(
    browser: Browser, base_url: str, tmp_path: Path
) -> None:
    mark = uuid4().hex[:6]
    file = tmp_path / f"{mark}.xml"
    file.write_text(GOODS.format(mark=mark), encoding="utf-8")
    with seated(browser, base_url, "olena") as boss:
        boss.goto("/products/imports")
        boss.get_by_role("button", name="Новий імпорт").click()
        boss.locator("input[type=file]").set_input_files(file)
        expect(boss.get_by_text("має бути більшою за нуль")).to_be_visible(timeout=A_MOMENT)
        boss.get_by_role("button", name="Імпортувати", exact=True).click()

        expect(boss.get_by_text("Готово").first).to_be_visible(timeout=A_MOMENT)
        boss.goto(f"/products?q={mark}")
        expect(boss.get_by_role("link", name=f"Ліхтар {mark}")).to_be_visible(timeout=A_MOMENT)
        boss.goto("/alerts")
        expect(boss.get_by_text(f"Товар «Тінь {mark}» не завантажено")).to_be_visible()


@pytest.mark.leisurely
def test_pictures_of_a_feed_come_after_its_goods_and_are_put_in_order(
    browser: Browser, base_url: str, tmp_path: Path
) -> None:
    mark = uuid4().hex[:6]
    file = tmp_path / f"{mark}.csv"
    with showing_pictures() as site, seated(browser, base_url, "olena") as boss:
        pictures = f"{site.url}/{mark}/red.png, {site.url}/{mark}/blue.png"
        file.write_text(f"id;Назва;Ціна;Фото\n{mark};Торшер {mark};640;{pictures}\n", "utf-8")
        boss.goto("/products/imports")
        boss.get_by_role("button", name="Новий імпорт").click()
        boss.locator("input[type=file]").set_input_files(file)
        boss.get_by_role("button", name="Імпортувати", exact=True).click()

        expect(boss.get_by_text("Фото: 2 з 2").first).to_be_visible(timeout=A_MOMENT)
        boss.goto(f"/products?q={mark}")
        boss.get_by_role("link", name=f"Торшер {mark}").click()
        expect(boss.get_by_role("img", name=f"Фото: Торшер {mark}")).to_be_visible()
        row = boss.get_by_role("list", name="Усі фото").get_by_role("button")
        expect(row).to_have_count(2)
        blue = row.last.get_by_role("img").get_attribute("src")
        row.last.click()
        boss.get_by_role("menuitem", name="Зробити головним").click()
        expect(boss.get_by_role("img", name=f"Фото: Торшер {mark}")).to_have_attribute(
            "src", str(blue)
        )
        row.first.click()
        boss.get_by_role("menuitem", name="Прибрати").click()
        expect(row).to_have_count(0)
        boss.get_by_role("button", name="Повернути", exact=True).click()
        expect(row).to_have_count(2)
        boss.get_by_role("button", name="Повернути фото джерела").click()
        expect(row.first.get_by_role("img")).not_to_have_attribute("src", str(blue))


@pytest.mark.leisurely
def test_prices_of_many_are_raised_after_a_look_and_brought_back(
    browser: Browser, base_url: str
) -> None:
    mark = uuid4().hex[:6]
    with seated(browser, base_url, "olena") as boss, seated(browser, base_url, "andrii") as desk:
        post(boss, "products", {"name": f"Плафон {mark}", "offers": [{"price": "250.00"}]})
        post(boss, "products", {"name": f"Абажур {mark}", "offers": [{"price": "100.00"}]})
        desk.goto(f"/products?q={mark}")
        expect(desk.get_by_text("250,00 ₴")).to_be_visible(timeout=A_MOMENT)
        boss.goto(f"/products?q={mark}")

        boss.get_by_role("checkbox", name="Вибрати показані").check()
        boss.get_by_role("button", name="Усі за фільтром").click()
        boss.get_by_role("button", name="Змінити").click()
        boss.get_by_role("dialog").get_by_role("textbox", name="Ціна").fill("10")
        expect(boss.get_by_role("dialog").get_by_text("275,00 ₴")).to_be_visible(timeout=A_MOMENT)
        boss.get_by_role("button", name="Застосувати").click()
        expect(desk.get_by_text("275,00 ₴")).to_be_visible(timeout=A_MOMENT)

        report = boss.get_by_role("status", name="Зміна товарів")
        expect(report.get_by_text("Змінено 2 товари")).to_be_visible(timeout=A_MOMENT)
        report.get_by_role("button", name="Скасувати").click()
        expect(desk.get_by_text("250,00 ₴")).to_be_visible(timeout=A_MOMENT)
        expect(report.get_by_text("Повернуто, як було")).to_be_visible(timeout=A_MOMENT)
