"""Drive the fake: people are objects that do things.

viber = FakeViber(server.url)
bot = viber.bot("Лампа")
clara = bot.user("Клара")
clara.sends("Доброго дня!")
assert clara.received()[-1].text == "Вітаємо!"
"""

from base64 import b64encode
from urllib.parse import quote

from pydantic import Base64Bytes, BaseModel, TypeAdapter

from fakes.controls import Controls
from fakes.jsontypes import JsonObject, JsonValue


class Message(BaseModel):
    """What a bot has sent; ``media`` is what the fake fetched by the link."""

    token: int
    content: JsonObject
    media: Base64Bytes | None

    @property
    def text(self) -> str:
        """The text, empty where there is none."""
        return str(self.content.get("text", ""))

    @property
    def kind(self) -> str:
        """``text``, ``picture``, ``file`` and so on."""
        return str(self.content["type"])


class Watched(BaseModel):
    """What happened to a bot."""

    requests: list[JsonObject]
    deliveries: list[JsonObject]
    waiting: int
    webhook: str


class FakeViber(Controls):
    """The whole fake."""

    @property
    def api_base(self) -> str:
        """Where the API is."""
        return f"{self.base_url}/pa"

    def bot(self, name: str = "Лампа") -> "FakeViberBot":
        """Register a bot."""
        made = _Made.model_validate(self.call("/bots", {"name": name}))
        return FakeViberBot(self, made.id, made.token)

    def push_clock(self, seconds: float) -> None:
        """Move the fake's time forward."""
        self.call("/clock", seconds)


class FakeViberBot:
    """One bot: its people, its troubles, and what it did."""

    def __init__(self, viber: FakeViber, bot_id: str, token: str) -> None:
        """Wrap a bot that is registered."""
        self.viber = viber
        self.id = bot_id
        self.token = token

    def user(self, name: str = "Клара", avatar: bytes | None = None) -> "ViberUser":
        """Make a person who has found the bot."""
        body: JsonObject = {"name": name, "avatar": _encoded(avatar)}
        return ViberUser(self, _Made.model_validate(self.call("/people", body)).id)

    def fails(self, method: str = "send_message", **trouble: JsonValue) -> None:
        """Order trouble: ``answer``, ``status``, ``drop``, ``delay``, ``times``."""
        self.call("/troubles", {"method": method, **trouble})

    def refuses(self, status: int, method: str = "send_message") -> None:
        """Answer the next call with a status of Viber's."""
        self.fails(method, answer={"status": status, "status_message": "refused"})

    def set_faults(self, *, duplicate_rate: float = 0, reorder_rate: float = 0) -> None:
        """Make callbacks come twice and in another order."""
        self.call("/faults", {"duplicate_rate": duplicate_rate, "reorder_rate": reorder_rate})

    def revoke(self) -> None:
        """Make the token worthless; once more makes it good again."""
        self.call("/revoke")

    def posts(self, callback: JsonObject) -> None:
        """Post any callback, signed."""
        self.call("/raw", callback)

    def watch(self) -> Watched:
        """Tell what happened so far."""
        return Watched.model_validate(self.call("/watch"))

    def requests(self, method: str) -> list[JsonObject]:
        """List the calls of one method."""
        return [each for each in self.watch().requests if each["method"] == method]

    def call(self, path: str, body: JsonValue = None) -> JsonValue:
        """Call a control of this bot."""
        return self.viber.call(f"/bots/{quote(self.id, safe='')}{path}", body)


class ViberUser:
    """A person."""

    def __init__(self, bot: FakeViberBot, user_id: str) -> None:
        """Wrap a person who exists."""
        self.bot = bot
        self.id = user_id

    def sends(self, text: str) -> int:
        """Write a text."""
        return self.says({"type": "text", "text": text})

    def sends_picture(self, content: bytes, text: str = "") -> int:
        """Send a picture."""
        return self.says({"type": "picture", "text": text, "file_name": "a.jpg"}, content)

    def sends_file(self, name: str, content: bytes) -> int:
        """Send a file."""
        return self.says({"type": "file", "file_name": name}, content)

    def says(self, content: JsonObject, file: bytes | None = None) -> int:
        """Send anything, with the bytes that are behind its media."""
        return self._do("/says", {"content": content, "file": _encoded(file)})

    def starts(self, context: str = "") -> int:
        """Open the conversation, perhaps by a link that carries a word."""
        return self._do("/does", {"event": "conversation_started", "context": context})

    def subscribes(self) -> int:
        """Subscribe without a word."""
        return self._do("/does", {"event": "subscribed"})

    def leaves(self) -> int:
        """Unsubscribe."""
        return self._do("/does", {"event": "unsubscribed"})

    def reads(self, message: Message) -> int:
        """See a message of the bot's."""
        return self._do("/does", {"event": "seen", "token": message.token})

    def misses(self, message: Message) -> int:
        """Never get a message of the bot's."""
        return self._do("/does", {"event": "failed", "token": message.token})

    def received(self) -> list[Message]:
        """List what the bot has sent here, oldest first."""
        return _MESSAGES.validate_python(self._call("/sent"))

    def _do(self, path: str, body: JsonObject) -> int:
        return _TOKEN.validate_python(self._call(path, body))

    def _call(self, path: str, body: JsonValue = None) -> JsonValue:
        return self.bot.call(f"/people/{quote(self.id, safe='')}{path}", body)


class _Made(BaseModel):
    id: str
    token: str = ""


_MESSAGES = TypeAdapter(list[Message])
_TOKEN = TypeAdapter(int)


def _encoded(content: bytes | None) -> str | None:
    return b64encode(content).decode() if content is not None else None
