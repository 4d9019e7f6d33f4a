"""A shop with many chats of every kind, for the suites of plans and of numbers."""

from collections.abc import Iterator
from itertools import product
from typing import get_args

from kramar.channels.models import Channel
from kramar.chats.models import Chat, ChatLabel, Contact, Label
from kramar.chats.models.labels import write_labels
from kramar.chats.queries.filters import ChatFilter, LabelMode
from kramar.chats.services.tallies import reconcile_tallies
from kramar.core import clock
from kramar.staff.models import Employee


class Shop:
    """A shop with many chats of every kind."""

    def __init__(self, people: list[Employee], channels: list[Channel]) -> None:
        self.people = people
        self.channels = channels
        self.labels = [self._label("vip"), self._label("борг"), self._label("опт")]

    def _label(self, name: str) -> Label:
        company_id = self.people[0].company_id
        return Label.objects.create(
            company_id=company_id, name=name, folded=name, color="red", created_at=clock.now()
        )

    def fill(self, count: int) -> None:
        """Make the chats: of two employees and nobody, of three channels, some with labels."""
        at, company_id = clock.now(), self.people[0].company_id
        contacts = Contact.objects.bulk_create(
            Contact(
                company_id=company_id,
                channel=self.channels[number % 3],
                external_id=str(number),
                name="Людина",
                created_at=at,
            )
            for number in range(count)
        )
        chats = Chat.objects.bulk_create(map(self._chat, contacts, range(count)))
        ChatLabel.objects.bulk_create(
            self._row(chat, label_id) for chat in chats for label_id in chat.label_ids
        )
        reconcile_tallies()

    def _chat(self, contact: Contact, number: int) -> Chat:
        at = clock.now()
        return Chat(
            company_id=contact.company_id,
            channel_id=contact.channel_id,
            contact=contact,
            facets=number * 7 % 31 if number % 5 else 1,
            responsible=[*self.people, None, None][number % 4],
            label_ids=[
                label.pk for place, label in enumerate(self.labels) if number % 11 >> place & 1
            ],
            last_message_at=at,
            created_at=at,
        )

    def _row(self, chat: Chat, label_id: int) -> ChatLabel:
        return ChatLabel(
            company_id=chat.company_id,
            chat=chat,
            label_id=label_id,
            facets=chat.facets,
            responsible_key=chat.responsible_id or 0,
            channel_key=chat.channel_id,
            last_message_at=chat.last_message_at,
            all_labels=write_labels(chat.label_ids),
            created_at=chat.created_at,
        )

    def filters(self) -> Iterator[ChatFilter]:
        """Yield every combination that the funnel and the labels offer."""
        anna, boris = (person.pk for person in self.people)
        channels = [channel.pk for channel in self.channels]
        labels = [label.pk for label in self.labels]
        for values in product(
            (None, *Chat.State),
            (False, True),
            (False, True),
            (None, False, True),
            (None, False, True),
            ((), (None,), (anna,), (anna, boris), (anna, None)),
            ((), tuple(channels[:1]), tuple(channels[:2])),
            ((), tuple(labels[:1]), tuple(labels[:2])),
            get_args(LabelMode),
        ):
            yield ChatFilter(*values)
