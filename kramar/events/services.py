"""Publishing: numbering and writing events in the transaction of the change itself."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from functools import partial

from django.db import connection, transaction
from django.db.models import F, Q

from kramar.core import clock
from kramar.core.plans import planned_once
from kramar.core.rows import insert_rows
from kramar.core.tenancy import current_company_id
from kramar.events.bus import get_bus
from kramar.events.models import EventCounter, StoredEvent
from kramar.events.shape import Event

KEPT_FOR = timedelta(days=3)
KEPT_AT_MOST = 200_000
# Few rows at a time: on SQLite whoever deletes holds back everyone who writes.
PRUNED_AT_ONCE = 500


def publish(*events: Event) -> None:
    """Write events to the company's log; they are announced when the transaction commits.

    Call it last in a service, after every row lock is taken: the counter's row stays locked until
    the commit, which is what makes the numbers follow the order of commits (law 7).
    """
    if not events:
        return
    company_id = current_company_id()
    last = _advance(company_id, len(events))
    _write(company_id, last - len(events) + 1, events)
    transaction.on_commit(partial(get_bus().wake, f"events:{company_id}"))


def _advance(company_id: int, count: int) -> int:
    if not connection.in_atomic_block:
        msg = "an event is published inside the transaction of its change"
        raise transaction.TransactionManagementError(msg)
    with planned_once(), connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO events_eventcounter (company_id, number) VALUES (%s, %s) "
            "ON CONFLICT (company_id) DO UPDATE SET number = events_eventcounter.number + %s "
            "RETURNING number",
            [company_id, count, count],
        )
        return int(cursor.fetchone()[0])


def hold_numbers(company_id: int) -> None:
    """Let nobody else publish until the commit: what is read from here on is true at our numbers.

    As with :func:`publish`, every row lock is taken before.
    """
    EventCounter.objects.filter(company_id=company_id).update(number=F("number"))


_COLUMNS = (
    "company_id",
    "number",
    "kind",
    "data",
    "permission",
    "chat_id",
    "order_id",
    "responsible_id",
    "former_id",
    "employee_id",
    "created_at",
)


def _write(company_id: int, first: int, events: Sequence[Event]) -> None:
    at = connection.ops.adapt_datetimefield_value(clock.now())
    rows = []
    for number, event in enumerate(events, start=first):
        audience = event.audience()
        rows.append(
            (
                company_id,
                number,
                event.kind,
                event.model_dump_json(),
                audience.permission,
                audience.chat_id,
                audience.order_id,
                audience.responsible_id,
                audience.former_id,
                audience.employee_id,
                at,
            )
        )
    insert_rows(StoredEvent._meta.db_table, _COLUMNS, rows)


def forget_numbers(company_id: int) -> None:
    """Forget how far a company's log has come: the company is no more."""
    EventCounter.objects.filter(company_id=company_id).delete()


def newest_number(company_id: int) -> int:
    """Return the number of the company's newest event, 0 when there is none yet."""
    # Every list says its number: as a queryset this costs several times as much.
    with planned_once(), connection.cursor() as cursor:
        cursor.execute("SELECT number FROM events_eventcounter WHERE company_id = %s", [company_id])
        row = cursor.fetchone()
    return int(row[0]) if row else 0


def prune(*, at: datetime, keep: int = KEPT_AT_MOST) -> int:
    """Delete the company's events that no screen will resume from; return how many.

    Kept are those of three days, but never more than the newest ``keep``: whoever asks for older
    ones is answered "reset". Numbers are never given again.
    """
    last_unkept = newest_number(current_company_id()) - keep
    deleted = 0
    while numbers := _oldest_unkept(last_unkept, at - KEPT_FOR):
        deleted += StoredEvent.objects.filter(number__lte=numbers[-1]).delete()[0]
    return deleted


FORGOTTEN_AT_ONCE = 2000


def forget_events(
    *, upto: int, chat_ids: Collection[int], order_ids: Collection[int], words: Collection[str]
) -> None:
    """Delete what the company's log said of these chats, of these orders, or with these words.

    Numbers have no gaps but this: a screen that resumes across one is answered "reset", as it is
    for what is too old.

    :param upto: the last number that may go: screens have still to read what followed
    :param words: pieces of an event's JSON, as the log has it
    """
    about = Q(chat_id__in=chat_ids) | Q(order_id__in=order_ids)
    for word in words:
        about |= Q(data__contains=word)
    first = StoredEvent.objects.order_by("number").values_list("number", flat=True).first()
    for start in range(upto + 1 if first is None else first, upto + 1, FORGOTTEN_AT_ONCE):
        last = min(start + FORGOTTEN_AT_ONCE - 1, upto)
        some = StoredEvent.objects.filter(number__range=(start, last))
        some.filter(about).delete()


def _oldest_unkept(last_unkept: int, until: datetime) -> list[int]:
    oldest = StoredEvent.objects.order_by("number").values_list("number", "created_at")
    return [
        number
        for number, created_at in oldest[:PRUNED_AT_ONCE]
        if number <= last_unkept or created_at < until
    ]
