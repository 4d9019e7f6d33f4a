"""Deleting a card, and bringing it back. The row stays: chats and orders go on naming it."""

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.audit.services import record
from kramar.clients.errors import ClientAbsentError
from kramar.clients.events import ClientDeleted, ClientRestored
from kramar.clients.models import Client
from kramar.clients.queries import refuse_gone
from kramar.clients.services.cards import hidden_card, lock_client, lock_clients
from kramar.clients.services.contacts import forget_words, remember_words
from kramar.clients.services.likenesses import renew_pairs
from kramar.core import clock
from kramar.events.services import publish
from kramar.staff.models import Employee


@transaction.atomic
def delete_client(*, client_id: int, by: Employee) -> Client:
    """Take a card out of every list; its chats, orders and notes stay and it can be restored.

    :raises ClientAbsentError: no such client in the company
    :raises ConflictError: the card was merged or deleted already
    """
    client = lock_client(client_id)
    client.deleted_at = clock.now()
    client.save(update_fields=["deleted_at"])
    forget_words(client)
    renew_pairs(client)
    record("client.deleted", target=client, by=by, name=client.name)
    publish(ClientDeleted(client_id=client.pk, into_id=None))
    return client


@transaction.atomic
def restore_client(*, client_id: int, by: Employee) -> Client:
    """Bring a deleted card back as it was; one that is there stays as it is.

    :raises ClientAbsentError: no such client in the company
    :raises ClientMergedError: it was merged into another; undo the merge instead
    :raises ClientDeletedError: what it said was erased, and there is nothing to bring back
    """
    found = lock_clients([client_id])
    if not found:
        raise ClientAbsentError(_("Клієнта не знайдено"))
    client = found[0]
    if client.merged_into_id or client.erased_at:
        refuse_gone(client)
    if client.deleted_at is None:
        return client
    client.deleted_at = None
    client.save(update_fields=["deleted_at"])
    remember_words(client)
    renew_pairs(client)
    record("client.restored", target=client, by=by, name=client.name)
    publish(ClientRestored(client=hidden_card(client)))
    return client
