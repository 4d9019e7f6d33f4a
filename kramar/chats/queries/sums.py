"""Chats and the waits of their clients added up, for reports."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from django.db import connection

from kramar.chats.models import EVERY_FACETS, Answer, Chat
from kramar.chats.policies import ChatSight
from kramar.chats.queries.cells import Value, Words, joined
from kramar.core.rows import places
from kramar.core.tenancy import current_company_id
from kramar.orders.queries.sums import CHAT_HAS_ORDER, quarter_of

ChatGroup = Literal["channel", "responsible", "quarter"]
Key = int | None
Kind = Literal["begun", "ordered", "first", "answered"]
ROWS = 50


@dataclass(frozen=True, slots=True)
class ReportFilter:
    """Which chats or waits are added up: those that began within two moments, both counted in.

    :param people: responsibles of the chats, or who answered; ``None`` among them is nobody
    """

    first: datetime
    last: datetime
    people: tuple[int | None, ...] = ()
    channel_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """One chat behind a figure.

    :param name: empty where the chat is no longer seen
    :param seconds: how long the client waited; ``None`` where the figure is of no wait
    """

    key: int
    chat_id: int
    name: str
    channel_id: int
    employee_id: int | None
    at: datetime
    seconds: int | None


def sum_chats(
    sight: ChatSight, wanted: ReportFilter, *, by: Sequence[ChatGroup]
) -> list[tuple[tuple[Key, ...], int, int]]:
    """Count the chats that began, and of them those with an order, by group."""
    columns = {
        "channel": "chat.channel_id",
        "responsible": "chat.responsible_id",
        "quarter": quarter_of("chat.created_at"),
    }
    condition, values = _of_chats(sight, wanted)
    statement = (
        f"SELECT {''.join(f'{columns[each]}, ' for each in by)}COUNT(*), "  # noqa: S608 (ours)
        f"SUM(CASE WHEN {CHAT_HAS_ORDER} THEN 1 ELSE 0 END) "
        f"FROM chats_chat chat WHERE {condition} {_grouped(len(by))}"
    )
    return [(row[:-2], int(row[-2]), int(row[-1] or 0)) for row in _ask(statement, values)]


def list_waits(
    sight: ChatSight, wanted: ReportFilter
) -> list[tuple[int | None, bool, int, int, int]]:
    """Return who answered, whether first, seconds, working seconds, and how many such waits."""
    condition, values = _of_answers(sight, wanted)
    statement = (
        "SELECT employee_id, is_first, seconds, working_seconds, COUNT(*) "  # noqa: S608 (ours)
        f"FROM chats_answer answer WHERE {condition} GROUP BY 1, 2, 3, 4"
    )
    return [
        (employee, bool(is_first), seconds, working, count)
        for employee, is_first, seconds, working, count in _ask(statement, values)
    ]


def count_requests(sight: ChatSight, wanted: ReportFilter) -> list[tuple[int, int]]:
    """Return in which quarters of an hour clients began to wait for an answer, and how many."""
    condition, values = _of_answers(sight, wanted)
    statement = (
        f"SELECT {quarter_of('asked_at')}, COUNT(*) FROM chats_answer answer "  # noqa: S608 (ours)
        f"WHERE {condition} GROUP BY 1"
    )
    return [(int(quarter), int(count)) for quarter, count in _ask(statement, values)]


def _of_chats(sight: ChatSight, wanted: ReportFilter) -> Words:
    parts: list[Words] = [
        ("chat.company_id = %s", [current_company_id()]),
        # A chat's last message is not older than the chat: the index of lists has the days.
        (f"chat.facets IN ({', '.join(map(str, EVERY_FACETS))})", []),
        ("chat.last_message_at >= %s", [_moment(wanted.first)]),
        ("chat.created_at >= %s", [_moment(wanted.first)]),
        ("chat.created_at <= %s", [_moment(wanted.last)]),
        *_common("chat", "responsible_id", sight.responsible_keys(), wanted),
    ]
    return joined(parts)


def _of_answers(sight: ChatSight, wanted: ReportFilter) -> Words:
    keys = sight.responsible_keys()
    # Whoever sees only their own chats is shown how they themselves answer.
    seen = None if keys is None else keys & {sight.employee_id}
    parts: list[Words] = [
        ("answer.company_id = %s", [current_company_id()]),
        ("answer.asked_at >= %s", [_moment(wanted.first)]),
        ("answer.asked_at <= %s", [_moment(wanted.last)]),
        *_common("answer", "employee_id", seen, wanted),
    ]
    return joined(parts)


def _common(table: str, column: str, seen: set[int] | None, wanted: ReportFilter) -> list[Words]:
    parts: list[Words] = []
    if seen is not None:
        parts.append(_of_people(f"{table}.{column}", tuple(key or None for key in seen) or (-1,)))
    if wanted.people:
        parts.append(_of_people(f"{table}.{column}", wanted.people))
    if wanted.channel_ids:
        channels = [*wanted.channel_ids]
        parts.append((f"{table}.channel_id IN {places(len(channels))}", [*channels]))
    return parts


def _of_people(column: str, ids: tuple[int | None, ...]) -> Words:
    named = [each for each in ids if each is not None]
    said = [f"{column} IN {places(len(named))}"] if named else []
    if None in ids:
        said.append(f"{column} IS NULL")
    return f"({' OR '.join(said)})", [*named]


def list_rows(
    sight: ChatSight, wanted: ReportFilter, kind: Kind, *, before: int | None
) -> list[Row]:
    """Return the rows behind a figure, the newest first, :data:`ROWS` at most.

    :param before: the key of the last row that was shown
    """
    if kind in {"first", "answered"}:
        condition, values = _of_answers(sight, wanted)
        table, also = "answer", "answer.is_first AND " if kind == "first" else ""
    else:
        condition, values = _of_chats(sight, wanted)
        table, also = "chat", f"{CHAT_HAS_ORDER} AND " if kind == "ordered" else ""
    if before is not None:
        also += f"{table}.id < {int(before)} AND "
    statement = (
        f"SELECT {table}.id FROM chats_{table} {table} "  # noqa: S608 (names are ours)
        f"WHERE {also}{condition} ORDER BY 1 DESC LIMIT {ROWS}"
    )
    ids = [int(row[0]) for row in _ask(statement, values)]
    return _find_answers(sight, ids) if table == "answer" else _find_chats(ids)


def _find_answers(sight: ChatSight, ids: list[int]) -> list[Row]:
    rows = Answer.objects.select_related("chat__contact").filter(pk__in=ids).order_by("-pk")
    return [
        Row(
            key=each.pk,
            chat_id=each.chat_id,
            # An answer is one's own also after its chat went to somebody else.
            name=each.chat.contact.name if sight.can_see(each.chat.responsible_id) else "",
            channel_id=each.channel_id,
            employee_id=each.employee_id,
            at=each.asked_at,
            seconds=each.seconds,
        )
        for each in rows
    ]


def _find_chats(ids: list[int]) -> list[Row]:
    rows = Chat.objects.select_related("contact").filter(pk__in=ids).order_by("-pk")
    return [
        Row(
            key=each.pk,
            chat_id=each.pk,
            name=each.contact.name,
            channel_id=each.channel_id,
            employee_id=each.responsible_id,
            at=each.created_at,
            seconds=None,
        )
        for each in rows
    ]


def _grouped(count: int) -> str:
    return f"GROUP BY {', '.join(str(each + 1) for each in range(count))}" if count else ""


def _moment(at: datetime) -> Value:
    moment: Value = connection.ops.adapt_datetimefield_value(at)
    return moment


def _ask(statement: str, values: Sequence[Value]) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return list(cursor.fetchall())
