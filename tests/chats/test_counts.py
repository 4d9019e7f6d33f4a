"""The number beside a choice is how many chats the list then shows."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from kramar.chats.models import NOBODY, Chat
from kramar.chats.policies import ChatSight
from kramar.chats.queries.counts import count_chats
from kramar.chats.queries.filters import ChatFilter, ChatPosition
from kramar.chats.queries.listing import find_page
from kramar.core.tenancy import company_scope
from kramar.staff.models import Employee
from tests.cast import MakeChannel
from tests.chats.many_chats import Shop

CHATS = 300


@pytest.fixture
def shop(anna: Employee, boris: Employee, make_channel: MakeChannel) -> Iterator[Shop]:
    """Return a shop with chats of every kind."""
    with company_scope(anna.company_id):
        shop = Shop([anna, boris], [make_channel(anna.company) for _ in range(3)])
        shop.fill(CHATS)
        yield shop


def filters_of(shop: Shop) -> dict[str, ChatFilter]:
    """Return filters that narrow by each kind of choice, and by several at once."""
    anna, boris = (person.pk for person in shop.people)
    vip, debt, bulk = (label.pk for label in shop.labels)
    channel_id = shop.channels[0].pk
    return {
        "nothing": ChatFilter(),
        "open": ChatFilter(state=Chat.State.OPEN),
        "open, put off": ChatFilter(state=Chat.State.OPEN, snoozed=True),
        "open and unread": ChatFilter(state=Chat.State.OPEN, unread=True),
        "closed and read": ChatFilter(state=Chat.State.CLOSED, unanswered=True),
        "unread and linked": ChatFilter(unread=True, linked=True),
        "unlinked, not put off": ChatFilter(linked=False, snoozed=False),
        "of nobody": ChatFilter(responsible_ids=(None,)),
        "of two": ChatFilter(responsible_ids=(anna, boris), unread=True),
        "of a channel": ChatFilter(channel_ids=(channel_id,), unanswered=True),
        "of both": ChatFilter(channel_ids=(channel_id,), responsible_ids=(anna, None)),
        "label": ChatFilter(label_ids=(vip,)),
        "label of a channel": ChatFilter(label_ids=(debt,), channel_ids=(channel_id,)),
        "any label": ChatFilter(label_ids=(debt, vip, bulk), unread=True),
        "any label of one": ChatFilter(label_ids=(vip, bulk), responsible_ids=(anna,)),
        "one label of all": ChatFilter(label_ids=(vip,), label_mode="all", unread=True),
        "all labels": ChatFilter(label_ids=(vip, debt), label_mode="all"),
        "all labels of one": ChatFilter(
            label_ids=(debt, bulk), label_mode="all", responsible_ids=(boris,), linked=True
        ),
    }


SIGHTS = {"all": (True, True), "own and of nobody": (False, True), "own": (False, False)}


class Lists:
    """Counts what lists show."""

    def __init__(self, sight: ChatSight, wanted: ChatFilter) -> None:
        self._sight = sight
        self._wanted = wanted

    def length(self, wanted: ChatFilter) -> int:
        return len(find_page(self._sight, wanted, after=None, limit=CHATS))

    def of_labels(self, shop: Shop) -> dict[int, int]:
        together = self._wanted.label_ids if self._wanted.label_mode == "all" else ()
        return {
            label.pk: self.length(replace(self._wanted, label_ids=tuple({*together, label.pk})))
            for label in shop.labels
        }

    def of_responsibles(self, shop: Shop) -> dict[int, int]:
        return {
            person.pk if person else NOBODY: self.length(
                replace(self._wanted, responsible_ids=(person.pk if person else None,))
            )
            for person in (*shop.people, None)
        }

    def of_channels(self, shop: Shop) -> dict[int, int]:
        return {
            channel.pk: self.length(replace(self._wanted, channel_ids=(channel.pk,)))
            for channel in shop.channels
        }


def without_noughts(counts: dict[int, int]) -> dict[int, int]:
    return {key: count for key, count in counts.items() if count}


def naive(sight: ChatSight, wanted: ChatFilter) -> set[int]:
    """Find chats the simple way, one by one."""
    mine = Chat.objects.filter(sight.condition()).filter(wanted.condition())
    asked = set(wanted.label_ids)
    enough = asked.issubset if wanted.label_mode == "all" else asked.intersection
    return {chat.pk for chat in mine if not asked or enough(chat.label_ids)}


def two_pages(sight: ChatSight, wanted: ChatFilter) -> list[ChatPosition]:
    """Read a list as a screen does: a short page, and what comes after it."""
    first = find_page(sight, wanted, after=None, limit=7)
    rest = find_page(sight, wanted, after=first[-1], limit=CHATS) if first else []
    return [*first, *rest]


def numbers_told(sight: ChatSight, wanted: ChatFilter) -> dict[str, object]:
    """Return what stands beside the choices."""
    counts = count_chats(sight, wanted)
    return {
        **{state: counts.states[state] for state in ("open", "closed", "all")},
        "unread": counts.unread,
        "unanswered": counts.unanswered,
        "linked": counts.linked,
        "unlinked": counts.unlinked,
        "snoozed": counts.snoozed,
        "unassigned": counts.unassigned,
        "responsibles": counts.responsibles,
        "channels": counts.channels,
        "labels": counts.labels,
    }


def numbers_found(shop: Shop, sight: ChatSight, wanted: ChatFilter) -> dict[str, object]:
    """Return how long the lists are which the choices lead to."""
    lists = Lists(sight, wanted)
    responsibles = lists.of_responsibles(shop)
    return {
        "open": lists.length(replace(wanted, state=Chat.State.OPEN)),
        "closed": lists.length(replace(wanted, state=Chat.State.CLOSED)),
        "all": lists.length(replace(wanted, state=None)),
        "unread": lists.length(replace(wanted, unread=True)),
        "unanswered": lists.length(replace(wanted, unanswered=True)),
        "linked": lists.length(replace(wanted, linked=True)),
        "unlinked": lists.length(replace(wanted, linked=False)),
        "snoozed": lists.length(replace(wanted, snoozed=True)),
        "unassigned": responsibles[NOBODY],
        "responsibles": without_noughts(responsibles),
        "channels": without_noughts(lists.of_channels(shop)),
        "labels": without_noughts(lists.of_labels(shop)),
    }


def newest_first(places: list[ChatPosition]) -> list[ChatPosition]:
    """Return the places in the order of a list."""
    return sorted(places, key=lambda place: (place.last_message_at, place.chat_id), reverse=True)


@pytest.mark.parametrize("seen", SIGHTS)
def test_numbers_and_lists_agree(shop: Shop, seen: str) -> None:
    sight = ChatSight(shop.people[0].pk, True, *SIGHTS[seen])
    filters = filters_of(shop)

    told = {name: numbers_told(sight, wanted) for name, wanted in filters.items()}

    assert told == {name: numbers_found(shop, sight, wanted) for name, wanted in filters.items()}


@pytest.mark.parametrize("seen", SIGHTS)
def test_a_list_shows_what_the_filter_says(shop: Shop, seen: str) -> None:
    sight = ChatSight(shop.people[0].pk, True, *SIGHTS[seen])
    filters = filters_of(shop)

    lists = {name: two_pages(sight, wanted) for name, wanted in filters.items()}

    shown = {name: sorted(place.chat_id for place in places) for name, places in lists.items()}
    assert shown == {name: sorted(naive(sight, wanted)) for name, wanted in filters.items()}
    assert lists == {name: newest_first(places) for name, places in lists.items()}
