"""Which chats a request asks for, read from its query."""

from datetime import datetime
from typing import Literal

from django.utils.translation import gettext as _
from ninja import Schema
from pydantic import Field

from kramar.api.employee_words import read_responsibles
from kramar.api.pages import LONGEST_CURSOR, read_cursor, to_cursor
from kramar.api.paths import RowId
from kramar.channels.models import Channel
from kramar.chats.models import Chat, Label
from kramar.chats.queries.filters import ChatFilter, ChatPosition, LabelMode
from kramar.core.errors import AbsentError
from kramar.core.prepared import Among, Prepared
from kramar.staff.models import Employee

_CHANNELS = Prepared(Channel, lambda rows: rows.filter(Among("pk", "ids")).only("pk"))
_LABELS = Prepared(Label, lambda rows: rows.filter(Among("pk", "ids")).only("pk"))


class ChatChoices(Schema):
    """The filters of the list; ``responsible`` is an id, ``me`` or ``none``."""

    state: Literal["open", "closed", "all"] = "open"
    unread: bool = False
    unanswered: bool = False
    linked: bool | None = None
    snoozed: bool | None = None
    responsible: list[str] = Field(default=[], max_length=200)
    channel: list[RowId] = Field(default=[], max_length=200)
    label: list[RowId] = Field(default=[], max_length=20)
    label_mode: LabelMode = "any"

    def wanted(self, by: Employee) -> ChatFilter:
        """Return the filter.

        :raises InvalidError: a responsible is neither an id nor ``me`` nor ``none``
        :raises AbsentError: the company has no such employee, channel or label
        """
        responsible_ids = read_responsibles(self.responsible, by)
        _refuse_absent(_CHANNELS, {*self.channel})
        _refuse_absent(_LABELS, {*self.label})
        return ChatFilter(
            state=None if self.state == "all" else Chat.State(self.state),
            unread=self.unread,
            unanswered=self.unanswered,
            linked=self.linked,
            snoozed=self.snoozed,
            responsible_ids=responsible_ids,
            channel_ids=tuple(self.channel),
            label_ids=tuple(dict.fromkeys(self.label)),
            label_mode=self.label_mode,
        )


class ChatQuery(ChatChoices):
    """The filters of the list, and the page of it."""

    cursor: str | None = Field(default=None, max_length=LONGEST_CURSOR)
    limit: int = Field(default=30, ge=1, le=100)

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


def _refuse_absent(rows: Prepared[Channel] | Prepared[Label], ids: set[int]) -> None:
    if ids and len(rows.read(ids=[*ids])) < len(ids):
        raise AbsentError(_("Немає такого каналу або мітки"))
