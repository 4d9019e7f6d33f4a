"""What happens to clients, told with new values. Only services publish these."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, ClassVar, NamedTuple

from kramar.clients.models import Client, ClientFile, ClientJob, ClientNote
from kramar.core.phone import mask_phone
from kramar.events.shape import Audience, Event, Shape, one_of
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


class BlacklistMark(Shape):
    """Why the shop does not want to sell to a client, and who said so."""

    reason: str
    by: EmployeeRef | None
    at: datetime


class Reliability(Shape):
    """What became of a client's orders; the share of those bought out, ``None`` without any."""

    bought_out: int
    refused: int
    unclaimed: int
    percentage: int | None

    @classmethod
    def of(cls, client: Client) -> "Reliability":
        """Present what is known of a client."""
        return cls(
            bought_out=client.bought_out,
            refused=client.refused,
            unclaimed=client.unclaimed,
            percentage=client.buyout_percentage,
        )


class Contacts(NamedTuple):
    """How a client is reached, each in its order."""

    phones: Sequence[str] = ()
    emails: Sequence[str] = ()
    addresses: Sequence[str] = ()


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
    addresses: list[str]
    comment: str
    responsible: EmployeeRef | None
    blacklist: BlacklistMark | None
    reliability: Reliability
    chat_count: int
    created_at: datetime

    @classmethod
    def of(cls, client: Client, contacts: Contacts, *, hide: bool) -> "ClientSnapshot":
        """Present a client whose responsible and the author of the black mark are loaded.

        :param hide: whether the middle of the phones is hidden
        """
        return cls(
            id=client.pk,
            name=client.name,
            last_name=client.last_name,
            first_name=client.first_name,
            patronymic=client.patronymic,
            full_name=client.full_name,
            phones=[mask_phone(phone) if hide else phone for phone in contacts.phones],
            emails=list(contacts.emails),
            addresses=list(contacts.addresses),
            comment=client.comment,
            responsible=EmployeeRef.of(client.responsible),
            blacklist=_blacklist_mark(client),
            reliability=Reliability.of(client),
            chat_count=client.chat_count,
            created_at=client.created_at,
        )


def _blacklist_mark(client: Client) -> BlacklistMark | None:
    if client.blacklisted_at is None:
        return None
    return BlacklistMark(
        reason=client.blacklist_reason,
        by=EmployeeRef.of(client.blacklisted_by),
        at=client.blacklisted_at,
    )


class ClientCreated(Event):
    """There is a card of somebody new; its phones are hidden in it."""

    kind: ClassVar[str] = "client.created"
    client: ClientSnapshot

    def audience(self) -> Audience:
        """Everyone who may see clients."""
        return Audience(permission=Permission.CLIENTS_VIEW)


class ClientDeleted(Event):
    """A card is gone: deleted, or merged into another."""

    kind: ClassVar[str] = "client.deleted"
    client_id: int
    into_id: int | None

    def audience(self) -> Audience:
        """Everyone who may see clients."""
        return Audience(permission=Permission.CLIENTS_VIEW)


class ClientRestored(Event):
    """A card that was gone is there again; its phones are hidden in it."""

    kind: ClassVar[str] = "client.restored"
    client: ClientSnapshot

    def audience(self) -> Audience:
        """Everyone who may see clients."""
        return Audience(permission=Permission.CLIENTS_VIEW)


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


class ClientFileSnapshot(Shape):
    """A file in a client's card."""

    id: int
    name: str
    content_type: str
    size: int
    width: int | None
    height: int | None
    url: str
    thumbnail_url: str | None
    author: EmployeeRef | None
    created_at: datetime

    @classmethod
    def of(cls, row: ClientFile) -> "ClientFileSnapshot":
        """Present a file whose bytes' row and author are loaded."""
        file = row.file
        return cls(
            id=row.pk,
            name=file.name,
            content_type=file.content_type,
            size=file.size,
            width=file.width,
            height=file.height,
            url=f"/files/{file.pk}/{file.name}",
            thumbnail_url=f"/files/{file.pk}/thumbnail" if file.thumbnail_key else None,
            author=EmployeeRef.of(row.author),
            created_at=row.created_at,
        )


class ClientFileAdded(Event):
    """A file was put into a card, or its deletion was taken back."""

    kind: ClassVar[str] = "client_file.added"
    client_id: int
    file: ClientFileSnapshot

    def audience(self) -> Audience:
        """Everyone who may see clients."""
        return Audience(permission=Permission.CLIENTS_VIEW)


class ClientFileDeleted(Event):
    """A file was taken out of a card."""

    kind: ClassVar[str] = "client_file.deleted"
    client_id: int
    client_file_id: int

    def audience(self) -> Audience:
        """Everyone who may see clients."""
        return Audience(permission=Permission.CLIENTS_VIEW)


class ClientJobSnapshot(Shape):
    """How far long work on many clients is; ``failed`` rows can be downloaded."""

    id: int
    employee_id: int
    kind: Annotated[str, one_of(*ClientJob.Kind.values)]
    state: Annotated[str, one_of(*ClientJob.State.values)]
    name: str
    total: int
    done: int
    created: int
    updated: int
    skipped: int
    failed: int
    error: str
    created_at: datetime

    @classmethod
    def of(cls, job: ClientJob) -> "ClientJobSnapshot":
        """Present a job whose file is loaded."""
        return cls(
            id=job.pk,
            employee_id=job.employee_id,
            kind=job.kind,
            state=job.state,
            name=job.file.name if job.file else "",
            total=job.total,
            done=job.done,
            created=job.created,
            updated=job.updated,
            skipped=job.skipped,
            failed=job.failed,
            error=job.error,
            created_at=job.created_at,
        )


class ClientJobChanged(Event):
    """Long work on many clients came further."""

    kind: ClassVar[str] = "client_job.changed"
    job: ClientJobSnapshot

    def audience(self) -> Audience:
        """Only whoever asked for it."""
        return Audience(permission=Permission.CLIENTS_VIEW, employee_id=self.job.employee_id)
