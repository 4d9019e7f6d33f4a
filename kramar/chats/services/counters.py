"""Unread counters: data changed in the transaction of the change, and sent as values (law 6)."""

from collections import Counter

from django.db import connection, transaction

from kramar.chats.events import CounterValue
from kramar.chats.models import Chat
from kramar.core.plans import planned_once
from kramar.core.tenancy import current_company_id

_ADD = (
    "INSERT INTO chats_unreadcounter (company_id, employee_id, unread_chats) VALUES (%s, %s, %s) "
    "ON CONFLICT {target} DO UPDATE "
    "SET unread_chats = chats_unreadcounter.unread_chats + excluded.unread_chats "
    "RETURNING unread_chats"
)
_ADD_TO_EMPLOYEE = _ADD.format(target="(company_id, employee_id) WHERE employee_id IS NOT NULL")
_ADD_TO_NOBODY = _ADD.format(target="(company_id) WHERE employee_id IS NULL")
_DIFFERENCES = """
    SELECT employee_id, SUM(delta) FROM (
        SELECT responsible_id AS employee_id, COUNT(*) AS delta FROM chats_chat
        WHERE company_id = %s AND unread > 0 GROUP BY responsible_id
        UNION ALL
        SELECT employee_id, -unread_chats FROM chats_unreadcounter WHERE company_id = %s
    ) AS both_sides GROUP BY employee_id HAVING SUM(delta) <> 0
"""


class CounterChanges:
    """Gathers what one transaction changes in the counters."""

    def __init__(self) -> None:
        self._deltas: Counter[int | None] = Counter()
        self._before: dict[int, tuple[int | None, bool]] = {}

    def watch(self, chat: Chat) -> None:
        """Remember a locked chat as it is before the change."""
        self._before.setdefault(chat.pk, (chat.responsible_id, chat.unread > 0))

    def settle(self, chat: Chat) -> None:
        """Compare the chat with what it was."""
        responsible_id, was_unread = self._before.pop(chat.pk, (None, False))
        self.add(responsible_id, -int(was_unread))
        self.add(chat.responsible_id, int(chat.unread > 0))

    def add(self, responsible_id: int | None, delta: int) -> None:
        """Change one counter by so many chats."""
        self._deltas[responsible_id] += delta

    def save(self) -> list[CounterValue]:
        """Write the changes and return the new values of the counters that were touched.

        The rows are taken in one order by everybody, so that no two transactions wait for each
        other.
        """
        touched = [key for key, delta in self._deltas.items() if delta]
        touched.sort(key=lambda key: key or 0)
        company_id = current_company_id()
        values = []
        with planned_once(), connection.cursor() as cursor:
            for employee_id in touched:
                statement = _ADD_TO_NOBODY if employee_id is None else _ADD_TO_EMPLOYEE
                cursor.execute(statement, [company_id, employee_id, self._deltas[employee_id]])
                count = int(cursor.fetchone()[0])
                values.append(CounterValue(employee_id=employee_id, unread_chats=count))
        return values


def reconcile_counters() -> list[CounterValue]:
    """Compare the counters with the chats, mend those that differ and return their new values.

    An empty list is what is expected; anything else is a fault to be looked for. One statement
    compares both, so that it sees them as they are at one moment.
    """
    company_id = current_company_id()
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute(_DIFFERENCES, [company_id, company_id])
            differences = cursor.fetchall()
        changes = CounterChanges()
        for employee_id, delta in differences:
            changes.add(employee_id, int(delta))
        return changes.save()
