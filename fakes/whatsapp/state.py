"""What the fake remembers: numbers, their people, files, templates, what was said."""

import hmac
import secrets
from base64 import b64encode
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final

from fakes.clock import Clock
from fakes.jsontypes import JsonObject, JsonValue, encode
from fakes.postman import Letter, Postman
from fakes.troubles import Troubles

DAY: Final = 24 * 3600.0
ADDRESS_SECONDS: Final = 5 * 60.0


@dataclass(frozen=True)
class Settings:
    """How the fake was started."""

    url: str
    time_scale: float = 1.0


@dataclass
class Medium:
    """A file under an id; its address is made anew for each question."""

    id: str
    mime_type: str
    content: bytes
    address: str = ""
    expires_at: float = 0.0


@dataclass
class Person:
    """Somebody on WhatsApp, as one business knows them; ``wa_id`` is empty when it is hidden."""

    user_id: str
    wa_id: str
    name: str
    username: str = ""
    said_at: float | None = None
    is_gone: bool = False

    def contact(self) -> JsonObject:
        """Describe them as webhooks do."""
        profile: JsonObject = {"name": self.name}
        if self.username:
            profile["username"] = self.username
        shown: JsonObject = {"profile": profile, "user_id": self.user_id}
        return shown | ({"wa_id": self.wa_id} if self.wa_id else {})


@dataclass
class Sent:
    """What a number has sent by the API, with the bytes of its file."""

    wamid: str
    receiver: str
    body: JsonObject
    content: bytes | None


@dataclass
class Number:
    """A business's telephone number, and the owner's application."""

    id: str
    account_id: str
    display: str
    name: str
    token: str
    app_secret: str
    postman: Postman
    callback: str = ""
    is_subscribed: bool = False
    people: list[Person] = field(default_factory=list)
    sent: list[Sent] = field(default_factory=list)
    templates: list[JsonObject] = field(default_factory=list)
    requests: list[JsonObject] = field(default_factory=list)
    troubles: Troubles = field(default_factory=Troubles)
    held: list[JsonObject] | None = None
    statuses_first: bool = False
    is_silent: bool = False

    def find_person(self, name: str) -> Person | None:
        """Find somebody by the number or by the id that stands for it."""
        return next((each for each in self.people if name in {each.wa_id, each.user_id}), None)

    def tell(self, *changes: JsonObject) -> None:
        """Send changes in one webhook, or keep them for a batch."""
        if self.held is not None:
            self.held += changes
        elif self.callback:
            self.postman.take(self.letter(changes))

    def change(self, field_name: str, **values: JsonValue) -> JsonObject:
        """Make a change of a webhook."""
        metadata: JsonObject = {"display_phone_number": self.display, "phone_number_id": self.id}
        value: JsonObject = {"messaging_product": "whatsapp", "metadata": metadata}
        return {"field": field_name, "value": value | values}

    def letter(self, changes: tuple[JsonObject, ...] | list[JsonObject]) -> Letter:
        """Make a webhook as it travels: an entry for each change, signed over the very bytes."""
        entries: list[JsonValue] = [
            {"id": self.account_id, "changes": [change]} for change in changes
        ]
        return self.sign({"object": "whatsapp_business_account", "entry": entries})

    def sign(self, payload: JsonValue) -> Letter:
        """Sign any payload."""
        # Meta escapes what is not ASCII, and slashes too: whoever hashes other bytes is lost.
        body = encode(payload).replace(b"/", b"\\/")
        signature = hmac.new(self.app_secret.encode(), body, sha256).hexdigest()
        headers = {"X-Hub-Signature-256": f"sha256={signature}", "Content-Type": "application/json"}
        return Letter(self.callback, body, headers)


class WhatsApp:
    """The whole fake."""

    def __init__(self, settings: Settings) -> None:
        """Start with an empty memory."""
        self.settings = settings
        self.clock = Clock(settings.time_scale)
        self.numbers: dict[str, Number] = {}
        self.media: dict[str, Medium] = {}

    def now(self) -> str:
        """Seconds as text, as WhatsApp counts time."""
        return str(int(self.clock.now()))

    def next_wamid(self) -> str:
        """Make a message's id."""
        return f"wamid.{b64encode(secrets.token_bytes(36)).decode()}"

    def add_number(self, name: str) -> Number:
        """Register a number with an account and an application of its own."""
        number = Number(
            id=f"106{secrets.randbelow(10**12):012}",
            account_id=f"102{secrets.randbelow(10**12):012}",
            display=f"+380 44 {secrets.randbelow(10**7):07}",
            name=name,
            token=f"EAAJ{secrets.token_urlsafe(120)}",
            app_secret=secrets.token_hex(16),
            postman=Postman(self.clock),
        )
        self.numbers[number.id] = number
        return number

    def add_person(self, number: Number, name: str, *, hides_number: bool) -> Person:
        """Let somebody find the business."""
        person = Person(
            user_id=f"UA.{secrets.randbelow(10**20):020}",
            wa_id="" if hides_number else f"38050{secrets.randbelow(10**7):07}",
            name=name,
            username=f"user_{secrets.token_hex(3)}" if hides_number else "",
        )
        number.people.append(person)
        return person

    def keep(self, content: bytes, mime_type: str) -> Medium:
        """Keep a file under an id."""
        medium = Medium(str(secrets.randbelow(10**16)), mime_type, content)
        self.media[medium.id] = medium
        return medium

    def open_address(self, medium: Medium) -> str:
        """Make an address of the file, good for five minutes and with the token alone."""
        medium.address = secrets.token_urlsafe(12)
        medium.expires_at = self.clock.now() + ADDRESS_SECONDS
        return f"{self.settings.url}/cdn/{medium.address}"
