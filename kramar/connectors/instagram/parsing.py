"""Instagram's webhooks: Meta's language with Instagram's own words."""

from kramar.channels.connector import Inbound
from kramar.connectors.messenger_platform.contents import Dialect
from kramar.connectors.messenger_platform.messaging import parse_webhook as parse

# What is shown as words and a link: it lives in Instagram, and dies there.
DIALECT = Dialect(
    subject="instagram",
    unsupported="[Instagram не передає вміст цього повідомлення]",
    links={
        "story_mention": "Згадка в історії",
        "ig_story": "Історія",
        "story": "Історія",
        "ig_post": "Допис",
        "ig_reel": "Відео Reels",
        "reel": "Відео Reels",
        "share": "Допис",
        "media": "Допис",
        "template": "Картка",
        "fallback": "Посилання",
    },
)


def parse_webhook(body: bytes) -> list[Inbound]:
    """Translate one webhook.

    :raises ValueError: it is not a webhook at all
    """
    return parse(body, DIALECT)
