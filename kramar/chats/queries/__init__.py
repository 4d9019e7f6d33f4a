"""Reading chats and messages for the screen: keyset pages, a constant number of queries."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from kramar.chats.events.scheduling import ScheduledSnapshot
from kramar.chats.events.snapshots import MessageSnapshot
from kramar.chats.models import (
    Attachment,
    BulkAction,
    Chat,
    ChatLabel,
    Label,
    Mention,
    Message,
    MessageEdit,
    ScheduledFile,
    ScheduledMessage,
    UnreadCounter,
    WaitingNote,
)
from kramar.chats.policies import ChatSight
from kramar.chats.queries.filters import ChatFilter, ChatPosition
from kramar.chats.queries.listing import find_page
from kramar.chats.queries.quick_replies import find_reply_files
from kramar.chats.services.locking import (
    ChatAbsentError,
    LabelAbsentError,
    attach_askers,
    attach_labels,
)
from kramar.clients.events import EmployeeRef, NoteSnapshot
from kramar.clients.queries import list_notes
from kramar.core.errors import AbsentError
from kramar.core.models import StoredFile
from kramar.core.prepared import Among, Prepared, Slot
from kramar.staff.models import Employee
from kramar.staff.queries import list_employees


class BulkActionAbsentError(AbsentError):
    """The employee has asked for no such thing."""

    code = "bulk_action_not_found"


BULK_ACTIONS_SHOWN = 20

# What a list shows of each chat. All columns of all that belongs to it are five times as many,
# and making them Python's was most of a page's cost.
_IN_SNAPSHOT = (
    *("state", "unread", "waiting_since", "last_message", "last_message_at", "reply_until"),
    *("label_ids", "snoozed_until", "scheduled", "asker_ids", "read_seq", "created_at"),
    *("channel__kind", "channel__name", "responsible__full_name"),
    *("contact__name", "contact__nickname", "contact__avatar", "contact__is_reachable"),
    *("client__last_name", "client__first_name", "client__patronymic"),
)

_CHAT = Prepared(Chat, lambda rows: _with_names(rows).filter(Among("pk", "ids")))
_SHOWN = Prepared(
    Chat, lambda rows: _with_names(rows).filter(Among("pk", "ids")).only(*_IN_SNAPSHOT)
)
_NEWEST = Prepared(Message, lambda rows: _with_authors(rows).order_by("-seq"))
_OLDER = Prepared(
    Message, lambda rows: _with_authors(rows).filter(seq__lt=Slot("before")).order_by("-seq")
)
_NEWER = Prepared(
    Message, lambda rows: _with_authors(rows).filter(seq__gt=Slot("after")).order_by("seq")
)
_ATTACHMENTS = Prepared(
    Attachment,
    lambda rows: (
        rows.select_related("file").filter(Among("message", "ids")).order_by("position", "pk")
    ),
)
_UNSENT = Prepared(
    ScheduledMessage,
    lambda rows: (
        rows.select_related("employee")
        .filter(chat=Slot("chat"))
        .exclude(state=ScheduledMessage.State.SENT)
        .order_by("send_at", "pk")
    ),
)
_WAITING_NOTES = Prepared(
    WaitingNote,
    lambda rows: rows.select_related("author").filter(chat=Slot("chat")).order_by("-pk"),
)


@dataclass(frozen=True, slots=True)
class ChatList:
    """A page of chats, the newest first, and where it ends; ``None`` where no page follows."""

    chats: list[Chat]
    end: ChatPosition | None


def list_chats(
    sight: ChatSight, wanted: ChatFilter, *, after: ChatPosition | None, limit: int
) -> ChatList:
    """Return a page of chats by four queries, whatever is asked.

    The numbers are read first, then the ids of the page, then its rows and their labels; a chat
    that has left these eyes in between is not shown.
    """
    places = find_page(sight, wanted, after=after, limit=limit)
    rows = _read_shown(sight, [place.chat_id for place in places])
    chats = [rows[place.chat_id] for place in places if place.chat_id in rows]
    attach_labels(chats)
    attach_askers(chats)
    return ChatList(chats, end=places[-1] if len(places) == limit else None)


def iterate_chat_ids(sight: ChatSight, wanted: ChatFilter, *, at_once: int) -> Iterator[list[int]]:
    """Yield the ids of all chats that match, the newest first, some at a time."""
    after = None
    while places := find_page(sight, wanted, after=after, limit=at_once):
        yield [place.chat_id for place in places]
        after = places[-1]


def get_chat(sight: ChatSight, chat_id: int) -> Chat:
    """Return one chat.

    :raises ChatAbsentError: there is none, or it is not for these eyes
    """
    chat = _CHAT.find(ids=[chat_id])
    if chat is None or not sight.can_see(chat.responsible_id):
        raise ChatAbsentError(_("Чат не знайдено"))
    attach_labels([chat])
    attach_askers([chat])
    return chat


def find_chats(sight: ChatSight, chat_ids: Collection[int]) -> dict[int, Chat]:
    """Return those of the chats that are for these eyes, by id."""
    chats = _read_shown(sight, chat_ids)
    attach_labels([*chats.values()])
    attach_askers([*chats.values()])
    return chats


def list_messages(
    chat: Chat, *, before: int | None = None, after: int | None = None, limit: int
) -> list[Message]:
    """Return messages in ascending order of ``seq``: the newest, or those before or after one.

    :param before: only messages with a smaller ``seq``, the nearest ones
    :param after: only messages with a larger ``seq``, the nearest ones
    """
    if after is not None:
        return _NEWER.read(chat=chat.pk, after=after, limit=limit)
    if before is not None:
        return _OLDER.read(chat=chat.pk, before=before, limit=limit)[::-1]
    return _NEWEST.read(chat=chat.pk, limit=limit)[::-1]


def present_messages(chat: Chat, messages: Sequence[Message]) -> list[MessageSnapshot]:
    """Show messages with their files, by one more query."""
    attachments: dict[int, list[Attachment]] = defaultdict(list)
    for attachment in _ATTACHMENTS.read(ids=[message.pk for message in messages]):
        attachments[attachment.message_id].append(attachment)
    return [
        MessageSnapshot.of(message, chat.contact, attachments[message.pk]) for message in messages
    ]


def list_scheduled(chat: Chat) -> list[ScheduledSnapshot]:
    """Return what waits in the chat, and what was stopped and not looked at yet, by its time."""
    return [ScheduledSnapshot.of(row, list_files_of(row)) for row in _UNSENT.read(chat=chat.pk)]


def list_files_of(scheduled: ScheduledMessage) -> list[StoredFile]:
    """Return the files of a message that waits, in their order."""
    rows = ScheduledFile.objects.select_related("file").filter(scheduled=scheduled)
    return [row.file for row in rows.order_by("position")]


def get_message(chat: Chat, message_id: int) -> Message:
    """Return a message of a chat.

    :raises AbsentError: there is no such message in it
    """
    message = Message.objects.filter(chat=chat, pk=message_id).first()
    if message is None:
        raise AbsentError(_("Повідомлення не знайдено"))
    return message


def list_former_texts(message: Message) -> list[MessageEdit]:
    """Return what a message said before each edit, the oldest first."""
    return list(MessageEdit.objects.filter(message=message).order_by("pk"))


def list_bulk_actions(employee: Employee) -> list[BulkAction]:
    """Return the employee's latest bulk actions, the newest first."""
    return list(BulkAction.objects.filter(employee=employee).order_by("-pk")[:BULK_ACTIONS_SHOWN])


