"""One change made to many clients: another responsible, or deleting."""

from collections.abc import Callable

from kramar.clients.models import Client, ClientJob
from kramar.clients.queries import Eyes
from kramar.clients.queries.filters import ClientFilter
from kramar.clients.queries.listing import ClientPlace, count_all, list_clients
from kramar.clients.services.cards import assign_client
from kramar.clients.services.jobs.asking import FILTER
from kramar.clients.services.jobs.steps import JobEndedError, step
from kramar.clients.services.removal import delete_client
from kramar.core.errors import KramarError
from kramar.staff.models import Employee
from kramar.staff.queries import get_employee

CLIENTS_AT_ONCE = 50


def change_many(job: ClientJob, is_stopping: Callable[[], bool]) -> None:
    """Change the clients of the job's filter, the newest first, from where it was left.

    Those that come to match meanwhile are newer than the first one and are not meant.
    """
    wanted, eyes = FILTER.validate_python(job.wanted), Eyes.of(job.employee)
    job.total = job.total or count_all(wanted, eyes=eyes)
    change = _change_of(job)
    try:
        while not is_stopping():
            clients = _next(job, wanted, eyes)
            with step(job, "total", "position", "done", "skipped", is_last=not clients):
                for client in clients:
                    _change_one(job, change, client)
            if not clients:
                return
    except JobEndedError:
        return


def _next(job: ClientJob, wanted: ClientFilter, eyes: Eyes) -> list[Client]:
    after = ClientPlace(job.position) if job.position else None
    return list_clients(wanted, sort="newest", after=after, limit=CLIENTS_AT_ONCE, eyes=eyes)


def _change_of(job: ClientJob) -> Callable[[Client], object]:
    by: Employee = job.employee
    if job.kind == ClientJob.Kind.DELETE:
        return lambda client: delete_client(client_id=client.pk, by=by)
    to_id = job.argument["employee_id"]
    to = None if to_id is None else get_employee(to_id)
    return lambda client: assign_client(client_id=client.pk, to=to, by=by)


def _change_one(job: ClientJob, change: Callable[[Client], object], client: Client) -> None:
    try:
        change(client)
        job.done += 1
    except KramarError:
        # Somebody else has merged or deleted it meanwhile.
        job.skipped += 1
    job.position = client.pk
