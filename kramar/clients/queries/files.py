"""Files that belong to clients: those in their cards, and tables of them."""

from kramar.clients.models import Client, ClientFile, ClientJob
from kramar.staff.models import Employee
from kramar.staff.permissions import Permission


def list_client_files(client: Client) -> list[ClientFile]:
    """Return the files in a card, the newest first."""
    rows = ClientFile.objects.select_related("file", "author")
    return list(rows.filter(client=client, deleted_at=None).order_by("-pk"))


def sees_file_of_clients(employee: Employee, file_id: int) -> bool | None:
    """Whether a file of clients may be opened by its address; ``None`` of any other file.

    Tables have a route of their own, which asks for the right to take them away.
    """
    if ClientFile.objects.filter(file_id=file_id).exists():
        return employee.can(Permission.CLIENTS_VIEW)
    if ClientJob.objects.filter(file_id=file_id).exists():
        return False
    return None
