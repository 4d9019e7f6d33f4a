"""Loads the demo company «Лампа» with the last weeks of its conversations."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zlib import crc32
from zoneinfo import ZoneInfo

from django.db import transaction

from kramar.channels.models import Channel
from kramar.chats.models import Chat
from kramar.company.models import Company
from kramar.core import clock
from kramar.core.tenancy import company_scope
from kramar.papers.services.requisites import set_requisites
from kramar.project.demo.catalogue import fill_catalogue, store_pictures
from kramar.project.demo.clients import add_doubles, prepare_labels, read_clientele
from kramar.project.demo.company import ACCOUNT, EMPLOYEES
from kramar.project.demo.founding import found_company
from kramar.project.demo.guard import refuse_beyond_loopback
from kramar.project.demo.orders.writing import write_orders
from kramar.project.demo.playing import Performance, Stage
from kramar.project.demo.prepared_answers import prepare_answers
from kramar.project.demo.props import Props, store_props
from kramar.project.demo.script import PAUSE, Conversation, Line, read_conversations
from kramar.project.demo.shifts import write_shifts
from kramar.staff.models import Employee

KYIV = ZoneInfo("Europe/Kyiv")
FIRST_HOUR, LAST_HOUR = 9, 22


@dataclass(frozen=True, slots=True)
class Deed:
    """Lines that somebody says in one breath, at the moment of the last of them."""

    at: datetime
    performance: Performance
    lines: Sequence[Line]


def load_demo() -> bool:
    """Load the demo company and return whether there was anything to load.

    A loading that was interrupted is continued; a loaded company is left as people made it.

    :raises DemoRefusedError: others could reach it
    """
    refuse_beyond_loopback()
    now = clock.now()
    company = found_company(now=now)
    with company_scope(company.pk):
        if Chat.objects.exists():
            return False
        scripts = read_conversations()
        props = store_props(scripts)
        pictures = store_pictures()
        with transaction.atomic():
            # Of two who load at once the second waits here and finds everything in its place.
            Company.objects.select_for_update().get(pk=company.pk)
            if Chat.objects.exists():
                return False
            prepare_answers(_list_employees())
            fill_catalogue(pictures, by=_list_employees()["olena"])
            set_requisites(draft=ACCOUNT, by=_list_employees()["olena"])
            _play_all(scripts, props, now)
            write_orders(_list_employees(), now=now)
            write_shifts(_list_employees(), now=now)
            add_doubles(read_clientele(), by=_list_employees()["olena"])
    return True


def _play_all(scripts: Sequence[Conversation], props: Props, now: datetime) -> None:
    stage = Stage(
        channels={channel.kind: channel for channel in Channel.objects.all()},
        employees=_list_employees(),
        props=props,
        clientele=read_clientele(),
    )
    prepare_labels(stage.clientele, by=stage.employees["olena"])
    performances = [Performance(stage, script) for script in scripts]
    deeds = [
        Deed(at, performance, lines)
        for performance, script in zip(performances, scripts, strict=True)
        for at, lines in _breaths(script, now)
    ]
    # In the order of the clock, so that the event log tells the weeks as they went.
    for deed in sorted(deeds, key=lambda deed: deed.at):
        with clock.standing_at(deed.at):
            deed.performance.play(deed.lines)
    stage.settle_all()
    for performance in performances:
        performance.finish()


def _end_of(script: Conversation, now: datetime) -> datetime:
    """Return when the last line was said; what is not of today, at an hour when people write."""
    end = now - script.ago
    if script.ago < timedelta(days=1):
        return end
    day = end.astimezone(KYIV).date()
    minutes = crc32(script.contact.encode()) % (60 * (LAST_HOUR - FIRST_HOUR))
    return datetime.combine(day, time(FIRST_HOUR), tzinfo=KYIV) + timedelta(minutes=minutes)


def _list_employees() -> dict[str, Employee]:
    people = Employee.objects.select_related("role", "user")
    return {
        employee.user.login: employee
        for employee in people.filter(user__login__in=[each.login for each in EMPLOYEES])
    }


def _breaths(script: Conversation, now: datetime) -> Iterator[tuple[datetime, Sequence[Line]]]:
    """Yield what is said in one breath: a contact's short lines come as one batch, as in life."""
    at = _end_of(script, now) - script.length
    breath: list[Line] = []
    for line in script.lines:
        if breath and not (breath[-1].who == line.who == "contact" and line.after <= PAUSE):
            yield at, breath
            breath = []
        at += line.after if line is not script.lines[0] else timedelta()
        breath.append(line)
    yield at, breath
