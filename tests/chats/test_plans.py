"""Law suite of plans: on a large table no list of chats is scanned or sorted, whatever is asked."""

from collections.abc import Iterator
from itertools import product
from typing import get_args

import pytest
from django.db import connection

from kramar.channels.models import Channel
from kramar.chats.models import Chat, ChatLabel, Contact, Label
from kramar.chats.policies import ChatSight
from kramar.chats.queries.cells import Value
from kramar.chats.queries.filters import ChatFilter, ChatPosition, LabelMode
from kramar.chats.queries.listing import only_walks, page_statement
from kramar.chats.services.tallies import reconcile_tallies
from kramar.core import clock
from kramar.core.tenancy import company_scope
from kramar.staff.models import Employee
from tests.cast import MakeChannel

CHATS = 4_000
# A table of a few rows, such as the tallies' of a small shop, is rightly read whole.
FORBIDDEN = ("Seq Scan", "Sort  (", "SCAN chats_", "TEMP B-TREE", "Bitmap")
EXPLAIN = {"postgresql": "EXPLAIN ", "sqlite": "EXPLAIN QUERY PLAN "}


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

    def fill(self) -> None:
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
            for number in range(CHATS)
        )
        chats = Chat.objects.bulk_create(map(self._chat, contacts, range(CHATS)))
        ChatLabel.objects.bulk_create(
            self._row(chat, label)
            for number, chat in enumerate(chats)
            for label in self._labels_of(number)
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
            last_message_at=at,
            created_at=at,
        )

    def _labels_of(self, number: int) -> list[Label]:
        return self.labels[: number % 7] if number % 7 < 3 else []

    def _row(self, chat: Chat, label: Label) -> ChatLabel:
        return ChatLabel(
            company_id=chat.company_id,
            chat=chat,
            label=label,
            facets=chat.facets,
            responsible_key=chat.responsible_id or 0,
            channel_key=chat.channel_id,
            last_message_at=chat.last_message_at,
            all_labels=f" {self.labels[0].pk} {self.labels[1].pk} ",
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


@pytest.fixture
def shop(anna: Employee, boris: Employee, make_channel: MakeChannel) -> Iterator[Shop]:
    """Return the shop with its chats, counted and analysed."""
    with company_scope(anna.company_id):
        shop = Shop([anna, boris], [make_channel(anna.company) for _ in range(3)])
        shop.fill()
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")
        yield shop


SIGHTS = {
    "all": (True, True),
    "own and of nobody": (False, True),
    "own": (False, False),
}


def faults_of(shop: Shop, sight: ChatSight, after: ChatPosition | None) -> dict[str, list[str]]:
    """Return what each plan must not do and does; statements that differ in values are one."""
    statements: dict[str, list[Value]] = {}
    for wanted in shop.filters():
        statement = page_statement(sight, wanted, after=after, limit=30)
        if statement:
            statements.setdefault(statement[0], statement[1])
    found = {}
    with only_walks(), connection.cursor() as cursor:
        for words, values in statements.items():
            cursor.execute(EXPLAIN[connection.vendor] + words, values)
            plan = "\n".join(str(row[-1]) for row in cursor.fetchall())
            if faults := [word for word in FORBIDDEN if word in plan]:
                found[f"{words}\n{values}\n{plan}"] = faults
    return found


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("after_chat", [None, CHATS // 2], ids=["first", "deep"])
def test_every_list_walks_indexes(shop: Shop, sight: str, after_chat: int | None) -> None:
    seen = ChatSight(shop.people[0].pk, True, *SIGHTS[sight])
    after = after_chat and ChatPosition(clock.now(), after_chat)

    assert faults_of(shop, seen, after or None) == {}
