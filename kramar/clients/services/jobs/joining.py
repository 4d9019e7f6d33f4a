"""Putting what a row says together with what is known already."""

from collections.abc import Sequence
from dataclasses import replace

from kramar.clients.events import Contacts
from kramar.clients.models import Client
from kramar.clients.queries import contacts_of
from kramar.clients.services.fields import MOST_CONTACTS, ClientFields


def join_fields(known: Client | ClientFields, said: ClientFields) -> ClientFields:
    """Return what is said, with the known contacts before those that are said."""
    before = (
        contacts_of(known)
        if isinstance(known, Client)
        else Contacts(known.phones or (), known.emails or (), known.addresses or ())
    )
    joined = replace(
        said,
        phones=_join(before.phones, said.phones),
        emails=_join(before.emails, said.emails),
        addresses=_join(before.addresses, said.addresses),
    )
    if isinstance(known, Client):
        return joined
    texts = known.texts | said.texts
    return replace(joined, **texts)


def _join(before: Sequence[str], said: Sequence[str] | None) -> Sequence[str] | None:
    if said is None:
        return list(before) or None
    return list(dict.fromkeys([*before, *said]))[:MOST_CONTACTS]
