"""Where a scenario plays."""

from dataclasses import dataclass

from django.db import transaction

from kramar.channels.connector import Inbound, InboundMessage, Person
from kramar.channels.models import Channel
from kramar.channels.ports import DeliveryOutcome
from kramar.chats.models import Chat, Message
from kramar.chats.services.delivery import record_outcomes
from kramar.chats.services.receiving import receive
from kramar.core import clock
from kramar.staff.models import Employee

CLARA = Person(external_id="501", name="Клара Цукер", nickname="clara")


@dataclass(frozen=True)
class Stage:
    """Where a scenario plays: the chat with Clara is there and Anna answers in it."""

    channel: Channel
    chat: Chat
    anna: Employee
    boris: Employee

    def bring(self, *items: Inbound) -> None:
        """Let the channel bring something."""
        with transaction.atomic():
            receive(self.channel, items)

    def record(self, outcome: DeliveryOutcome) -> None:
        """Let the outbox tell what became of a message."""
        with transaction.atomic():
            record_outcomes([outcome])

    def first(self) -> Message:
        """Return Clara's first message."""
        return Message.objects.get(chat=self.chat, seq=1)


def says(text: str, number: int, person: Person = CLARA) -> InboundMessage:
    """Make a message of a client."""
    return InboundMessage(
        person=person,
        external_id=f"{person.external_id}:{number}",
        provider_at=clock.now(),
        text=text,
    )
