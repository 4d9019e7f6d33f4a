"""A webhook that is brought again a week later changes nothing, whoever sends it."""

import json

import pytest
from django.db import transaction

from kramar.channels.models import Channel
from kramar.channels.registry import get_connector
from kramar.chats.models import Chat, Message
from kramar.chats.services.assignment import take_chat
from kramar.chats.services.closing import close_chat
from kramar.chats.services.receiving import receive
from kramar.company.models import Company
from kramar.staff.models import Employee
from tests.channels.telegram_channels import make_telegram, update

pytestmark = pytest.mark.django_db

MILLISECONDS = 1764000000000
PERSON = {"id": "501", "name": "Клара"}
MESSAGING = {
    "sender": {"id": "501"},
    "recipient": {"id": "9"},
    "timestamp": MILLISECONDS,
    "message": {"mid": "m_1", "text": "Добрий день"},
}
WHATSAPP = {
    "metadata": {"phone_number_id": "9"},
    "contacts": [{"profile": {"name": "Клара"}, "wa_id": "501"}],
    "messages": [
        {
            "from": "501",
            "id": "wamid.1",
            "timestamp": "1764000000",
            "type": "text",
            "text": {"body": "Добрий день"},
        }
    ],
}


def meta(name: str, entry: dict[str, object]) -> bytes:
    return json.dumps({"object": name, "entry": [{"id": "9", **entry}]}).encode()


PAYLOADS = {
    "telegram": update(1, "Добрий день"),
    "viber": json.dumps(
        {
            "event": "message",
            "timestamp": MILLISECONDS,
            "message_token": 4912661846655238145,
            "sender": PERSON,
            "message": {"type": "text", "text": "Добрий день"},
        }
    ).encode(),
    "instagram": meta("instagram", {"messaging": [MESSAGING]}),
    "messenger": meta("page", {"messaging": [MESSAGING]}),
    "whatsapp": meta(
        "whatsapp_business_account", {"changes": [{"field": "messages", "value": WHATSAPP}]}
    ),
}


@pytest.mark.parametrize("kind", PAYLOADS)
def test_nothing_is_doubled_and_a_closed_chat_stays_closed(
    in_lamp_shop: Company, anna: Employee, kind: str
) -> None:
    channel = make_telegram(in_lamp_shop, kind=kind)
    assert bring(channel) == ["stored"]
    chat = Chat.objects.get()
    take_chat(chat_id=chat.pk, seen_responsible_id=None, by=anna)
    close_chat(chat_id=chat.pk, by=anna)

    assert bring(channel) == ["duplicate"]

    chat.refresh_from_db()
    assert (chat.state, chat.unread) == ("closed", 0)
    assert Message.objects.filter(direction="in").count() == 1


def bring(channel: Channel) -> list[str]:
    items = get_connector(channel.kind).parse(PAYLOADS[channel.kind])
    with transaction.atomic():
        return receive(channel, items)
