"""Clients of nobody become those of whoever serves them first, many at once."""

from collections.abc import Mapping, Sequence

from kramar.audit.services import record_each
from kramar.clients.events import ClientChanged, ClientSnapshot
from kramar.clients.models import Client
from kramar.clients.queries import map_contacts
from kramar.core.rows import update_rows
from kramar.events.shape import Event
from kramar.staff.models import Employee


def adopt_clients(clients: Sequence[Client], to: Mapping[int, Employee]) -> list[Event]:
    """Make employees answer for locked clients; return what the caller publishes, last.

    Somebody's, merged and deleted ones stay as they are. A constant number of statements.

    :param to: by the client's id
    """
    free = [each for each in clients if each.pk in to and _is_free(each)]
    if not free:
        return []
    for client in free:
        client.responsible = to[client.pk]
    update_rows(free, ["responsible"])
    record_each(
        "client.assigned",
        [(each, None, {"to": to[each.pk].pk, "former": None}) for each in free],
    )
    contacts = map_contacts([each.pk for each in free])
    return [
        ClientChanged(
            client=ClientSnapshot.of(each, contacts[each.pk], hide=True), phones_changed=False
        )
        for each in free
    ]


def _is_free(client: Client) -> bool:
    return not (client.responsible_id or client.merged_into_id or client.deleted_at)
