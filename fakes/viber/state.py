"""What the fake remembers: bots, their people, what was said."""

import hmac
import itertools
import secrets
from collections import deque
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final

from fakes.clock import Clock
from fakes.jsontypes import JsonObject, JsonValue, encode
from fakes.postman import Letter, Postman
from fakes.troubles import Troubles

# Beyond 2**53: whoever reads tokens as floating numbers loses them.
FIRST_TOKEN: Final = 5_741_311_803_571_721_001
MEDIA_SECONDS: Final = 3600.0
RECEIPTS: Final = {"delivered", "seen", "failed", "subscribed", "unsubscribed"}


@dataclass(frozen=True)
class Settings:
    """How the fake was started."""

    url: str
    local: bool = False
    time_scale: float = 1.0


@dataclass
class Medium:
    """Bytes behind an address that expires."""

    name: str
    content: bytes
    expires_at: float


@dataclass
class Person:
    """Somebody with Viber on the phone."""

    id: str
    name: str
    avatar: str = ""
    is_subscribed: bool = False
    asked_at: deque[float] = field(default_factory=lambda: deque(maxlen=2))

    def as_user(self) -> JsonObject:
        """Describe the person as callbacks do."""
        user: JsonObject = {"id": self.id, "name": self.name, "language": "uk", "country": "UA"}
        return user | {"api_version": 10} | ({"avatar": self.avatar} if self.avatar else {})


@dataclass
class Sent:
    """What a bot has sent to a person, with the bytes that were fetched for it."""

    token: int
    receiver: str
    content: JsonObject
    media: bytes | None = None


@dataclass
class Bot:
    """One bot."""

    id: str
    token: str
    name: str
    uri: str
    postman: Postman
    webhook: str = ""
    events: list[str] = field(default_factory=list)
    people: dict[str, Person] = field(default_factory=dict)
    sent: list[Sent] = field(default_factory=list)
    requests: list[JsonObject] = field(default_factory=list)
    troubles: Troubles = field(default_factory=Troubles)
    is_revoked: bool = False
    delivers_at_once: bool = True

    def sign(self, callback: JsonObject) -> Letter:
        """Make the callback as it travels: signed over its very bytes."""
        body = encode(callback)
        signature = hmac.new(self.token.encode(), body, sha256).hexdigest()
        headers = {"X-Viber-Content-Signature": signature, "Content-Type": "application/json"}
        return Letter(self.webhook, body, headers)

    def tell(self, callback: JsonObject) -> None:
        """Send a callback, if the bot has a webhook and wants to hear of such things."""
        event = str(callback["event"])
        if self.webhook and (event not in RECEIPTS or event in self.events):
            self.postman.take(self.sign(callback))


class Viber:
    """The whole fake."""

    def __init__(self, settings: Settings) -> None:
        """Start with an empty memory."""
        self.settings = settings
        self.clock = Clock(settings.time_scale)
        self.bots: dict[str, Bot] = {}
        self.media: dict[str, Medium] = {}
        self._tokens = itertools.count(FIRST_TOKEN)

    def next_token(self) -> int:
        """Make the id of a message or a callback."""
        return next(self._tokens)

    def now(self) -> int:
        """Milliseconds, as Viber counts time."""
        return int(self.clock.now() * 1000)

    def add_bot(self, name: str) -> Bot:
        """Register a bot."""
        bot_id = f"pa:{secrets.randbelow(10**16):016}"
        token = "-".join(secrets.token_hex(8) for _ in range(3))
        bot = Bot(bot_id, token, name, f"bot{len(self.bots) + 1}", Postman(self.clock))
        self.bots[bot_id] = bot
        return bot

    def add_person(self, bot: Bot, name: str, avatar: bytes | None) -> Person:
        """Let somebody find the bot."""
        person = Person(f"{secrets.token_urlsafe(16)}==", name)
        if avatar:
            person.avatar = self.keep("avatar.jpg", avatar)
        bot.people[person.id] = person
        return person

    def keep(self, name: str, content: bytes) -> str:
        """Keep bytes for a while and return their address."""
        key = secrets.token_urlsafe(12)
        self.media[key] = Medium(name, content, self.clock.now() + MEDIA_SECONDS)
        return f"{self.settings.url}/media/{key}"

    def event(self, kind: str, **details: JsonValue) -> JsonObject:
        """Make a callback of a kind."""
        made: JsonObject = {"event": kind, "timestamp": self.now()}
        made["message_token"] = self.next_token()
        return made | details
