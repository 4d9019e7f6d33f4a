"""Files in a client's card: contracts, pictures, whatever belongs to a person."""

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.audit.services import record
from kramar.clients.errors import ClientFileAbsentError, TooManyFilesError
from kramar.clients.events import ClientFileAdded, ClientFileDeleted, ClientFileSnapshot
from kramar.clients.models import Client, ClientFile
from kramar.clients.services.cards import lock_client
from kramar.core import clock
from kramar.core.files import use_files
from kramar.core.models import StoredFile
from kramar.events.services import publish
from kramar.staff.models import Employee

MOST_FILES = 200


@transaction.atomic
def add_client_file(*, client_id: int, file: StoredFile, by: Employee) -> ClientFile:
    """Put a file that was just kept into the card.

    :raises ClientAbsentError: no such client in the company
    :raises ConflictError: the card was merged or deleted, or has too many files
    """
    client = lock_client(client_id)
    _refuse_more(client)
    row = ClientFile.objects.create(
        company_id=client.company_id,
        client=client,
        file=use_files([file.pk])[file.pk],
        author=by,
        created_at=clock.now(),
    )
    record("client_file.added", target=client, by=by, name=file.name)
    publish(ClientFileAdded(client_id=client.pk, file=ClientFileSnapshot.of(row)))
    return row


@transaction.atomic
def delete_client_file(*, client_id: int, client_file_id: int, by: Employee) -> None:
    """Take a file out of the card; it can be put back.

    :raises ClientFileAbsentError: there is no such file in this card
    """
    client = lock_client(client_id)
    row = _get_file(client, client_file_id)
    if row.deleted_at:
        raise _absent()
    row.deleted_at = clock.now()
    row.save(update_fields=["deleted_at"])
    record("client_file.deleted", target=client, by=by, name=row.file.name)
    publish(ClientFileDeleted(client_id=client.pk, client_file_id=row.pk))


@transaction.atomic
def restore_client_file(*, client_id: int, client_file_id: int, by: Employee) -> ClientFile:
    """Put a deleted file back; one that is there stays as it is.

    :raises ClientFileAbsentError: there never was such a file in this card
    :raises TooManyFilesError: the card is full by now
    """
    client = lock_client(client_id)
    row = _get_file(client, client_file_id)
    if row.deleted_at is None:
        return row
    _refuse_more(client)
    row.deleted_at = None
    row.save(update_fields=["deleted_at"])
    record("client_file.restored", target=client, by=by, name=row.file.name)
    publish(ClientFileAdded(client_id=client.pk, file=ClientFileSnapshot.of(row)))
    return row


def _refuse_more(client: Client) -> None:
    # The client is locked: nobody adds another in between.
    if ClientFile.objects.filter(client=client, deleted_at=None).count() >= MOST_FILES:
        raise TooManyFilesError(_("У картці може бути до %(limit)d файлів") % {"limit": MOST_FILES})


def _get_file(client: Client, client_file_id: int) -> ClientFile:
    rows = ClientFile.objects.select_related("file", "author")
    row = rows.filter(client=client, pk=client_file_id).first()
    if row is None:
        raise _absent()
    return row


def _absent() -> ClientFileAbsentError:
    return ClientFileAbsentError(_("Такого файлу в картці вже немає"))
