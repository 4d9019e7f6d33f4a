"""Carries webhooks to their receiver, in order, and again when they are refused."""

import asyncio
import random
from collections import deque
from dataclasses import dataclass, field

import httpx

from fakes.clock import Clock
from fakes.troubles import Shape

_TIMEOUT = 30.0
_LONGEST_WAIT = 60.0


class FaultsIn(Shape):
    """Trouble of delivery, rates from 0 to 1; the same seed brings the same trouble."""

    duplicate_rate: float = 0.0
    reorder_rate: float = 0.0
    seed: int = 0


class DeliveryOut(Shape):
    """One POST, for inspection; without a status nobody answered."""

    body: str
    status: int | None
    answer: str


@dataclass(frozen=True, slots=True)
class Letter:
    """One webhook."""

    url: str
    body: bytes
    headers: dict[str, str]


@dataclass
class Postman:
    """Delivers until it is dismissed."""

    clock: Clock
    log: list[DeliveryOut] = field(default_factory=list)
    _bag: deque[Letter] = field(default_factory=deque)
    _client: httpx.AsyncClient | None = None
    _round: asyncio.Task[None] | None = None
    _faults: FaultsIn = field(default_factory=FaultsIn)
    _dice: random.Random = field(default_factory=random.Random)

    def trouble(self, faults: FaultsIn) -> None:
        """Order trouble for what is delivered from now on."""
        self._faults = faults
        self._dice = random.Random(faults.seed)  # noqa: S311 (not for secrets)

    def take(self, letter: Letter) -> None:
        """Put a webhook into the bag."""
        self._bag.append(letter)
        if self._round is None or self._round.done():
            self._round = asyncio.create_task(self._walk())

    @property
    def waiting(self) -> int:
        """How many have not been accepted yet."""
        return len(self._bag)

    async def deliver(self, letter: Letter) -> DeliveryOut:
        """Post once and write down what came of it."""
        if self._client is None:
            # Opening one costs more than a post: it is kept for as long as the fake runs.
            self._client = httpx.AsyncClient(timeout=_TIMEOUT, trust_env=False)
        try:
            reply = await self._client.post(letter.url, content=letter.body, headers=letter.headers)
            done = DeliveryOut(
                body=letter.body.decode(), status=reply.status_code, answer=reply.text
            )
        except httpx.HTTPError as error:
            done = DeliveryOut(body=letter.body.decode(), status=None, answer=repr(error))
        self.log.append(done)
        return done

    async def _walk(self) -> None:
        wait = 1.0
        while self._bag:
            if self._dice.random() < self._faults.reorder_rate:
                self._bag.rotate(-1)
            # Before it goes out: trouble that is ordered while it is under way is for the next.
            doubled = self._dice.random() < self._faults.duplicate_rate
            done = await self.deliver(self._bag[0])
            if done.status != httpx.codes.OK:
                await self.clock.sleep(wait)
                wait = min(wait * 2, _LONGEST_WAIT)
                continue
            wait = 1.0
            letter = self._bag.popleft()
            if doubled:
                await self.deliver(letter)
