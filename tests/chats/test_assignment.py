"""S12, S16 and law 6: taking, handing over, closing, reading, and the counters behind them."""

import pytest

from kramar.chats import policies, queries
from kramar.chats.models import Chat, UnreadCounter
from kramar.chats.queries.filters import ChatFilter
from kramar.chats.services.assignment import (
    AlreadyTakenError,
    CannotAnswerError,
    MayNotHandOverError,
    assign_chat,
    take_chat,
)
from kramar.chats.services.closing import close_chat, reopen_chat
from kramar.chats.services.counters import reconcile_counters
from kramar.chats.services.locking import ChatAbsentError
from kramar.chats.services.reading import NotYoursToReadError, mark_read
from kramar.core.errors import RefusedError
from kramar.events.models import StoredEvent
from kramar.staff.models import Employee
from tests.chats.conftest import Bring, Say


def test_taking_makes_responsible_and_reads(chat: Chat, anna: Employee) -> None:
    taken = take_chat(chat_id=chat.pk, seen_responsible_id=None, by=anna)

    assert (taken.responsible, taken.unread) == (anna, 0)
    assert queries.count_unread(anna) == (0, 0)


def test_of_two_who_take_the_second_is_told_who_was_first(
    chat: Chat, anna: Employee, boris: Employee
) -> None:
    take_chat(chat_id=chat.pk, seen_responsible_id=None, by=anna)

    with pytest.raises(AlreadyTakenError, match="Бондар А"):
        take_chat(chat_id=chat.pk, seen_responsible_id=None, by=boris)


def test_the_owner_may_take_from_whom_she_saw(chat: Chat, anna: Employee, owner: Employee) -> None:
    take_chat(chat_id=chat.pk, seen_responsible_id=None, by=anna)

    taken = take_chat(chat_id=chat.pk, seen_responsible_id=anna.pk, by=owner)

    assert taken.responsible == owner


def test_an_observer_takes_nothing_and_is_given_nothing(
    chat: Chat, observer: Employee, anna: Employee
) -> None:
    with pytest.raises(RefusedError):
        take_chat(chat_id=chat.pk, seen_responsible_id=None, by=observer)
    with pytest.raises(CannotAnswerError):
        assign_chat(chat_id=chat.pk, to=observer, by=anna)


def test_a_manager_does_not_hand_over_anothers_chat(
    chat: Chat, anna: Employee, boris: Employee
) -> None:
    take_chat(chat_id=chat.pk, seen_responsible_id=None, by=anna)

    with pytest.raises(MayNotHandOverError):
        assign_chat(chat_id=chat.pk, to=boris, by=boris)


def test_handing_over_tells_the_log_who_lost_it(
    chat: Chat, anna: Employee, boris: Employee
) -> None:
    take_chat(chat_id=chat.pk, seen_responsible_id=None, by=anna)
    assign_chat(chat_id=chat.pk, to=boris, by=anna)

    event = StoredEvent.objects.latest("number")
    assert (event.kind, event.responsible_id, event.former_id) == (
        "chat.assigned",
        boris.pk,
        anna.pk,
    )


def test_closing_ends_waiting_and_repeats_harmlessly(chat: Chat, anna: Employee) -> None:
    close_chat(chat_id=chat.pk, by=anna)
    closed = close_chat(chat_id=chat.pk, by=anna)

    assert (closed.state, closed.waiting_since, closed.last_seq) == (Chat.State.CLOSED, None, 2)
    assert reopen_chat(chat_id=chat.pk, by=anna).state == Chat.State.OPEN


def test_unread_counters_follow_the_chat_from_nobody_to_its_responsible(
    chat: Chat, anna: Employee, boris: Employee, bring: Bring, say: Say
) -> None:
    assert queries.count_unread(anna) == (0, 1)
    take_chat(chat_id=chat.pk, seen_responsible_id=None, by=anna)
    bring(say("Ще одне"))
    assert queries.count_unread(anna) == (1, 0)

    assign_chat(chat_id=chat.pk, to=boris, by=anna)

    assert queries.count_unread(anna) == (0, 0)
    assert queries.count_unread(boris) == (1, 0)
    assert reconcile_counters() == []


def test_reading_counts_what_is_left(chat: Chat, anna: Employee, bring: Bring, say: Say) -> None:
    take_chat(chat_id=chat.pk, seen_responsible_id=None, by=anna)
    bring(say("раз"), say("два"))

    read = mark_read(chat_id=chat.pk, seq=3, by=anna)

    assert (read.read_seq, read.unread) == (3, 1)
    assert mark_read(chat_id=chat.pk, seq=1, by=anna).read_seq == 3


def test_nobodys_look_clears_anothers_chat(chat: Chat, anna: Employee, boris: Employee) -> None:
    take_chat(chat_id=chat.pk, seen_responsible_id=None, by=anna)

    with pytest.raises(NotYoursToReadError):
        mark_read(chat_id=chat.pk, seq=1, by=boris)


def test_a_wrong_counter_is_found_and_mended(chat: Chat, anna: Employee) -> None:
    UnreadCounter.objects.update(unread_chats=7)

    assert [value.unread_chats for value in reconcile_counters()] == [1]
    assert queries.count_unread(anna) == (0, 1)


def test_a_chat_of_another_company_does_not_exist(
    chat: Chat, anna: Employee, rival: Employee
) -> None:
    with pytest.raises(ChatAbsentError):
        take_chat(chat_id=chat.pk + 1000, seen_responsible_id=None, by=anna)


def test_who_sees_only_own_chats_sees_no_other(chat: Chat, anna: Employee) -> None:
    sight = policies.ChatSight(
        employee_id=anna.pk, uses_chats=True, sees_all=False, sees_unassigned=False
    )
    wanted = ChatFilter()

    assert queries.list_chats(sight, wanted, after=None, limit=10).chats == []
    take_chat(chat_id=chat.pk, seen_responsible_id=None, by=anna)

    assert queries.list_chats(sight, wanted, after=None, limit=10).chats == [chat]
