"""The bot itself: who it is, where its updates go, how they are asked for."""

import hmac
import json
from collections.abc import Mapping, Sequence

from kramar.channels.connector import Link, Profile
from kramar.channels.payload_reader import PayloadReader
from kramar.connectors.bot_api.calls import call

SECRET_HEADER = "x-telegram-bot-api-secret-token"  # noqa: S105 (the header's name)
POLL_SECONDS = 50


def carries_secret(link: Link, headers: Mapping[str, str]) -> bool:
    """Compare the secret that was agreed upon when the webhook was set: no body is signed."""
    secret, given = link.credentials.get("secret", ""), headers.get(SECRET_HEADER, "")
    return bool(secret) and hmac.compare_digest(secret.encode(), given.encode())


async def who_am_i(link: Link) -> PayloadReader:
    """Ask who the token belongs to."""
    return PayloadReader({"bot": await call(link, "getMe", {})}).child("bot")


async def find_picture(link: Link, user_id: str) -> Profile:
    """Ask for a person's newest picture; privacy settings may hide it."""
    found = await call(link, "getUserProfilePhotos", {"user_id": user_id, "limit": 1})
    photos = found.get("photos") if isinstance(found, dict) else None
    # Each picture is a list of its sizes, the largest last.
    newest = photos[0] if isinstance(photos, list) and photos else None
    sizes = PayloadReader({"photo": newest}).children("photo")
    return Profile(avatar={"file_id": sizes[-1].text("file_id")} if sizes else None)


async def receive_updates(link: Link, kinds: Sequence[str]) -> None:
    """Set the webhook with its secret, or clear it for polling."""
    if link.settings.get("mode") == "polling":
        await refuse_updates(link)
        return
    params = {"url": link.webhook_url, "secret_token": link.credentials["secret"]}
    await call(link, "setWebhook", {**params, "allowed_updates": kinds})


async def refuse_updates(link: Link) -> None:
    """Clear the webhook; what has not been delivered waits at Telegram for a day."""
    await call(link, "deleteWebhook", {"drop_pending_updates": False})


async def fetch_updates(
    link: Link, cursor: int | None, kinds: Sequence[str]
) -> tuple[list[bytes], int | None]:
    """Wait for updates from the cursor on; asking confirms all those before it."""
    params = {"timeout": POLL_SECONDS, "allowed_updates": kinds, "offset": cursor or 0}
    found = await call(link, "getUpdates", params, wait=POLL_SECONDS + 10)
    updates = found if isinstance(found, list) else []
    for update in updates:
        if isinstance(update, dict) and isinstance(update["update_id"], int):
            cursor = update["update_id"] + 1
    return [json.dumps(update).encode() for update in updates], cursor
