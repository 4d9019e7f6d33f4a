"""Clients' cards: making and changing them, field by field, and who answers for the client."""

from collections.abc import Sequence

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.audit.services import record
from kramar.clients.errors import ClientAbsentError
from kramar.clients.events import ClientChanged, ClientSnapshot
from kramar.clients.models import Client, ClientEmail, ClientPhone, ClientWords
from kramar.clients.queries import list_emails, list_phones, refuse_gone
from kramar.clients.services.fields import ClientFields, clean_fields
from kramar.core import clock
from kramar.core.errors import InvalidError
from kramar.core.search.folding import fold_name
from kramar.core.tenancy import current_company_id
from kramar.events.services import publish
from kramar.staff.models import Employee
from kramar.staff.queries import find_employees


@transaction.atomic
def create_client(
    *, fields: ClientFields, responsible: Employee | None, by: Employee | None
) -> Client:
    """Make a client of whatever is known.

    :raises InvalidError: a field is wrong, or nothing is known
    """
    fields = clean_fields(fields)
    if fields.is_empty:
        raise InvalidError(_("Вкажіть ім’я, телефон або e-mail"))
    at = clock.now()
    client = Client.objects.create(
        company_id=current_company_id(),
        responsible=responsible,
        created_at=at,
        changed_at=at,
        **fields.texts,
    )
    _save_contacts(client, fields)
    _remember_words(client)
    record("client.created", target=client, by=by, fields=sorted(fields.texts))
    return client


@transaction.atomic
def change_client(*, client_id: int, fields: ClientFields, by: Employee | None) -> Client:
    """Change the fields that are given; what is the same already is not written again.

    :raises ClientAbsentError: no such client in the company
    :raises ConflictError: the card was merged or deleted
    :raises InvalidError: a field is wrong
    """
    client = lock_client(client_id)
    phones = list_phones(client)
    fields = clean_fields(fields, known_phones=phones)
    changed = _find_changed(client, fields, phones)
    if not changed:
        return client
    for name, value in fields.texts.items():
        setattr(client, name, value)
    _save(client, *fields.texts)
    _save_contacts(client, fields)
    _remember_words(client)
    record("client.changed", target=client, by=by, fields=changed)
    publish(client_changed(client, phones_changed="phones" in changed))
    return client


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

    The responsible is read after the lock is held, as that of chats is.
    """
    rows = Client.objects.select_for_update().filter(pk__in=client_ids).order_by("pk")
    clients = list(rows)
    employees = find_employees({client.responsible_id for client in clients} - {None})
    for client in clients:
        client.responsible = employees.get(client.responsible_id or 0)
    return clients


def client_changed(client: Client, *, phones_changed: bool = False) -> ClientChanged:
    """Tell of a card as it is now."""
    shown = ClientSnapshot.of(
        client, phones=list_phones(client), emails=list_emails(client), hide=True
    )
    return ClientChanged(client=shown, phones_changed=phones_changed)


def _find_changed(client: Client, fields: ClientFields, phones: list[str]) -> list[str]:
    changed = [name for name, value in fields.texts.items() if getattr(client, name) != value]
    if fields.phones is not None and list(fields.phones) != phones:
        changed.append("phones")
    if fields.emails is not None and list(fields.emails) != list_emails(client):
        changed.append("emails")
    return changed


def _save(client: Client, *fields: str) -> None:
    client.changed_at = clock.now()
    client.save(update_fields=[*fields, "changed_at"])


def _save_contacts(client: Client, fields: ClientFields) -> None:
    company_id = client.company_id
    if fields.phones is not None:
        ClientPhone.objects.filter(client=client).delete()
        ClientPhone.objects.bulk_create(
            ClientPhone(company_id=company_id, client=client, number=number, position=position)
            for position, number in enumerate(fields.phones)
        )
    if fields.emails is not None:
        ClientEmail.objects.filter(client=client).delete()
        ClientEmail.objects.bulk_create(
            ClientEmail(company_id=company_id, client=client, address=address, position=position)
            for position, address in enumerate(fields.emails)
        )


def _remember_words(client: Client) -> None:
    """Keep by what the client is found."""
    folded = fold_name(client.full_name, *list_phones(client), *list_emails(client))
    ClientWords.objects.update_or_create(
        client=client, defaults={"company_id": client.company_id, "folded": folded}
    )
