"""The black list: whom the shop does not want to sell to, why, and who said so."""

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.audit.services import record
from kramar.clients.models import REASON_LENGTH, Client
from kramar.clients.services.cards import client_changed, lock_client
from kramar.core import clock
from kramar.core.errors import InvalidError
from kramar.events.services import publish
from kramar.staff.models import Employee

_COLUMNS = ["blacklisted_at", "blacklisted_by", "blacklist_reason"]


@transaction.atomic
def blacklist_client(*, client_id: int, reason: str, by: Employee) -> Client:
    """Put a client on the black list, or give another reason.

    :raises ClientAbsentError: no such client in the company
    :raises ConflictError: the card was merged or deleted
    :raises InvalidError: there is no reason, or it is too long
    """
    reason = _clean_reason(reason)
    client = lock_client(client_id)
    if client.blacklisted_at and client.blacklist_reason == reason:
        return client
    client.blacklisted_at = client.blacklisted_at or clock.now()
    client.blacklisted_by = by
    client.blacklist_reason = reason
    client.save(update_fields=_COLUMNS)
    record("client.blacklisted", target=client, by=by, reason=reason)
    publish(client_changed(client))
    return client


@transaction.atomic
def unblacklist_client(*, client_id: int, by: Employee) -> Client:
    """Take a client off the black list.

    :raises ClientAbsentError: no such client in the company
    :raises ConflictError: the card was merged or deleted
    """
    client = lock_client(client_id)
    if client.blacklisted_at is None:
        return client
    reason = client.blacklist_reason
    client.blacklisted_at = client.blacklisted_by = None
    client.blacklist_reason = ""
    client.save(update_fields=_COLUMNS)
    record("client.unblacklisted", target=client, by=by, reason=reason)
    publish(client_changed(client))
    return client


def _clean_reason(text: str) -> str:
    reason = " ".join(text.split())
    if reason and len(reason) <= REASON_LENGTH:
        return reason
    if reason:
        message = _("Причина задовга: можна до %(limit)d символів") % {"limit": REASON_LENGTH}
    else:
        message = _("Вкажіть причину")
    raise InvalidError(message, fields={"reason": message})
