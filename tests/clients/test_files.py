"""Files in a client's card, and who may open them."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client as Browser

from kramar.clients.errors import ClientFileAbsentError, TooManyFilesError
from kramar.clients.models import Client, ClientFile, ClientJob
from kramar.clients.queries.files import list_client_files
from kramar.clients.services.cards import create_client
from kramar.clients.services.fields import ClientFields
from kramar.clients.services.files import (
    MOST_FILES,
    add_client_file,
    delete_client_file,
    restore_client_file,
)
from kramar.company.models import Company
from kramar.core import clock
from kramar.core.files import store_file
from kramar.core.tenancy import company_scope
from kramar.staff.models import Employee, Role


@pytest.fixture
def iryna(in_lamp_shop: Company, anna: Employee) -> Client:
    """Return a client of the lamp shop."""
    return create_client(fields=ClientFields(last_name="Бойко"), responsible=None, by=anna)


@pytest.fixture
def contract(iryna: Client, anna: Employee) -> ClientFile:
    """Return a file in her card."""
    file = store_file(b"contract", name="contract.txt")
    return add_client_file(client_id=iryna.pk, file=file, by=anna)


def test_a_deleted_file_comes_back(iryna: Client, contract: ClientFile, anna: Employee) -> None:
    named = {"client_id": iryna.pk, "client_file_id": contract.pk}
    delete_client_file(**named, by=anna)
    assert list_client_files(iryna) == []
    with pytest.raises(ClientFileAbsentError):
        delete_client_file(**named, by=anna)

    restore_client_file(**named, by=anna)

    assert list_client_files(iryna) == [contract]


def test_a_card_has_so_many_files_and_no_more(
    iryna: Client, contract: ClientFile, anna: Employee
) -> None:
    ClientFile.objects.bulk_create(
        ClientFile(
            company_id=iryna.company_id,
            client=iryna,
            file_id=contract.file_id,
            created_at=clock.now(),
        )
        for _number in range(MOST_FILES - 1)
    )
    with pytest.raises(TooManyFilesError):
        add_client_file(client_id=iryna.pk, file=contract.file, by=anna)


def test_a_program_is_refused_and_a_picture_is_shown(anna_browser: Browser, iryna: Client) -> None:
    address = f"/api/v1/clients/{iryna.pk}/files"
    program = SimpleUploadedFile("photo.jpg", b"MZ\x90\x00" + b"\0" * 200)

    refused = anna_browser.post(address, {"file": program})

    assert (refused.status_code, anna_browser.get(address).json()["items"]) == (415, [])


def test_files_of_clients_are_for_those_who_see_clients(
    anna_browser: Browser, anna: Employee, contract: ClientFile
) -> None:
    address = f"/files/{contract.file_id}/contract.txt"
    shown = anna_browser.get(address)
    assert (shown.status_code, b"".join(shown)) == (200, b"contract")

    Role.objects.filter(pk=anna.role_id).update(permissions=["chats.use", "chats.see_all"])

    assert anna_browser.get(address).status_code == 404


def test_a_table_of_clients_is_not_had_by_its_number(
    anna_browser: Browser, owner: Employee, anna: Employee
) -> None:
    with company_scope(anna.company_id):
        file = store_file(b"table", name="clients.csv")
        ClientJob.objects.create(
            company_id=anna.company_id,
            employee=owner,
            kind=ClientJob.Kind.EXPORT,
            state=ClientJob.State.DONE,
            file=file,
            created_at=clock.now(),
        )

    assert anna_browser.get(f"/files/{file.pk}/clients.csv").status_code == 404
