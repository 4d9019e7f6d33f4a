"""Telegram channels as the database holds them, and payloads as Telegram sends them."""

import json
from itertools import count

from kramar.channels.credentials import seal
from kramar.channels.models import Channel
from kramar.company.models import Company
from kramar.core import clock
from kramar.core.tenancy import company_scope

SECRET = "secret-of-the-webhook"
_numbers = count(1)


def make_telegram(
    company: Company, *, token: str = "", kind: str = "telegram", **settings: object
) -> Channel:
    """Write a connected channel without asking anybody."""
    number = next(_numbers)
    credentials = {"token": token or f"70000000{number}:test", "secret": SECRET}
    with company_scope(company.pk):
        return Channel.objects.create(
            company=company,
            kind=kind,
            name=f"Бот {number}",
            key=f"bot-{number}",
            credentials=seal(credentials),
            settings={"mode": "webhook", **settings},
            created_at=clock.now(),
        )


def update(number: int, text: str, *, person: int = 501) -> bytes:
    """Write an update with a text."""
    message = {
        "message_id": number,
        "date": 1764000000 + number,
        "from": {"id": person, "is_bot": False, "first_name": "Клара"},
        "chat": {"id": person, "first_name": "Клара", "type": "private"},
        "text": text,
    }
    return json.dumps({"update_id": number, "message": message}, ensure_ascii=False).encode()
