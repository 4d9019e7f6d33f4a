"""What the shop answers by itself while it is closed."""

from datetime import UTC, datetime, timedelta

import pytest

from kramar.channels.models import Delivery
from kramar.chats.models import Chat, Message
from kramar.company.models import Company
from kramar.company.services import CompanyChanges, change_company
from kramar.core import clock
from kramar.core.errors import InvalidError
from kramar.core.working_hours import WorkingSpan
from kramar.staff.models import Employee
from tests.chats.conftest import Bring, Say

EVENING = datetime(2026, 3, 2, 19, tzinfo=UTC)  # Monday, 21:00 in Kyiv
TEXT = "Ми відповімо зранку"


@pytest.fixture(autouse=True)
def hours(in_lamp_shop: Company, owner: Employee) -> None:
    weekdays = [WorkingSpan(day=day, opens="09:00", closes="18:00") for day in range(5)]
    changes = CompanyChanges(working_hours=weekdays, away_message_enabled=True, away_message=TEXT)
    change_company(company=in_lamp_shop, changes=changes, by=owner)


def replies() -> list[str]:
    return list(Message.objects.filter(direction="out").values_list("text", flat=True))


def test_a_client_who_writes_at_night_is_answered_and_goes_on_waiting(
    bring: Bring, say: Say
) -> None:
    with clock.standing_at(EVENING):
        bring(say("Чи є лампа?"))

    chat = Chat.objects.get()
    assert (replies(), Delivery.objects.count()) == ([TEXT], 1)
    assert (chat.waiting_since, chat.unread) == (EVENING, 1)
    assert (chat.last_message or {})["text"] == "Чи є лампа?"


def test_one_closed_time_is_told_of_once(bring: Bring, say: Say) -> None:
    with clock.standing_at(EVENING):
        bring(say("раз"), say("два"))
        bring(say("три"))

    assert replies() == [TEXT]


def test_the_next_night_is_told_of_again(bring: Bring, say: Say) -> None:
    with clock.standing_at(EVENING):
        bring(say())
    with clock.standing_at(EVENING + timedelta(days=1)):
        bring(say())

    assert replies() == [TEXT, TEXT]


def test_in_working_hours_people_answer(bring: Bring, say: Say, noon: datetime) -> None:
    bring(say())

    assert replies() == []


def test_an_empty_answer_cannot_be_switched_on(in_lamp_shop: Company, owner: Employee) -> None:
    with pytest.raises(InvalidError, match="Напишіть"):
        change_company(company=in_lamp_shop, changes=CompanyChanges(away_message=""), by=owner)


def test_hours_that_overlap_are_refused(in_lamp_shop: Company, owner: Employee) -> None:
    twice = [
        WorkingSpan(day=0, opens="09:00", closes="13:00"),
        WorkingSpan(day=0, opens="12:00", closes="18:00"),
    ]

    with pytest.raises(InvalidError, match="перетинаються"):
        change_company(company=in_lamp_shop, changes=CompanyChanges(working_hours=twice), by=owner)
