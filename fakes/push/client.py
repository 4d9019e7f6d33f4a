"""Drive the fake: browsers are objects that receive.

service = FakePush(server.url)
browser = service.browser(public_key)
… subscribe it with browser.subscription …
assert browser.received()[-1].content["title"] == "Клара Цукер"
"""

from pydantic import BaseModel

from fakes.controls import Controls
from fakes.jsontypes import JsonObject, JsonValue


class Message(BaseModel):
    """What a browser was sent, opened."""

    ttl: int
    topic: str
    urgency: str
    encoding: str
    content: dict[str, str]


class Keys(BaseModel):
    """A browser's keys."""

    p256dh: str
    auth: str


class Made(BaseModel):
    """A subscription, as the page reads it."""

    id: str
    endpoint: str
    keys: Keys


class Watched(BaseModel):
    """What came to one browser."""

    posts: int
    received: list[Message]


class FakePush(Controls):
    """The whole fake."""

    def browser(self, server_key: str) -> "FakeBrowser":
        """Let a browser subscribe with an application's public key."""
        made = self.call("/subscriptions", {"server_key": server_key})
        return FakeBrowser(self, Made.model_validate(made))


class FakeBrowser:
    """One browser: its troubles, and what it was sent."""

    def __init__(self, service: FakePush, made: Made) -> None:
        """Wrap a browser that has subscribed."""
        self.service = service
        self.made = made

    @property
    def subscription(self) -> JsonObject:
        """What the page posts to the application."""
        return {"endpoint": self.made.endpoint, "keys": self.made.keys.model_dump()}

    def fails(self, **trouble: JsonValue) -> None:
        """Order trouble: ``status``, ``retry_after``, ``delay``, ``times``."""
        self._call("/troubles", {**trouble})

    def unsubscribes(self) -> None:
        """Be gone: the service answers 410 from now on."""
        self._call("/remove")

    def received(self) -> list[Message]:
        """List what was taken, opened."""
        return self.watch().received

    def watch(self) -> Watched:
        """Tell everything that came."""
        return Watched.model_validate(self._call("/watch"))

    def _call(self, path: str, body: JsonValue = None) -> JsonValue:
        return self.service.call(f"/subscriptions/{self.made.id}{path}", body)
