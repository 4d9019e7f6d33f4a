"""``clients/{id}/timeline``, ``/chats`` and ``/history``: what was said, bought and done."""

from collections.abc import Mapping
from datetime import datetime

from ninja import Query, Router, Schema
from pydantic import Field

from kramar.api.access import needs
from kramar.api.company_scope import EmployeeRequest
from kramar.api.pages import Cursor, read_cursor, refuse_cursor, to_cursor
from kramar.api.paths import Id
from kramar.audit.models import AuditEntry
from kramar.chats.events.snapshots import ChannelRef, ChatSnapshot, MessageSnapshot
from kramar.chats.models import Chat, Message
from kramar.chats.policies import ChatSight
from kramar.chats.queries import find_chats
from kramar.chats.queries.timelines import (
    KINDS,
    Kind,
    Timeline,
    TimelinePlace,
    list_chats_of_client,
    list_timeline,
)
from kramar.chats.search.viewers import Viewer
from kramar.clients.events import EmployeeRef, NoteSnapshot
from kramar.clients.models import ClientNote
from kramar.clients.queries import Eyes, get_client
from kramar.clients.queries.history import HistoryEntry, explain_entries, list_history
from kramar.orders.events.snapshots import Money, Ref, StatusRef
from kramar.orders.models import Order
from kramar.staff.permissions import Permission

router = Router(tags=["clients"])
viewing = needs(Permission.CLIENTS_VIEW)


class ClientDeedChange(Schema):
    """What one field said and says; nothing where only the change is known."""

    field: str
    before: str | None
    now: str | None


class ClientDeed(Schema):
    """One thing that was done to a card; nobody is the system."""

    id: int
    action: str
    by: EmployeeRef | None
    changes: list[ClientDeedChange]
    other: Ref | None
    detail: str
    created_at: datetime

    @classmethod
    def of_entry(cls, entry: HistoryEntry) -> "ClientDeed":
        """Present an entry."""
        other = entry.other
        return cls(
            id=entry.entry.pk,
            action=entry.entry.action,
            by=EmployeeRef.of(entry.by),
            changes=[
                ClientDeedChange(field=each.field, before=each.before, now=each.now)
                for each in entry.changes
            ],
            other=Ref(id=other.pk, name=other.name) if other else None,
            detail=entry.detail,
            created_at=entry.entry.created_at,
        )


class ClientHistory(Schema):
    """A page of what was done to a card, the newest first."""

    items: list[ClientDeed]
    next: str | None


class TimelineChat(Schema):
    """The chat in which something was said."""

    id: int
    channel: ChannelRef
    contact_name: str


class TimelineOrder(Schema):
    """An order, in a line."""

    id: int
    number: int
    status: StatusRef
    total: Money
    preview: str


class TimelineItem(Schema):
    """A message with its chat, a note, an order, or something that was done to the card."""

    kind: Kind
    at: datetime
    message: MessageSnapshot | None
    chat: TimelineChat | None
    note: NoteSnapshot | None
    order: TimelineOrder | None
    event: ClientDeed | None


class ClientTimelinePage(Schema):
    """A page of everything with a client, the newest first."""

    items: list[TimelineItem]
    next: str | None


class PageQuery(Schema):
    """Which page."""

    cursor: Cursor = None
    limit: int = Field(default=30, ge=1, le=100)


class ClientTimelineQuery(PageQuery):
    """Which page, of everything or of one kind."""

    kind: Kind | None = None

    def place(self) -> TimelinePlace | None:
        """Return where the page begins, ``None`` for the newest.

        :raises InvalidError: the cursor is not one that we gave
        """
        if self.cursor is None:
            return None
        at, rank, row_id = read_cursor(self.cursor, str, int, int)
        try:
            moment = datetime.fromisoformat(str(at))
        except ValueError as error:
            raise refuse_cursor() from error
        return TimelinePlace(moment, int(rank), int(row_id))


