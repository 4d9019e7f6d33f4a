"""Clients' cards: making and changing them, field by field, and who answers for the client."""

from collections.abc import Sequence

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.audit.services import record
from kramar.clients.errors import ClientAbsentError
from kramar.clients.events import ClientChanged, ClientSnapshot, Contacts
from kramar.clients.models import Client
from kramar.clients.queries import contacts_of, refuse_gone
from kramar.clients.services.contacts import remember_words, save_contacts, sort_name_of
from kramar.clients.services.fields import ClientFields, clean_fields
from kramar.clients.services.likenesses import renew_pairs
from kramar.clients.services.writing import NewClient, client_created, write_clients
from kramar.core import clock
from kramar.core.errors import InvalidError
from kramar.events.services import publish
from kramar.events.shape import Event
from kramar.staff.models import Employee
from kramar.staff.queries import find_employees

Change = tuple[str, str] | tuple[list[str], list[str]]


@transaction.atomic
def create_client(
    *, fields: ClientFields, responsible: Employee | None, by: Employee | None
) -> Client:
    """Make a client of whatever is known.

    :param by: ``None`` when the system makes it
    :raises InvalidError: a field is wrong, or nothing is known
    """
    fields = clean_fields(fields)
    if fields.is_empty:
        raise InvalidError(_("Вкажіть ім’я, телефон або e-mail"))
    draft = NewClient(fields, responsible, by)
    (client,) = write_clients([draft])
    renew_pairs(client, is_new=True)
    record("client.created", target=client, by=by, fields=sorted(fields.texts))
    publish(client_created(client, draft.contacts))
    return client


@transaction.atomic
def change_client(*, client_id: int, fields: ClientFields, by: Employee | None) -> Client:
    """Change the fields that are given; what is the same already is not written again.

    :raises ClientAbsentError: no such client in the company
    :raises ConflictError: the card was merged or deleted
    :raises InvalidError: a field is wrong
    """
    client, events = write_changes(client_id=client_id, fields=fields, by=by)
    publish(*events)
    return client


def write_changes(
    *, client_id: int, fields: ClientFields, by: Employee | None
) -> tuple[Client, list[Event]]:
    """Change the fields within a larger change, which publishes what is returned, last.

    :raises ClientAbsentError: no such client in the company
    :raises ConflictError: the card was merged or deleted
    :raises InvalidError: a field is wrong
    """
    client = lock_client(client_id)
    contacts = contacts_of(client)
    fields = clean_fields(fields, known_phones=contacts.phones)
    changed = _compare(client, fields, contacts)
    if not changed:
        return client, []
    for name, value in fields.texts.items():
        setattr(client, name, value)
    client.sort_name = sort_name_of(client)
    _save(client, "sort_name", *fields.texts)
    save_contacts(client, fields)
    remember_words(client)
    if not {"phones", "emails"}.isdisjoint(changed):
        renew_pairs(client)
    record("client.changed", target=client, by=by, changes=changed)
    return client, [client_changed(client, phones_changed="phones" in changed)]


@transaction.atomic
def assign_client(*, client_id: int, to: Employee | None, by: Employee) -> Client:
    """Make an employee answer for the client, or nobody.

    :raises ClientAbsentError: no such client in the company
    :raises ConflictError: the card was merged or deleted
    :raises InvalidError: the employee works here no longer
    """
    client = lock_client(client_id)
    if to and not to.is_active:
        message = _("%(name)s тут більше не працює") % {"name": to.short_name}
        raise InvalidError(message, fields={"responsible_id": message})
    if set_responsible(client, to=to, by=by):
        publish(client_changed(client))
    return client


def set_responsible(client: Client, *, to: Employee | None, by: Employee | None) -> bool:
    """Change a locked client's responsible within a larger change; return whether it was another.

    The caller publishes :func:`client_changed`.
    """
    if client.responsible_id == (to.pk if to else None):
        return False
    former = client.responsible_id
    client.responsible = to
    _save(client, "responsible")
    record("client.assigned", target=client, by=by, to=to.pk if to else None, former=former)
    return True


def lock_client(client_id: int) -> Client:
    """Return a client that is there, locked until the transaction ends.

    :raises ClientAbsentError: no such client in the company
    :raises ConflictError: the card was merged or deleted; says what became of it
    """
    found = lock_clients([client_id])
    if not found:
        raise ClientAbsentError(_("Клієнта не знайдено"))
    refuse_gone(found[0])
    return found[0]


def lock_clients(client_ids: Sequence[int]) -> list[Client]:
    """Return clients, gone ones too, locked in the order of their ids.

    Employees are read after the lock is held, as those of chats are.
    """
    rows = Client.objects.select_for_update().filter(pk__in=client_ids).order_by("pk")
    clients = list(rows)
    named = [(client.responsible_id, client.blacklisted_by_id) for client in clients]
    employees = find_employees({each for pair in named for each in pair if each})
    for client in clients:
        client.responsible = employees.get(client.responsible_id or 0)
        client.blacklisted_by = employees.get(client.blacklisted_by_id or 0)
    return clients


def client_changed(client: Client, *, phones_changed: bool = False) -> ClientChanged:
    """Tell of a card as it is now."""
    return ClientChanged(client=hidden_card(client), phones_changed=phones_changed)


def hidden_card(client: Client) -> ClientSnapshot:
    """Show a card as everybody may see it who sees clients at all."""
    return ClientSnapshot.of(client, contacts_of(client), hide=True)


def _compare(client: Client, fields: ClientFields, contacts: Contacts) -> dict[str, Change]:
    """Return what is another now, as (before, now) by field."""
    many = {
        "phones": (contacts.phones, fields.phones),
        "emails": (contacts.emails, fields.emails),
        "addresses": (contacts.addresses, fields.addresses),
    }
    texts = {name: (getattr(client, name), value) for name, value in fields.texts.items()}
    lists = {
        name: (list(known), list(given))
        for name, (known, given) in many.items()
        if given is not None
    }
    return {name: pair for name, pair in (texts | lists).items() if pair[0] != pair[1]}


def _save(client: Client, *fields: str) -> None:
    client.changed_at = clock.now()
    client.save(update_fields=[*fields, "changed_at"])
