"""Making many clients at once, by a constant number of statements."""

from collections.abc import Sequence

from kramar.audit.services import record_many
from kramar.clients.models import Client
from kramar.clients.services.fields import ClientFields
from kramar.clients.services.likenesses import find_pairs_by_email
from kramar.clients.services.writing import NewClient, write_clients
from kramar.staff.models import Employee


def make_clients(drafts: Sequence[ClientFields], *, by: Employee) -> list[Client]:
    """Make clients whose phones nobody has, in the caller's transaction.

    Nothing is announced: whoever brings thousands tells once that they are there.
    """
    clients = write_clients([NewClient(draft) for draft in drafts])
    find_pairs_by_email(clients)
    record_many("client.imported", targets=clients, by=by)
    return clients
