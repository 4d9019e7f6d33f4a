"""What the fake remembers: browsers with their keys, and what was sent to them."""

import json
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass, field
from typing import Final

import http_ece
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from pydantic import BaseModel, ConfigDict

from fakes.jsontypes import JsonObject, JsonValue

MAX_BYTES: Final = 4096


class TroubleIn(BaseModel):
    """What the next posts to a browser meet; ``retry_after`` in seconds, ``delay`` too."""

    model_config = ConfigDict(extra="forbid")

    status: int = 201
    retry_after: int | None = None
    delay: float = 0
    times: int = 1


@dataclass
class Subscription:
    """One browser: it alone can open what is sent to it."""

    id: str
    server_key: str
    private: ec.EllipticCurvePrivateKey
    auth: bytes
    troubles: list[TroubleIn] = field(default_factory=list)
    received: list[JsonValue] = field(default_factory=list)
    posts: int = 0
    is_gone: bool = False

    @property
    def p256dh(self) -> str:
        """The public key, as a browser writes it."""
        point = self.private.public_key().public_bytes(
            Encoding.X962, PublicFormat.UncompressedPoint
        )
        return write(point)

    def open(self, body: bytes) -> JsonValue:
        """Decrypt a message, by a library that is not ours."""
        text = http_ece.decrypt(
            body, private_key=self.private, auth_secret=self.auth, version="aes128gcm"
        )
        opened: JsonValue = json.loads(text)
        return opened

    def take_trouble(self) -> TroubleIn:
        """Answer what this post meets, counting it down."""
        if not self.troubles:
            return TroubleIn()
        trouble = self.troubles[0]
        trouble.times -= 1
        if not trouble.times:
            del self.troubles[0]
        return trouble


@dataclass
class PushService:
    """The whole fake."""

    url: str
    subscriptions: dict[str, Subscription] = field(default_factory=dict)

    def subscribe(self, server_key: str) -> Subscription:
        """Let a browser subscribe with an application's key."""
        made = Subscription(
            secrets.token_urlsafe(16),
            server_key,
            ec.generate_private_key(ec.SECP256R1()),
            secrets.token_bytes(16),
        )
        self.subscriptions[made.id] = made
        return made

    def describe(self, subscription: Subscription) -> JsonObject:
        """Say what a browser's ``PushSubscription`` says."""
        return {
            "id": subscription.id,
            "endpoint": f"{self.url}/push/{subscription.id}",
            "keys": {"p256dh": subscription.p256dh, "auth": write(subscription.auth)},
        }


def write(content: bytes) -> str:
    """Write bytes in base64 of URLs, without padding."""
    return urlsafe_b64encode(content).rstrip(b"=").decode()


def read(text: str) -> bytes:
    """Read such text."""
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))
