"""What a manager's browser does on the large set: going from chat to chat, scrolling back."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from statistics import median

from playwright.sync_api import Page, sync_playwright

from bench.processes import Installation, program, wait_for_http
from bench.report import Row
from bench.sets import large_set

CHROMIUM = "/usr/bin/chromium-headless-shell"
CHATS = 12
ROUNDS = 3
SCROLLED = 150
LOADED = 10_000
AT_ONCE = 50
TYPED = "Доброго дня! Ваше замовлення вже зібрано, сьогодні передамо його на пошту. " * 2
FRAME = 1000 / 60

_PAGE = """
window.bench = {
  shown: () => document.querySelector('[role=log]'),
  text() {
    const log = window.bench.shown();
    return log?.querySelector('[data-direction]') ? log.textContent : '';
  },
  frame: () => new Promise(requestAnimationFrame),
  async go(chatId) {
    const before = window.bench.text();
    const begun = performance.now();
    document.querySelector(`a[data-chat="${chatId}"]`).click();
    while (window.bench.text() === '' || window.bench.text() === before) await window.bench.frame();
    await new Promise((done) => setTimeout(done));
    return performance.now() - begun;
  },
  async scroll(steps) {
    const frames = [];
    for (let step = 0; step < steps; step += 1) {
      const begun = performance.now();
      window.bench.shown().scrollBy(0, -240);
      await window.bench.frame();
      frames.push(performance.now() - begun);
    }
    return frames;
  },
  async type(text) {
    const frames = [];
    document.querySelector('textarea[data-composer]').focus();
    for (const letter of text) {
      const begun = performance.now();
      document.execCommand('insertText', false, letter);
      await window.bench.frame();
      frames.push(performance.now() - begun);
    }
    return frames;
  },
};
"""

_RESPONSIBLE = """chatId => fetch(`/api/v1/chats/${chatId}`)
  .then((answer) => answer.json())
  .then((chat) => chat.responsible.id)"""


def measure_browser(port: int) -> list[Row]:
    """Measure in Chromium without a window, on SQLite."""
    with (
        large_set("sqlite", port) as shop,
        program("kramar", "serve", "--port", str(port), env=shop.env),
    ):
        wait_for_http(port)
        with _desk(shop) as page:
            rows = [*_switch(page), *_read_long(page, shop)]
            answers_for = page.evaluate(_RESPONSIBLE, shop.seeded["longest"])
        with _desk(shop, shop.seeded["people"].index(answers_for)) as page:
            return [*rows, *_type_long(page, shop)]


@contextmanager
def _desk(shop: Installation, number: int = 0) -> Iterator[Page]:
    """Sit an employee down at the chats page."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        address = f"http://127.0.0.1:{shop.port}"
        context = browser.new_context(viewport={"width": 1440, "height": 900}, locale="uk-UA")
        session = shop.seeded["sessions"][number]
        context.add_cookies([{"name": "sessionid", "value": session, "url": address}])
        page = context.new_page()
        page.goto(f"{address}/chats?state=all")
        page.evaluate(_PAGE)
        page.locator("a[data-chat]").nth(CHATS).wait_for()
        yield page
        browser.close()


def _switch(page: Page) -> list[Row]:
    """Go to each chat for the first time, and to each again and again."""
    links = page.locator("a[data-chat]").all()[: CHATS + 1]
    chat_ids = [int(link.get_attribute("data-chat") or 0) for link in links]
    # The first brings the parts of the page that every chat needs.
    page.evaluate("bench.go", chat_ids[0])
    unseen = [float(page.evaluate("bench.go", chat_id)) for chat_id in chat_ids[1:]]
    seen = [
        float(page.evaluate("bench.go", chat_id)) for _ in range(ROUNDS) for chat_id in chat_ids
    ]
    return [
        _row("switching to a chat seen before, median", 50.0, seen),
        _row("switching to an unseen chat, median", 150.0, unseen),
    ]


def _read_long(page: Page, shop: Installation) -> list[Row]:
    """Read back in the longest chat."""
    page.goto(f"http://127.0.0.1:{shop.port}/chats/{shop.seeded['longest']}?state=all")
    page.evaluate(_PAGE)
    page.locator("[data-direction]").first.wait_for()
    frames = [float(each) for each in page.evaluate("bench.scroll", SCROLLED)]
    return [
        _row("frame while scrolling a chat of 100 k messages, median", 2 * FRAME, frames),
    ]


def _type_long(page: Page, shop: Installation) -> list[Row]:
    """Write an answer in the longest chat after reading far back in it."""
    pages: list[str] = []
    page.on("requestfinished", lambda asked: pages.append(asked.url))
    page.goto(f"http://127.0.0.1:{shop.port}/chats/{shop.seeded['longest']}?state=all")
    page.evaluate(_PAGE)
    page.locator("[data-direction]").first.wait_for()
    while sum("/messages?" in url for url in pages) < LOADED / AT_ONCE:
        page.evaluate("bench.shown().scrollTo(0, 0)")
        page.evaluate("bench.frame()")
    frames = [float(each) for each in page.evaluate("text => bench.type(text)", TYPED)]
    return [_row(f"frame while typing, {LOADED:,} messages loaded, median", 2 * FRAME, frames)]


def _row(what: str, budget: float, taken: Sequence[float]) -> Row:
    worst = sorted(taken)[int(len(taken) * 0.95) - 1]
    note = f"p95 {worst:.0f} of {len(taken)}; load {os.getloadavg()[0]:.1f}"
    return Row(what, "ms", budget, median(taken), note=note)
