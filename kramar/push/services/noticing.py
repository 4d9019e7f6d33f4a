"""Reading the log for what devices are called about, and gathering it: one notice for a chat."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta

from django.db import transaction

from kramar.chats.policies import ChatSight
from kramar.core import clock
from kramar.core.tenancy import current_company_id
from kramar.events.queries import list_events_after, newest_numbers
from kramar.push.calls import Call, Listener, calls_of
from kramar.push.models import PushNotice, PushPosition, PushSubscription
from kramar.push.queries import (
    everything_for,
    find_wishes,
    list_callable,
    list_positions,
)

READ_AT_ONCE = 500
# What is further back was written while nobody was here to send it: others call by now.
BEHIND_AT_MOST = 5_000
# Words that come in a row are told by one notice, and whoever has just left may have read them.
GATHERING = timedelta(seconds=3)
# A chat that goes on and on does not ring more often.
QUIET = timedelta(seconds=20)


def find_unread_logs() -> list[int]:
    """Return the companies that have devices, and events which were not looked at for them."""
    positions = list_positions()
    newest = newest_numbers(list(positions))
    return [each for each, number in positions.items() if newest.get(each, 0) > number]


@transaction.atomic
def take_events() -> int:
    """Turn the next events of the company in scope into notices; return how many events.

    The position's row is locked: of several processes one reads, the others pass it over.
    """
    position = PushPosition.objects.select_for_update(skip_locked=True).first()
    if position is None:
        return 0
    newest = newest_numbers([position.company_id]).get(position.company_id, 0)
    start = max(position.number, newest - BEHIND_AT_MOST)
    events = list_events_after(start, limit=READ_AT_ONCE)
    devices = list_callable()
    listeners = _listeners(devices)
    calls = [call for event in events for call in calls_of(event, listeners)]
    _put_notices(calls, devices, clock.now())
    # Numbers that were deleted before they were read are behind the newest all the same.
    position.number = events[-1].number if events else newest
    position.save(update_fields=["number"])
    return len(events)


def _listeners(devices: Iterable[PushSubscription]) -> list[Listener]:
    employees = {each.employee_id: each.employee for each in devices}
    chosen = find_wishes(employees)
    return [
        Listener(
            employee=employee,
            sight=ChatSight.of(employee),
            wishes=chosen.get(employee.pk) or everything_for(employee),
        )
        for employee in employees.values()
    ]


def _put_notices(calls: list[Call], devices: Iterable[PushSubscription], at: datetime) -> None:
    of_employee: dict[int, list[int]] = defaultdict(list)
    for device in devices:
        of_employee[device.employee_id].append(device.pk)
    # The last of a burst stands for all of it.
    wanted = {
        (device_id, f"chat-{call.chat_id}"): call
        for call in calls
        for device_id in of_employee[call.employee_id]
    }
    rows = PushNotice.objects.select_for_update().filter(
        subscription_id__in={device_id for device_id, _tag in wanted},
        tag__in={tag for _device_id, tag in wanted},
    )
    known = {(row.subscription_id, row.tag): row for row in rows.order_by("id")} if wanted else {}
    for place, call in wanted.items():
        row = known.get(place) or PushNotice(
            company_id=current_company_id(), subscription_id=place[0], tag=place[1], version=0
        )
        _fill(row, call, at)
        row.save()


def _fill(notice: PushNotice, call: Call, at: datetime) -> None:
    notice.kind, notice.chat_id = call.kind, call.chat_id
    notice.actor, notice.mention_id = call.actor, call.mention_id
    notice.version += 1
    if notice.due_at is None:
        due = at + GATHERING
        notice.due_at = max(due, notice.sent_at + QUIET) if notice.sent_at else due
        notice.attempts = 0
