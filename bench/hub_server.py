"""The product's server with a thread that publishes: the socket hub alone, without the inbound way.

Told ``{"companies", "rate", "seconds"}`` it publishes so many messages a second, in turn for each
company, and answers when it is done.
"""

import json
import os
import sys
import threading
import time
from datetime import UTC, datetime

import django
import uvicorn

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kramar.project.settings")
django.setup()

from django.db import transaction  # noqa: E402 (after django.setup)

from kramar.chats.events import CounterValue, MessageReceived  # noqa: E402
from kramar.core.tenancy import company_scope  # noqa: E402
from kramar.events.services import publish  # noqa: E402
from kramar.project.server import configuration  # noqa: E402

AT = datetime(2026, 3, 2, 12, tzinfo=UTC)
LAST = {
    "id": 1,
    "seq": 1,
    "direction": "in",
    "author_name": "Клара Цукер",
    "text": "Добрий день! Чи є ще зелена настільна лампа?",
    "kind": "text",
    "status": "received",
    "created_at": AT,
}
CHAT = {
    "id": 1,
    "state": "open",
    "channel": {"id": 1, "kind": "telegram", "name": "Лампи в Telegram"},
    "contact": {
        "id": 1,
        "name": "Клара Цукер",
        "nickname": "clara",
        "avatar_url": None,
        "reachable": True,
    },
    "client": None,
    "responsible": None,
    "unread": 1,
    "waiting_since": AT,
    "last_message": LAST,
    "last_message_at": AT,
    "reply_until": None,
    "labels": [],
    "read_seq": 0,
    "created_at": AT,
}
MESSAGE = {
    "id": 1,
    "chat_id": 1,
    "seq": 1,
    "direction": "in",
    "author": {"kind": "contact", "id": 1, "name": "Клара Цукер"},
    "attachments": [],
    "location": None,
    "shared_contact": None,
    "event": None,
    "status": "received",
    "error": None,
    "created_at": AT,
    "provider_at": AT,
    "reply_to": None,
    "edited_at": None,
    "deleted_at": None,
    "reactions": [],
    "client_id": None,
}
COUNTERS = [CounterValue(employee_id=None, unread_chats=1)]


def publish_message(company_id: int) -> None:
    """Publish one message that says when it was."""
    text = f"t{time.monotonic_ns()}"
    event = MessageReceived.model_validate(
        {"chat": CHAT, "message": MESSAGE | {"text": text}, "counters": COUNTERS}
    )
    with company_scope(company_id), transaction.atomic():
        publish(event)


def obey() -> None:
    """Publish as the standard input says, evenly in time."""
    for line in sys.stdin:
        order = json.loads(line)
        companies, count = order["companies"], int(order["rate"] * order["seconds"])
        begun = time.monotonic()
        for number in range(count):
            time.sleep(max(0.0, begun + number / order["rate"] - time.monotonic()))
            publish_message(companies[number % len(companies)])
        print(json.dumps({"published": count}), flush=True)


def main() -> None:
    """Serve until ended."""
    threading.Thread(target=obey, daemon=True).start()
    uvicorn.Server(configuration(host="127.0.0.1", port=int(sys.argv[1]))).run()


if __name__ == "__main__":
    main()
