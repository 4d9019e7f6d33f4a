"""Drive a fake of Meta's: what its people and its accounts have in common."""

from base64 import b64encode
from collections.abc import Sequence

from pydantic import Base64Bytes, BaseModel, TypeAdapter

from fakes.controls import Controls
from fakes.jsontypes import JsonObject, JsonValue


class Message(BaseModel):
    """What an account has sent by the API; ``media`` is what was fetched by the links."""

    mid: str
    body: JsonObject
    media: list[Base64Bytes]

    @property
    def text(self) -> str:
        """The text, empty where there is none."""
        message = self.body["message"]
        return str(message.get("text", "")) if isinstance(message, dict) else ""


class Watched(BaseModel):
    """What happened to an account."""

    requests: list[JsonObject]
    deliveries: list[JsonObject]
    waiting: int
    fields: str
    token: str


class FakeMeta(Controls):
    """A whole fake."""

    def push_clock(self, seconds: float) -> None:
        """Move the fake's time forward."""
        self.call("/clock", seconds)

    def make_account(self, name: str) -> "Made":
        """Register an account with an application of its own."""
        return Made.model_validate(self.call("/accounts", {"name": name}))


class FakeAccount:
    """One account: its people, its troubles, and what it did."""

    def __init__(self, meta: FakeMeta, made: "Made") -> None:
        """Wrap an account that is registered."""
        self.meta = meta
        self.id = made.id
        self.name = made.name
        self.token = made.token
        self.app_secret = made.app_secret
        self.username = made.username

    def set_callback(self, url: str, verify_token: str) -> bool:
        """Type the address into the application's settings; whether Meta took it."""
        asked: JsonObject = {"url": url, "verify_token": verify_token}
        return _YES.validate_python(self.call("/callback", asked))

    def make_person(self, name: str, picture: bytes | None) -> "Made":
        """Make a person who has found the account."""
        body: JsonObject = {"name": name, "picture": _encoded(picture)}
        return Made.model_validate(self.call("/people", body))

    def fails(self, path: str = "me/messages", **trouble: JsonValue) -> None:
        """Order trouble: ``answer``, ``status``, ``drop``, ``delay``, ``times``."""
        self.call("/troubles", {"method": path, **trouble})

    def refuses(self, code: int, subcode: int = 0, *, path: str = "me/messages") -> None:
        """Answer the next call with an error of Meta's."""
        error: JsonObject = {"message": "refused", "code": code, "error_subcode": subcode}
        self.fails(path, status=400, answer={"error": error})

    def switch(self, **switches: bool) -> None:
        """Change how it behaves: ``echoes_first``, ``takes_albums``, ``holds``, ``is_person``."""
        self.call("/switch", {**switches})

    def set_faults(self, *, duplicate_rate: float = 0, reorder_rate: float = 0) -> None:
        """Make webhooks come twice and in another order."""
        self.call("/faults", {"duplicate_rate": duplicate_rate, "reorder_rate": reorder_rate})

    def flush(self) -> None:
        """Send what was held as one batch."""
        self.call("/flush")

    def posts(self, payload: JsonValue) -> None:
        """Post any payload, signed."""
        self.call("/raw", payload)

    def revoke(self) -> None:
        """Make the token worthless."""
        self.call("/revoke")

    def watch(self) -> Watched:
        """Tell what happened so far."""
        return Watched.model_validate(self.call("/watch"))

    def requests(self, path: str) -> list[JsonObject]:
        """List the calls of one path."""
        return [each for each in self.watch().requests if each["path"] == path]

    def call(self, path: str, body: JsonValue = None) -> JsonValue:
        """Call a control of this account."""
        return self.meta.call(f"/accounts/{self.id}{path}", body)


class MetaUser:
    """A person."""

    def __init__(self, account: FakeAccount, made: "Made") -> None:
        """Wrap a person who exists."""
        self.account = account
        self.id = made.id
        self.username = made.username

    def sends(self, text: str, **details: JsonValue) -> str:
        """Write a text; ``details`` are further keys of the message."""
        return self.does({"message": {"text": text, **details}})

    def sends_files(self, *files: tuple[str, bytes]) -> str:
        """Send files: pairs of Meta's type and the bytes."""
        return self.does({"message": {}}, files)

    def hears_from_phone(self, text: str) -> str:
        """Let the owner write here from the phone."""
        message: JsonObject = {"message": {"text": text, "is_echo": True}}
        return self.does(message, by_account=True)

    def edits(self, mid: str, text: str) -> None:
        """Change a message."""
        self.does({"message_edit": {"mid": mid, "text": text, "num_edit": 1}})

    def unsends(self, mid: str) -> None:
        """Take a message back."""
        self.does({"message": {"mid": mid, "is_deleted": True}})

    def reacts(self, mid: str) -> None:
        """Put a heart under a message."""
        reaction: JsonObject = {"mid": mid, "action": "react", "reaction": "love", "emoji": "❤"}
        self.does({"reaction": reaction})

    def leaves(self) -> None:
        """Block the account."""
        self.call("/leave")

    def does(
        self,
        content: JsonObject,
        files: Sequence[tuple[str, bytes]] = (),
        *,
        by_account: bool = False,
    ) -> str:
        """Do anything, in the words of a webhook's element; return the message's id."""
        kept: list[JsonValue] = [
            {"type": kind, "content": _encoded(content_of)} for kind, content_of in files
        ]
        body: JsonObject = {"content": content, "files": kept, "by_account": by_account}
        return _MID.validate_python(self.call("/says", body))

    def received(self) -> list[Message]:
        """List what the account has sent here, oldest first."""
        return _MESSAGES.validate_python(self.call("/sent"))

    def call(self, path: str, body: JsonValue = None) -> JsonValue:
        """Call a control of this person."""
        return self.account.call(f"/people/{self.id}{path}", body)


class Made(BaseModel):
    """An account or a person, as the fake has made them."""

    id: str
    username: str
    name: str = ""
    token: str = ""
    app_secret: str = ""


_MESSAGES = TypeAdapter(list[Message])
_MID = TypeAdapter(str)
_YES = TypeAdapter(bool)


def _encoded(content: bytes | None) -> str | None:
    return b64encode(content).decode() if content is not None else None
