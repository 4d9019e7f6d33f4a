"""Keeps buyers writing: new ones come, those who were answered go on."""

import heapq
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from itertools import count, cycle
from random import Random
from typing import Final

from fakes.telegram.client import Customer, FakeBot, Message
from kramar.channels.connector import Person
from kramar.project.demo.buyers import Buyers, Turn
from kramar.project.demo.deeds import encode_avatar, perform
from kramar.project.demo.props import AVATARS

ARRIVAL_SECONDS: Final = (12.0, 32.0)
THINKING_SECONDS: Final = (3.0, 8.0)
CALMS_DOWN_AFTER: Final = 6
WITH_A_FACE: Final = 0.6
THANKS: Final = "❤"


@dataclass
class Buyer:
    """Somebody with a story; each next turn waits for an answer.

    :param heard: the answer that came while the buyer was still writing
    """

    customer: Customer
    turns: Iterator[Turn]
    is_busy: bool = False
    heard: int | None = None


@dataclass(order=True, slots=True)
class Plan:
    """Something to happen at a moment of the clock."""

    at: float
    number: int
    deed: Callable[[], object] = field(compare=False)


class Crowd:
    """Everybody who writes to one bot. :meth:`step` never waits.

    :param now: seconds of a clock that does not step back
    """

    def __init__(
        self,
        bot: FakeBot,
        buyers: Buyers,
        *,
        random: Random,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._bot = bot
        self._buyers = buyers
        self._random = random
        self._now = now
        self._plans: list[Plan] = []
        self._numbers = count()
        self._here: dict[int, Buyer] = {}
        self._last_answer_id = 0
        self._came = 0
        self._people = cycle(random.sample(buyers.people, len(buyers.people)))
        self._stories = cycle(random.sample(buyers.stories, len(buyers.stories)))
        self._faces = cycle(random.sample(sorted(AVATARS.iterdir()), len(list(AVATARS.iterdir()))))
        # A buyer of an earlier run has a chat already and must not be taken for this one.
        self._ids = count(6_000_000_000 + int(time.time()))
        self._plan(1.0, self._arrive)

    def remember(self, people: Iterable[Person]) -> None:
        """Let the contacts of the loaded weeks be there, so that answers reach them."""
        for person in people:
            customer = self._bot.user(
                person.name, username=person.nickname or None, id=int(person.external_id)
            )
            # A chat begins when its person does something; of this deed nothing is seen.
            customer.unblocks()
            turns = self._random.sample(self._buyers.afterwords, 2)
            self._here[customer.id] = Buyer(customer, iter(turns))

    def step(self) -> None:
        """Notice answers and do what is due."""
        for answer in self._bot.sent():
            if answer.message_id > self._last_answer_id:
                self._last_answer_id = answer.message_id
                self._hear(answer)
        while self._plans and self._plans[0].at <= self._now():
            heapq.heappop(self._plans).deed()

    def _arrive(self) -> None:
        passer = next(self._people)
        face = next(self._faces) if self._random.random() < WITH_A_FACE else None
        customer = self._bot.user(
            passer.first_name,
            last_name=passer.last_name,
            username=passer.username,
            id=next(self._ids),
            avatar_content=encode_avatar(face) if face else None,
        )
        buyer = self._here[customer.id] = Buyer(customer, iter(next(self._stories)))
        self._say(buyer, next(buyer.turns))
        # The first ones come quickly, so that one sees it move; then the inbox stays readable.
        self._came += 1
        pause = self._random.uniform(*ARRIVAL_SECONDS) * (1 + self._came / CALMS_DOWN_AFTER)
        self._plan(pause, self._arrive)

    def _hear(self, answer: Message) -> None:
        chat = answer.raw["chat"]
        buyer = self._here.get(int(str(chat["id"]))) if isinstance(chat, dict) else None
        if buyer is None:
            return
        buyer.heard = answer.message_id
        if not buyer.is_busy:
            self._think(buyer)

    def _think(self, buyer: Buyer) -> None:
        buyer.is_busy = True
        self._plan(self._random.uniform(*THINKING_SECONDS), partial(self._go_on, buyer))

    def _go_on(self, buyer: Buyer) -> None:
        turn = next(buyer.turns, None)
        if turn:
            buyer.heard = None
            self._say(buyer, turn)
            return
        if buyer.heard:
            buyer.customer.reacts(buyer.heard, THANKS)
        del self._here[buyer.customer.id]

    def _say(self, buyer: Buyer, turn: Turn) -> None:
        buyer.is_busy = True
        passed = 0.0
        for number, line in enumerate(turn):
            passed += line.after.total_seconds() if number else 0.0
            self._plan(passed, partial(perform, buyer.customer, line))
        self._plan(passed, partial(self._rest, buyer))

    def _rest(self, buyer: Buyer) -> None:
        buyer.is_busy = False
        if buyer.heard:
            self._think(buyer)

    def _plan(self, seconds: float, deed: Callable[[], object]) -> None:
        heapq.heappush(self._plans, Plan(self._now() + seconds, next(self._numbers), deed))
