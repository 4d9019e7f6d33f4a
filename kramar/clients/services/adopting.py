"""Clients get another responsible, many at once."""

from collections.abc import Mapping, Sequence

from kramar.audit.services import record_each
from kramar.clients.events import ClientChanged, ClientSnapshot
from kramar.clients.models import Client
from kramar.clients.queries import map_contacts
from kramar.core import clock
from kramar.core.rows import update_rows
from kramar.events.shape import Event
from kramar.staff.models import Employee


def adopt_clients(clients: Sequence[Client], to: Mapping[int, Employee]) -> list[Event]:
    """Make employees answer for locked clients of nobody; return what the caller publishes, last.

    Somebody's, merged and deleted ones stay as they are.

    :param to: by the client's id
    """
    free = [each for each in clients if each.pk in to and _is_free(each)]
    return give_clients(free, to, by=None)


def give_clients(
    clients: Sequence[Client], to: Mapping[int, Employee | None], *, by: Employee | None
) -> list[Event]:
    """Make employees, or nobody, answer for locked clients; return what the caller publishes, last.

    A constant number of statements.

    :param to: by the client's id
    """
    if not clients:
        return []
    entries = []
    at = clock.now()
    for client in clients:
        former, receiver = client.responsible_id, to[client.pk]
        entries.append((client, by, {"to": receiver.pk if receiver else None, "former": former}))
        client.responsible, client.changed_at = receiver, at
    update_rows(clients, ["responsible", "changed_at"])
    record_each("client.assigned", entries)
    contacts = map_contacts([each.pk for each in clients])
    return [
        ClientChanged(
            client=ClientSnapshot.of(each, contacts[each.pk], hide=True), phones_changed=False
        )
        for each in clients
    ]


def _is_free(client: Client) -> bool:
    return not (client.responsible_id or client.merged_into_id or client.deleted_at)
