"""Two steps at sign-in: a code after the password, a passkey in its place."""

import re
import time

import pytest
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.e2e.people import PASSWORD, enter, sign_in

pytestmark = pytest.mark.e2e
HALF_MINUTE = 30


def code_of(secret: str, *, steps: int = 0) -> str:
    """Return the code that an application on a phone shows, or will show in half a minute."""
    return str(format_hotp_value(hotp_value(secret, int(time.time()) // HALF_MINUTE + steps)))


def confirm(page: Page) -> None:
    """Repeat the password, as whoever changes their sign-in is asked to."""
    dialog = page.get_by_role("dialog", name="Підтвердьте пароль")
    dialog.get_by_role("textbox", name="Пароль").fill(PASSWORD)
    dialog.get_by_role("button", name="Далі").click()


def clean_up(context: BrowserContext, place: str) -> None:
    """Take the second step off again: the other journeys sign in by the password."""
    cookies = {cookie.get("name"): cookie.get("value", "") for cookie in context.cookies()}
    root = "/_allauth/browser/v1/"
    headers = {"X-CSRFToken": cookies["csrftoken"]}
    data = {"password": PASSWORD}
    context.request.post(f"{root}auth/reauthenticate", data=data, headers=headers)
    assert context.request.delete(f"{root}account/authenticators/{place}", headers=headers).ok


def test_a_code_follows_the_password(page: Page) -> None:
    enter(page.context, "oleh")
    page.goto("/profile")
    page.get_by_role("button", name="Додати застосунок").click()
    secret = page.get_by_test_id("secret").inner_text()
    page.get_by_label("Код із застосунку").fill(code_of(secret))
    page.get_by_role("button", name="Увімкнути").click()
    confirm(page)
    codes = page.get_by_role("list", name="Резервні коди").get_by_role("listitem")
    expect(codes).to_have_count(10)
    page.get_by_role("button", name="Коди збережено").click()
    expect(page.get_by_text("Увімкнено", exact=True)).to_be_visible()

    page.get_by_role("button", name=re.compile("^Дорошенко|Олег")).first.click()
    page.get_by_role("button", name="Вихід").click()
    sign_in(page, "oleh")
    page.get_by_label("Код", exact=True).fill(code_of(secret, steps=1))
    page.get_by_role("button", name="Увійти", exact=True).click()

    expect(page.get_by_role("navigation", name="Розділи")).to_be_visible()
    clean_up(page.context, "totp")


@pytest.mark.leisurely
def test_a_passkey_opens_the_door_without_a_password(browser: Browser, base_url: str) -> None:
    # Browsers know no passkeys for bare addresses.
    context = browser.new_context(base_url=base_url.replace("127.0.0.1", "localhost"), locale="uk")
    page = context.new_page()
    device = context.new_cdp_session(page)
    device.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
    }
    device.send("WebAuthn.addVirtualAuthenticator", {"options": options})
    enter(context, "iryna")
    page.goto("/profile")

    page.get_by_role("button", name="Додати ключ").click()
    confirm(page)
    page.get_by_role("button", name="Коди збережено").click()
    expect(page.get_by_role("list", name="Мої ключі доступу")).to_contain_text("Chrome")
    context.request.delete(
        "/_allauth/browser/v1/auth/session", headers={"X-CSRFToken": csrf_of(context)}
    )
    page.goto("/sign-in")
    page.get_by_role("button", name="Ключем доступу").click()

    expect(page.get_by_role("navigation", name="Розділи")).to_be_visible()
    page.goto("/profile")
    page.get_by_role("button", name=re.compile("Прибрати ключ")).click()
    confirm(page)
    expect(page.get_by_role("list", name="Мої ключі доступу")).to_have_count(0)
    context.close()


def csrf_of(context: BrowserContext) -> str:
    """Return the token that goes with changes."""
    cookies = {cookie.get("name"): cookie.get("value", "") for cookie in context.cookies()}
    return cookies["csrftoken"]
