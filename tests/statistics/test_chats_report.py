"""Conversations and waits added up by hand: Clara writes, Anna and Boris answer."""

from datetime import UTC, date, datetime
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from django.db import transaction

from kramar.channels.connector import InboundMessage, Person
from kramar.channels.models import Channel
from kramar.chats.models import Answer, Chat
from kramar.chats.policies import ChatSight
from kramar.chats.queries.sums import ReportFilter, list_rows
from kramar.chats.services.assignment import assign_chat, take_chat
from kramar.chats.services.receiving import receive
from kramar.chats.services.sending import Draft, send_message
from kramar.company.models import Company
from kramar.core import clock
from kramar.core.working_hours import WorkingSpan, count_working_seconds
from kramar.orders.drafts import OrderDraft
from kramar.orders.services.creating import create_order
from kramar.staff.models import Employee
from kramar.statistics.chats import ChatFigure, ChatsReport, report_chats, total_chats
from kramar.statistics.periods import Period
from kramar.statistics.waits import Waits, find_percentile

KYIV = ZoneInfo("Europe/Kyiv")
ALL = ChatSight(0, uses_chats=True, sees_all=True, sees_unassigned=True)
# A Monday, 12:00 to 14:00 in Kyiv.
MONDAY = Period(date(2026, 3, 2), date(2026, 3, 2), KYIV)
WEEKDAYS = [{"day": day, "opens": "09:00", "closes": "18:00"} for day in range(5)]
HOURS = [WorkingSpan.model_validate(span) for span in WEEKDAYS]


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=KYIV)


def ask(channel: Channel, name: str, when: str) -> Chat:
    """Let a person write, and return their chat."""
    person = Person(external_id=name, name=name)
    with clock.standing_at(at(when)), transaction.atomic():
        message = InboundMessage(person, uuid4().hex, clock.now(), "Є лампи?")
        receive(channel, [message])
    return Chat.objects.get(contact__external_id=name)


def answer(chat: Chat, by: Employee, when: str) -> None:
    with clock.standing_at(at(when)):
        send_message(chat_id=chat.pk, draft=Draft(uuid4(), "Так!"), by=by)


@pytest.fixture
def report(
    in_lamp_shop: Company, lamp_bot: Channel, anna: Employee, boris: Employee
) -> ChatsReport:
    """Two chats: Clara's, first answered after 10 minutes, then after 2; Dana's, after 20 hours."""
    Company.objects.update(working_hours=WEEKDAYS)
    clara = ask(lamp_bot, "Клара", "2026-03-02T12:00")
    take_chat(chat_id=clara.pk, seen_responsible_id=None, by=anna)
    ask(lamp_bot, "Клара", "2026-03-02T12:05")
    answer(clara, anna, "2026-03-02T12:10")
    answer(clara, anna, "2026-03-02T12:11")
    ask(lamp_bot, "Клара", "2026-03-02T13:00")
    answer(clara, anna, "2026-03-02T13:02")
    dana = ask(lamp_bot, "Дана", "2026-03-02T14:00")
    take_chat(chat_id=dana.pk, seen_responsible_id=None, by=boris)
    answer(dana, boris, "2026-03-03T10:00")
    ask(lamp_bot, "Клара", "2026-03-02T13:30")
    create_order(draft=OrderDraft(chat_id=clara.pk), by=anna)
    return report_chats(ALL, ReportFilter(MONDAY.begins, MONDAY.ends), MONDAY)


def test_waits_are_what_was_added_up_by_hand(report: ChatsReport) -> None:
    assert report.first == Waits(2, 600, 72000, 600, 18000)
    assert report.every == Waits(3, 600, 72000, 600, 18000)
    assert [(each.name, each.every.count, each.every.median) for each in report.people] == [
        ("Бондар Анна Іванівна", 2, 120),
        ("Гнатюк Борис Львович", 1, 72000),
    ]
    assert report.hours == {(0, 12): 1, (0, 13): 1, (0, 14): 1}


