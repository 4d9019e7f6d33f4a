"""Sending: a message is written, shown and put on its way in one transaction (laws 9 and 10)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as _noop

from kramar.channels import outbox
from kramar.channels.capabilities import Capabilities
from kramar.channels.registry import get_connector
from kramar.channels.templates import FilledTemplate
from kramar.chats import policies
from kramar.chats.events import MessageQueued, MessageStatusChanged
from kramar.chats.models import Attachment, Chat, Label, Message
from kramar.chats.policies import ChatSight
from kramar.chats.queries import find_hidden_files
from kramar.chats.services.answers import end_wait
from kramar.chats.services.changes import ChatChanges
from kramar.chats.services.closing import reopen
from kramar.chats.services.delivery import NOT_DELIVERED
from kramar.chats.services.limits import check_sendable
from kramar.chats.services.locking import lock_chat
from kramar.chats.services.quick_replies.using import count_use
from kramar.chats.services.templates import TemplateChoice, fill_template
from kramar.core import clock
from kramar.core.errors import AbsentError, ConflictError, InvalidError, RefusedError
from kramar.core.file_types import kind_of
from kramar.core.files import use_files
from kramar.core.models import StoredFile
from kramar.core.sentences import Sentence
from kramar.staff.models import Employee

# Lines about the chat and notes of the team are none of the client's.
_BETWEEN_US = {Message.Direction.IN, Message.Direction.OUT}


class NotResponsibleError(RefusedError):
    """Only the responsible answers (S12)."""

    code = "not_responsible"


class ClientWroteError(ConflictError):
    """The client wrote what the employee had not seen when they answered."""

    code = "client_wrote"


class MessageAbsentError(AbsentError):
    """There is no such message in this chat."""

    code = "message_not_found"


class NotRetriableError(ConflictError):
    """The message is on its way or has arrived."""

    code = "not_retriable"


class ClientIdReusedError(ConflictError):
    """The screen's id belongs to a message of another chat."""

    code = "client_id_reused"


class CannotQuoteError(InvalidError):
    """What is quoted is not for the client's eyes."""

    code = "cannot_quote"


class WindowClosedError(ConflictError):
    """The client wrote too long ago for the channel to take an answer."""

    code = "window_closed"


@dataclass(frozen=True, slots=True)
class Draft:
    """What an employee wants to send.

    :param client_id: the screen's own id of the message (law 10)
    :param seen_seq: up to which message the employee had seen the conversation; ``None`` sends
        whatever the client wrote meanwhile
    :param quick_reply_id: the prepared answer that it was begun with
    :param puts_label: whether that answer's label is put on the chat once the message is sent
    :param template: makes the text, and is taken after the channel's time for answers too
    """

    client_id: UUID
    text: str
    file_ids: Sequence[int] = ()
    reply_to_id: int | None = None
    seen_seq: int | None = None
    quick_reply_id: int | None = None
    puts_label: bool = True
    template: TemplateChoice | None = None


def send_message(*, chat_id: int, draft: Draft, by: Employee) -> tuple[Message, bool]:
    """Put a message on its way and return it, with whether it is new.

    The same ``client_id`` again returns the first message, whatever else the repeat says.

    :raises NotResponsibleError: the chat has another responsible, or none
    :raises ClientWroteError: the client wrote after what the employee had seen
    :raises InvalidError: the channel would not take it, says which limit; or it quotes what the
        client must not see
    """
    try:
        return _send_once(chat_id, draft, by)
    except IntegrityError:
        # Two requests with one client_id at once: the other one has won.
        if existing := find_sent(chat_id, draft.client_id):
            return existing, False
        raise


@transaction.atomic
def _send_once(chat_id: int, draft: Draft, by: Employee) -> tuple[Message, bool]:
    chat = lock_chat(chat_id)
    if existing := find_sent(chat_id, draft.client_id):
        return existing, False
    check_responsible(chat, by)
    _check_seen(chat, draft.seen_seq)
    files = find_files(draft.file_ids, by)
    draft, template = _check(chat, draft, files)
    reply_to = _find_quoted(chat, draft.reply_to_id)
    message = _compose(chat, draft, reply_to, by)
    message.label_when_sent = _label_of(draft, by)
    changes = ChatChanges()
    changes.begin(chat)
    if chat.state == Chat.State.CLOSED:
        reopen(changes, chat, by=by)
    changes.append(chat, message, [_attachment(chat, file) for file in files])
    end_wait(chat, by=by)
    # Whoever answers has read.
    chat.read_seq, chat.unread = chat.last_seq, 0
    changes.announce(
        lambda saved: MessageQueued(
            chat=saved.chat(chat), message=saved.message(chat, message), counters=saved.counters
        )
    )
    changes.save()
    outbox.enqueue(
        channel=chat.channel,
        chat_id=chat.pk,
        message_id=message.pk,
        to=chat.contact.external_id,
        text=message.text,
        file_ids=[file.pk for file in files],
        reply_to=(reply_to.external_id or "") if reply_to else "",
        template=template,
        at=message.created_at,
    )
    return message, True


