"""Writing ahead: a message leaves at its time, unless the client writes first."""

from datetime import datetime, timedelta
from uuid import uuid4

import pytest

from kramar.channels.models import Delivery
from kramar.chats.models import Chat, Message, ScheduledMessage
from kramar.chats.services.assignment import assign_chat, take_chat
from kramar.chats.services.due import list_due
from kramar.chats.services.limits import MessageEmptyError
from kramar.chats.services.scheduling import (
    Plan,
    ScheduledAbsentError,
    ScheduledChanges,
    TooManyScheduledError,
    change_scheduled,
    delete_scheduled,
    schedule_message,
    send_scheduled,
)
from kramar.chats.services.sending import Draft, NotResponsibleError
from kramar.company.models import Company
from kramar.company.services.subscriptions import resume_company, suspend_company
from kramar.core import clock
from kramar.core.errors import InvalidError
from kramar.core.files import store_file
from kramar.staff.models import Employee
from tests.chats.conftest import Bring, Say

HOUR = timedelta(hours=1)


@pytest.fixture
def taken(chat: Chat, anna: Employee, noon: datetime) -> Chat:
    return take_chat(chat_id=chat.pk, seen_responsible_id=None, by=anna)


@pytest.fixture
def waiting(taken: Chat, anna: Employee, noon: datetime) -> ScheduledMessage:
    return write_ahead(taken, anna, noon + HOUR)


def write_ahead(chat: Chat, by: Employee, at: datetime, **plan: bool) -> ScheduledMessage:
    draft = Draft(client_id=uuid4(), text="Ваша лампа вже їде")
    scheduled, _ = schedule_message(chat_id=chat.pk, draft=draft, plan=Plan(at, **plan), by=by)
    return scheduled


def test_it_waits_and_leaves_once_at_its_time(waiting: ScheduledMessage, noon: datetime) -> None:
    assert not Delivery.objects.exists()
    with clock.standing_at(noon + HOUR):
        [due] = list_due(clock.now())
        due.deed()
        due.deed()

    message = Message.objects.get(direction="out")
    assert (message.text, message.client_id) == (waiting.text, waiting.client_id)
    waiting.refresh_from_db()
    assert (waiting.state, Chat.objects.get().scheduled) == ("sent", 0)


def test_before_its_time_nothing_leaves(waiting: ScheduledMessage, noon: datetime) -> None:
    send_scheduled(scheduled_id=waiting.pk)

    assert (list_due(noon), Chat.objects.get().scheduled) == ([], 1)
    assert not Delivery.objects.exists()


def test_the_client_who_writes_first_stops_it(
    waiting: ScheduledMessage, bring: Bring, say: Say
) -> None:
    bring(say("Вже не треба"))

    waiting.refresh_from_db()
    assert (waiting.state, waiting.detail) == ("cancelled", "Клієнт написав раніше")
    assert Chat.objects.get().scheduled == 0


def test_one_that_shall_leave_anyway_stays(
    taken: Chat, anna: Employee, noon: datetime, bring: Bring, say: Say
) -> None:
    scheduled = write_ahead(taken, anna, noon + HOUR, cancel_if_client_writes=False)
    bring(say("Чекаю!"))

    scheduled.refresh_from_db()
    assert (scheduled.state, Chat.objects.get().scheduled) == ("waiting", 1)


def test_one_that_was_stopped_may_wait_again(
    waiting: ScheduledMessage, bring: Bring, say: Say, anna: Employee, noon: datetime
) -> None:
    bring(say("Коли?"))
    changes = ScheduledChanges(text="Завтра зранку", send_at=noon + 2 * HOUR)
    change_scheduled(chat_id=waiting.chat_id, scheduled_id=waiting.pk, changes=changes, by=anna)

    waiting.refresh_from_db()
    assert (waiting.state, waiting.text) == ("waiting", "Завтра зранку")
    assert Chat.objects.get().scheduled == 1


