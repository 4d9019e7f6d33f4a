"""``me/mentions``: where the employee is called by private notes."""

from typing import Annotated

from ninja import Query, Router, Schema
from pydantic import Field

from kramar.api.access import needs
from kramar.api.company_scope import EmployeeRequest
from kramar.api.paths import RowId
from kramar.chats import queries
from kramar.chats.events.mentions import MentionSnapshot
from kramar.chats.services.private_notes import read_mentions
from kramar.events.services import newest_number
from kramar.staff.permissions import Permission

router = Router(tags=["me"])
messenger = needs(Permission.CHATS_USE)


class MentionPage(Schema):
    """Mentions, the newest first; ``next`` is the ``before`` of the next page."""

    items: list[MentionSnapshot]
    next: int | None
    unread: int
    number: int


class MentionsReadIn(Schema):
    """Which mentions were read; left out, all of them."""

    ids: list[RowId] | None = Field(default=None, max_length=200)


class UnreadMentionsOut(Schema):
    """How many are left."""

    unread: int


@router.get("/me/mentions", response=MentionPage, auth=messenger, operation_id="list_mentions")
def list_mentions(
    request: EmployeeRequest,
    before: Annotated[RowId | None, Query()] = None,
    limit: Annotated[int, Query(ge=1, le=100)] = 30,
) -> MentionPage:
    """List the mentions in chats that the employee sees."""
    by = request.employee
    number = newest_number(by.company_id)
    mentions = queries.list_mentions(by, before=before, limit=limit)
    return MentionPage(
        items=[MentionSnapshot.of(mention) for mention in mentions],
        next=mentions[-1].pk if len(mentions) == limit else None,
        unread=queries.count_unread_mentions(by),
        number=number,
    )


@router.post(
    "/me/mentions/read", response=UnreadMentionsOut, auth=messenger, operation_id="read_mentions"
)
def read(request: EmployeeRequest, body: MentionsReadIn) -> UnreadMentionsOut:
    """Mark mentions as read."""
    return UnreadMentionsOut(unread=read_mentions(mention_ids=body.ids, by=request.employee))
