"""What happens to clients, told with new values. Only services publish these."""

from collections.abc import Sequence
from datetime import datetime
from typing import ClassVar

from kramar.clients.models import Client, ClientNote
from kramar.core.phone import mask_phone
from kramar.events.shape import Audience, Event, Shape
from kramar.staff.models import Employee
from kramar.staff.permissions import Permission


class EmployeeRef(Shape):
    """An employee named elsewhere."""

    id: int
    name: str

    @classmethod
    def of(cls, employee: Employee | None) -> "EmployeeRef | None":
        """Present an employee, or nobody."""
        return cls(id=employee.pk, name=employee.short_name) if employee else None


class ClientSnapshot(Shape):
    """A client as the card and the chat's block show it."""

    id: int
    name: str
    last_name: str
    first_name: str
    patronymic: str
    full_name: str
    phones: list[str]
    emails: list[str]
    comment: str
    responsible: EmployeeRef | None
    created_at: datetime

    @classmethod
    def of(
        cls, client: Client, *, phones: Sequence[str], emails: Sequence[str], hide: bool
    ) -> "ClientSnapshot":
        """Present a client whose responsible is loaded.

        :param hide: whether the middle of the phones is hidden
        """
        return cls(
            id=client.pk,
            name=client.name,
            last_name=client.last_name,
            first_name=client.first_name,
            patronymic=client.patronymic,
            full_name=client.full_name,
            phones=[mask_phone(phone) for phone in phones] if hide else list(phones),
            emails=list(emails),
            comment=client.comment,
            responsible=EmployeeRef.of(client.responsible),
            created_at=client.created_at,
        )


class ClientChanged(Event):
    """A client's card changed.

    The same event goes to those who may not see phones, so these are hidden in it; whoever may
    asks for them again when ``phones_changed`` says so.
    """

    kind: ClassVar[str] = "client.changed"
    client: ClientSnapshot
    phones_changed: bool

    def audience(self) -> Audience:
        """Everyone who may see clients."""
        return Audience(permission=Permission.CLIENTS_VIEW)


class NoteSnapshot(Shape):
    """A note about a client; one that ``waits`` is on a chat that is not linked yet."""

    id: int
    text: str
    author: EmployeeRef | None
    created_at: datetime
    edited_at: datetime | None
    waits: bool

    @classmethod
    def of(cls, note: ClientNote) -> "NoteSnapshot":
        """Present a note whose author is loaded."""
        return cls(
            id=note.pk,
            text=note.text,
            author=EmployeeRef.of(note.author),
            created_at=note.created_at,
            edited_at=note.edited_at,
            waits=False,
        )


class _AboutNote(Event):
    """An event about a note of a client, or of a chat that has none yet."""

    chat_id: int | None
    client_id: int | None
    responsible_id: int | None
    note: NoteSnapshot

    def audience(self) -> Audience:
        """Everyone who may see clients, and the chat where the note waits."""
        return Audience(
            permission=Permission.CLIENTS_VIEW,
            chat_id=self.chat_id,
            responsible_id=self.responsible_id,
            former_id=self.responsible_id,
        )


class NoteAdded(_AboutNote):
    """A note was written."""

    kind: ClassVar[str] = "note.added"


class NoteChanged(_AboutNote):
    """A note got another text."""

    kind: ClassVar[str] = "note.changed"


class NoteDeleted(_AboutNote):
    """A note is gone."""

    kind: ClassVar[str] = "note.deleted"
