"""The owner decides who may do what, and what becomes of the work of somebody who leaves."""

from uuid import uuid4

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.orders import post, send
from tests.e2e.sitting import A_MOMENT, new_chat
from tests.e2e.test_clients import chat_of, new_phone

pytestmark = pytest.mark.e2e
PASSWORD = "лампа-сова-42"


def hire(boss: Page, browser: Browser, base_url: str, role_id: int) -> tuple[Page, str]:
    """Let somebody join in a role, and sign in; return their screen and name."""
    login = f"new{uuid4().hex[:6]}"
    name = f"Новенька {login}"
    link = str(post(boss, "invitations", {"full_name": name, "role_id": role_id})["url"])
    page = browser.new_context(base_url=base_url, locale="uk-UA").new_page()
    page.goto(link)
    page.get_by_role("textbox", name="Логін").fill(login)
    page.get_by_role("textbox", name="Пароль").fill(PASSWORD)
    page.get_by_role("button", name="Приєднатися").click()
    expect(page.get_by_role("navigation", name="Розділи")).to_be_visible()
    return page, name


def role_of(boss: Page, code: str) -> int:
    """Return one of the ready roles."""
    roles = boss.request.get("/api/v1/roles").json()["items"]
    return next(int(role["id"]) for role in roles if role["code"] == code)


def test_a_tick_of_a_new_role_is_obeyed_on_an_open_screen(
    boss: Page, browser: Browser, base_url: str
) -> None:
    name = f"Комірниця {uuid4().hex[:5]}"
    boss.goto("/administration/roles")
    boss.get_by_role("button", name="Нова роль").click()
    boss.get_by_role("dialog").get_by_role("textbox", name="Назва").fill(name)
    boss.get_by_role("dialog").get_by_role("button", name="Зберегти").click()
    boss.get_by_role("checkbox", name=f"{name}: Бачити клієнтів").check()
    roles = boss.request.get("/api/v1/roles").json()["items"]
    role_id = next(role["id"] for role in roles if role["name"] == name)
    theirs, _ = hire(boss, browser, base_url, role_id)
    goods = theirs.get_by_role("navigation", name="Розділи").get_by_role("link", name="Товари")
    expect(goods).to_have_count(0)

    boss.get_by_role("checkbox", name=f"{name}: Бачити товари").check()
    expect(goods).to_be_visible(timeout=A_MOMENT)
    boss.get_by_role("checkbox", name=f"{name}: Бачити товари").uncheck()
    expect(goods).to_have_count(0, timeout=A_MOMENT)
    theirs.context.close()


def test_whoever_is_dismissed_is_out_at_once_and_their_chats_and_orders_go_on(
    boss: Page, browser: Browser, base_url: str
) -> None:
    theirs, name = hire(boss, browser, base_url, role_of(boss, "manager"))
    question = new_chat(base_url)
    expect(boss.get_by_role("link").filter(has_text=question)).to_be_visible(timeout=A_MOMENT)
    chat_id = chat_of(boss, question)
    me = theirs.request.get("/api/v1/me").json()["id"]
    send(boss, "PUT", f"chats/{chat_id}/responsible", {"employee_id": me})
    order = post(boss, "orders", {"responsible_id": me, "buyer": {"phone": new_phone()}})
    boss.goto("/administration/employees")
    boss.get_by_role("button", name=f"Дії: {name}").click()
    boss.get_by_role("menuitem", name="Звільнити").click()
    boss.get_by_role("combobox", name="Кому передати справи").click()
    boss.get_by_role("option").filter(has_text="Олена").click()

    boss.get_by_role("dialog").get_by_role("button", name="Звільнити").click()

    expect(theirs.get_by_role("button", name="Увійти")).to_be_visible(timeout=A_MOMENT)
    boss.goto(f"/orders/{order['id']}")
    boss.wait_for_function(
        """async ([chat, order]) => {
            const of = async (path) => (await (await fetch(path)).json()).responsible?.name ?? '';
            const both = [await of(`/api/v1/chats/${chat}`), await of(`/api/v1/orders/${order}`)];
            return both.every((name) => name.includes('Олена'));
        }""",
        arg=[chat_id, order["id"]],
    )
    theirs.context.close()


@pytest.mark.leisurely
def test_a_role_in_use_and_the_last_owner_stay(boss: Page) -> None:
    manager, me = role_of(boss, "manager"), boss.request.get("/api/v1/me").json()["id"]
    token = {cookie.get("name"): cookie.get("value", "") for cookie in boss.context.cookies()}
    asked = {"X-CSRFToken": token["csrftoken"]}

    kept = boss.request.delete(f"/api/v1/roles/{manager}", headers=asked)
    own = {"role_id": manager}
    stays = boss.request.patch(f"/api/v1/employees/{me}", data=own, headers=asked)
    out = boss.request.post(f"/api/v1/employees/{me}/dismiss", data={}, headers=asked)

    codes = [answer.json()["code"] for answer in (kept, stays, out)]
    assert codes == ["role_in_use", "last_owner", "own_self"]