def test_after_handing_over_it_does_not_leave_and_says_why(
    waiting: ScheduledMessage, anna: Employee, boris: Employee, noon: datetime
) -> None:
    assign_chat(chat_id=waiting.chat_id, to=boris, by=anna)
    with clock.standing_at(noon + HOUR):
        send_scheduled(scheduled_id=waiting.pk)

    waiting.refresh_from_db()
    assert (waiting.state, waiting.detail) == ("failed", "Відповідальний за цей чат — Гнатюк Б.")
    assert not Delivery.objects.exists()


def test_the_same_id_again_is_the_same_message(taken: Chat, anna: Employee, noon: datetime) -> None:
    draft = Draft(client_id=uuid4(), text="Добрий ранок")
    first, _ = schedule_message(chat_id=taken.pk, draft=draft, plan=Plan(noon + HOUR), by=anna)
    again, is_new = schedule_message(chat_id=taken.pk, draft=draft, plan=Plan(noon + HOUR), by=anna)

    assert (again.pk, is_new, Chat.objects.get().scheduled) == (first.pk, False, 1)


def test_files_go_with_it(taken: Chat, anna: Employee, noon: datetime) -> None:
    file = store_file(b"lamp", name="lamp.txt")
    draft = Draft(client_id=uuid4(), text="", file_ids=[file.pk])
    scheduled, _ = schedule_message(chat_id=taken.pk, draft=draft, plan=Plan(noon + HOUR), by=anna)
    with clock.standing_at(noon + HOUR):
        send_scheduled(scheduled_id=scheduled.pk)

    assert Message.objects.get(direction="out").attachments.get().file_id == file.pk


def test_taking_it_back_leaves_nothing(waiting: ScheduledMessage, anna: Employee) -> None:
    delete_scheduled(chat_id=waiting.chat_id, scheduled_id=waiting.pk, by=anna)

    assert Chat.objects.get().scheduled == 0
    with pytest.raises(ScheduledAbsentError):
        delete_scheduled(chat_id=waiting.chat_id, scheduled_id=waiting.pk, by=anna)


def test_what_cannot_be_sent_is_refused_at_once(
    taken: Chat, anna: Employee, boris: Employee, noon: datetime
) -> None:
    empty = Draft(client_id=uuid4(), text="  ")
    with pytest.raises(MessageEmptyError):
        schedule_message(chat_id=taken.pk, draft=empty, plan=Plan(noon + HOUR), by=anna)
    with pytest.raises(InvalidError, match="у майбутньому"):
        write_ahead(taken, anna, noon - HOUR)
    with pytest.raises(NotResponsibleError):
        write_ahead(taken, boris, noon + HOUR)


def test_a_chat_holds_no_more_than_anybody_looks_through(
    taken: Chat, anna: Employee, noon: datetime
) -> None:
    Chat.objects.update(scheduled=20)

    with pytest.raises(TooManyScheduledError):
        write_ahead(taken, anna, noon + HOUR)


@pytest.mark.parametrize(("late", "state"), [(HOUR, "sent"), (2 * HOUR, "failed")])
def test_while_the_company_rests_it_waits_and_afterwards_leaves_unless_it_is_late(
    waiting: ScheduledMessage, in_lamp_shop: Company, noon: datetime, late: timedelta, state: str
) -> None:
    suspend_company(company=in_lamp_shop)
    with clock.standing_at(noon + HOUR):
        [due] = list_due(clock.now())
        due.deed()
        assert list_due(clock.now()) == []
    waiting.refresh_from_db()
    assert (waiting.state, waiting.detail) == ("waiting", "Чекає: роботу компанії призупинено")

    resume_company(company=in_lamp_shop)
    with clock.standing_at(noon + HOUR + late):
        [due] = list_due(clock.now())
        due.deed()

    waiting.refresh_from_db()
    assert (waiting.state, Chat.objects.get().scheduled) == (state, 0)
