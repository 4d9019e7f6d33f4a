"""What the targets of entries are called, for the eyes of whoever asks."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kramar.audit.models import AuditEntry
from kramar.chats.policies import ChatSight
from kramar.chats.queries import find_chats
from kramar.clients.queries import find_clients
from kramar.orders.policies import OrderSight
from kramar.orders.queries.deeds import find_numbers
from kramar.staff.models import Employee
from kramar.staff.permissions import Permission
from kramar.staff.queries import find_employees

# What the rows of these kinds are called is asked of the rows: they are seen by some only.
GUARDED = frozenset({"chat", "message", "scheduledmessage", "client", "order"})
_OF_CHATS = frozenset({"chat", "message", "scheduledmessage"})


@dataclass(frozen=True, slots=True)
class Names:
    """Names by id; what is not here is not for these eyes, or is no more."""

    employees: dict[int, Employee]
    chats: dict[int, str]
    clients: dict[int, str]
    orders: dict[int, str]

    def is_seen(self, entry: AuditEntry) -> bool:
        """Whether what the entry tells is for these eyes."""
        return entry.target_kind not in GUARDED or self._of_guarded(entry) is not None

    def of_target(self, entry: AuditEntry) -> str:
        """Return what the target is called, empty where nothing is known."""
        if entry.target_kind in GUARDED:
            return self._of_guarded(entry) or ""
        if entry.target_kind == "employee" and entry.target_id in self.employees:
            return self.employees[entry.target_id].full_name
        named = (entry.data.get(word) for word in ("name", "activation", "full_name", "url"))
        return next((str(name) for name in named if name), "")

    def _of_guarded(self, entry: AuditEntry) -> str | None:
        if entry.target_kind == "order":
            return self.orders.get(entry.target_id)
        if entry.target_kind == "client":
            return self.clients.get(entry.target_id)
        return self.chats.get(chat_of(entry) or 0)


def chat_of(entry: AuditEntry) -> int | None:
    """Return the chat that an entry is about."""
    found = entry.target_id if entry.target_kind == "chat" else entry.data.get("chat")
    return found if entry.target_kind in _OF_CHATS and isinstance(found, int) else None


def find_names(entries: Sequence[AuditEntry], by: Employee) -> Names:
    """Read what entries name, by one query for each kind of rows."""
    sees_clients = by.can(Permission.CLIENTS_VIEW)
    chats = find_chats(ChatSight.of(by), {chat for each in entries if (chat := chat_of(each))})
    clients = find_clients(_targets(entries, "client")) if sees_clients else {}
    numbers = find_numbers(OrderSight.of(by), _targets(entries, "order"))
    return Names(
        employees=find_employees(_employees_of(entries)),
        chats={pk: chat.contact.name for pk, chat in chats.items()},
        clients={pk: client.name for pk, client in clients.items()},
        orders={pk: f"№{number}" for pk, number in numbers.items()},
    )


def _targets(entries: Iterable[AuditEntry], kind: str) -> set[int]:
    return {each.target_id for each in entries if each.target_kind == kind}


def _employees_of(entries: Sequence[AuditEntry]) -> set[int]:
    told = {each.data.get(word) for each in entries for word in ("to", "former")}
    named = {each for each in told if isinstance(each, int)}
    authors = {each.employee_id for each in entries if each.employee_id}
    return authors | named | _targets(entries, "employee")
