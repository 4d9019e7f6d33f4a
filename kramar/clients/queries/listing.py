"""The list of clients: pages by key in each order, by words through the index of words."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from django.db import connection

from kramar.clients.models import Client, ClientWords
from kramar.clients.queries import Eyes, find_shown_clients, is_hidden_question, sharpen
from kramar.clients.queries.filters import ClientFilter, Condition, Sort, conditions_of
from kramar.core.search.limits import SearchTime
from kramar.core.search.looking import find_newest
from kramar.core.search.question import CARDS_WALKS, FROM_THE_NEWEST, Among, Question, Value
from kramar.core.search.wanted import read_wanted
from kramar.core.tenancy import current_company_id

COUNTED = 10_000
"""Beyond so many it is enough to know that there are more."""

Key = tuple[int] | tuple[str, int]


@dataclass(frozen=True, slots=True)
class _Order:
    columns: str
    after: str


_ORDERS: dict[Sort, _Order] = {
    "newest": _Order("client.id DESC", "client.id < %s"),
    "oldest": _Order("client.id", "client.id > %s"),
    "name": _Order("client.sort_name, client.id", "(client.sort_name, client.id) > (%s, %s)"),
    "-name": _Order(
        "client.sort_name DESC, client.id DESC", "(client.sort_name, client.id) < (%s, %s)"
    ),
}


@dataclass(frozen=True, slots=True)
class ClientPlace:
    """Where a page begins or ends: the client, and the name where it is ordered by that."""

    client_id: int
    sort_name: str = ""


def list_clients(
    wanted: ClientFilter, *, sort: Sort, after: ClientPlace | None, limit: int, eyes: Eyes
) -> list[Client]:
    """Return a page of clients by two queries; what is found by words comes newest first.

    :raises SearchTooLongError: there are too many others who search
    """
    if wanted.q.strip():
        ids = _find_by_words(wanted, after=after, limit=limit, eyes=eyes)
    else:
        ids = _find_ids(wanted, sort=sort, after=after, limit=limit)
    return find_shown_clients(ids)


def count_clients(wanted: ClientFilter, *, eyes: Eyes) -> int:
    """Count those that match, up to one more than :data:`COUNTED`."""
    if wanted.q.strip():
        return len(_find_by_words(wanted, after=None, limit=COUNTED + 1, eyes=eyes))
    return _count(wanted, limit=COUNTED + 1)


def count_all(wanted: ClientFilter, *, eyes: Eyes) -> int:
    """Count all that match, for work that goes through all of them anyway."""
    if wanted.q.strip():
        return sum(map(len, iterate_clients(wanted, eyes=eyes, at_once=COUNTED)))
    return _count(wanted, limit=FROM_THE_NEWEST)


def iterate_clients(wanted: ClientFilter, *, eyes: Eyes, at_once: int) -> Iterator[list[Client]]:
    """Yield all clients that match, the newest first, some at a time."""
    after = None
    while clients := list_clients(wanted, sort="newest", after=after, limit=at_once, eyes=eyes):
        yield clients
        after = ClientPlace(clients[-1].pk)


def _count(wanted: ClientFilter, *, limit: int) -> int:
    condition, parameters = _join(conditions_of(wanted))
    sql = (
        "SELECT count(*) FROM (SELECT 1 FROM clients_client client"  # noqa: S608 (conditions are ours)
        f" WHERE client.company_id = %s AND {condition} LIMIT %s) found"
    )
    with connection.cursor() as cursor:
        cursor.execute(sql, [current_company_id(), *parameters, limit])
        return int(cursor.fetchall()[0][0])


def _find_ids(
    wanted: ClientFilter, *, sort: Sort, after: ClientPlace | None, limit: int
) -> list[int]:
    order = _ORDERS[sort]
    conditions = conditions_of(wanted)
    if after:
        by_name = sort in {"name", "-name"}
        key: tuple[Value, ...] = (
            (after.sort_name, after.client_id) if by_name else (after.client_id,)
        )
        conditions.append(Condition(order.after, key))
    condition, parameters = _join(conditions)
    sql = (
        "SELECT client.id FROM clients_client client"  # noqa: S608 (conditions are ours)
        f" WHERE client.company_id = %s AND {condition} ORDER BY {order.columns} LIMIT %s"
    )
    with connection.cursor() as cursor:
        cursor.execute(sql, [current_company_id(), *parameters, limit])
        return [client_id for (client_id,) in cursor.fetchall()]


def _find_by_words(
    wanted: ClientFilter, *, after: ClientPlace | None, limit: int, eyes: Eyes
) -> list[int]:
    if is_hidden_question(wanted.q, eyes):
        return []
    question = Question(
        ClientWords,
        sharpen(read_wanted(wanted.q)),
        limit=limit,
        before=after.client_id if after else FROM_THE_NEWEST,
        among=_among(replace(wanted, q="")),
        walks=CARDS_WALKS,
    )
    return find_newest(question, SearchTime()).keys


def _among(wanted: ClientFilter) -> Among | None:
    if wanted == ClientFilter():
        # Those that are gone have no words.
        return None
    condition, parameters = _join(conditions_of(wanted))
    # A subquery for each row, or the database would go through all clients.
    sql = (
        "(SELECT max(client.id) FROM clients_client client"  # noqa: S608 (conditions are ours)
        f" WHERE client.id = words.client_id AND {condition}) > 0"
    )
    return Among(sql, parameters)


def _join(conditions: list[Condition]) -> tuple[str, tuple[Value, ...]]:
    sql = " AND ".join(each.sql for each in conditions)
    return sql, tuple(value for each in conditions for value in each.parameters)