@transaction.atomic
def retry_message(*, chat_id: int, message_id: int, by: Employee) -> Message:
    """Send a failed message again, or an unknown one on a person's word (law 9).

    :raises NotRetriableError: it is neither failed nor unknown
    """
    chat = lock_chat(chat_id)
    check_responsible(chat, by)
    message = Message.objects.select_related("employee").filter(chat=chat, pk=message_id).first()
    if message is None:
        raise MessageAbsentError(_("Повідомлення не знайдено"))
    may_go = {Message.Status.FAILED, Message.Status.UNKNOWN}
    if message.status not in may_go or message.deleted_at:
        raise NotRetriableError(_("Повідомлення вже надсилається або надіслане"))
    if message.error_code == NOT_DELIVERED:
        # It goes out whole once more, under another id, to which the receipts will refer.
        message.external_id = None
    message.status = Message.Status.QUEUED
    message.error_code = message.error_detail = ""
    message.save(update_fields=["external_id", "status", "error_code", "error_detail"])
    outbox.retry(message_id=message.pk, at=clock.now())
    changes = ChatChanges()
    changes.preview_again(chat, message)
    changes.announce(
        lambda _saved: MessageStatusChanged(
            chat_id=chat.pk,
            responsible_id=chat.responsible_id,
            message_id=message.pk,
            status=message.status,
            error=None,
        )
    )
    changes.save()
    return message


def check_responsible(chat: Chat, by: Employee) -> None:
    """Refuse whoever is not the chat's responsible, or may answer in chats no longer.

    :raises ReadsOnlyError: the role only reads
    :raises NotResponsibleError: names the responsible, or says that there is none
    """
    policies.refuse_reader(by)
    if chat.responsible_id == by.pk:
        return
    if chat.responsible:
        raise NotResponsibleError(
            Sentence.say(
                _noop("Відповідальний за цей чат — %(name)s"), name=chat.responsible.short_name
            )
        )
    raise NotResponsibleError(_("Спершу заберіть чат, щоб відповідати в ньому"))


def check_window(chat: Chat) -> None:
    """Refuse what the channel takes only soon after the client's words.

    :raises WindowClosedError: that time is over
    """
    late = capabilities_of(chat).late_span(chat.channel.settings)
    if chat.reply_until and chat.reply_until + late <= clock.now():
        raise WindowClosedError(
            _("Час на відповідь минув: канал приймає повідомлення лише невдовзі після слів клієнта")
        )


def capabilities_of(chat: Chat) -> Capabilities:
    """Return what the chat's channel can do."""
    return get_connector(chat.channel.kind).capabilities


def find_files(file_ids: Sequence[int], by: Employee) -> list[StoredFile]:
    """Return the stored files that the employee may send, in the given order.

    :raises AbsentError: there is no such file, or it is not for the employee's eyes
    """
    hidden = find_hidden_files(ChatSight.of(by), file_ids)
    files = use_files([each for each in file_ids if each not in hidden]) if file_ids else {}
    if missing := [file_id for file_id in file_ids if file_id not in files]:
        raise AbsentError(Sentence.say(_noop("Файл не знайдено: %(id)s"), id=missing[0]))
    return [files[file_id] for file_id in file_ids]


def _check(
    chat: Chat, draft: Draft, files: Sequence[StoredFile]
) -> tuple[Draft, FilledTemplate | None]:
    """Check what is to be sent against the channel; a template puts its words into the draft."""
    if draft.template:
        text, filled = fill_template(chat, draft.template, files)
        return replace(draft, text=text), filled
    check_sendable(draft.text, files, capabilities_of(chat))
    check_window(chat)
    return draft, None


def _check_seen(chat: Chat, seen_seq: int | None) -> None:
    if seen_seq is None or seen_seq >= chat.last_seq:
        return
    inbound = Message.objects.filter(chat=chat, seq__gt=seen_seq, direction=Message.Direction.IN)
    if inbound.exists():
        raise ClientWroteError(_("Клієнт написав, поки ви писали"))


def find_sent(chat_id: int, client_id: UUID) -> Message | None:
    """Find what a screen has sent under its own id already.

    :raises ClientIdReusedError: the id belongs to a message of another chat
    """
    sent = (
        Message.objects.select_related("employee", "reply_to__employee")
        .filter(client_id=client_id)
        .first()
    )
    if sent and sent.chat_id != chat_id:
        raise ClientIdReusedError(_("Це повідомлення вже надіслане в іншому чаті"))
    return sent


def _find_quoted(chat: Chat, message_id: int | None) -> Message | None:
    if message_id is None:
        return None
    quoted = Message.objects.select_related("employee").filter(chat=chat, pk=message_id).first()
    if quoted is None:
        raise MessageAbsentError(_("Повідомлення, на яке ви відповідаєте, не знайдено"))
    if quoted.direction not in _BETWEEN_US:
        raise CannotQuoteError(_("Клієнт не бачить внутрішніх нотаток, тож цитувати їх не можна"))
    return quoted


def _label_of(draft: Draft, by: Employee) -> Label | None:
    if draft.quick_reply_id is None:
        return None
    label = count_use(draft.quick_reply_id, by)
    return label if draft.puts_label else None


def _compose(chat: Chat, draft: Draft, reply_to: Message | None, by: Employee) -> Message:
    return Message(
        company_id=chat.company_id,
        channel_id=chat.channel_id,
        chat=chat,
        direction=Message.Direction.OUT,
        status=Message.Status.QUEUED,
        employee=by,
        text=draft.text.strip(),
        client_id=draft.client_id,
        reply_to=reply_to,
        created_at=clock.now(),
    )


def _attachment(chat: Chat, file: StoredFile) -> Attachment:
    return Attachment(
        company_id=chat.company_id,
        kind=kind_of(file.content_type),
        name=file.name,
        content_type=file.content_type,
        size=file.size,
        width=file.width,
        height=file.height,
        duration=file.duration,
        state=Attachment.State.READY,
        file=file,
    )
