"""Making, changing and throwing away quick replies.

A person's own ones are their own affair, so long as they answer in chats. A shared one is made by
whoever answers, and changed by its author or by an administrator.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from kramar.audit.services import record
from kramar.chats import policies
from kramar.chats.events import LabelChanged
from kramar.chats.events.quick_replies import (
    QuickReplyChanged,
    QuickReplyDeleted,
    QuickReplySnapshot,
)
from kramar.chats.events.snapshots import ListedLabel
from kramar.chats.models import Label, QuickReply, QuickReplyFile, QuickReplyMessage
from kramar.chats.queries.quick_replies import (
    QuickReplyAbsentError,
    attach_messages,
    visible_quick_replies,
)
from kramar.chats.services.labelling import find_or_make_label, lock_label
from kramar.chats.services.quick_replies.drafts import (
    LabelChoice,
    MessageDraft,
    QuickReplyDraft,
    clean_activation,
    clean_folder,
    clean_messages,
    fold_activation,
)
from kramar.core import clock
from kramar.core.errors import AbsentError, InvalidError, RefusedError
from kramar.core.files import use_files
from kramar.core.tenancy import current_company_id
from kramar.events.services import publish
from kramar.staff.models import Employee


class ActivationTakenError(InvalidError):
    """Another quick reply of the same people is called by these symbols."""

    code = "activation_taken"


class MayNotWriteReplyError(RefusedError):
    """The employee answers nowhere, or the shared reply is somebody else's."""

    code = "quick_reply_refused"


@dataclass(frozen=True, slots=True)
class QuickReplyChanges:
    """What is to change; ``None`` leaves it as it is."""

    activation: str | None = None
    messages: Sequence[MessageDraft] | None = None
    folder: str | None = None
    label: LabelChoice | None = None
    is_shared: bool | None = None


@transaction.atomic
def create_quick_reply(*, draft: QuickReplyDraft, is_shared: bool, by: Employee) -> QuickReply:
    """Make a quick reply, shared by the company or one's own.

    :raises MayNotWriteReplyError: the employee answers in no chat
    :raises ActivationTakenError: the symbols call another one
    :raises InvalidError: a part cannot be accepted; names the field
    """
    _refuse_observer(by)
    messages = clean_messages(draft.messages)
    reply = QuickReply(
        company_id=current_company_id(),
        activation=clean_activation(draft.activation),
        folder=clean_folder(draft.folder),
        label=_choose_label(draft.label),
        owner=None if is_shared else by,
        author=by,
        created_at=clock.now(),
    )
    reply.folded = fold_activation(reply.activation)
    _save(reply)
    _write_messages(reply, messages)
    return _announce("quick_reply.created", reply, by)


@transaction.atomic
def change_quick_reply(
    *, quick_reply_id: int, changes: QuickReplyChanges, by: Employee
) -> QuickReply:
    """Change what is given of a quick reply.

    :raises QuickReplyAbsentError: there is none for this employee
    :raises MayNotWriteReplyError: it is shared, and neither by an administrator nor by its author
    :raises ActivationTakenError: the symbols call another one
    :raises InvalidError: a part cannot be accepted; names the field
    """
    messages = None if changes.messages is None else clean_messages(changes.messages)
    # Before the reply's lock: whoever deletes the label holds it while clearing it from replies.
    label = _choose_label(changes.label) if changes.label else None
    reply = _lock(quick_reply_id, by)
    if changes.activation is not None:
        reply.activation = clean_activation(changes.activation)
        reply.folded = fold_activation(reply.activation)
    if changes.folder is not None:
        reply.folder = clean_folder(changes.folder)
    if changes.label is not None:
        reply.label = label
    was_shared = reply.owner_id is None
    if changes.is_shared is not None:
        reply.owner = None if changes.is_shared else reply.owner or reply.author or by
    _save(reply)
    if messages is not None:
        reply.messages.all().delete()
        _write_messages(reply, messages)
    if was_shared and reply.owner_id:
        publish(QuickReplyDeleted(quick_reply_id=reply.pk, owner_id=None))
    return _announce("quick_reply.changed", reply, by)


