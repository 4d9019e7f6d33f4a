"""Everything with a client in one line of time: messages of all their chats, notes, orders, deeds.

Each source is asked for as many rows as the page may have, and the newest of all make the page.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from django.db import connection

from kramar.audit.models import AuditEntry
from kramar.chats.models import Attachment, Chat, Message
from kramar.chats.policies import ChatSight
from kramar.chats.search.viewers import Viewer
from kramar.clients.models import Client, ClientNote
from kramar.clients.queries import list_notes_before
from kramar.clients.queries.history import list_deeds
from kramar.core.moments import Moment
from kramar.core.tenancy import current_company_id
from kramar.orders.models import Order
from kramar.orders.queries import list_orders_before

Kind = Literal["message", "note", "order", "event"]
KINDS: tuple[Kind, ...] = ("event", "note", "order", "message")
"""Of equal times the later kind stands first."""
MOST_CHATS = 50
LARGEST_ID = 2**63 - 1


@dataclass(frozen=True, slots=True)
class TimelinePlace:
    """Where a page ends."""

    at: datetime
    rank: int
    row_id: int

    def moment(self, kind: Kind) -> Moment:
        """Return the same place in the rows of one kind."""
        rank = KINDS.index(kind)
        if rank == self.rank:
            return Moment(self.at, self.row_id)
        return Moment(self.at, LARGEST_ID if rank < self.rank else 0)


@dataclass(frozen=True, slots=True)
class Piece:
    """One row of a timeline."""

    kind: Kind
    row: Message | ClientNote | Order | AuditEntry

    @property
    def place(self) -> TimelinePlace:
        """Where it stands."""
        return TimelinePlace(self.row.created_at, KINDS.index(self.kind), self.row.pk)


@dataclass(frozen=True, slots=True)
class Timeline:
    """A page of a timeline, the newest first, and the chats and files of its messages."""

    pieces: list[Piece]
    chats: dict[int, Chat]
    attachments: dict[int, list[Attachment]]


def list_timeline(
    client: Client,
    viewer: Viewer,
    *,
    kinds: Collection[Kind],
    after: TimelinePlace | None,
    limit: int,
) -> Timeline:
    """Return a page of what these eyes may see, by seven queries, however much there is."""
    chats = _find_chats(viewer.sight, client)
    sources: dict[Kind, Callable[[Moment | None], Iterable[Piece]]] = {
        "message": lambda moment: _messages(chats, moment, limit),
        "note": lambda moment: _pieces("note", list_notes_before(client, moment, limit)),
        "order": lambda moment: _pieces(
            "order", list_orders_before(viewer.orders, client.pk, moment, limit)
        ),
        "event": lambda moment: _pieces("event", list_deeds(client, before=moment, limit=limit)),
    }
    found = [
        piece for kind in kinds for piece in sources[kind](after.moment(kind) if after else None)
    ]
    found.sort(key=_order, reverse=True)
    pieces = found[:limit]
    return Timeline(pieces, chats, _attachments(pieces))


def list_chats_of_client(sight: ChatSight, client: Client) -> list[int]:
    """Return the ids of the chats of a client that these eyes may see, the latest first."""
    rows = Chat.objects.filter(sight.condition(), client=client)
    return list(rows.order_by("-last_message_at", "-pk").values_list("pk", flat=True)[:MOST_CHATS])


def _find_chats(sight: ChatSight, client: Client) -> dict[int, Chat]:
    rows = Chat.objects.select_related("channel", "contact")
    return rows.in_bulk(list_chats_of_client(sight, client))


def _messages(chats: Collection[int], before: Moment | None, limit: int) -> Iterable[Piece]:
    ids = _find_message_ids(chats, before, limit)
    rows = Message.objects.select_related("employee", "reply_to__employee")
    return _pieces("message", rows.filter(pk__in=ids) if ids else [])


def _find_message_ids(chats: Collection[int], before: Moment | None, limit: int) -> list[int]:
    """Ask each chat by its own index: of few rows among millions no database knows where they are.

    Times grow along ``seq``, so that each chat is read from its end.
    """
    if not chats:
        return []
    earlier = "AND (created_at, id) < (%s, %s)" if before else ""
    place = (_written(before.at), before.row_id) if before else ()
    one = (
        "SELECT * FROM (SELECT id, created_at FROM chats_message"  # noqa: S608 (only places for values)
        f" WHERE company_id = %s AND chat_id = %s {earlier} ORDER BY seq DESC LIMIT %s) one"
    )
    parts = " UNION ALL ".join([one] * len(chats))
    sql = f"SELECT id FROM ({parts}) found ORDER BY created_at DESC, id DESC LIMIT %s"  # noqa: S608 (the same)
    company = current_company_id()
    values = [each for chat_id in chats for each in (company, chat_id, *place, limit)]
    with connection.cursor() as cursor:
        cursor.execute(sql, [*values, limit])
        return [message_id for (message_id,) in cursor.fetchall()]


def _written(at: datetime) -> str:
    # A text on both databases; PostgreSQL reads it as a moment.
    return str(connection.ops.adapt_datetimefield_value(at))


def _pieces(
    kind: Kind, rows: Iterable[Message | ClientNote | Order | AuditEntry]
) -> Iterable[Piece]:
    return [Piece(kind, row) for row in rows]


def _order(piece: Piece) -> tuple[datetime, int, int]:
    place = piece.place
    return place.at, place.rank, place.row_id


def _attachments(pieces: Iterable[Piece]) -> dict[int, list[Attachment]]:
    found: dict[int, list[Attachment]] = defaultdict(list)
    ids = [piece.row.pk for piece in pieces if piece.kind == "message"]
    rows = Attachment.objects.select_related("file").filter(message__in=ids)
    for each in rows.order_by("position", "pk"):
        found[each.message_id].append(each)
    return found
