"""The contract as Telegram Business keeps it."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import replace
from typing import ClassVar

from django.utils.translation import gettext_noop as _noop

from kramar.channels import connector as contract
from kramar.channels.capabilities import Capabilities
from kramar.channels.connector import Identity, Inbound, Link, Outbound, Profile, Receipt
from kramar.channels.payload_reader import PayloadReader
from kramar.channels.splitting import split_message
from kramar.connectors.bot_api.bots import (
    carries_secret,
    fetch_updates,
    find_picture,
    receive_updates,
    refuse_updates,
    who_am_i,
)
from kramar.connectors.bot_api.calls import call, download
from kramar.connectors.bot_api.changes import change_text
from kramar.connectors.bot_api.limits import BOT
from kramar.connectors.bot_api.sending import album_of, number_of, send_part
from kramar.connectors.telegram_business.parsing import parse_update, trouble_of

UPDATES = [
    "business_connection",
    "business_message",
    "edited_business_message",
    "deleted_business_messages",
]
NO_BUSINESS_MODE = _noop(
    "Бот не може відповідати за акаунт. Увімкніть у @BotFather: Bot Settings → Business Mode."
)


class TelegramBusinessConnector:
    """A bot that answers for its owner's account, in the owner's name."""

    kind: ClassVar[str] = "telegram_business"
    capabilities: ClassVar[Capabilities] = replace(BOT, reply_window_hours=24)
    how_to_invite: ClassVar[str] = _noop(
        "Бота ще не під’єднано до акаунта. На телефоні власника: "
        "Налаштування → Telegram для бізнесу → Чат-боти."
    )

    def is_authentic(self, link: Link, headers: Mapping[str, str], body: bytes) -> bool:  # noqa: ARG002 (Telegram signs no body)
        """Compare the secret that was agreed upon when the webhook was set."""
        return carries_secret(link, headers)

    def parse(self, body: bytes) -> list[Inbound]:
        """Translate one update."""
        return parse_update(body)

    def split(self, message: Outbound) -> tuple[Outbound, ...]:
        """Cut into albums, files and texts of at most 4096 UTF-16 units."""
        return split_message(message, self.capabilities, album_of)

    async def send(self, link: Link, part: Outbound) -> Receipt:
        """Send one part in the owner's name."""
        return await send_part(link, part, self._account(link))

    async def edit(self, link: Link, to: str, external_id: str, text: str) -> None:
        """Change the text, or the caption of a file."""
        target = {**self._account(link), "chat_id": to, "message_id": number_of(external_id)}
        await change_text(link, target, text)

    async def delete(self, link: Link, to: str, external_ids: Sequence[str]) -> None:
        """Delete all parts at once."""
        del to
        ids = [number_of(external_id) for external_id in external_ids]
        await call(link, "deleteBusinessMessages", {**self._account(link), "message_ids": ids})

    async def react(self, link: Link, to: str, external_id: str, emoji: str | None) -> None:
        """Refuse: a bot reacts in its own name alone."""
        del link, to, external_id, emoji
        raise contract.PermanentError(_noop("Telegram не приймає такої реакції."))

    async def send_typing(self, link: Link, to: str) -> None:
        """Show «друкує…» for five seconds."""
        await call(
            link, "sendChatAction", {**self._account(link), "chat_id": to, "action": "typing"}
        )

    def download(self, link: Link, source: Mapping[str, str]) -> AsyncIterator[bytes]:
        """Fetch a file by its ``file_id``."""
        return download(link, source["file_id"])

    async def find_profile(self, link: Link, person_external_id: str) -> Profile:
        """Ask for the person's newest picture."""
        return await find_picture(link, person_external_id)

    async def check(self, link: Link) -> Identity:
        """Ask who the bot is, whether it can answer for an account, and whether it still may."""
        bot = await who_am_i(link)
        if not bot.flag("can_connect_to_business"):
            raise contract.PermanentError(NO_BUSINESS_MODE)
        if link.connection:
            found = await call(link, "getBusinessConnection", self._account(link))
            if trouble := trouble_of(PayloadReader({"found": found}).child("found")):
                raise contract.CredentialsError(trouble)
        return Identity(str(bot.number("id")), bot.text("first_name"), bot.text("username"))

    async def connect(self, link: Link) -> None:
        """Set the webhook with its secret, or clear it for polling."""
        await receive_updates(link, UPDATES)

    async def disconnect(self, link: Link) -> None:
        """Clear the webhook; what has not been delivered waits at Telegram for a day."""
        await refuse_updates(link)

    async def fetch(self, link: Link, cursor: int | None) -> tuple[list[bytes], int | None]:
        """Wait for updates from the cursor on; asking confirms all those before it."""
        return await fetch_updates(link, cursor, UPDATES)

    def _account(self, link: Link) -> dict[str, object]:
        """Say for which account the bot speaks."""
        if not link.connection:
            raise contract.CredentialsError(self.how_to_invite)
        return {"business_connection_id": link.connection}