class ClientChats(Schema):
    """The chats of a client that the employee may see, the latest first."""

    items: list[ChatSnapshot]
    next: None = None


@router.get(
    "/clients/{client_id}/timeline",
    response=ClientTimelinePage,
    auth=viewing,
    operation_id="list_client_timeline",
)
def get_timeline(
    request: EmployeeRequest, client_id: Id, query: Query[ClientTimelineQuery]
) -> ClientTimelinePage:
    """List messages of all channels, notes, orders and changes of the card in one line of time."""
    by = request.employee
    kinds = (query.kind,) if query.kind else KINDS
    viewer = Viewer.of(by)
    found = list_timeline(
        get_client(client_id), viewer, kinds=kinds, after=query.place(), limit=query.limit
    )
    items = _present(found, viewer.eyes)
    last = found.pieces[-1].place if len(items) == query.limit else None
    following = to_cursor(last.at.isoformat(), last.rank, last.row_id) if last else None
    return ClientTimelinePage(items=items, next=following)


@router.get(
    "/clients/{client_id}/chats",
    response=ClientChats,
    auth=viewing,
    operation_id="list_chats_of_client",
)
def get_chats(request: EmployeeRequest, client_id: Id) -> ClientChats:
    """List the chats of a client that the employee may see."""
    sight = ChatSight.of(request.employee)
    ids = list_chats_of_client(sight, get_client(client_id))
    chats = find_chats(sight, ids)
    return ClientChats(items=[ChatSnapshot.of(chats[each]) for each in ids if each in chats])


@router.get(
    "/clients/{client_id}/history",
    response=ClientHistory,
    auth=viewing,
    operation_id="list_client_history",
)
def get_history(request: EmployeeRequest, client_id: Id, query: Query[PageQuery]) -> ClientHistory:
    """List who changed what of a card."""
    before = int(read_cursor(query.cursor, int)[0]) if query.cursor else None
    eyes = Eyes.of(request.employee)
    found = list_history(get_client(client_id), eyes, before=before, limit=query.limit)
    items = [ClientDeed.of_entry(entry) for entry in found]
    return ClientHistory(
        items=items, next=to_cursor(items[-1].id) if len(items) == query.limit else None
    )


def _present(timeline: Timeline, eyes: Eyes) -> list[TimelineItem]:
    entries = [piece.row for piece in timeline.pieces if isinstance(piece.row, AuditEntry)]
    explained = {each.entry.pk: each for each in explain_entries(entries, eyes)}
    return [_item(piece.row, timeline, explained) for piece in timeline.pieces]


def _item(
    row: Message | ClientNote | Order | AuditEntry,
    timeline: Timeline,
    explained: Mapping[int, HistoryEntry],
) -> TimelineItem:
    item = TimelineItem(
        kind="event", at=row.created_at, message=None, chat=None, note=None, order=None, event=None
    )
    match row:
        case Message():
            item.kind, item.message = "message", _message(row, timeline)
            item.chat = _chat(timeline.chats[row.chat_id])
        case ClientNote():
            item.kind, item.note = "note", NoteSnapshot.of(row)
        case Order():
            item.kind, item.order = "order", _order(row)
        case AuditEntry():
            item.event = ClientDeed.of_entry(explained[row.pk])
    return item


def _message(row: Message, timeline: Timeline) -> MessageSnapshot:
    contact = timeline.chats[row.chat_id].contact
    return MessageSnapshot.of(row, contact, timeline.attachments[row.pk])


def _chat(chat: Chat) -> TimelineChat:
    return TimelineChat(
        id=chat.pk, channel=ChannelRef.of(chat.channel), contact_name=chat.contact.name
    )


def _order(row: Order) -> TimelineOrder:
    return TimelineOrder(
        id=row.pk,
        number=row.number,
        status=StatusRef.of(row.status),
        total=row.total,
        preview=row.preview,
    )
