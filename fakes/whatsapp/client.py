"""Drive the fake: people are objects that do things.

whatsapp = FakeWhatsApp(server.url)
number = whatsapp.number("Лампа")
clara = number.user("Клара Цукер")
clara.sends("Доброго дня!")
assert clara.received()[-1].text == "Вітаємо!"
"""

import re
from base64 import b64encode

from pydantic import Base64Bytes, BaseModel, TypeAdapter

from fakes.controls import Controls
from fakes.jsontypes import JsonObject, JsonValue


class Message(BaseModel):
    """What a number has sent by the API; ``content`` is its file."""

    wamid: str
    body: JsonObject
    content: Base64Bytes | None

    @property
    def kind(self) -> str:
        """As what it was sent."""
        return str(self.body.get("type"))

    @property
    def text(self) -> str:
        """The text, or what stands under the file."""
        content = self.body.get(self.kind)
        found = content if isinstance(content, dict) else {}
        return str(found.get("body") or found.get("caption") or "")

    @property
    def parameters(self) -> list[JsonValue]:
        """What was put into the places of a template, component by component."""
        template = self.body.get("template")
        components = template.get("components") if isinstance(template, dict) else None
        return components if isinstance(components, list) else []


class Watched(BaseModel):
    """What happened to a number."""

    requests: list[JsonObject]
    deliveries: list[JsonObject]
    waiting: int
    callback: str
    is_subscribed: bool


class FakeWhatsApp(Controls):
    """The whole fake."""

    def number(self, name: str = "Лампа") -> "FakeNumber":
        """Register a number with an account and an application of its own."""
        return FakeNumber(self, _Number.model_validate(self.call("/numbers", {"name": name})))

    def push_clock(self, seconds: float) -> None:
        """Move the fake's time forward."""
        self.call("/clock", seconds)


class FakeNumber:
    """One number: its people, its troubles, and what it did."""

    def __init__(self, whatsapp: FakeWhatsApp, made: "_Number") -> None:
        """Wrap a number that is registered."""
        self.whatsapp = whatsapp
        self.id = made.id
        self.account_id = made.account_id
        self.token = made.token
        self.app_secret = made.app_secret
        self.display = made.display

    def set_callback(self, url: str, verify_token: str) -> bool:
        """Type the address into the application's settings; whether Meta took it."""
        asked: JsonObject = {"url": url, "verify_token": verify_token}
        return _YES.validate_python(self.call("/callback", asked))

    def user(self, name: str = "Клара Цукер", *, hides_number: bool = False) -> "WhatsAppUser":
        """Make a person who has found the business."""
        body: JsonObject = {"name": name, "hides_number": hides_number}
        return WhatsAppUser(self, _Person.model_validate(self.call("/people", body)))

    def add_template(self, name: str, text: str, **parts: JsonValue) -> None:
        """Let Meta know a template; without a ``status`` it is approved.

        ``header``, ``header_format``, ``footer``, ``buttons`` are parts of it; everything else is
        said as it is: ``language``, ``category``, ``quality_score``.
        """
        components = _components(text, parts)
        template: JsonObject = {"id": name, "name": name, "language": "uk", "status": "APPROVED"}
        format_: JsonObject = {"parameter_format": "NAMED" if _NAMED.search(text) else "POSITIONAL"}
        rest = {key: value for key, value in parts.items() if key not in _PARTS}
        shown: JsonObject = {"category": "UTILITY", "components": components}
        self.call("/templates", {**template, **format_, **shown, **rest})

    def change_template(self, name: str, **changes: JsonValue) -> None:
        """Let Meta pause a template, say."""
        self.call("/templates/change", {"name": name, **changes})

    def fails(self, deed: str = "messages", **trouble: JsonValue) -> None:
        """Order trouble: ``answer``, ``status``, ``drop``, ``delay``, ``times``."""
        self.call("/troubles", {"method": deed, **trouble})

    def refuses(self, code: int, *, deed: str = "messages") -> None:
        """Answer the next call with an error of Meta's."""
        error: JsonObject = {"message": "refused", "code": code}
        self.fails(deed, status=400, answer={"error": error})

    def switch(self, **switches: bool) -> None:
        """Change how it behaves: ``statuses_first``, ``is_silent``, ``holds``."""
        self.call("/switch", {**switches})

    def set_faults(self, *, duplicate_rate: float = 0, reorder_rate: float = 0) -> None:
        """Make webhooks come twice and in another order."""
        self.call("/faults", {"duplicate_rate": duplicate_rate, "reorder_rate": reorder_rate})

    def tells(self, message: Message, status: str, code: int | None = None) -> None:
        """Tell what became of a message: ``sent``, ``delivered``, ``read``, or why it failed."""
        title = "What WhatsApp says of it"
        errors: list[JsonValue] = [{"code": code, "title": title}] if code else []
        self.call("/tell", {"wamid": message.wamid, "status": status, "errors": errors})

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

    def call(self, path: str, body: JsonValue = None) -> JsonValue:
        """Call a control of this number."""
        return self.whatsapp.call(f"/numbers/{self.id}{path}", body)


