"""Changing what a bot has said."""

from collections.abc import Mapping

from kramar.channels.connector import Link, PermanentError
from kramar.connectors.bot_api.calls import call


async def change_text(link: Link, target: Mapping[str, object], text: str) -> None:
    """Change a message's text, or what stands under its file.

    :raises ConnectorError: as the contract's tree tells
    """
    try:
        await call(link, "editMessageText", {**target, "text": text})
    except PermanentError as error:
        if error.code != "is_caption":
            raise
        await call(link, "editMessageCaption", {**target, "caption": text})
