"""Messenger's webhooks: Meta's language with Messenger's own words."""

from kramar.channels.connector import Inbound
from kramar.connectors.messenger_platform.contents import Dialect
from kramar.connectors.messenger_platform.messaging import parse_webhook as parse

DIALECT = Dialect(
    subject="page",
    unsupported="[Messenger не передає вміст цього повідомлення]",
    links={
        "reel": "Відео Reels",
        "ig_reel": "Відео Reels",
        "post": "Допис",
        "ig_post": "Допис",
        "share": "Допис",
        "fallback": "Посилання",
        "template": "Картка",
        "appointment_booking": "Запис на зустріч",
    },
)


def parse_webhook(body: bytes) -> list[Inbound]:
    """Translate one webhook.

    :raises ValueError: it is not a webhook at all
    """
    return parse(body, DIALECT)
