"""The way in and the way out."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.people import sign_in, sign_out, sit_down

pytestmark = pytest.mark.e2e


def test_a_wrong_password_is_refused_in_words(page: Page) -> None:
    page.goto("/")

    sign_in(page, "oleh", "не той пароль")

    expect(page.get_by_role("alert")).to_have_text("Логін або пароль неправильний.")


def test_signing_in_leads_to_the_page_that_was_asked_for(page: Page) -> None:
    page.goto("/profile")
    expect(page).to_have_url(re.compile("/sign-in"))

    sign_in(page, "iryna")

    expect(page).to_have_url(re.compile("/profile$"))
    expect(page.get_by_role("button", name="Савченко Ірина Олегівна")).to_be_visible()


@pytest.mark.leisurely
def test_the_way_in_asks_for_nothing_that_is_refused(page: Page) -> None:
    statuses: list[int] = []
    page.on("response", lambda answer: statuses.append(answer.status))

    page.goto("/profile")
    expect(page.get_by_role("button", name="Увійти")).to_be_visible()

    assert max(statuses) < 400


@pytest.mark.leisurely
def test_another_employee_can_take_the_seat(page: Page) -> None:
    sit_down(page, "olena")
    expect(page.get_by_role("link", name="Адміністрування")).to_be_visible()

    sign_out(page, "Коваль Олена Петрівна")
    sign_in(page, "andrii")

    expect(page.get_by_role("button", name="Мельничук Андрій Васильович")).to_be_visible()
    expect(page.get_by_role("link", name="Адміністрування")).to_have_count(0)


def test_a_page_needs_no_outside_address_and_breaks_no_policy(page: Page, base_url: str) -> None:
    complaints: list[str] = []
    outside: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda line: complaints.append(line.text))
    page.on("request", lambda request: outside.append(request.url))

    sit_down(page, "olena")

    assert [text for text in complaints if "Content Security Policy" in text] == []
    assert [url for url in outside if not url.startswith((base_url, "data:", "blob:"))] == []
