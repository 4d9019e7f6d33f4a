"""Which clients a list shows, and in which order."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from django.db import connection

from kramar.core.search.question import Value

Sort = Literal["newest", "oldest", "name", "-name"]
NOBODY = 0
"""In a filter by responsible: clients for whom nobody answers."""


@dataclass(frozen=True, slots=True)
class ClientFilter:
    """What a client must be to be shown; ``None`` and empty leave it open.

    :param responsible: any of these employees, :data:`NOBODY` among them
    :param ids: only these
    """

    q: str = ""
    responsible: tuple[int, ...] = ()
    has_chats: bool | None = None
    blacklisted: bool | None = None
    duplicates: bool = False
    created_from: datetime | None = None
    created_to: datetime | None = None
    ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition in SQL on the table of clients under the name ``client``."""

    sql: str
    parameters: tuple[Value, ...] = ()


THERE = Condition("client.merged_into_id IS NULL AND client.deleted_at IS NULL")
_ALIKE = Condition(
    "client.id IN (SELECT first_id FROM clients_clientpair"
    " WHERE company_id = client.company_id AND dismissed_at IS NULL"
    " UNION SELECT second_id FROM clients_clientpair"
    " WHERE company_id = client.company_id AND dismissed_at IS NULL)"
)


def conditions_of(wanted: ClientFilter) -> list[Condition]:
    """Return what the database is asked, without the words that are looked for."""
    found = [THERE, *_responsible(wanted.responsible)]
    if wanted.has_chats is not None:
        found.append(Condition(f"client.chat_count {'> 0' if wanted.has_chats else '= 0'}"))
    if wanted.blacklisted is not None:
        state = "IS NOT NULL" if wanted.blacklisted else "IS NULL"
        found.append(Condition(f"client.blacklisted_at {state}"))
    if wanted.duplicates:
        found.append(_ALIKE)
    if wanted.created_from:
        found.append(Condition("client.created_at >= %s", (_moment(wanted.created_from),)))
    if wanted.created_to:
        found.append(Condition("client.created_at < %s", (_moment(wanted.created_to),)))
    if wanted.ids:
        found.append(Condition(f"client.id IN {_places(wanted.ids)}", wanted.ids))
    return found


def _responsible(wanted: tuple[int, ...]) -> list[Condition]:
    if not wanted:
        return []
    employees = tuple(each for each in wanted if each != NOBODY)
    parts = []
    if employees:
        parts.append(f"client.responsible_id IN {_places(employees)}")
    if NOBODY in wanted:
        parts.append("client.responsible_id IS NULL")
    return [Condition(f"({' OR '.join(parts)})", employees)]


def _places(values: tuple[int, ...]) -> str:
    return f"({', '.join(['%s'] * len(values))})"


def _moment(at: datetime) -> str:
    # A text on both databases; PostgreSQL reads it as a moment.
    return str(connection.ops.adapt_datetimefield_value(at))
