"""Taking away what is held on a person: whoever did it is remembered."""

from tempfile import SpooledTemporaryFile

from kramar.audit.services import record
from kramar.clients.queries.personal import get_person
from kramar.erasure.archive import write_archive
from kramar.staff.models import Employee

IN_MEMORY = 8 * 1024 * 1024


def take_personal_data(*, client_id: int, by: Employee) -> SpooledTemporaryFile[bytes]:
    """Write an archive of all that is held on the person of a card; the caller closes it.

    :raises ClientAbsentError: no such client in the company
    :raises ConflictError: it was merged into another, or erased
    """
    client = get_person(client_id)
    record("client.taken_away", target=client, by=by)
    archive = SpooledTemporaryFile[bytes](max_size=IN_MEMORY)
    write_archive(archive, client)
    archive.seek(0)
    return archive
