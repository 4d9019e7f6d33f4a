"""Reading quick replies: the shared ones and one's own."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from kramar.chats.models import QuickReply, QuickReplyFile, QuickReplyMessage
from kramar.core.errors import AbsentError
from kramar.core.models import StoredFile
from kramar.staff.models import Employee


class QuickReplyAbsentError(AbsentError):
    """There is no such quick reply for this employee."""

    code = "quick_reply_not_found"


def visible_quick_replies(employee_id: int) -> QuerySet[QuickReply]:
    """Return the query of what an employee may use, the deleted ones too."""
    rows = QuickReply.objects.select_related("label", "owner", "author")
    return rows.filter(Q(owner_id=None) | Q(owner_id=employee_id))


def list_quick_replies(by: Employee) -> list[QuickReply]:
    """Return what an employee may use, the most used first; three queries, whatever there is."""
    rows = visible_quick_replies(by.pk).filter(deleted_at=None)
    replies = list(rows.order_by("-usage_count", "folded", "pk"))
    attach_messages(replies)
    return replies


def get_quick_reply(quick_reply_id: int, by: Employee) -> QuickReply:
    """Return one quick reply with its messages.

    :raises QuickReplyAbsentError: there is none for this employee
    """
    rows = visible_quick_replies(by.pk).filter(deleted_at=None)
    reply = rows.filter(pk=quick_reply_id).first()
    if reply is None:
        raise QuickReplyAbsentError(_("Такої швидкої відповіді вже немає"))
    attach_messages([reply])
    return reply


def attach_messages(replies: Sequence[QuickReply]) -> None:
    """Load the messages of quick replies with their files, by two queries."""
    messages: dict[int, list[QuickReplyMessage]] = defaultdict(list)
    rows = QuickReplyMessage.objects.filter(quick_reply__in=replies).order_by("position")
    for message in rows:
        message.shown_files = []
        messages[message.quick_reply_id].append(message)
    _attach_files([message for each in messages.values() for message in each])
    for reply in replies:
        reply.shown_messages = messages[reply.pk]


def find_reply_files(file_ids: Iterable[int], employee_id: int) -> set[int]:
    """Return which of the files belong to quick replies that the employee may use."""
    visible = Q(message__quick_reply__owner_id=None) | Q(message__quick_reply__owner_id=employee_id)
    rows = QuickReplyFile.objects.filter(visible, file_id__in=list(file_ids))
    return set(rows.values_list("file_id", flat=True))


def _attach_files(messages: Sequence[QuickReplyMessage]) -> None:
    files: dict[int, list[StoredFile]] = defaultdict(list)
    rows = QuickReplyFile.objects.filter(message__in=messages).select_related("file")
    for row in rows.order_by("position"):
        files[row.message_id].append(row.file)
    for message in messages:
        message.shown_files = files[message.pk]
