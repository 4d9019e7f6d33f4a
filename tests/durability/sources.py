"""From where messages pour in: a fake of each messenger, with one channel of it."""

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import TypeAlias

from fakes.instagram.client import FakeInstagram
from fakes.messenger.client import FakeMessenger
from fakes.process import running_fake
from fakes.telegram.client import FakeBot, FakeTelegram
from fakes.viber.client import FakeViber
from fakes.whatsapp.client import FakeWhatsApp
from tests.durability.provision import Provided, Wanted

Write: TypeAlias = Callable[[str], object]
FAST = ("--time-scale", "0.01")
TOGETHER = 3


@dataclass
class Source:
    """A fake and its channel.

    :param address: the setting that tells Kramar where the fake is
    :param people: makes so many people, and tells how each of them writes a text
    :param trouble: makes webhooks come twice and in another order
    :param waiting: how many webhooks have not been taken
    :param deliver_to: learns where the webhooks go, where Kramar does not say so itself
    :param hold: makes what is written wait for ``flush``, where webhooks come in batches
    :param batch: lets so many texts of so many people come by one call, where the fake can
    :param keeps_order: whether the provider promises it within a chat
    """

    address: str
    base_url: str
    wanted: Wanted
    people: Callable[[int], Sequence[Write]]
    trouble: Callable[[], object]
    waiting: Callable[[], int]
    deliver_to: Callable[[Provided], object] = lambda _provided: None
    hold: Callable[[], object] = lambda: None
    flush: Callable[[], object] = lambda: None
    batch: Callable[[int, int], object] | None = None
    keeps_order: bool = False
    pouring: threading.Thread | None = None

    def pour(self, count: int, people: int) -> None:
        """Let people write numbered texts in turn, while the test goes on."""
        self.trouble()
        if self.batch:
            self.batch(count, people)
            return
        writers = self.people(people)
        self.pouring = threading.Thread(target=self._write, args=(writers, count))
        self.pouring.start()

    def wait(self, seconds: float) -> None:
        """Return once all was written and taken, or when it is too late."""
        deadline = time.monotonic() + seconds
        if self.pouring:
            self.pouring.join(seconds)
        while self.waiting() and time.monotonic() < deadline:
            time.sleep(0.5)

    def _write(self, writers: Sequence[Write], count: int) -> None:
        for first in range(0, count, TOGETHER):
            self.hold()
            for number in range(first, min(first + TOGETHER, count)):
                writers[number % len(writers)](f"Повідомлення {number + 1}")
            self.flush()


Opened: TypeAlias = Callable[[], AbstractContextManager[Source]]


@contextmanager
def open_bot(*, answers_for_people: bool = False) -> Iterator[tuple[FakeBot, str]]:
    """Run the fake Telegram with a bot; yield the address too."""
    with (
        running_fake("fakes.telegram", "--local", *FAST) as fake,
        FakeTelegram(fake.url) as telegram,
    ):
        yield telegram.bot(can_connect_to_business=answers_for_people), fake.url


def source_of(bot: FakeBot, base_url: str, kind: str = "telegram") -> Source:
    """Connect a bot, which is told itself where to deliver."""
    credentials = {"token": bot.token}
    return Source(
        address="KRAMAR_TELEGRAM_API_BASE",
        base_url=base_url,
        wanted=Wanted(kind=kind, credentials=credentials, settings={"mode": "webhook"}),
        people=lambda count: [bot.user(f"Людина {each}").sends for each in range(count)],
        trouble=lambda: bot.set_delivery_faults(duplicate_rate=0.1, reorder_rate=0.3, seed=3),
        waiting=lambda: bot.pending(wait=1).pending,
        keeps_order=True,
    )


@contextmanager
def open_telegram() -> Iterator[Source]:
    """Let people write to a bot."""
    with open_bot() as (bot, base_url):
        source = source_of(bot, base_url)
        source.batch = lambda count, people: bot.batch(
            count, chats=people, rate=max(count / 8, 100)
        )
        yield source


