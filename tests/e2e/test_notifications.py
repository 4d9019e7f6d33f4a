"""An employee who is away is called on a device; Kramar installs as an application.

Chromium has no push in incognito windows, so the journeys sit in a profile of their own. Its push
service needs the network: the fake stands in for it, and what was sent there is handed to the
worker as the browser would hand it.
"""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, CDPSession, Page, Playwright, expect

from fakes.process import running_fake
from fakes.push.client import FakeBrowser, FakePush
from tests.channels.waiting import wait_until
from tests.e2e.chromium import WHOLE
from tests.e2e.people import sit_down
from tests.e2e.server import running_server
from tests.e2e.sitting import A_MOMENT, new_chat

HERE = "Сповіщення на цьому пристрої"

SUBSCRIBE = """
PushManager.prototype.getSubscription = async () => null;
PushManager.prototype.subscribe = async ({ applicationServerKey }) => {
  const told = window.subscribeAtFake(Array.from(applicationServerKey));
  const { endpoint, keys } = await told;
  return { endpoint, options: { applicationServerKey }, toJSON: () => ({ endpoint, keys }) };
};
"""
REFUSE = """
PushManager.prototype.subscribe = async () => { throw new DOMException('away', 'AbortError'); };
"""
SHOWN = """
async () => {
  const registration = await navigator.serviceWorker.ready;
  const shown = await registration.getNotifications();
  return shown.map(({ title, body, tag }) => ({ title, body, tag }));
}
"""
# A press upon a notice cannot be made from outside; the worker hears of one all the same.
PRESS = """
async () => {
  const [notification] = await self.registration.getNotifications();
  try {
    self.dispatchEvent(new NotificationEvent('notificationclick', { notification }));
  } catch {}
}
"""

pytestmark = [pytest.mark.e2e, pytest.mark.leisurely]


@pytest.fixture(scope="module")
def push_service() -> Iterator[FakePush]:
    with running_fake("fakes.push") as server, FakePush(server.url) as client:
        yield client


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory, push_service: FakePush) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("pushing")
    with running_server(folder, KRAMAR_PUSH_SERVICE_BASE=push_service.base_url) as address:
        yield address


@pytest.fixture(scope="module")
def profile(
    playwright: Playwright, address: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[BrowserContext]:
    """Open a browser that remembers, where notices are allowed."""
    context = playwright.chromium.launch_persistent_context(
        tmp_path_factory.mktemp("profile"),
        executable_path=WHOLE,
        args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        base_url=address,
        locale="uk-UA",
        viewport={"width": 1440, "height": 1000},
    )
    context.grant_permissions(["notifications"])
    yield context
    context.close()


@pytest.fixture
def desk(profile: BrowserContext) -> Iterator[Page]:
    profile.clear_cookies()
    page = profile.new_page()
    sit_down(page, "andrii")
    yield page
    page.close()


def subscribe_through(page: Page, service: FakePush) -> list[FakeBrowser]:
    """Let the page's browser subscribe at the fake; return whatever comes of that."""
    made: list[FakeBrowser] = []

    def subscribe(key: list[int]) -> dict[str, Any]:
        from kramar.push.base64url import encode_base64url  # noqa: PLC0415

        made.append(service.browser(encode_base64url(bytes(key))))
        return dict(made[-1].subscription)

    page.expose_function("subscribeAtFake", subscribe)
    page.add_init_script(SUBSCRIBE)
    return made


def worker_of(page: Page, address: str) -> tuple[CDPSession, str]:
    """Return the tools of the page, and the id of the worker's registration."""
    page.evaluate("navigator.serviceWorker.ready.then(() => null)")
    tools = page.context.new_cdp_session(page)
    found: list[str] = []
    tools.on(
        "ServiceWorker.workerRegistrationUpdated",
        lambda event: found.extend(
            each["registrationId"]
            for each in event["registrations"]
            if each["scopeURL"] == f"{address}/"
        ),
    )
    tools.send("ServiceWorker.enable")
    page.wait_for_function("() => true")
    return tools, found[0]


def test_a_client_who_writes_calls_the_device_and_a_press_opens_the_chat(
    desk: Page, browser: Browser, address: str, push_service: FakePush
) -> None:
    made = subscribe_through(desk, push_service)
    desk.goto("/profile")
    desk.get_by_label(HERE).click(force=True)
    expect(desk.get_by_text("Цей пристрій", exact=True)).to_be_visible(timeout=A_MOMENT)
    [device] = made

    desk.goto("about:blank")
    question = new_chat(address)
    wait_until(lambda: bool(device.received()), seconds=30)
    [message] = device.received()
    assert message.content["body"] == question

    desk.goto("/clients")
    tools, registration = worker_of(desk, address)
    call = {"origin": address, "registrationId": registration, "data": json.dumps(message.content)}
    tools.send("ServiceWorker.deliverPushMessage", call)
    title, tag = message.content["title"], message.content["tag"]
    wait_until(lambda: desk.evaluate(SHOWN) == [{"title": title, "body": question, "tag": tag}])

    desk.context.service_workers[0].evaluate(PRESS)
    expect(desk.get_by_role("log").get_by_text(question)).to_be_visible(timeout=A_MOMENT)


def test_a_push_service_that_is_away_is_told_in_plain_words(desk: Page) -> None:
    desk.add_init_script(REFUSE)
    desk.evaluate("localStorage.clear()")
    desk.goto("/profile")

    desk.get_by_label(HERE).click(force=True)

    expect(desk.get_by_role("alert")).to_contain_text("Служба сповіщень браузера не відповідає")
    expect(desk.get_by_label(HERE)).not_to_be_checked()


def test_kramar_installs_and_opens_without_a_network(desk: Page, address: str) -> None:
    tools, _registration = worker_of(desk, address)

    assert tools.send("Page.getAppManifest")["errors"] == []
    assert tools.send("Page.getInstallabilityErrors")["installabilityErrors"] == []
    desk.context.set_offline(True)
    desk.goto("/chats")
    expect(desk).to_have_title("Kramar")
    expect(desk.locator("#root")).not_to_be_empty()
    desk.context.set_offline(False)


def test_whoever_forbade_notices_is_told_how_to_allow_them(page: Page) -> None:
    page.context.clear_permissions()
    sit_down(page, "andrii")
    page.goto("/profile")

    expect(page.get_by_text("Браузер не дозволяє сповіщень")).to_be_visible()
    expect(page.get_by_label(HERE)).to_be_disabled()