def test_conversion_is_chats_with_an_order_of_those_that_began(report: ChatsReport) -> None:
    assert report.total == ChatFigure(2, 1)
    assert report.days == [(date(2026, 3, 2), ChatFigure(2, 1))]
    assert [(name, figure.ordered) for _, name, figure in report.responsibles] == [
        ("Бондар Анна Іванівна", 1),
        ("Гнатюк Борис Львович", 0),
    ]


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        ("begun", ["Дана", "Клара"]),
        ("ordered", ["Клара"]),
        ("first", ["Дана", "Клара"]),
        ("answered", ["Дана", "Клара", "Клара"]),
    ],
)
def test_each_figure_opens_as_many_rows(report: ChatsReport, kind: str, names: list[str]) -> None:
    wanted = ReportFilter(MONDAY.begins, MONDAY.ends)

    rows = list_rows(ALL, wanted, kind, before=None)  # type: ignore[arg-type]

    assert [row.name for row in rows] == names
    assert list_rows(ALL, wanted, kind, before=rows[-1].key) == []  # type: ignore[arg-type]


def test_a_chat_that_went_to_somebody_else_is_not_named(
    report: ChatsReport, anna: Employee, boris: Employee
) -> None:
    wanted = ReportFilter(MONDAY.begins, MONDAY.ends)
    own = ChatSight(anna.pk, uses_chats=True, sees_all=False, sees_unassigned=True)
    assign_chat(chat_id=Chat.objects.get(contact__name="Клара").pk, to=boris, by=anna)

    rows = list_rows(own, wanted, "answered", before=None)

    assert [row.name for row in rows] == ["", ""]


def test_whoever_sees_own_chats_gets_own_figures(report: ChatsReport, anna: Employee) -> None:
    own = ChatSight(anna.pk, uses_chats=True, sees_all=False, sees_unassigned=False)
    blind = ChatSight(anna.pk, uses_chats=False, sees_all=False, sees_unassigned=False)
    wanted = ReportFilter(MONDAY.begins, MONDAY.ends)

    assert total_chats(own, wanted, MONDAY)[0] == ChatFigure(1, 1)
    assert total_chats(own, wanted, MONDAY)[2].count == 2
    assert total_chats(blind, wanted, MONDAY)[0] == ChatFigure()


def test_an_answer_of_whoever_does_not_wait_counts_nowhere(
    report: ChatsReport, boris: Employee, anna: Employee
) -> None:
    dana = Chat.objects.get(contact__external_id="Дана")
    assign_chat(chat_id=dana.pk, to=anna, by=boris)

    answer(dana, anna, "2026-03-03T11:00")

    assert Answer.objects.filter(chat=dana).count() == 1


@pytest.mark.parametrize(
    ("since", "until", "hours"),
    [
        ("2026-03-02T17:00", "2026-03-03T10:00", 2),
        ("2026-03-06T17:30", "2026-03-09T09:30", 1),
        ("2026-03-07T10:00", "2026-03-08T10:00", 0),
        ("2026-03-27T08:00", "2026-03-30T12:00", 12),
    ],
)
def test_working_time_leaves_nights_and_weekends_out(since: str, until: str, hours: int) -> None:
    assert count_working_seconds(HOURS, at(since), at(until), KYIV) == hours * 3600


def test_working_time_round_the_clock_is_all_of_it_when_the_clock_is_put_on() -> None:
    since, until = (at(day).astimezone(UTC) for day in ("2026-03-29T00:00", "2026-03-30T00:00"))
    sunday = [WorkingSpan(day=6, opens="00:00", closes="24:00")]

    assert count_working_seconds([], since, until, KYIV) == 23 * 3600
    assert count_working_seconds(sunday, since, until, KYIV) == 23 * 3600


@pytest.mark.parametrize(
    ("counts", "share", "value"),
    [({}, 0.5, None), ({7: 1}, 0.9, 7), ({1: 5, 9: 5}, 0.5, 1), ({1: 8, 2: 1, 90: 1}, 0.9, 2)],
)
def test_a_percentile_is_the_nearest_rank(
    counts: dict[int, int], share: float, value: int | None
) -> None:
    assert find_percentile(counts, share) == value
