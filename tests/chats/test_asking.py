"""Asking the responsible for a chat, and every way in which that ends."""

import pytest

from kramar.chats import queries
from kramar.chats.models import Chat
from kramar.chats.policies import ChatSight
from kramar.chats.services.asking import (
    MayNotDeclineError,
    NobodyToAskError,
    ask_for_chat,
    withdraw_ask,
)
from kramar.chats.services.assignment import assign_chat, take_chat
from kramar.chats.services.closing import close_chat
from kramar.core.errors import RefusedError
from kramar.events.models import StoredEvent
from kramar.staff.models import Employee
from kramar.staff.services.employees import dismiss_employee


@pytest.fixture
def annas(chat: Chat, anna: Employee) -> Chat:
    """Return the chat that Anna has taken."""
    return take_chat(chat_id=chat.pk, seen_responsible_id=None, by=anna)


def askers(chat: Chat, viewer: Employee) -> list[Employee]:
    return queries.get_chat(ChatSight.of(viewer), chat.pk).shown_askers


def test_asking_twice_is_asking_once(annas: Chat, boris: Employee) -> None:
    ask_for_chat(chat_id=annas.pk, by=boris)
    ask_for_chat(chat_id=annas.pk, by=boris)

    assert askers(annas, boris) == [boris]
    assert StoredEvent.objects.filter(kind="chat.asked").count() == 1


def test_a_chat_of_nobody_is_not_asked_for(chat: Chat, boris: Employee) -> None:
    with pytest.raises(NobodyToAskError):
        ask_for_chat(chat_id=chat.pk, by=boris)


def test_the_responsible_and_those_who_cannot_answer_ask_for_nothing(
    annas: Chat, anna: Employee, observer: Employee
) -> None:
    with pytest.raises(RefusedError):
        ask_for_chat(chat_id=annas.pk, by=observer)
    ask_for_chat(chat_id=annas.pk, by=anna)

    assert askers(annas, anna) == []


def test_an_ask_is_taken_back(annas: Chat, boris: Employee) -> None:
    ask_for_chat(chat_id=annas.pk, by=boris)
    withdraw_ask(chat_id=annas.pk, asker=boris, by=boris)

    assert askers(annas, boris) == []


def test_the_responsible_declines_one_and_the_other_still_asks(
    annas: Chat, anna: Employee, boris: Employee, owner: Employee
) -> None:
    ask_for_chat(chat_id=annas.pk, by=boris)
    ask_for_chat(chat_id=annas.pk, by=owner)
    withdraw_ask(chat_id=annas.pk, asker=boris, by=anna)

    assert askers(annas, anna) == [owner]


def test_nobody_declines_for_the_responsible(annas: Chat, boris: Employee, owner: Employee) -> None:
    ask_for_chat(chat_id=annas.pk, by=owner)

    with pytest.raises(MayNotDeclineError):
        withdraw_ask(chat_id=annas.pk, asker=owner, by=boris)


def test_handing_over_ends_every_ask(
    annas: Chat, anna: Employee, boris: Employee, owner: Employee
) -> None:
    ask_for_chat(chat_id=annas.pk, by=boris)
    ask_for_chat(chat_id=annas.pk, by=owner)
    assign_chat(chat_id=annas.pk, to=boris, by=anna)

    assert askers(annas, anna) == []


def test_closing_ends_every_ask(annas: Chat, anna: Employee, boris: Employee) -> None:
    ask_for_chat(chat_id=annas.pk, by=boris)
    close_chat(chat_id=annas.pk, by=anna)

    assert askers(annas, anna) == []


def test_who_was_dismissed_asks_no_more(annas: Chat, boris: Employee, owner: Employee) -> None:
    ask_for_chat(chat_id=annas.pk, by=boris)
    dismiss_employee(employee=boris, by=owner)

    assert askers(annas, owner) == []
