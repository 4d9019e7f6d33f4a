"""Taking a chat's lock: numbers, facts and counters are only changed under it."""

from collections.abc import Iterable, Mapping, Sequence

from django.utils.translation import gettext as _

from kramar.chats.models import Chat, Contact, Label
from kramar.clients.queries import find_clients
from kramar.core.errors import AbsentError
from kramar.core.prepared import Among, Prepared
from kramar.staff.models import Employee
from kramar.staff.queries import find_employees

_OF_CONTACTS = Prepared(
    Chat,
    lambda rows: rows.select_for_update().filter(Among("contact_id", "contacts")).order_by("pk"),
)
_LABELS = Prepared(Label, lambda rows: rows.filter(Among("pk", "ids")))


class ChatAbsentError(AbsentError):
    """There is no such chat in this company."""

    code = "chat_not_found"


class LabelAbsentError(AbsentError):
    """There is no such label in this company; one made by typing may have just disappeared."""

    code = "label_not_found"


def lock_chat(chat_id: int) -> Chat:
    """Return the chat, locked until the transaction ends, with what a snapshot shows.

    :raises ChatAbsentError: no such chat in the company
    """
    chats = lock_chats([chat_id])
    if not chats:
        raise ChatAbsentError(_("Чат не знайдено"))
    return chats[0]


def lock_chats(chat_ids: Iterable[int]) -> list[Chat]:
    """Return the chats, locked, in the order of their ids: everybody who locks several does so.

    The responsible is read after the lock is held. In one statement with it PostgreSQL would
    show the chat as it is, but the responsible as it was before the wait.
    """
    chats = list(
        Chat.objects.select_for_update(of=("self",))
        .select_related("contact", "channel")
        .filter(pk__in=list(chat_ids))
        .order_by("pk")
    )
    attach_shown(chats)
    return chats


def lock_chats_of(contacts: Mapping[int, Contact]) -> list[Chat]:
    """Return the chats of contacts, by their ids, locked as by :func:`lock_chats`."""
    chats = _OF_CONTACTS.read(contacts=[*contacts])
    attach_shown(chats)
    for chat in chats:
        chat.contact = contacts[chat.contact_id]
    return chats


def attach_shown(chats: Sequence[Chat]) -> None:
    """Load what a snapshot shows beside the row: employees, clients and labels, a query each."""
    askers = {asker_id for chat in chats for asker_id in chat.asker_ids}
    employees = find_employees({chat.responsible_id for chat in chats} - {None} | askers)
    clients = find_clients({chat.client_id for chat in chats if chat.client_id})
    for chat in chats:
        chat.responsible = employees.get(chat.responsible_id or 0)
        chat.client = clients.get(chat.client_id or 0)
        chat.shown_askers = _working(chat.asker_ids, employees)
    attach_labels(chats)


def attach_askers(chats: Sequence[Chat]) -> None:
    """Load who asks for the chats; no query where nobody does."""
    employees = find_employees({asker_id for chat in chats for asker_id in chat.asker_ids})
    for chat in chats:
        chat.shown_askers = _working(chat.asker_ids, employees)


def _working(ids: Iterable[int], employees: Mapping[int, Employee]) -> list[Employee]:
    """Return those who work here: whoever was dismissed asks for nothing any more."""
    found = [employees[each] for each in ids if each in employees]
    return [employee for employee in found if employee.is_active]


def attach_labels(chats: Sequence[Chat]) -> None:
    """Load the labels of chats, by name; no query where there are none."""
    wanted = {label_id for chat in chats for label_id in chat.label_ids}
    rows = _LABELS.read(ids=[*wanted]) if wanted else []
    labels = {label.pk: label for label in rows}
    for chat in chats:
        own = [labels[label_id] for label_id in chat.label_ids if label_id in labels]
        chat.shown_labels = sorted(own, key=lambda label: label.folded)
