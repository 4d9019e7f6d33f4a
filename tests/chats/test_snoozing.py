"""«Return to me at…»: a chat is put away, and comes back at its time or when the client writes."""

import json
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from kramar.chats.models import Chat, Message
from kramar.chats.policies import ChatSight
from kramar.chats.queries import list_chats
from kramar.chats.queries.counts import count_chats
from kramar.chats.queries.filters import ChatFilter
from kramar.chats.search import Viewer, search_chats
from kramar.chats.services.assignment import MayNotHandOverError, assign_chat, take_chat
from kramar.chats.services.closing import close_chat
from kramar.chats.services.due import list_due
from kramar.chats.services.snoozing import return_due_chat, snooze_chat
from kramar.core import clock
from kramar.core.errors import InvalidError
from kramar.events.models import StoredEvent
from kramar.staff.models import Employee
from tests.chats.conftest import Bring, Say

HOUR = timedelta(hours=1)
OPEN = ChatFilter(state=Chat.State.OPEN)


@pytest.fixture
def put_away(chat: Chat, anna: Employee, noon: datetime) -> Chat:
    take_chat(chat_id=chat.pk, seen_responsible_id=None, by=anna)
    return snooze_chat(chat_id=chat.pk, until=noon + HOUR, by=anna)


def lines(chat: Chat) -> list[str]:
    rows = Message.objects.filter(chat=chat, direction="event").order_by("seq")
    return [str((row.extras or {})["event"]["kind"]) for row in rows]


def test_a_chat_that_is_put_away_says_until_when(put_away: Chat, noon: datetime) -> None:
    put_away.refresh_from_db()

    assert put_away.snoozed_until == noon + HOUR
    assert lines(put_away)[-1] == "chat.snoozed"


def shown(anna: Employee, wanted: ChatFilter) -> int:
    """Count what the list shows, and be sure that the number beside the choice is the same."""
    sight = ChatSight.of(anna)
    chats = list_chats(sight, wanted, after=None, limit=10).chats
    counts = count_chats(sight, wanted)
    assert counts.states[wanted.state or "all"] == len(chats)
    return len(chats)


def test_it_leaves_the_work_at_hand_and_is_found_where_it_is_asked_for(
    put_away: Chat, anna: Employee
) -> None:
    assert shown(anna, OPEN) == 0
    assert shown(anna, replace(OPEN, snoozed=True)) == 1
    assert shown(anna, ChatFilter()) == 1
    assert count_chats(ChatSight.of(anna), OPEN).snoozed == 1
    assert len(search_chats(Viewer.of(anna), "сова", limit=10).hits) == 1


def test_what_the_client_writes_brings_it_back_among_the_others(
    put_away: Chat, bring: Bring, say: Say, anna: Employee
) -> None:
    bring(say("Я ще тут"))

    assert shown(anna, OPEN) == 1
    assert shown(anna, replace(OPEN, snoozed=True)) == 0


def test_put_away_unread_it_is_found_among_the_unread(
    chat: Chat, owner: Employee, anna: Employee, noon: datetime
) -> None:
    assign_chat(chat_id=chat.pk, to=anna, by=owner)
    snooze_chat(chat_id=chat.pk, until=noon + HOUR, by=owner)

    assert shown(anna, OPEN) == 0
    assert shown(anna, replace(OPEN, unread=True)) == 1


def test_before_its_time_it_stays_away(put_away: Chat, noon: datetime) -> None:
    assert list_due(noon) == []
    return_due_chat(chat_id=put_away.pk)

    put_away.refresh_from_db()
    assert put_away.snoozed_until is not None


def test_at_its_time_it_returns_to_the_top_for_whoever_asked(
    put_away: Chat, noon: datetime, anna: Employee
) -> None:
    with clock.standing_at(noon + HOUR):
        [due] = list_due(clock.now())
        due.deed()

    put_away.refresh_from_db()
    assert (put_away.snoozed_until, put_away.last_message_at) == (None, noon + HOUR)
    told = StoredEvent.objects.get(kind="chat.returned")
    assert json.loads(told.data)["employee_id"] == anna.pk


def test_the_client_who_writes_brings_it_back(put_away: Chat, bring: Bring, say: Say) -> None:
    bring(say("Ви ще тут?"))

    put_away.refresh_from_db()
    assert put_away.snoozed_until is None


def test_closing_and_handing_over_bring_it_back(
    put_away: Chat, noon: datetime, anna: Employee, boris: Employee
) -> None:
    assert close_chat(chat_id=put_away.pk, by=anna).snoozed_until is None
    snooze_chat(chat_id=put_away.pk, until=noon + HOUR, by=anna)

    assert assign_chat(chat_id=put_away.pk, to=boris, by=anna).snoozed_until is None


def test_the_past_and_the_far_future_are_refused(chat: Chat, anna: Employee) -> None:
    with pytest.raises(InvalidError, match="у майбутньому"):
        snooze_chat(chat_id=chat.pk, until=clock.now(), by=anna)
    with pytest.raises(InvalidError, match="у майбутньому"):
        snooze_chat(chat_id=chat.pk, until=clock.now() + timedelta(days=400), by=anna)


def test_somebody_elses_chat_is_not_put_away(
    put_away: Chat, noon: datetime, boris: Employee
) -> None:
    with pytest.raises(MayNotHandOverError):
        snooze_chat(chat_id=put_away.pk, until=noon + HOUR, by=boris)