@transaction.atomic
def delete_quick_reply(*, quick_reply_id: int, by: Employee) -> None:
    """Throw a quick reply into the bin.

    :raises QuickReplyAbsentError: there is none for this employee
    :raises MayNotWriteReplyError: it is shared, and neither by an administrator nor by its author
    """
    reply = _lock(quick_reply_id, by)
    reply.deleted_at = clock.now()
    reply.save(update_fields=["deleted_at"])
    record("quick_reply.deleted", target=reply, by=by, activation=reply.activation)
    publish(QuickReplyDeleted(quick_reply_id=reply.pk, owner_id=reply.owner_id))


@transaction.atomic
def restore_quick_reply(*, quick_reply_id: int, by: Employee) -> QuickReply:
    """Take a quick reply back out of the bin; one that is not there stays as it is.

    :raises QuickReplyAbsentError: there is none for this employee
    :raises MayNotWriteReplyError: it is shared, and neither by an administrator nor by its author
    :raises ActivationTakenError: the symbols call another one by now
    """
    reply = _lock(quick_reply_id, by, is_deleted=True)
    if reply.deleted_at is None:
        attach_messages([reply])
        return reply
    reply.deleted_at = None
    _save(reply)
    return _announce("quick_reply.restored", reply, by)


def _lock(quick_reply_id: int, by: Employee, *, is_deleted: bool = False) -> QuickReply:
    _refuse_observer(by)
    locked = QuickReply.objects.select_for_update().filter(pk=quick_reply_id).first()
    # Label and people are read once the lock is held.
    found = visible_quick_replies(by.pk).filter(pk=quick_reply_id).first() if locked else None
    if found is None or (found.deleted_at and not is_deleted):
        raise QuickReplyAbsentError(_("Такої швидкої відповіді вже немає"))
    if not policies.can_change_quick_reply(by, found):
        raise MayNotWriteReplyError(_("Спільну швидку відповідь змінює її автор або адміністратор"))
    return found


def _refuse_observer(by: Employee) -> None:
    if not policies.can_answer(by):
        raise MayNotWriteReplyError(_("Швидкі відповіді створює той, хто відповідає в чатах"))


def _save(reply: QuickReply) -> None:
    try:
        with transaction.atomic():
            reply.save()
    except IntegrityError:
        # The database decides between two who take one activation at the same moment.
        message = _("Символи «%(activation)s» вже викликають іншу швидку відповідь") % {
            "activation": reply.activation
        }
        raise ActivationTakenError(message, fields={"activation": message}) from None


def _choose_label(choice: LabelChoice) -> Label | None:
    if choice.label_id is not None:
        return lock_label(choice.label_id)
    if not choice.name.strip():
        return None
    try:
        return find_or_make_label(choice.name)
    except InvalidError as error:
        raise InvalidError(error.detail, fields={"label": error.detail}) from error


def _write_messages(reply: QuickReply, messages: Sequence[MessageDraft]) -> None:
    files = use_files(file_id for message in messages for file_id in message.file_ids)
    for position, draft in enumerate(messages):
        if lost := [file_id for file_id in draft.file_ids if file_id not in files]:
            raise AbsentError(_("Файл не знайдено: %(id)s") % {"id": lost[0]})
        message = QuickReplyMessage.objects.create(
            company_id=reply.company_id, quick_reply=reply, position=position, text=draft.text
        )
        QuickReplyFile.objects.bulk_create(
            QuickReplyFile(
                company_id=reply.company_id, message=message, position=place, file=files[file_id]
            )
            for place, file_id in enumerate(dict.fromkeys(draft.file_ids))
        )


def _announce(action: str, reply: QuickReply, by: Employee) -> QuickReply:
    attach_messages([reply])
    record(action, target=reply, by=by, activation=reply.activation)
    if reply.label:
        # It may have been made by this, and stands on the company's list from now on.
        publish(LabelChanged(label=ListedLabel.of(reply.label)))
    publish(QuickReplyChanged(quick_reply=QuickReplySnapshot.of(reply)))
    return reply
