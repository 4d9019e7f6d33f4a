"""The contract as Viber keeps it."""

import hmac
from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from hashlib import sha256
from typing import ClassVar

from kramar.channels.capabilities import Capabilities
from kramar.channels.connector import (
    Identity,
    Inbound,
    Link,
    Outbound,
    Profile,
    Receipt,
)
from kramar.channels.splitting import split_message
from kramar.connectors.viber.calls import Json, call, download
from kramar.connectors.viber.parsing import parse_callback
from kramar.connectors.viber.sending import MEGABYTE, media_type, send_part

SIGNATURE_HEADER = "x-viber-content-signature"
EVENTS: list[Json] = [
    "delivered",
    "seen",
    "failed",
    "subscribed",
    "unsubscribed",
    "conversation_started",
]


class ViberConnector:
    """A bot, by webhook alone."""

    kind: ClassVar[str] = "viber"
    capabilities: ClassVar[Capabilities] = Capabilities(
        text_limit=7000,
        splits_text=True,
        caption_limit=768,
        file_size_limit=50 * MEGABYTE,
        # Shown as a picture up to one megabyte; a larger one goes as a file.
        image_size_limit=50 * MEGABYTE,
        receipts="delivered_read",
    )

    def is_authentic(self, link: Link, headers: Mapping[str, str], body: bytes) -> bool:
        """Compare the body's signature, which is made with the bot's own token."""
        token = link.credentials.get("token", "")
        right = hmac.new(token.encode(), body, sha256).hexdigest()
        given = headers.get(SIGNATURE_HEADER, "").lower()
        return bool(token) and hmac.compare_digest(right.encode(), given.encode())

    def parse(self, body: bytes) -> list[Inbound]:
        """Translate one callback."""
        return parse_callback(body)

    def split(self, message: Outbound) -> tuple[Outbound, ...]:
        """Cut into single files and texts; only a picture carries a text under it."""
        carries = bool(message.files) and media_type(message.files[0]) == "picture"
        limit = self.capabilities.caption_limit if carries else 0
        limits = replace(self.capabilities, caption_limit=limit)
        return split_message(message, limits, lambda _file: None)

    async def send(self, link: Link, part: Outbound) -> Receipt:
        """Send one part."""
        return await send_part(link, part)

    async def send_typing(self, link: Link, to: str) -> None:
        """Do nothing: Viber has no such call."""

    def download(self, link: Link, source: Mapping[str, str]) -> AsyncIterator[bytes]:  # noqa: ARG002 (the link itself opens the file)
        """Fetch a file by its address, which is good for about an hour."""
        return download(source)

    async def find_profile(self, link: Link, person_external_id: str) -> Profile:
        """Ask for the person's picture; Viber allows two such questions in twelve hours."""
        found = await call(link, "get_user_details", {"id": person_external_id})
        user = found.find_child("user")
        avatar = user.text("avatar") if user else ""
        return Profile(avatar={"url": avatar} if avatar else None)

    async def check(self, link: Link) -> Identity:
        """Ask who the token belongs to."""
        account = await call(link, "get_account_info", {})
        return Identity(account.text("id"), account.text("name"), account.text("uri"))

    async def connect(self, link: Link) -> None:
        """Set the webhook; Viber calls it, and wants a 200, before it answers us."""
        params: dict[str, Json] = {
            "url": link.webhook_url,
            "event_types": EVENTS,
            "send_name": True,
            "send_photo": True,
        }
        await call(link, "set_webhook", params)

    async def disconnect(self, link: Link) -> None:
        """Clear the webhook."""
        await call(link, "set_webhook", {"url": ""})
