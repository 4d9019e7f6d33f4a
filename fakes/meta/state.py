"""What a fake of Meta's remembers: accounts, their people, what was said."""

import hmac
import secrets
from base64 import urlsafe_b64encode
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final

from fakes.clock import Clock
from fakes.jsontypes import JsonObject, JsonValue, encode
from fakes.postman import Letter, Postman
from fakes.troubles import Troubles

DAY: Final = 24 * 3600.0
MEDIA_SECONDS: Final = 2 * DAY
TOKEN_SECONDS: Final = 60 * DAY


@dataclass(frozen=True)
class Product:
    """In what one of Meta's messengers differs from the others.

    :param subject: the webhook's ``object``
    :param measure: counts a text in the unit of ``text_limit``
    :param album_limit: how many pictures one message may have
    :param documents: how a file begins that is taken as a document
    :param outside_window: the error's subcode, as ``nobody`` is for an unknown person
    :param mid: how ids of messages begin, as ``account`` and ``token`` are for theirs
    :param answer: answers a question about the account or one of its people
    """

    subject: str
    text_limit: int
    measure: Callable[[str], int]
    album_limit: int
    documents: tuple[bytes, ...]
    outside_window: int
    nobody: int
    mid: str
    account: str
    token: str
    answer: "Callable[[Meta, Account, str, JsonObject], JsonObject]"


@dataclass(frozen=True)
class Settings:
    """How the fake was started."""

    url: str
    product: Product
    time_scale: float = 1.0


@dataclass
class Medium:
    """Bytes behind an address that expires."""

    content: bytes
    expires_at: float


@dataclass
class Person:
    """Somebody as one account knows them."""

    id: str
    name: str
    username: str
    picture: str = ""
    said_at: float | None = None
    is_gone: bool = False
    hides_profile: bool = False


@dataclass
class Sent:
    """What an account has sent by the API, with the bytes that were fetched for it."""

    mid: str
    receiver: str
    body: JsonObject
    media: list[bytes]


@dataclass
class Account:
    """An account or a page, and the owner's application."""

    id: str
    name: str
    username: str
    token: str
    token_expires_at: float
    app_secret: str
    postman: Postman
    subject: str
    callback: str = ""
    fields: str = ""
    people: dict[str, Person] = field(default_factory=dict)
    sent: list[Sent] = field(default_factory=list)
    requests: list[JsonObject] = field(default_factory=list)
    troubles: Troubles = field(default_factory=Troubles)
    held: list[JsonObject] | None = None
    echoes_first: bool = False
    takes_albums: bool = True
    is_person: bool = False

    def tell(self, *elements: JsonObject) -> None:
        """Send elements in one webhook, or keep them for a batch."""
        if self.held is not None:
            self.held += elements
        elif self.callback:
            self.postman.take(self.letter(elements))

    def letter(self, elements: tuple[JsonObject, ...] | list[JsonObject]) -> Letter:
        """Make a webhook as it travels: an entry for each element, signed over the very bytes."""
        entries: list[JsonValue] = [
            {"id": self.id, "time": element.get("timestamp"), "messaging": [element]}
            for element in elements
        ]
        return self.sign({"object": self.subject, "entry": entries})

    def sign(self, payload: JsonValue) -> Letter:
        """Sign any payload."""
        # Meta escapes what is not ASCII, and slashes too: whoever hashes other bytes is lost.
        body = encode(payload).replace(b"/", b"\\/")
        signature = hmac.new(self.app_secret.encode(), body, sha256).hexdigest()
        headers = {"X-Hub-Signature-256": f"sha256={signature}", "Content-Type": "application/json"}
        return Letter(self.callback, body, headers)


class Meta:
    """The whole fake."""

    def __init__(self, settings: Settings) -> None:
        """Start with an empty memory."""
        self.settings = settings
        self.product = settings.product
        self.clock = Clock(settings.time_scale)
        self.accounts: dict[str, Account] = {}
        self.media: dict[str, Medium] = {}

    def now(self) -> int:
        """Milliseconds, as Meta counts time."""
        return int(self.clock.now() * 1000)

    def next_mid(self) -> str:
        """Make a message's id, as long as Meta's are."""
        return f"{self.product.mid}{urlsafe_b64encode(secrets.token_bytes(120)).decode()}"

    def next_token(self) -> str:
        """Make an access token."""
        return f"{self.product.token}{secrets.token_urlsafe(120)}"

    def add_account(self, name: str) -> Account:
        """Register an account with an application of its own."""
        account = Account(
            id=f"{self.product.account}{secrets.randbelow(10**10):010}",
            name=name,
            username=f"lampa_{len(self.accounts) + 1}",
            token=self.next_token(),
            token_expires_at=self.clock.now() + TOKEN_SECONDS,
            app_secret=secrets.token_hex(16),
            postman=Postman(self.clock),
            subject=self.product.subject,
        )
        self.accounts[account.id] = account
        return account

    def add_person(self, account: Account, name: str, picture: bytes | None) -> Person:
        """Let somebody find the account."""
        person = Person(f"{secrets.randbelow(10**16):016}", name, f"user_{secrets.token_hex(3)}")
        if picture:
            person.picture = self.keep(picture)
        account.people[person.id] = person
        return person

    def keep(self, content: bytes) -> str:
        """Keep bytes for a while and return their address."""
        key = secrets.token_urlsafe(12)
        self.media[key] = Medium(content, self.clock.now() + MEDIA_SECONDS)
        return f"{self.settings.url}/cdn/{key}"

    def element(self, sender: str, recipient: str, content: JsonObject) -> JsonObject:
        """Make an element of a webhook."""
        ends: JsonObject = {"sender": {"id": sender}, "recipient": {"id": recipient}}
        return {**ends, "timestamp": self.now(), **content}
