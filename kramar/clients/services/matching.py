"""Finding whose phone it is, or making a client of it: for orders from sites and from people."""

from dataclasses import replace

from django.db import transaction

from kramar.clients.models import Client, ClientPhone
from kramar.clients.services.cards import change_client, create_client
from kramar.clients.services.fields import ClientFields
from kramar.core.phone import parse_phone
from kramar.core.rows import take_turn
from kramar.staff.models import Employee

NOTHING = ClientFields()
_NAMES = ("last_name", "first_name", "patronymic")


@transaction.atomic
def get_or_create_by_phone(
    *,
    phone: str,
    fields: ClientFields = NOTHING,
    responsible: Employee | None = None,
    by: Employee | None,
) -> tuple[Client, bool]:
    """Return the client with a phone, the latest of several, or a new one; and whether it is new.

    A known client keeps what the card says; a card without any name gets the one that is given.
    Of two at once with one phone the second waits for the first and gets the same client.

    :raises PhoneError: it is no phone number
    :raises InvalidError: another field is wrong
    """
    number = parse_phone(phone)
    take_turn(f"clients.phone:{number}")
    known = find_by_phone(number)
    if known is None:
        fields = replace(fields, phones=[number, *(fields.phones or [])])
        return create_client(fields=fields, responsible=responsible, by=by), True
    names = {name: getattr(fields, name) for name in _NAMES if getattr(fields, name)}
    if names and not known.full_name:
        return change_client(client_id=known.pk, fields=ClientFields(**names), by=by), False
    return known, False


def find_by_phone(number: str) -> Client | None:
    """Return the client with a number in E.164, the latest of several."""
    rows = ClientPhone.objects.filter(
        number=number, client__merged_into=None, client__deleted_at=None
    )
    found = rows.select_related("client__responsible", "client__blacklisted_by")
    latest = found.order_by("-client").first()
    return latest.client if latest else None
