"""Employees at their screens."""

from playwright.sync_api import BrowserContext, Page, expect

PASSWORD = "demo"


def sign_in(page: Page, login: str, password: str = PASSWORD) -> None:
    """Fill in the form that the page shows and send it."""
    page.get_by_role("textbox", name="Логін").fill(login)
    page.get_by_role("textbox", name="Пароль").fill(password)
    page.get_by_role("button", name="Увійти").click()


def enter(context: BrowserContext, login: str) -> None:
    """Sign in past the form, which has journeys of its own."""
    context.request.get("/sign-in")
    cookies = {cookie.get("name"): cookie.get("value", "") for cookie in context.cookies()}
    answer = context.request.post(
        "/_allauth/browser/v1/auth/login",
        data={"username": login, "password": PASSWORD},
        headers={"X-CSRFToken": cookies["csrftoken"]},
    )
    assert answer.ok, answer.text()


def sit_down(page: Page, login: str) -> None:
    """Sign in and open the chats page."""
    enter(page.context, login)
    page.goto("/chats")
    expect(page.get_by_role("navigation", name="Розділи")).to_be_visible()


def sign_out(page: Page, full_name: str) -> None:
    """Leave by the menu under one's name."""
    page.get_by_role("button", name=full_name).click()
    page.get_by_role("button", name="Вихід").click()
