"""Writing ahead: a message that leaves at its time, unless the client writes first."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from kramar.audit.services import record
from kramar.chats.alarms import tell_scheduled_failed
from kramar.chats.events import ScheduledChanged, ScheduledDeleted
from kramar.chats.events.scheduling import ScheduledSnapshot
from kramar.chats.models import Chat, ScheduledFile, ScheduledMessage
from kramar.chats.queries import list_files_of
from kramar.chats.services.changes import ChatChanges, Saved
from kramar.chats.services.limits import check_sendable
from kramar.chats.services.locking import lock_chat
from kramar.chats.services.quick_replies.using import get_usable_reply
from kramar.chats.services.sending import (
    Draft,
    capabilities_of,
    check_responsible,
    find_files,
    send_message,
)
from kramar.company.queries import get_current_company
from kramar.core import clock
from kramar.core.errors import AbsentError, ConflictError, InvalidError, KramarError
from kramar.core.models import StoredFile
from kramar.staff.models import Employee

LONGEST = timedelta(days=366)
LIMIT_PER_CHAT = 20
# So much later a message still says what it was meant to say.
LATE = timedelta(hours=1)


class ScheduledAbsentError(AbsentError):
    """There is no such message waiting in this chat."""

    code = "scheduled_not_found"


class TooManyScheduledError(ConflictError):
    """More messages wait in the chat than anybody would look through."""

    code = "too_many_scheduled"


class TooLateError(ConflictError):
    """Its time passed while the company rested."""

    code = "scheduled_too_late"


@dataclass(frozen=True, slots=True)
class Plan:
    """When the message shall leave.

    :param cancel_if_client_writes: what the client says first may make it wrong
    """

    send_at: datetime
    cancel_if_client_writes: bool = True


@transaction.atomic
def schedule_message(
    *, chat_id: int, draft: Draft, plan: Plan, by: Employee
) -> tuple[ScheduledMessage, bool]:
    """Keep a message until its time and return it, with whether it is new.

    The same ``client_id`` again returns the first one (law 10). The chat's lock settles the race.

    :raises NotResponsibleError: the chat has another responsible, or none
    :raises QuickReplyAbsentError: there never was such a prepared answer for this employee
    :raises InvalidError: the channel would not take it, or the time is not in the coming year
    """
    chat = lock_chat(chat_id)
    if existing := _of_chat(chat).filter(client_id=draft.client_id).first():
        return existing, False
    check_responsible(chat, by)
    files = find_files(draft.file_ids, by)
    check_sendable(draft.text, files, capabilities_of(chat))
    _check_time(plan.send_at)
    reply = get_usable_reply(draft.quick_reply_id, by) if draft.quick_reply_id else None
    if chat.scheduled >= LIMIT_PER_CHAT:
        raise TooManyScheduledError(
            _("У цьому чаті вже чекають %(count)d повідомлень") % {"count": chat.scheduled}
        )
    scheduled = ScheduledMessage.objects.create(
        company_id=chat.company_id,
        chat=chat,
        employee=by,
        client_id=draft.client_id,
        text=draft.text,
        quick_reply=reply,
        puts_label=draft.puts_label,
        send_at=plan.send_at,
        cancel_if_client_writes=plan.cancel_if_client_writes,
        created_at=clock.now(),
    )
    _keep_files(scheduled, files)
    _count(chat, scheduled, by_one=1)
    return scheduled, True


@dataclass(frozen=True, slots=True)
class ScheduledChanges:
    """What is to change; ``None`` leaves it as it is."""

    text: str | None = None
    send_at: datetime | None = None
    cancel_if_client_writes: bool | None = None


@transaction.atomic
def change_scheduled(
    *, chat_id: int, scheduled_id: int, changes: ScheduledChanges, by: Employee
) -> ScheduledMessage:
    """Change the words or the time; one that was cancelled or refused waits again.

    :raises ScheduledAbsentError: it has been sent, or there was none
    """
    chat = lock_chat(chat_id)
    check_responsible(chat, by)
    scheduled = _get_unsent(chat, scheduled_id)
    if changes.text is not None:
        scheduled.text = changes.text
    scheduled.send_at = changes.send_at or scheduled.send_at
    if changes.cancel_if_client_writes is not None:
        scheduled.cancel_if_client_writes = changes.cancel_if_client_writes
    check_sendable(scheduled.text, list_files_of(scheduled), capabilities_of(chat))
    _check_time(scheduled.send_at)
    waited = scheduled.state == ScheduledMessage.State.WAITING
    scheduled.state, scheduled.detail = ScheduledMessage.State.WAITING, ""
    if scheduled.quick_reply and scheduled.quick_reply.owner_id not in {None, by.pk}:
        # It is a colleague's own, whose chat this was.
        scheduled.quick_reply = None
    # Whoever waits again has seen what the client wrote meanwhile.
    scheduled.employee, scheduled.created_at = by, clock.now()
    scheduled.save()
    _count(chat, scheduled, by_one=0 if waited else 1)
    return scheduled


@transaction.atomic
def delete_scheduled(*, chat_id: int, scheduled_id: int, by: Employee) -> None:
    """Take a message that has not left back.

    :raises ScheduledAbsentError: it has been sent, or there was none
    """
    chat = lock_chat(chat_id)
    check_responsible(chat, by)
    scheduled = _get_unsent(chat, scheduled_id)
    was_waiting = scheduled.state == ScheduledMessage.State.WAITING
    record("scheduled.deleted", target=scheduled, by=by, chat=chat.pk)
    scheduled.delete()
    changes = ChatChanges()
    changes.begin(chat)
    chat.scheduled -= int(was_waiting)
    changes.announce(
        lambda saved: ScheduledDeleted(chat=saved.chat(chat), scheduled_id=scheduled_id)
    )
    changes.save()


@transaction.atomic
def send_scheduled(*, scheduled_id: int) -> None:
    """Send a message whose time has come; asked again under the chat's lock.

    What the channel or the chat's responsible forbids by now is told beside the message. While the
    company rests it waits, and says so; it leaves afterwards unless it is late by then: «доброго
    ранку» of three days ago is worse than none, so a person decides.
    """
    found = ScheduledMessage.objects.filter(pk=scheduled_id).first()
    if found is None:
        return
    chat = lock_chat(found.chat_id)
    scheduled = _of_chat(chat).select_related("employee__role").get(pk=scheduled_id)
    if scheduled.state != ScheduledMessage.State.WAITING or scheduled.send_at > clock.now():
        return
    if get_current_company().is_resting:
        scheduled.detail = _("Чекає: роботу компанії призупинено")
        scheduled.save(update_fields=["detail"])
        _count(chat, scheduled, by_one=0)
        return
    _send_or_tell(chat, scheduled)
    scheduled.save(update_fields=["state", "detail"])
    # Sending has changed the row.
    _count(lock_chat(chat.pk), scheduled, by_one=-1)


def _send_or_tell(chat: Chat, scheduled: ScheduledMessage) -> None:
    has_waited = scheduled.detail != ""
    draft = Draft(
        client_id=scheduled.client_id,
        text=scheduled.text,
        file_ids=[file.pk for file in list_files_of(scheduled)],
        quick_reply_id=scheduled.quick_reply_id,
        puts_label=scheduled.puts_label,
    )
    try:
        if has_waited and clock.now() - scheduled.send_at > LATE:
            raise TooLateError(_("Час минув, поки роботу компанії було призупинено"))
        with transaction.atomic():
            send_message(chat_id=chat.pk, draft=draft, by=scheduled.employee)
        scheduled.state, scheduled.detail = ScheduledMessage.State.SENT, ""
    except KramarError as error:
        scheduled.state = ScheduledMessage.State.FAILED
        scheduled.detail = str(error)
        tell_scheduled_failed(chat, scheduled.detail)


def cancel_for_words(changes: ChatChanges, chat: Chat) -> None:
    """Cancel, within a larger change, what shall not leave once the client has written."""
    changes.begin(chat)
    waiting = _of_chat(chat).filter(state=ScheduledMessage.State.WAITING)
    for scheduled in waiting.filter(cancel_if_client_writes=True):
        scheduled.state = ScheduledMessage.State.CANCELLED
        scheduled.detail = _("Клієнт написав раніше")
        scheduled.save(update_fields=["state", "detail"])
        chat.scheduled -= 1
        changes.announce(partial(_announce, chat, scheduled))


def _count(chat: Chat, scheduled: ScheduledMessage, *, by_one: int) -> None:
    changes = ChatChanges()
    changes.begin(chat)
    chat.scheduled += by_one
    changes.announce(partial(_announce, chat, scheduled))
    changes.save()


def _announce(chat: Chat, scheduled: ScheduledMessage, saved: Saved) -> ScheduledChanged:
    return ScheduledChanged(
        chat=saved.chat(chat),
        scheduled=ScheduledSnapshot.of(scheduled, list_files_of(scheduled)),
    )


def _of_chat(chat: Chat) -> QuerySet[ScheduledMessage]:
    rows = ScheduledMessage.objects.select_related("employee", "quick_reply")
    return rows.filter(chat=chat)


def _get_unsent(chat: Chat, scheduled_id: int) -> ScheduledMessage:
    unsent = _of_chat(chat).exclude(state=ScheduledMessage.State.SENT)
    scheduled = unsent.filter(pk=scheduled_id).first()
    if scheduled is None:
        raise ScheduledAbsentError(_("Цього повідомлення вже немає серед запланованих"))
    return scheduled


def _keep_files(scheduled: ScheduledMessage, files: Sequence[StoredFile]) -> None:
    ScheduledFile.objects.bulk_create(
        ScheduledFile(
            company_id=scheduled.company_id, scheduled=scheduled, file=file, position=position
        )
        for position, file in enumerate(files)
    )


def _check_time(send_at: datetime) -> None:
    if not clock.now() < send_at <= clock.now() + LONGEST:
        message = _("Виберіть час у майбутньому, не далі ніж за рік")
        raise InvalidError(message, fields={"send_at": message})
