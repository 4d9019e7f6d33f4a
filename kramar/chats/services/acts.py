"""Changing what was said: the chat's responsible edits, deletes and reacts, as the channel allows.

The screens show a change at once. What waits to leave is changed where it waits; to what has left
an act is sent behind it, and :mod:`.act_outcomes` takes the change back when the channel refuses.
"""

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.audit.services import record
from kramar.channels import outbox
from kramar.channels.acting import ActKind
from kramar.chats.models import Chat, Message, MessageEdit
from kramar.chats.services.act_limits import (
    EditRefusedError,
    check_deletable,
    check_editable,
    check_new_text,
    check_reaction,
)
from kramar.chats.services.changes import ChatChanges
from kramar.chats.services.lines import announce_changed
from kramar.chats.services.locking import lock_chat
from kramar.chats.services.sending import MessageAbsentError, capabilities_of, check_responsible
from kramar.chats.services.words import refresh_words
from kramar.core import clock
from kramar.staff.models import Employee

# In these a message may still be where it waits.
UNSENT = {Message.Status.QUEUED, Message.Status.SENDING, Message.Status.FAILED}
WITHDRAWN = "withdrawn"


@transaction.atomic
def edit_message(*, chat_id: int, message_id: int, text: str, by: Employee) -> Message:
    """Give an employee's own message another text.

    :raises NotResponsibleError: the chat has another responsible, or none
    :raises EditRefusedError: the channel does not edit, or not this message any more
    :raises InvalidError: the new text is empty, or longer than the channel takes
    """
    chat, message = _lock(chat_id, message_id, by)
    wanted = text.strip()
    if message.direction != Message.Direction.OUT or message.employee_id != by.pk:
        raise EditRefusedError(_("Змінювати можна лише власні повідомлення"))
    if message.deleted_at:
        raise EditRefusedError(_("Повідомлення вже видалене"))
    check_new_text(wanted, message, capabilities_of(chat))
    if wanted == message.text:
        return message
    former, message.text = message.text, wanted
    if not (message.status in UNSENT and outbox.rewrite(message_id=message.pk, text=wanted)):
        check_editable(message, capabilities_of(chat))
        _send_edit(chat, message, former)
    message.save(update_fields=["text", "edited_at", "acts"])
    record("message.edited", target=message, by=by, chat=chat.pk)
    _announce(chat, message)
    return message


@transaction.atomic
def delete_message(*, chat_id: int, message_id: int, by: Employee) -> Message:
    """Take an employee's message back from the client; again changes nothing.

    :raises NotResponsibleError: the chat has another responsible, or none
    :raises DeleteRefusedError: the channel does not delete, or not this message any more
    """
    chat, message = _lock(chat_id, message_id, by)
    if message.deleted_at:
        return message
    if message.status in UNSENT and outbox.withdraw(message_id=message.pk):
        message.status = Message.Status.FAILED
        message.error_code, message.error_detail = WITHDRAWN, _("Видалено до надсилання")
    else:
        check_deletable(message, capabilities_of(chat))
        number = _enqueue(chat, message, "delete")
        message.acts = {**(message.acts or {}), "delete": {"state": "queued", "number": number}}
    message.deleted_at = clock.now()
    message.save(update_fields=["status", "error_code", "error_detail", "deleted_at", "acts"])
    record("message.deleted", target=message, by=by, chat=chat.pk)
    _announce(chat, message)
    return message


@transaction.atomic
def react_to_message(*, chat_id: int, message_id: int, emoji: str | None, by: Employee) -> Message:
    """Put our one reaction under a message of either side; ``None`` takes it back.

    :raises NotResponsibleError: the chat has another responsible, or none
    :raises ReactionRefusedError: the channel has no reactions, or not this one
    """
    chat, message = _lock(chat_id, message_id, by)
    check_reaction(emoji, message, capabilities_of(chat))
    ours = next((each for each in message.reactions or [] if each["by"] == "employee"), None)
    if (ours["emoji"] if ours else None) == emoji:
        return message
    theirs = [each for each in message.reactions or [] if each["by"] != "employee"]
    new = [{"emoji": emoji, "by": "employee", "name": by.short_name}] if emoji else []
    message.reactions = theirs + new
    waiting = (message.acts or {}).get("react", {})
    former = waiting["former"] if waiting.get("state") == "queued" else ours
    number = _enqueue(chat, message, "react", emoji=emoji)
    act = {"state": "queued", "number": number, "former": former}
    message.acts = {**(message.acts or {}), "react": act}
    message.save(update_fields=["reactions", "acts"])
    _announce(chat, message)
    return message


def _lock(chat_id: int, message_id: int, by: Employee) -> tuple[Chat, Message]:
    chat = lock_chat(chat_id)
    check_responsible(chat, by)
    messages = Message.objects.select_related("employee", "reply_to__employee")
    message = messages.filter(chat=chat, pk=message_id).first()
    if message is None:
        raise MessageAbsentError(_("Повідомлення не знайдено"))
    return chat, message


def _send_edit(chat: Chat, message: Message, former: str) -> None:
    waiting = (message.acts or {}).get("edit", {})
    is_waiting = waiting.get("state") == "queued"
    number = _enqueue(chat, message, "edit", text=message.text)
    if not is_waiting or waiting["number"] != number:
        # What was replaced before it left was read by nobody.
        at = clock.now()
        MessageEdit.objects.create(
            company_id=chat.company_id, message=message, text=former, edited_at=at
        )
        message.edited_at = at
    confirmed = waiting["former"] if is_waiting else former
    act = {"state": "queued", "number": number, "former": confirmed}
    message.acts = {**(message.acts or {}), "edit": act}


def _enqueue(
    chat: Chat, message: Message, kind: ActKind, *, text: str = "", emoji: str | None = None
) -> int:
    return outbox.enqueue_act(
        channel=chat.channel,
        chat_id=chat.pk,
        message_id=message.pk,
        kind=kind,
        to=chat.contact.external_id,
        text=text,
        emoji=emoji,
        external_ids=[message.external_id] if message.external_id else [],
        at=clock.now(),
    )


def _announce(chat: Chat, message: Message) -> None:
    refresh_words([message])
    changes = ChatChanges()
    changes.preview_again(chat, message)
    changes.show_files(message)
    announce_changed(changes, chat, message)
    changes.save()
