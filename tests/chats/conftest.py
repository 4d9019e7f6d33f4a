"""What the chats' stories have in common: Clara writes to the lamp shop's bot."""

from collections.abc import Callable
from itertools import count
from typing import Protocol

import pytest
from django.db import transaction

from kramar.channels.connector import Inbound, InboundFile, InboundMessage, Person
from kramar.channels.models import Channel
from kramar.chats.models import Chat
from kramar.chats.services.receiving import receive
from kramar.company.models import Company
from kramar.core import clock

Bring = Callable[..., list[str]]


class Say(Protocol):
    """Makes Clara's next message; what is not given is ordinary."""

    def __call__(
        self, text: str = ..., *, external_id: str = ..., person: Person | None = ...
    ) -> InboundMessage: ...


@pytest.fixture
def bring(in_lamp_shop: Company, lamp_bot: Channel) -> Bring:
    """Return a function that hands items to the chats as the intake does."""

    def bring_items(*items: Inbound) -> list[str]:
        with transaction.atomic():
            return receive(lamp_bot, items)

    return bring_items


@pytest.fixture
def say(clara: Person) -> Say:
    """Return a function that makes messages, from Clara unless told otherwise."""
    numbers = count(1)

    def message(
        text: str = "Добрий день!", *, external_id: str = "", person: Person | None = None
    ) -> InboundMessage:
        number = next(numbers)
        sender = person or clara
        return InboundMessage(
            person=sender,
            external_id=external_id or f"{sender.external_id}:{number}",
            provider_at=clock.now(),
            text=text,
        )

    return message


@pytest.fixture
def chat(bring: Bring, say: Say) -> Chat:
    """Return the chat in which Clara has said one thing."""
    bring(say("Чи є лампа «Сова»?"))
    return Chat.objects.get()


def photo(message: InboundMessage, album_id: str) -> InboundMessage:
    """Turn a message into one photo of an album."""
    return InboundMessage(
        person=message.person,
        external_id=message.external_id,
        provider_at=message.provider_at,
        text=message.text,
        album_id=album_id,
        files=(InboundFile(kind="image", external_id=message.external_id, source={"id": "f"}),),
    )