def get_bulk_action(employee: Employee, action_id: int) -> BulkAction:
    """Return the employee's own bulk action.

    :raises BulkActionAbsentError: there is none
    """
    action = BulkAction.objects.filter(employee=employee, pk=action_id).first()
    if action is None:
        raise BulkActionAbsentError(_("Такої масової дії немає"))
    return action


def find_hidden_files(sight: ChatSight, file_ids: Iterable[int]) -> set[int]:
    """Return which of the files were sent only in chats that are not for these eyes.

    A file that was sent nowhere, such as an upload or a face, hides nothing.
    """
    asked = set(file_ids)
    if sight.sees_all or not asked:
        return set() if sight.uses_chats else asked
    # What a prepared answer brings along is seen by whoever may use the answer.
    asked -= find_reply_files(asked, sight.employee_id)
    places = Attachment.objects.filter(file_id__in=asked).values_list(
        "file_id", "message__chat__responsible_id"
    )
    seen: dict[int | None, bool] = {}
    for file_id, responsible_id in places:
        seen[file_id] = seen.get(file_id, False) or sight.can_see(responsible_id)
    return {each for each in asked if not seen.get(each, sight.uses_chats)}


def count_unread(employee: Employee) -> tuple[int, int]:
    """Return the numbers of unread chats: the employee's own, and those of nobody."""
    counters: dict[int | None, int] = dict(
        UnreadCounter.objects.filter(Q(employee=employee) | Q(employee=None)).values_list(
            "employee_id", "unread_chats"
        )
    )
    return counters.get(employee.pk, 0), counters.get(None, 0)


