"""The company's list of labels: preparing, renaming, recolouring and deleting them."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from kramar.audit.changes import compare, values_of
from kramar.audit.services import record
from kramar.chats.events import LabelChanged, LabelDeleted
from kramar.chats.events.snapshots import ListedLabel
from kramar.chats.models import ChatLabel, Label
from kramar.chats.models.labels import LABEL_COLORS, fold_label
from kramar.chats.services.changes import ChatChanges
from kramar.chats.services.labelling import clean_label_name, find_or_make_label, lock_label
from kramar.chats.services.locking import lock_chats
from kramar.core.errors import InvalidError
from kramar.events.services import publish
from kramar.staff.models import Employee

CHATS_AT_ONCE = 500
# What the audit tells of.
_TOLD = ("name", "color", "is_prepared")


class LabelExistsError(InvalidError):
    """The company has a label of this name."""

    code = "label_exists"


@dataclass(frozen=True, slots=True)
class LabelChanges:
    """What is to change; ``None`` leaves it as it is.

    :param prepare: let it stay when its last chat loses it
    """

    name: str | None = None
    color: str | None = None
    prepare: bool = False


@transaction.atomic
def prepare_label(*, name: str, color: str | None = None, by: Employee) -> Label:
    """Put a label on the list before any chat has it; one made by typing becomes prepared.

    :raises LabelExistsError: a prepared label has the name
    :raises InvalidError: the name is empty or too long, or there is no such colour
    """
    _refuse_unknown(color)
    label = find_or_make_label(name)
    if label.is_prepared:
        raise _name_taken(label.name)
    label.is_prepared = True
    label.color = color or label.color
    label.save(update_fields=["is_prepared", "color"])
    record("label.prepared", target=label, by=by, name=label.name)
    publish(LabelChanged(label=ListedLabel.of(label)))
    return label


@transaction.atomic
def change_label(*, label_id: int, changes: LabelChanges, by: Employee) -> Label:
    """Rename or recolour a label on all its chats at once, or keep it for good.

    :raises LabelAbsentError: no such label in the company
    :raises LabelExistsError: another label has the name
    :raises InvalidError: the name is empty or too long, or there is no such colour
    """
    _refuse_unknown(changes.color)
    label = lock_label(label_id)
    before = values_of(label, _TOLD)
    if changes.name is not None:
        label.name = clean_label_name(changes.name)
        label.folded = fold_label(label.name)
    label.color = changes.color or label.color
    label.is_prepared = label.is_prepared or changes.prepare
    _save(label)
    told = compare(before, values_of(label, _TOLD))
    record("label.changed", target=label, by=by, name=label.name, changes=told)
    publish(LabelChanged(label=ListedLabel.of(label)))
    return label


def delete_label(*, label_id: int, by: Employee) -> None:
    """Delete a label, and with it from every chat that has it.

    The chats' own copies of its id mean nothing from then on; they are cleared afterwards, some
    chats at a time, because a label's lock is never held while waiting for a chat's.

    :raises LabelAbsentError: no such label in the company
    """
    chat_ids = _delete(label_id, by)
    for start in range(0, len(chat_ids), CHATS_AT_ONCE):
        _clear_copies(chat_ids[start : start + CHATS_AT_ONCE], label_id)


@transaction.atomic
def _delete(label_id: int, by: Employee) -> list[int]:
    label = lock_label(label_id)
    chat_ids = list(ChatLabel.objects.filter(label=label).values_list("chat_id", flat=True))
    record("label.deleted", target=label, by=by, name=label.name, chats=len(chat_ids))
    label.delete()
    publish(LabelDeleted(label_id=label_id))
    return chat_ids


@transaction.atomic
def _clear_copies(chat_ids: Sequence[int], label_id: int) -> None:
    changes = ChatChanges()
    for chat in lock_chats(chat_ids):
        changes.begin(chat)
        chat.label_ids = [each for each in chat.label_ids if each != label_id]
    changes.save()


def _save(label: Label) -> None:
    try:
        with transaction.atomic():
            label.save(update_fields=["name", "folded", "color", "is_prepared"])
    except IntegrityError:
        raise _name_taken(label.name) from None


def _name_taken(name: str) -> LabelExistsError:
    message = _("Мітка «%(name)s» вже є") % {"name": name}
    return LabelExistsError(message, fields={"name": message})


def _refuse_unknown(color: str | None) -> None:
    if color is not None and color not in LABEL_COLORS:
        message = _("Немає такого кольору")
        raise InvalidError(message, fields={"color": message})
