"""What happens to the cards of clients, which screens must be able to follow."""

from collections.abc import Callable

from kramar.chats.services.erasing import erase_messages
from kramar.chats.services.linking import link_chat
from kramar.clients.models import ClientJob
from kramar.clients.queries.filters import ClientFilter
from kramar.clients.services.cards import change_client, create_client
from kramar.clients.services.fields import ClientFields
from kramar.clients.services.files import add_client_file, delete_client_file
from kramar.clients.services.jobs.asking import JobWish, ask_client_job, cancel_client_job
from kramar.clients.services.removal import delete_client, restore_client
from kramar.core.files import store_file
from kramar.erasure.services.asking import erase_client
from tests.contract.stage import Stage


def client_is_renamed(stage: Stage) -> None:
    """Give the chat's client another name."""
    client = create_client(fields=ClientFields(last_name="Бойко"), responsible=None, by=stage.boris)
    link_chat(chat_id=stage.chat.pk, client_id=client.pk, by=stage.anna)
    change_client(client_id=client.pk, fields=ClientFields(last_name="Мельник"), by=stage.anna)


def client_is_deleted_and_restored(stage: Stage) -> None:
    """Delete the card of the chat's client, and bring it back."""
    client = create_client(fields=ClientFields(last_name="Бойко"), responsible=None, by=stage.boris)
    link_chat(chat_id=stage.chat.pk, client_id=client.pk, by=stage.anna)
    delete_client(client_id=client.pk, by=stage.boris)
    restore_client(client_id=client.pk, by=stage.boris)


def client_is_erased(stage: Stage) -> None:
    """Erase the person whom Anna talks to: the card, the name in the chat, all that was said."""
    client = create_client(fields=ClientFields(last_name="Бойко"), responsible=None, by=stage.boris)
    link_chat(chat_id=stage.chat.pk, client_id=client.pk, by=stage.anna)
    erase_client(client_id=client.pk, by=stage.boris)
    step = erase_messages(chat_id=stage.chat.pk, after=0)
    erase_messages(chat_id=stage.chat.pk, after=step.last_seq)


def clients_are_exported(stage: Stage) -> None:
    """Ask for a table of all clients, and think better of it."""
    wish = JobWish(ClientJob.Kind.EXPORT, wanted=ClientFilter(), argument={"format": "csv"})
    job = ask_client_job(wish=wish, by=stage.boris)
    cancel_client_job(job_id=job.pk, by=stage.boris)


def file_comes_into_a_card(stage: Stage) -> None:
    """Put a file into a card, and take it out again."""
    client = create_client(fields=ClientFields(last_name="Бойко"), responsible=None, by=stage.boris)
    file = store_file(b"contract", name="contract.txt")
    row = add_client_file(client_id=client.pk, file=file, by=stage.boris)
    delete_client_file(client_id=client.pk, client_file_id=row.pk, by=stage.anna)


CLIENT_SCENARIOS: tuple[Callable[[Stage], None], ...] = (
    client_is_renamed,
    client_is_deleted_and_restored,
    client_is_erased,
    clients_are_exported,
    file_comes_into_a_card,
)
