"""Finding chats: by what was said, by whom, and by what is known of the client."""

from datetime import datetime

from django.http import HttpResponse
from ninja import Query, Router, Schema
from pydantic import Field

from kramar.api.access import needs
from kramar.api.company_scope import EmployeeRequest
from kramar.api.pages import LARGEST_LIMIT, LONGEST_CURSOR, read_cursor, to_cursor
from kramar.api.rendering import answer_as_is
from kramar.chats.events.snapshots import ChatSnapshot, Direction, author_of
from kramar.chats.search import FoundIn, Hit, Position, Viewer, search_chats
from kramar.staff.permissions import Permission

router = Router(tags=["search"])

# Far more than is searched for: who pastes a whole letter is told so, not refused.
LONGEST_QUERY = 100_000


class FoundMessage(Schema):
    """The message that a hit is in."""

    id: int
    seq: int
    direction: Direction
    author_name: str
    created_at: datetime


class HitOut(Schema):
    """A hit: the chat, where in it, and the words around.

    ``highlights`` are places in ``snippet``, counted in characters (code points).
    """

    chat: ChatSnapshot
    found_in: FoundIn
    message: FoundMessage | None
    snippet: str
    highlights: list[list[int]]

    @classmethod
    def of(cls, hit: Hit) -> "HitOut":
        """Present a hit."""
        return cls(
            chat=ChatSnapshot.of(hit.chat),
            found_in=hit.found_in,
            message=_found_message(hit),
            snippet=hit.snippet.text,
            highlights=[[start, end] for start, end in hit.snippet.highlights],
        )


class SearchOut(Schema):
    """A page of hits; ``hint`` says why less was searched than was asked, or how to find more."""

    query: str
    hint: str | None
    items: list[HitOut]
    next: str | None


class SearchQuery(Schema):
    """What is searched for; with ``@`` in front, only in names and nicknames."""

    q: str = Field(default="", max_length=LONGEST_QUERY)
    cursor: str | None = Field(default=None, max_length=LONGEST_CURSOR)
    limit: int = Field(default=30, ge=1, le=LARGEST_LIMIT)

    def position(self) -> Position | None:
        """Return where the page begins, ``None`` for the first.

        :raises InvalidError: the cursor is not one that we gave
        """
        if self.cursor is None:
            return None
        source, before = read_cursor(self.cursor, str, int)
        return Position(str(source), int(before))


@router.get(
    "/search", response=SearchOut, auth=needs(Permission.CHATS_USE), operation_id="search_chats"
)
def search(request: EmployeeRequest, query: Query[SearchQuery]) -> HttpResponse:
    """Find chats that the employee may see, however old."""
    page = search_chats(
        Viewer.of(request.employee), query.q, after=query.position(), limit=query.limit
    )
    found = SearchOut(
        query=query.q.strip(),
        hint=page.hint,
        items=[HitOut.of(hit) for hit in page.hits],
        next=to_cursor(page.next.source, page.next.before) if page.next else None,
    )
    return answer_as_is(found)


def _found_message(hit: Hit) -> FoundMessage | None:
    message = hit.message
    if message is None:
        return None
    return FoundMessage(
        id=message.pk,
        seq=message.seq,
        direction=message.direction,
        author_name=author_of(message, hit.chat.contact).name,
        created_at=message.created_at,
    )
