"""Labels on chats: putting them and taking them off (S23).

The order of locks is the chat, or all the chats of the change, and only then the label: whoever
holds a label waits for no chat. Several labels are locked in the order of their ids.
"""

from collections.abc import Collection

from django.db import IntegrityError, transaction
from django.db.models import Count
from django.utils.translation import gettext as _

from kramar.audit.services import record
from kramar.chats import policies
from kramar.chats.events import ChatLabelled, ChatUnlabelled, LabelDeleted
from kramar.chats.events.snapshots import ListedLabel
from kramar.chats.models import Chat, ChatLabel, Label, QuickReply
from kramar.chats.models.labels import LABEL_COLORS, LABEL_LENGTH, fold_label
from kramar.chats.services.changes import ChatChanges
from kramar.chats.services.lines import event_line
from kramar.chats.services.locking import LabelAbsentError, lock_chat
from kramar.core import clock
from kramar.core.errors import ConflictError, InvalidError
from kramar.core.tenancy import current_company_id
from kramar.staff.models import Employee

LABELS_OF_CHAT = 30
# Somebody else makes or loses the same label in between; each time is a rarity by itself.
ATTEMPTS = 5


class TooManyLabelsError(InvalidError):
    """The chat has as many labels as a person can still tell apart."""

    code = "too_many_labels"


@transaction.atomic
def label_chat(*, chat_id: int, name: str, by: Employee) -> Chat:
    """Put a label on the chat, made if the company has none of this name.

    A chat that has the label already stays as it is.

    :raises ReadsOnlyError: the role only reads
    :raises InvalidError: the name is empty or too long, or the chat has too many labels
    """
    policies.refuse_reader(by)
    chat = lock_chat(chat_id)
    label = find_or_make_label(name)
    if label.pk not in chat.label_ids and len(chat.label_ids) >= LABELS_OF_CHAT:
        message = _("На чаті вже %(limit)d міток, більше не можна") % {"limit": LABELS_OF_CHAT}
        raise TooManyLabelsError(message, fields={"name": message})
    changes = ChatChanges()
    put_label(changes, chat, label, by=by)
    changes.save()
    return chat


@transaction.atomic
def unlabel_chat(*, chat_id: int, label_id: int, by: Employee) -> Chat:
    """Take a label off the chat. A chat that has it no more stays as it is.

    :raises ReadsOnlyError: the role only reads
    :raises LabelAbsentError: no such label in the company
    """
    policies.refuse_reader(by)
    chat = lock_chat(chat_id)
    label = lock_label(label_id)
    changes = ChatChanges()
    take_label_off(changes, chat, label, by=by)
    changes.save()
    return chat


def put_label(changes: ChatChanges, chat: Chat, label: Label, *, by: Employee | None) -> bool:
    """Put a locked label on a locked chat within a larger change; return whether it was not there.

    :param by: ``None`` when a rule did it and nobody in person
    """
    if label.pk in chat.label_ids:
        return False
    changes.begin(chat)
    ChatLabel.objects.create(
        company_id=chat.company_id, chat=chat, label=label, created_at=clock.now()
    )
    chat.label_ids = [*chat.label_ids, label.pk]
    chat.shown_labels = sorted([*chat.shown_labels, label], key=lambda each: each.folded)
    shown = ListedLabel.of(label)
    line = changes.append(chat, event_line(chat, "chat.labelled", **_names(label, by)))
    changes.announce(
        lambda saved: ChatLabelled(
            chat=saved.chat(chat), message=saved.message(chat, line), label=shown
        )
    )
    record("chat.labelled", target=chat, by=by, label=label.name)
    return True


def take_label_off(changes: ChatChanges, chat: Chat, label: Label, *, by: Employee | None) -> bool:
    """Take a locked label off a locked chat within a larger change; return whether it was there.

    A label that was made by typing disappears with its last chat. Whoever puts it on another chat
    at this moment waits for the label's lock and then makes it anew, or has put it on before and
    it stays.
    """
    if label.pk not in chat.label_ids:
        return False
    changes.begin(chat)
    ChatLabel.objects.filter(chat=chat, label=label).delete()
    chat.label_ids = [each for each in chat.label_ids if each != label.pk]
    chat.shown_labels = [each for each in chat.shown_labels if each.pk != label.pk]
    shown = ListedLabel.of(label)
    line = changes.append(chat, event_line(chat, "chat.unlabelled", **_names(label, by)))
    changes.announce(
        lambda saved: ChatUnlabelled(
            chat=saved.chat(chat), message=saved.message(chat, line), label=shown
        )
    )
    record("chat.unlabelled", target=chat, by=by, label=label.name)
    _forget_unused(changes, label)
    return True


def find_or_make_label(name: str, *, is_prepared: bool = False) -> Label:
    """Return the label of this name, locked until the transaction ends; make it if there is none.

    :raises InvalidError: the name is empty or too long
    """
    name = clean_label_name(name)
    folded = fold_label(name)
    for _attempt in range(ATTEMPTS):
        label = Label.objects.select_for_update().filter(folded=folded).first()
        if label := label or _make(name, folded, is_prepared=is_prepared):
            return label
    raise ConflictError(_("Мітку саме змінюють, спробуйте ще раз"))


def lock_label(label_id: int) -> Label:
    """Return the label, locked until the transaction ends.

    :raises LabelAbsentError: no such label in the company
    """
    label = lock_labels([label_id]).get(label_id)
    if label is None:
        raise LabelAbsentError(_("Такої мітки вже немає"))
    return label


def lock_labels(label_ids: Collection[int]) -> dict[int, Label]:
    """Return those of the labels that are there, locked in the order of their ids."""
    rows = Label.objects.select_for_update().filter(pk__in=label_ids).order_by("pk")
    return {label.pk: label for label in rows}


def clean_label_name(name: str) -> str:
    """Return the name with single spaces.

    :raises InvalidError: nothing is left of it, or it is too long
    """
    cleaned = " ".join(name.split())
    if not any(letter.isprintable() for letter in cleaned):
        message = _("Напишіть назву мітки")
        raise InvalidError(message, fields={"name": message})
    # Some letters fold into two.
    length = max(len(cleaned), len(fold_label(cleaned)))
    if length > LABEL_LENGTH:
        message = _("Назва мітки задовга: %(length)d символів, а можна до %(limit)d") % {
            "length": length,
            "limit": LABEL_LENGTH,
        }
        raise InvalidError(message, fields={"name": message})
    return cleaned


def _make(name: str, folded: str, *, is_prepared: bool) -> Label | None:
    """Make the label; ``None`` when somebody else has made it at the same moment."""
    try:
        with transaction.atomic():
            return Label.objects.create(
                company_id=current_company_id(),
                name=name,
                folded=folded,
                color=_rarest_color(),
                is_prepared=is_prepared,
                created_at=clock.now(),
            )
    except IntegrityError:
        return None


def _rarest_color() -> str:
    used = dict(Label.objects.values_list("color").annotate(Count("pk")))
    return min(LABEL_COLORS, key=lambda color: used.get(color, 0))


def _forget_unused(changes: ChatChanges, label: Label) -> None:
    if label.is_prepared or ChatLabel.objects.filter(label=label).exists():
        return
    # A prepared answer puts it on chats: there it is still wanted.
    if QuickReply.objects.filter(label=label, deleted_at=None).exists():
        return
    label_id = label.pk
    label.delete()
    changes.announce(lambda _saved: LabelDeleted(label_id=label_id))


def _names(label: Label, by: Employee | None) -> dict[str, str]:
    return {"label": label.name} | ({"by": by.short_name} if by else {})
