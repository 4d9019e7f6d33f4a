"""Which chats a request asks for, read from its query."""

from datetime import datetime
from typing import Literal

from django.utils.translation import gettext as _
from ninja import Schema
from pydantic import Field

from kramar.api.employee_words import parse_responsibles, refuse_absent_employees
from kramar.api.pages import LONGEST_CURSOR, read_cursor, to_cursor
from kramar.api.paths import RowId
from kramar.channels.models import Channel
from kramar.chats.models import Chat, Label
from kramar.chats.queries.counts import ChatCounts
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
        wanted = self.asked(by)
        _refuse_absent({*wanted.responsible_ids}, {*wanted.channel_ids}, {*wanted.label_ids})
        return wanted

    def asked(self, by: Employee) -> ChatFilter:
        """Return the filter, whether or not there is all that it names.

        :raises InvalidError: a responsible is neither an id nor ``me`` nor ``none``
        """
        return ChatFilter(
            state=None if self.state == "all" else Chat.State(self.state),
            unread=self.unread,
            unanswered=self.unanswered,
            linked=self.linked,
            snoozed=self.snoozed,
            responsible_ids=parse_responsibles(self.responsible, by),
            channel_ids=tuple(self.channel),
            label_ids=tuple(dict.fromkeys(self.label)),
            label_mode=self.label_mode,
        )


def refuse_absent_beside(counts: ChatCounts, wanted: ChatFilter) -> None:
    """Look for what the filter names and the numbers do not: what is counted is there.

    :raises AbsentError: the company has no such employee, channel or label
    """
    _refuse_absent(
        {*wanted.responsible_ids} - counts.responsibles.keys(),
        {*wanted.channel_ids} - counts.channels.keys(),
        {*wanted.label_ids} - counts.labels.keys(),
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


def _refuse_absent(
    responsible_ids: set[int | None], channel_ids: set[int], label_ids: set[int]
) -> None:
    refuse_absent_employees({each for each in responsible_ids if each})
    if not (_are_there(_CHANNELS, channel_ids) and _are_there(_LABELS, label_ids)):
        raise AbsentError(_("Немає такого каналу або мітки"))


def _are_there(rows: Prepared[Channel] | Prepared[Label], ids: set[int]) -> bool:
    return not ids or len(rows.read(ids=[*ids])) == len(ids)
