"""Everything the fake remembers: people, bots, chats, business connections."""

import itertools
import re
import secrets
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from fakes.clock import Clock
from fakes.jsontypes import JsonObject, JsonValue
from fakes.telegram.errors import UnauthorizedError
from fakes.telegram.files import FileStore
from fakes.telegram.protocol import BotIn, ReceivedRequest, UserIn
from fakes.telegram.rates import BotRates
from fakes.telegram.samples import make_picture
from fakes.telegram.scripts import FailureScript
from fakes.telegram.updates import LongPoll, UpdateQueue
from fakes.telegram.webhook import DeliveryRecord, WebhookDelivery

_TOKEN_SHAPE: Final = re.compile(r"\d{1,20}:[A-Za-z0-9_-]{35}")
_REQUESTS_KEPT: Final = 20_000


@dataclass
class Person:
    """Someone with a Telegram account."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None
    is_premium: bool = False
    bio: str | None = None
    avatar: bytes | None = None

    def as_user(self) -> JsonObject:
        """Present as the `from` of a message."""
        user: JsonObject = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        if self.language_code:
            user["language_code"] = self.language_code
        if self.is_premium:
            user["is_premium"] = True
        return user | self._names()

    def as_chat(self) -> JsonObject:
        """Present as the private chat with them."""
        chat: JsonObject = {"id": self.id, "first_name": self.first_name, "type": "private"}
        return chat | self._names()

    def _names(self) -> JsonObject:
        names = {"last_name": self.last_name, "username": self.username}
        return {key: name for key, name in names.items() if name}


@dataclass
class Connection:
    """A business account that lets the bot answer its chats."""

    id: str
    owner: Person
    is_enabled: bool
    can_reply: bool
    connected_at: int
    tells_own: bool = False
    chats: dict[int, "Chat"] = field(default_factory=dict)
    numbering: Iterator[int] = field(default_factory=lambda: itertools.count(9001))

    def as_json(self) -> JsonObject:
        """Present as `business_connection`."""
        return {
            "id": self.id,
            "user": self.owner.as_user(),
            "user_chat_id": self.owner.id,
            "date": self.connected_at,
            "is_enabled": self.is_enabled,
            "rights": {
                "can_reply": self.can_reply,
                "can_read_messages": True,
                "can_delete_sent_messages": True,
            },
        }


@dataclass
class Chat:
    """A private chat: with the bot, or with a business account when `connection` is set."""

    person: Person
    numbering: Iterator[int]
    connection: Connection | None = None
    messages: dict[int, JsonObject] = field(default_factory=dict)
    reactions: dict[int, list[str]] = field(default_factory=dict)
    bot_reactions: dict[int, list[JsonValue]] = field(default_factory=dict)
    is_blocked: bool = False
    is_deactivated: bool = False
    last_incoming_at: float = float("-inf")

    @property
    def lane(self) -> str:
        """The webhook's ordered queue that this chat's updates go through."""
        return f"{self.connection.id if self.connection else ''}:{self.person.id}"


class Bot:
    """A registered bot with all that is its own."""

    def __init__(self, token: str, details: BotIn, clock: Clock, *, with_rates: bool) -> None:
        """Register with nothing received and nothing sent."""
        self.token = token
        self.id = int(token.partition(":")[0])
        self.username = details.username
        self.first_name = details.first_name
        self.can_connect_to_business = details.can_connect_to_business
        self.clock = clock
        self.numbering: Iterator[int] = itertools.count(details.first_message_id)
        self.chats: dict[int, Chat] = {}
        self.connections: dict[str, Connection] = {}
        self.callbacks: dict[str, float] = {}
        self.files = FileStore(clock)
        self.queue = UpdateQueue(clock)
        self.poll = LongPoll(self.queue, clock)
        self.delivery = DeliveryRecord()
        self.failures = FailureScript()
        self.rates = BotRates(clock, enabled=with_rates)
        self.requests: deque[ReceivedRequest] = deque(maxlen=_REQUESTS_KEPT)
        self._webhook: WebhookDelivery | None = None

    @property
    def webhook(self) -> WebhookDelivery | None:
        """The active webhook, unless Telegram gave it up."""
        return None if self._webhook is None or self._webhook.is_gone else self._webhook

    def replace_webhook(self, delivery: WebhookDelivery | None) -> None:
        """Put another webhook, or none, in place of the active one; stop that first."""
        self._webhook = delivery

    def as_user(self) -> JsonObject:
        """Present as the `from` of a message."""
        return {
            "id": self.id,
            "is_bot": True,
            "first_name": self.first_name,
            "username": self.username,
        }

    def open_chat(self, person: Person) -> Chat:
        """Answer the chat with this person, which begins now if it had not."""
        chat = self.chats.get(person.id)
        if chat is None:
            chat = self.chats[person.id] = Chat(person, self.numbering)
        return chat

    def post(self, chat: Chat, content: JsonObject, *, sender: JsonObject | None) -> JsonObject:
        """Put a message into a chat; the sender is the bot when `None`."""
        message: JsonObject = {
            "message_id": next(chat.numbering),
            "from": sender or self.as_user(),
            "chat": chat.person.as_chat(),
            "date": int(self.clock.now()),
        }
        if chat.connection is not None:
            message["business_connection_id"] = chat.connection.id
            if sender is None:
                message |= {
                    "from": chat.connection.owner.as_user(),
                    "sender_business_bot": self.as_user(),
                }
        message |= content
        message_id = message["message_id"]
        assert isinstance(message_id, int)  # noqa: S101  # from the chat's numbering
        chat.messages[message_id] = message
        if chat.connection is not None and chat.connection.tells_own and sender is None:
            self.queue.push("business_message", message, chat.lane)
        return message

    def stop(self) -> None:
        """Stop delivering and polling."""
        if self._webhook is not None:
            self._webhook.stop()
        self.poll.terminate("terminated by setWebhook request")


@dataclass(frozen=True, kw_only=True)
class Settings:
    """Command-line options."""

    local: bool = False
    auto_register: bool = False
    rate_limits: bool = False
    webhook_timeout: float = 60.0
    time_scale: float = 1.0


class Telegram:
    """The whole of the fake's memory."""

    def __init__(self, settings: Settings) -> None:
        """Start with no bots and no people."""
        self.settings = settings
        self.clock = Clock(settings.time_scale)
        self.bots: dict[int, Bot] = {}
        self.people: dict[int, Person] = {}
        self._bot_ids = itertools.count(7_000_000_001)
        self._person_ids = itertools.count(510_000_777)
        self._next_crowd_id = 520_000_001

    def register_bot(self, details: BotIn) -> Bot:
        """Register a bot, in place of one with the same id."""
        token = details.token or f"{next(self._bot_ids)}:{secrets.token_hex(18)[:35]}"
        bot = Bot(token, details, self.clock, with_rates=self.settings.rate_limits)
        if bot.id in self.bots:
            self.bots[bot.id].stop()
        self.bots[bot.id] = bot
        return bot

    def add_person(self, details: UserIn) -> Person:
        """Create a person; the id is made when none is given."""
        person = Person(details.id or self.next_person_id(), details.first_name)
        self.describe(person, details)
        self.people[person.id] = person
        return person

    def describe(self, person: Person, details: UserIn) -> None:
        """Set all that a person says of themselves; the id stays."""
        person.first_name = details.first_name
        person.last_name = details.last_name
        person.username = details.username
        person.language_code = details.language_code
        person.is_premium = details.is_premium
        person.bio = details.bio
        made = make_picture(person.id, size=(640, 640)) if details.avatar else None
        person.avatar = details.avatar_content or made

    def next_person_id(self) -> int:
        """Reserve a person's id."""
        return next(self._person_ids)

    def reserve_crowd(self, size: int) -> int:
        """Reserve so many people's ids in a row; answers the first."""
        self._next_crowd_id += size
        return self._next_crowd_id - size

    def authorize(self, token: str) -> Bot:
        """Answer the bot of this token.

        :raises UnauthorizedError: nobody's token
        """
        if not _TOKEN_SHAPE.fullmatch(token):
            raise UnauthorizedError(well_shaped=False)
        bot = self.bots.get(int(token.partition(":")[0]))
        if bot is not None and bot.token == token:
            return bot
        if self.settings.auto_register and bot is None:
            bot_id = token.partition(":")[0]
            return self.register_bot(BotIn(token=token, username=f"bot{bot_id}_bot"))
        raise UnauthorizedError(well_shaped=True)

    def reset(self) -> None:
        """Forget everything."""
        for bot in self.bots.values():
            bot.stop()
        self.bots.clear()
        self.people.clear()