@contextmanager
def open_telegram_business() -> Iterator[Source]:
    """Let people write to an account that a bot answers for."""
    with open_bot(answers_for_people=True) as (bot, base_url):
        source = source_of(bot, base_url, "telegram_business")

        def people(count: int) -> Sequence[Write]:
            account = bot.connect_business(bot.user("Марта"))
            return [bot.user(f"Людина {n}").writing_to(account).sends for n in range(count)]

        source.people = people
        yield source


@contextmanager
def open_viber() -> Iterator[Source]:
    """Let people write to Viber's bot, one callback for each text."""
    with running_fake("fakes.viber", "--local", *FAST) as fake, FakeViber(fake.url) as viber:
        bot = viber.bot()
        yield Source(
            address="KRAMAR_VIBER_API_BASE",
            base_url=viber.api_base,
            wanted=Wanted(kind="viber", credentials={"token": bot.token}, settings={}),
            people=lambda count: [bot.user(f"Людина {each}").sends for each in range(count)],
            trouble=lambda: bot.set_faults(duplicate_rate=0.1, reorder_rate=0.3),
            waiting=lambda: bot.watch().waiting,
        )


@contextmanager
def open_messenger() -> Iterator[Source]:
    """Let people write to a page."""
    with running_fake("fakes.messenger", *FAST) as fake, FakeMessenger(fake.url) as messenger:
        page = messenger.page()
        yield Source(
            address="KRAMAR_META_GRAPH_BASE",
            base_url=fake.url,
            wanted=_of_meta("messenger", page.token, page.app_secret),
            people=lambda count: [page.user(f"Людина {each}").sends for each in range(count)],
            trouble=lambda: page.set_faults(duplicate_rate=0.1, reorder_rate=0.3),
            waiting=lambda: page.watch().waiting,
            deliver_to=lambda given: page.set_callback(given.webhook_url, given.word),
            hold=lambda: page.switch(holds=True),
            flush=page.flush,
        )


@contextmanager
def open_instagram() -> Iterator[Source]:
    """Let people write to a profile."""
    with running_fake("fakes.instagram", *FAST) as fake, FakeInstagram(fake.url) as instagram:
        account = instagram.account()
        wanted = _of_meta("instagram", account.token, account.app_secret, flavour="login")
        yield Source(
            address="KRAMAR_INSTAGRAM_GRAPH_BASE",
            base_url=fake.url,
            wanted=wanted,
            people=lambda count: [account.user(f"Людина {each}").sends for each in range(count)],
            trouble=lambda: account.set_faults(duplicate_rate=0.1, reorder_rate=0.3),
            waiting=lambda: account.watch().waiting,
            deliver_to=lambda given: account.set_callback(given.webhook_url, given.word),
            hold=lambda: account.switch(holds=True),
            flush=account.flush,
        )


@contextmanager
def open_whatsapp() -> Iterator[Source]:
    """Let people write to a number."""
    with running_fake("fakes.whatsapp", *FAST) as fake, FakeWhatsApp(fake.url) as whatsapp:
        number = whatsapp.number()
        account = {"phone_number_id": number.id, "business_account_id": number.account_id}
        yield Source(
            address="KRAMAR_META_GRAPH_BASE",
            base_url=fake.url,
            wanted=_of_meta("whatsapp", number.token, number.app_secret, **account),
            people=lambda count: [number.user(f"Людина {each}").sends for each in range(count)],
            trouble=lambda: number.set_faults(duplicate_rate=0.1, reorder_rate=0.3),
            waiting=lambda: number.watch().waiting,
            deliver_to=lambda given: number.set_callback(given.webhook_url, given.word),
            hold=lambda: number.switch(holds=True),
            flush=number.flush,
        )


def _of_meta(kind: str, token: str, app_secret: str, **settings: str) -> Wanted:
    credentials = {"token": token, "app_secret": app_secret}
    return Wanted(kind=kind, credentials=credentials, settings=settings)
