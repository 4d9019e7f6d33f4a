"""What an entry of the audit looks like outside."""

from collections.abc import Sequence
from datetime import datetime

from ninja import Schema

from kramar.api.audit.names import Names, chat_of
from kramar.audit.models import AuditEntry
from kramar.clients.events import EmployeeRef
from kramar.core.phone import mask_phone

Value = bool | int | str | list[str] | None
PHONES = frozenset({"phone", "phones", "buyer.phone"})
PEOPLE = frozenset({"to", "former"})
# They say what the name, the changes, the chat or the order's own history say.
TOLD_ELSEWHERE = frozenset({"changes", "name", "full_name", "activation", "chat", "ids", "why"})
# Where a number stands under one of these words, it is the id of a row.
_REFERENCES = frozenset(
    {"note", "merge", "gone", "into", "other", "order", "client", "offer", "source", "status"}
    | {"payload", "delivery"}
)


class AuditTarget(Schema):
    """What was changed; the name is empty where it is not for these eyes."""

    kind: str
    id: int
    name: str
    chat_id: int | None


class AuditChange(Schema):
    """What one field said and says; ``before`` is absent where only the new value is known."""

    field: str
    before: Value
    now: Value


class AuditEntryOut(Schema):
    """One change; nobody is the system."""

    id: int
    action: str
    target: AuditTarget
    by: EmployeeRef | None
    changes: list[AuditChange]
    created_at: datetime

    @classmethod
    def of(cls, entry: AuditEntry, names: Names, *, hide: bool) -> "AuditEntryOut":
        """Present an entry to somebody.

        :param hide: whether the middle of phones is hidden
        """
        return cls(
            id=entry.pk,
            action=entry.action,
            target=AuditTarget(
                kind=entry.target_kind,
                id=entry.target_id,
                name=names.of_target(entry),
                chat_id=chat_of(entry),
            ),
            by=EmployeeRef.of(names.employees.get(entry.employee_id or 0)),
            changes=_changes_of(entry, names, hide=hide) if names.is_seen(entry) else [],
            created_at=entry.created_at,
        )


class AuditPage(Schema):
    """A page of the company's audit, the newest first."""

    items: list[AuditEntryOut]
    next: str | None


def _changes_of(entry: AuditEntry, names: Names, *, hide: bool) -> list[AuditChange]:
    compared: dict[str, Sequence[object]] = dict(entry.data.get("changes", {}))
    told = {word: [None, value] for word, value in entry.data.items() if word not in TOLD_ELSEWHERE}
    if entry.target_kind == "chat" and PEOPLE & entry.data.keys():
        people = [_person(entry.data.get(word), names) for word in ("former", "to")]
        compared["responsible"] = people
        told = {word: pair for word, pair in told.items() if word not in PEOPLE}
    return [
        AuditChange(field=field, before=_show(field, was, hide), now=_show(field, now, hide))
        for field, (was, now) in {**compared, **told}.items()
        if not _is_inner(field, now)
    ]


def _person(employee_id: object, names: Names) -> str:
    found = names.employees.get(employee_id) if isinstance(employee_id, int) else None
    return found.short_name if found else ""


def _is_inner(field: str, value: object) -> bool:
    """Whether it says nothing to people: references of rows and of carriers."""
    is_reference = isinstance(value, int) and not isinstance(value, bool)
    return field.endswith(("_ref", ".refs", "_id")) or (is_reference and field in _REFERENCES)


def _show(field: str, value: object, hide: bool) -> Value:  # noqa: FBT001 (of two values in a row)
    match value:
        case None | bool() | int():
            return value
        case list():
            return [_written(field, str(each), hide=hide) for each in value]
        case _:
            return _written(field, str(value), hide=hide)


def _written(field: str, text: str, *, hide: bool) -> str:
    return mask_phone(text) if hide and text and field in PHONES else text
