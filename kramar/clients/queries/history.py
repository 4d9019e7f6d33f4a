"""Who changed what of a client, and when."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kramar.audit.models import AuditEntry
from kramar.audit.queries import list_entries, list_entries_of_kind
from kramar.clients.models import Client
from kramar.clients.queries import Eyes, find_clients
from kramar.core.moments import Moment
from kramar.core.phone import mask_phone
from kramar.staff.models import Employee
from kramar.staff.queries import find_employees

# Notes stand in the timeline themselves.
_OF_CARD = ("client.", "client_file.")

Written = str | Sequence[str] | None


@dataclass(frozen=True, slots=True)
class Change:
    """What one field said before and says now; ``None`` where only the change is known."""

    field: str
    before: str | None
    now: str | None


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One thing that was done to a card.

    :param other: the card that was put into this one, or the one that this was put into
    :param detail: the reason of a black mark, the name of a file
    """

    entry: AuditEntry
    by: Employee | None
    changes: Sequence[Change]
    other: Client | None
    detail: str


def list_history(
    client: Client, eyes: Eyes, *, before: int | None, limit: int
) -> list[HistoryEntry]:
    """Return everything that was done to a card, the newest first, by three queries."""
    return explain_entries(list_entries(client, before=before, limit=limit), eyes)


def list_deeds(client: Client, *, before: Moment | None, limit: int) -> list[AuditEntry]:
    """Return what was done to the card itself, the newest first."""
    return list_entries_of_kind(client, _OF_CARD, before=before, limit=limit)


def explain_entries(entries: Sequence[AuditEntry], eyes: Eyes) -> list[HistoryEntry]:
    """Say what entries about clients mean, by two queries."""
    employees = find_employees(_employees_of(entries))
    others = find_clients({other for entry in entries if (other := _other_of(entry.data))})
    return [
        HistoryEntry(
            entry,
            employees.get(entry.employee_id or 0),
            _changes_of(entry, employees, eyes),
            others.get(_other_of(entry.data) or 0),
            str(entry.data.get("reason") or entry.data.get("name") or ""),
        )
        for entry in entries
    ]


def _employees_of(entries: Iterable[AuditEntry]) -> set[int]:
    named = {
        each
        for entry in entries
        for each in (entry.employee_id, entry.data.get("to"), entry.data.get("former"))
    }
    return {each for each in named if each}


def _other_of(data: Mapping[str, object]) -> int | None:
    found = data.get("gone") or data.get("into") or data.get("other")
    return found if isinstance(found, int) else None


def _changes_of(
    entry: AuditEntry, employees: Mapping[int, Employee], eyes: Eyes
) -> Sequence[Change]:
    if entry.action == "client.assigned":
        former, to = (employees.get(entry.data[key] or 0) for key in ("former", "to"))
        return [Change("responsible", _name(former), _name(to))]
    if "changes" in entry.data:
        return [
            Change(field, _show(field, before, eyes), _show(field, now, eyes))
            for field, (before, now) in entry.data["changes"].items()
        ]
    if entry.action == "client.changed":
        return [Change(field, None, None) for field in entry.data.get("fields", [])]
    return []


def _show(field: str, value: Written, eyes: Eyes) -> str:
    if value is None or isinstance(value, str):
        return value or ""
    if field == "phones" and not eyes.sees_full_phones:
        value = [mask_phone(number) for number in value]
    return ", ".join(value)


def _name(employee: Employee | None) -> str:
    return employee.short_name if employee else ""