class WhatsAppUser:
    """A person."""

    def __init__(self, number: FakeNumber, made: "_Person") -> None:
        """Wrap a person who exists."""
        self.number = number
        self.user_id = made.user_id
        self.wa_id = made.wa_id
        self.username = made.username

    def sends(self, text: str, **details: JsonValue) -> str:
        """Write a text; ``details`` are further keys of the message."""
        return self.does({"type": "text", "text": {"body": text}, **details})

    def sends_file(self, kind: str, mime_type: str, file: bytes, **details: JsonValue) -> str:
        """Send a file; ``details`` are further keys of its content, ``caption`` and so on."""
        return self.does({"type": kind, kind: {"mime_type": mime_type, **details}}, file)

    def hears_from_phone(self, text: str) -> str:
        """Let the owner write here from the telephone."""
        return self.does({"type": "text", "text": {"body": text}}, by_owner=True)

    def edits(self, wamid: str, text: str) -> None:
        """Change a message."""
        message: JsonObject = {"type": "text", "text": {"body": text}}
        self.does({"type": "edit", "edit": {"original_message_id": wamid, "message": message}})

    def revokes(self, wamid: str) -> None:
        """Take a message back."""
        self.does({"type": "revoke", "revoke": {"original_message_id": wamid}})

    def reacts(self, wamid: str, emoji: str) -> None:
        """Put a reaction under a message; an empty one takes it off."""
        self.does({"type": "reaction", "reaction": {"message_id": wamid, "emoji": emoji}})

    def hides_number(self) -> None:
        """Take a name of WhatsApp's instead of the number."""
        self._call("/hide")

    def leaves(self) -> None:
        """Block the business."""
        self._call("/leave")

    def does(
        self, content: JsonObject, file: bytes | None = None, *, by_owner: bool = False
    ) -> str:
        """Do anything, in the words of a webhook's message; return its id."""
        encoded = b64encode(file).decode() if file is not None else None
        body: JsonObject = {"content": content, "file": encoded, "by_owner": by_owner}
        return _WAMID.validate_python(self._call("/says", body))

    def received(self) -> list[Message]:
        """List what the number has sent here, oldest first."""
        return _MESSAGES.validate_python(self._call("/sent"))

    def _call(self, path: str, body: JsonValue = None) -> JsonValue:
        return self.number.call(f"/people/{self.user_id}{path}", body)


def _components(text: str, parts: dict[str, JsonValue]) -> list[JsonValue]:
    places = list(dict.fromkeys(_PLACE.findall(text)))
    named: list[JsonValue] = [{"param_name": each, "example": "приклад"} for each in places]
    listed: list[JsonValue] = [["приклад" for _place in places]]
    example: JsonObject = (
        {"body_text_named_params": named} if _NAMED.search(text) else {"body_text": listed}
    )
    components: list[JsonValue] = [{"type": "BODY", "text": text, "example": example}]
    form, header = parts.get("header_format", "TEXT"), parts.get("header", "")
    if header or form != "TEXT":
        shown: JsonObject = {"text": header} if form == "TEXT" else {}
        components.insert(0, {"type": "HEADER", "format": form, **shown})
    if footer := parts.get("footer"):
        components.append({"type": "FOOTER", "text": footer})
    if buttons := parts.get("buttons"):
        components.append({"type": "BUTTONS", "buttons": buttons})
    return components


class _Number(BaseModel):
    id: str
    account_id: str
    token: str
    app_secret: str
    display: str


class _Person(BaseModel):
    user_id: str
    wa_id: str
    username: str


_PARTS = {"header", "header_format", "footer", "buttons"}
_PLACE = re.compile(r"\{\{(\w+)\}\}")
_NAMED = re.compile(r"\{\{[a-z_]")
_MESSAGES = TypeAdapter(list[Message])
_WAMID = TypeAdapter(str)
_YES = TypeAdapter(bool)