def list_labels() -> list[Label]:
    """Return the company's labels by name."""
    return list(Label.objects.order_by("folded"))


def get_label(label_id: int) -> Label:
    """Return one label of the company.

    :raises LabelAbsentError: there is none
    """
    label = Label.objects.filter(pk=label_id).first()
    if label is None:
        raise LabelAbsentError(_("Такої мітки вже немає"))
    return label


def count_chats_with(label: Label) -> int:
    """Count the chats that have a label, whoever may see them."""
    return ChatLabel.objects.filter(label=label).count()


def count_unread_mentions(employee: Employee) -> int:
    """Return how many unread mentions call the employee into chats that they see."""
    return _mentions(employee).filter(read_at=None).count()


def list_mentions(employee: Employee, *, before: int | None, limit: int) -> list[Mention]:
    """Return mentions of the employee in chats that they see, the newest first.

    :param before: only those with a smaller id
    """
    mentions = _mentions(employee).select_related("message__employee", "chat__contact")
    if before is not None:
        mentions = mentions.filter(pk__lt=before)
    return list(mentions.order_by("-pk")[:limit])


def list_who_see(chat: Chat) -> list[tuple[Employee, bool]]:
    """Return everybody who works here, by name, with whether they see the chat."""
    working = list_employees().filter(is_active=True)
    return [(each, ChatSight.of(each).can_see(chat.responsible_id)) for each in working]


def _mentions(employee: Employee) -> QuerySet[Mention]:
    return Mention.objects.filter(ChatSight.of(employee).condition("chat__"), employee=employee)


def list_chat_notes(chat: Chat) -> list[NoteSnapshot]:
    """Return the notes about the chat's client, or those that wait on it, the newest first."""
    if chat.client:
        return [NoteSnapshot.of(note) for note in list_notes(chat.client)]
    return [present_waiting_note(note) for note in _WAITING_NOTES.read(chat=chat.pk)]


def present_waiting_note(note: WaitingNote) -> NoteSnapshot:
    """Show a note that waits, with its author loaded."""
    return NoteSnapshot(
        id=note.pk,
        text=note.text,
        author=EmployeeRef.of(note.author),
        created_at=note.created_at,
        edited_at=None,
        waits=True,
    )


def _read_shown(sight: ChatSight, chat_ids: Collection[int]) -> dict[int, Chat]:
    rows = _SHOWN.read(ids=[*chat_ids]) if chat_ids else []
    return {chat.pk: chat for chat in rows if sight.can_see(chat.responsible_id)}


def _with_names(rows: QuerySet[Chat]) -> QuerySet[Chat]:
    return rows.select_related("contact", "channel", "responsible", "client")


def _with_authors(rows: QuerySet[Message]) -> QuerySet[Message]:
    return rows.select_related("employee", "reply_to__employee").filter(chat=Slot("chat"))
