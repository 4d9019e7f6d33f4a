"""Taking quick replies from a table: first what it would do, row by row, then doing it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from django.utils.translation import gettext as _

from kramar.chats import policies
from kramar.chats.models import QuickReply
from kramar.chats.queries.quick_replies import list_quick_replies
from kramar.chats.services.labelling import clean_label_name
from kramar.chats.services.quick_replies.drafts import (
    LabelChoice,
    MessageDraft,
    QuickReplyDraft,
    clean_activation,
    clean_folder,
    clean_messages,
    fold_activation,
)
from kramar.chats.services.quick_replies.table import TableRow
from kramar.chats.services.quick_replies.writing import (
    QuickReplyChanges,
    change_quick_reply,
    create_quick_reply,
)
from kramar.core.errors import InvalidError, KramarError
from kramar.staff.models import Employee

Deed = Literal["create", "update", "keep", "refuse"]
Place = tuple[bool, str]


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """What becomes of one row of the table.

    :param detail: why it is refused
    """

    row: TableRow
    deed: Deed
    detail: str = ""
    draft: QuickReplyDraft | None = None
    reply: QuickReply | None = None


def plan_import(rows: Sequence[TableRow], by: Employee) -> list[PlannedRow]:
    """Return what each row would do: make a quick reply, change one, nothing, or be refused."""
    known: dict[Place, QuickReply] = {
        (reply.owner_id is None, reply.folded): reply for reply in list_quick_replies(by)
    }
    seen: dict[Place, int] = {}
    planned = []
    for row in rows:
        try:
            planned.append(_plan(row, known, seen, by))
        except KramarError as error:
            planned.append(PlannedRow(row, "refuse", error.detail))
    return planned


def run_import(planned: Sequence[PlannedRow], by: Employee) -> list[PlannedRow]:
    """Do what was planned, each row by itself: one that is refused holds back no other."""
    return [_run(each, by) for each in planned]


def _plan(
    row: TableRow, known: dict[Place, QuickReply], seen: dict[Place, int], by: Employee
) -> PlannedRow:
    draft = _draft(row)
    place = (row.is_shared, fold_activation(draft.activation))
    if first := seen.get(place):
        raise InvalidError(_("Такі самі символи вже є в рядку %(row)d") % {"row": first})
    seen[place] = row.number
    reply = known.get(place)
    if reply is None:
        return PlannedRow(row, "create", draft=draft)
    if not policies.can_change_quick_reply(by, reply):
        raise InvalidError(_("Спільну швидку відповідь змінює її автор або адміністратор"))
    draft = replace(draft, messages=_with_files(draft.messages, reply))
    deed: Deed = "keep" if _says_the_same(draft, reply) else "update"
    return PlannedRow(row, deed, draft=draft, reply=reply)


def _draft(row: TableRow) -> QuickReplyDraft:
    return QuickReplyDraft(
        activation=clean_activation(row.activation),
        messages=clean_messages([MessageDraft(text) for text in row.texts]),
        folder=clean_folder(row.folder),
        label=LabelChoice(name=clean_label_name(row.label) if row.label else ""),
    )


def _with_files(messages: Sequence[MessageDraft], reply: QuickReply) -> list[MessageDraft]:
    """Leave messages their files: a table holds none."""
    files = [[file.pk for file in each.shown_files] for each in reply.shown_messages]
    return [
        replace(message, file_ids=files[at] if at < len(files) else ())
        for at, message in enumerate(messages)
    ]


def _says_the_same(draft: QuickReplyDraft, reply: QuickReply) -> bool:
    label = reply.label.name if reply.label else ""
    texts = [message.text for message in reply.shown_messages]
    return (draft.activation, draft.folder, draft.label.name) == (
        reply.activation,
        reply.folder,
        label,
    ) and [message.text for message in draft.messages] == texts


def _run(planned: PlannedRow, by: Employee) -> PlannedRow:
    draft = planned.draft
    if draft is None or planned.deed == "keep":
        return planned
    try:
        if planned.reply is None:
            create_quick_reply(draft=draft, is_shared=planned.row.is_shared, by=by)
        else:
            changes = QuickReplyChanges(
                activation=draft.activation,
                messages=draft.messages,
                folder=draft.folder,
                label=draft.label,
            )
            change_quick_reply(quick_reply_id=planned.reply.pk, changes=changes, by=by)
    except KramarError as error:
        return PlannedRow(planned.row, "refuse", error.detail)
    return planned
