"""The contract as Telegram keeps it."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import replace
from typing import ClassVar

from kramar.channels.capabilities import Capabilities
from kramar.channels.connector import Identity, Inbound, Link, Outbound, Profile, Receipt
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
from kramar.connectors.telegram.parsing import parse_update

UPDATES = ["message", "edited_message", "my_chat_member", "message_reaction"]
REACTIONS = (
    "👍 ❤ 🔥 🙏 👏 😁 🎉 🤝 👌 🥰 😍 🤩 🤗 💯 😘 😇 😎 🤣 🏆 ⚡ 🫡 👎 🤔 😢 😭 😱 🤯 😨 🤨 😐 🥱 "
    "🥴 😴 😡 🤬 🤮 💔 ❤\u200d🔥 💘 💋 👀 ✍ 🆒 💅 🕊 🐳 🦄 🍓 🍾 🍌 🌭 🌚 🎃 🎅 🎄 ☃ 👻 🤡 💩 🖕 😈 "
    "👾 🗿 🤪 🤓 🙈 🙉 🙊 💊 👨\u200d💻 🤷 🤷\u200d♂ 🤷\u200d♀"
)


class TelegramConnector:
    """A bot, by webhook or by long polling."""

    kind: ClassVar[str] = "telegram"
    capabilities: ClassVar[Capabilities] = replace(
        BOT, can_react=True, reactions=tuple(REACTIONS.split()), delete_window_hours=48
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
        """Send one part."""
        return await send_part(link, part)

    async def edit(self, link: Link, to: str, external_id: str, text: str) -> None:
        """Change the text, or the caption of a file."""
        target = {"chat_id": to, "message_id": number_of(external_id)}
        await change_text(link, target, text)

    async def delete(self, link: Link, to: str, external_ids: Sequence[str]) -> None:
        """Delete all parts at once; those that are gone are passed over."""
        ids = [number_of(external_id) for external_id in external_ids]
        await call(link, "deleteMessages", {"chat_id": to, "message_ids": ids})

    async def react(self, link: Link, to: str, external_id: str, emoji: str | None) -> None:
        """React, or take the reaction back."""
        reaction = [{"type": "emoji", "emoji": emoji}] if emoji else []
        target = {"chat_id": to, "message_id": number_of(external_id), "reaction": reaction}
        await call(link, "setMessageReaction", target)

    async def send_typing(self, link: Link, to: str) -> None:
        """Show «друкує…» for five seconds."""
        await call(link, "sendChatAction", {"chat_id": to, "action": "typing"})

    def download(self, link: Link, source: Mapping[str, str]) -> AsyncIterator[bytes]:
        """Fetch a file by its ``file_id``."""
        return download(link, source["file_id"])

    async def find_profile(self, link: Link, person_external_id: str) -> Profile:
        """Ask for the person's newest picture; privacy settings may hide it."""
        return await find_picture(link, person_external_id)

    async def check(self, link: Link) -> Identity:
        """Ask who the token belongs to."""
        bot = await who_am_i(link)
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
