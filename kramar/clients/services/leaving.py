"""Handing over the clients of somebody who leaves."""

from django.db import transaction
from django.db.models import QuerySet

from kramar.clients.models import Client
from kramar.clients.services.adopting import give_clients
from kramar.clients.services.cards import lock_clients
from kramar.events.services import publish
from kramar.staff.models import Employee

AT_ONCE = 100


def count_clients(of: Employee) -> int:
    """Count the clients whose responsible the employee is."""
    return _clients_of(of, after=0).count()


@transaction.atomic
def hand_over_clients(*, of: Employee, to: Employee | None, after: int, by: Employee) -> list[int]:
    """Hand over some clients, in the order of their ids.

    :param after: the last id of the step before
    :returns: the ids of those that were looked at, none at the end
    """
    ids = list(_clients_of(of, after).order_by("pk").values_list("pk", flat=True)[:AT_ONCE])
    locked = lock_clients(ids) if ids else []
    theirs = [each for each in locked if each.responsible_id == of.pk and not each.is_gone]
    publish(*give_clients(theirs, dict.fromkeys(ids, to), by=by))
    return ids


def _clients_of(of: Employee, after: int) -> QuerySet[Client]:
    return Client.objects.filter(responsible=of, deleted_at=None, merged_into=None, pk__gt=after)
