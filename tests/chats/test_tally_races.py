"""Many who change chats at once: the tallies stay right, and nobody waits for anybody in a ring."""

from itertools import chain

import pytest
from django.db import transaction

from kramar.channels.connector import InboundMessage, Person
from kramar.channels.models import Channel
from kramar.chats.models import ANY_CHANNEL, ANYBODY, EVERY_FACETS, EVERY_LABEL, Chat, TallyRow
from kramar.chats.models.tallies import tally_column
from kramar.chats.services.assignment import take_chat
from kramar.chats.services.closing import close_chat
from kramar.chats.services.labelling import label_chat
from kramar.chats.services.receiving import receive
from kramar.chats.services.tallies import reconcile_tallies
from kramar.core import clock
from kramar.core.tenancy import company_scope
from kramar.staff.models import Employee
from tests.cast import MakeChannel
from tests.races import Act, at_once

pytestmark = [pytest.mark.races, pytest.mark.django_db(transaction=True)]

PEOPLE = 6


def arriving(channel: Channel, text: str) -> Act:
    """Let everybody write to the channel in one batch, the last first in every other one."""
    people = [Person(external_id=str(number), name="Клара") for number in range(PEOPLE)]
    messages = [
        InboundMessage(
            person=person,
            external_id=f"{person.external_id}:{text}",
            provider_at=clock.now(),
            text=text,
        )
        for person in people
    ]

    def act() -> object:
        with company_scope(channel.company_id), transaction.atomic():
            return receive(channel, messages[:: 1 if text < "3" else -1])

    return act


def working(by: Employee, chat_id: int) -> Act:
    """Take, label and close one chat."""

    def act() -> object:
        with company_scope(by.company_id):
            take_chat(chat_id=chat_id, seen_responsible_id=None, by=by)
            label_chat(chat_id=chat_id, name=f"мітка {chat_id % 2}", by=by)
            return close_chat(chat_id=chat_id, by=by)

    return act


def everything(channels: list[Channel], people: list[Employee], chat_ids: list[int]) -> list[Act]:
    return [
        *(arriving(channel, text) for channel in channels for text in "1234"),
        *(working(people[0], chat_id) for chat_id in chat_ids[::4]),
        *(working(people[1], chat_id) for chat_id in chat_ids[1::4]),
    ]


def test_tallies_are_right_after_everything_at_once(
    anna: Employee, boris: Employee, make_channel: MakeChannel
) -> None:
    channels = [make_channel(anna.company), make_channel(anna.company)]
    arriving(channels[0], "0")()
    arriving(channels[1], "0")()
    with company_scope(anna.company_id):
        chat_ids = list(Chat.objects.order_by("pk").values_list("pk", flat=True))

    ended = at_once(*everything(channels, [anna, boris], chat_ids))

    assert set(ended) == {"done"}
    with company_scope(anna.company_id):
        assert reconcile_tallies() == 0
        whole = TallyRow.objects.filter(
            label_key=EVERY_LABEL, responsible_key=ANYBODY, channel_key=ANY_CHANNEL
        )
        numbers = whole.values_list(*map(tally_column, EVERY_FACETS))
        assert sum(chain.from_iterable(numbers)) == 2 * PEOPLE
