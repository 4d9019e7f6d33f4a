"""Sending one part: a text, or a file that Meta fetches by the link that we give."""

from kramar.channels.connector import Link, Outbound, Receipt
from kramar.connectors.messenger.calls import base
from kramar.connectors.messenger_platform.sending import attachment, own_mark, send_message
from kramar.connectors.meta.graph import Json
from kramar.connectors.meta.webhook import proof


async def send_part(link: Link, part: Outbound) -> Receipt:
    """Send a text or a file; our own id goes with it and comes back in the echo.

    :raises ConnectorError: as the contract's tree tells
    """
    content: dict[str, Json] = (
        {"attachment": attachment(part.files[0])} if part.files else {"text": part.text}
    )
    message: dict[str, Json] = {**content, "metadata": own_mark(part)}
    extra: dict[str, Json] = {"messaging_type": "RESPONSE", **proof(link)}
    return await send_message(link, base(), part, message, extra)
