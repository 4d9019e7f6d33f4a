"""Which chats a request asks for, read from its query."""

import re
from datetime import datetime
from typing import Literal

from django.db.models import QuerySet
from django.utils.translation import gettext as _
from ninja import Schema
from pydantic import Field

from kramar.api.pages import LONGEST_CURSOR, read_cursor, to_cursor
from kramar.api.paths import RowId
from kramar.channels.models import Channel
from kramar.chats.models import Chat
from kramar.chats.queries.filters import ChatFilter, ChatPosition
from kramar.core.errors import AbsentError, InvalidError
from kramar.staff.models import Employee

LARGEST_ID = 2**63 - 1
# Python refuses to read a number of thousands of digits.
LONGEST_ID = re.compile("[0-9]{1,19}")


class ChatQuery(Schema):
    """The filters of the list; ``responsible`` is an id, ``me`` or ``none``."""

    state: Literal["open", "closed", "all"] = "open"
    unread: bool = False
    unanswered: bool = False
    responsible: list[str] = Field(default=[], max_length=200)
    channel: list[RowId] = Field(default=[], max_length=200)
    cursor: str | None = Field(default=None, max_length=LONGEST_CURSOR)
    limit: int = Field(default=30, ge=1, le=100)

    def wanted(self, by: Employee) -> ChatFilter:
        """Return the filter.

        :raises InvalidError: a responsible is neither an id nor ``me`` nor ``none``
        :raises AbsentError: the company has no such employee or channel
        """
        responsible_ids = tuple(_responsible(word, by) for word in self.responsible)
        _refuse_absent(Employee.objects.all(), {each for each in responsible_ids if each})
        _refuse_absent(Channel.objects.all(), {*self.channel})
        return ChatFilter(
            state=None if self.state == "all" else Chat.State(self.state),
            unread=self.unread,
            unanswered=self.unanswered,
            responsible_ids=responsible_ids,
            channel_ids=tuple(self.channel),
        )

    def position(self) -> ChatPosition | None:
        """Return where the page begins, ``None`` for the first.

        :raises InvalidError: the cursor is not one that we gave
        """
        if self.cursor is None:
            return None
        moment, chat_id = read_cursor(self.cursor, str, int)
        return ChatPosition(datetime.fromisoformat(str(moment)), int(chat_id))


def cursor_after(position: ChatPosition | None) -> str | None:
    """Return the cursor of the page that follows, ``None`` where the list has ended."""
    if position is None:
        return None
    return to_cursor(position.last_message_at.isoformat(), position.chat_id)


def _refuse_absent(rows: QuerySet[Employee] | QuerySet[Channel], ids: set[int]) -> None:
    if ids and rows.filter(pk__in=ids).count() < len(ids):
        raise AbsentError(_("Немає такого співробітника або каналу"))


def _responsible(word: str, by: Employee) -> int | None:
    if word == "none":
        return None
    if word == "me":
        return by.pk
    if LONGEST_ID.fullmatch(word) and int(word) <= LARGEST_ID:
        return int(word)
    message = _("Відповідальний — це номер, me або none")
    raise InvalidError(message, fields={"responsible": message})
