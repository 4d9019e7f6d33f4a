"""What the list of chats asks of the database, whatever it shows."""

from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext

from kramar.channels.connector import InboundMessage, Person
from kramar.channels.models import Channel
from kramar.chats.models import Chat
from kramar.chats.services.asking import ask_for_chat
from kramar.chats.services.labelling import label_chat
from kramar.chats.services.linking import link_new_client
from kramar.chats.services.receiving import receive
from kramar.clients.services.fields import ClientFields
from kramar.core import clock
from kramar.core.tenancy import company_scope
from kramar.staff.models import Employee

# Who asks; what is newest; which kinds of chats there are, where they lie, and what they say with
# their contacts, channels, responsibles and clients; then what a row may hold many of.
STATEMENTS = (
    *("session", "employee with user and role"),
    "number of the newest event",
    *("tallies", "places of the page", "chats of the page"),
    *("labels", "employees who ask"),
)
# On PostgreSQL the page is walked in a transaction with sorting put off.
OF_WALKING = ("SAVEPOINT", "RELEASE", "SELECT set_config")


def fill(channel: Channel, count: int, *, responsible: Employee, asker: Employee) -> None:
    """Let people write, and give each chat a label of its own, a client and somebody who asks."""
    people = [Person(external_id=str(number), name=f"Людина {number}") for number in range(count)]
    at = clock.now()
    items = [
        InboundMessage(person=each, external_id=each.external_id, provider_at=at, text="Є?")
        for each in people
    ]
    with company_scope(channel.company_id), transaction.atomic():
        receive(channel, items)
        for chat in Chat.objects.filter(client=None):
            fields = ClientFields(last_name=f"Бойко {chat.pk}")
            link_new_client(chat_id=chat.pk, fields=fields, by=responsible)
            label_chat(chat_id=chat.pk, name=f"мітка {chat.pk}", by=responsible)
            ask_for_chat(chat_id=chat.pk, by=asker)


def list_chats(browser: Client) -> tuple[int, list[str]]:
    """Return how many chats the list shows, and what was asked of the database."""
    with CaptureQueriesContext(connection) as asked:
        items = browser.get("/api/v1/chats?limit=100").json()["items"]
    statements = [each["sql"] for each in asked.captured_queries]
    return len(items), [each for each in statements if not each.startswith(OF_WALKING)]


def test_the_list_costs_the_same_whatever_it_holds(
    lamp_bot: Channel, anna: Employee, boris: Employee, anna_browser: Client
) -> None:
    fill(lamp_bot, 1, responsible=boris, asker=anna)
    one, of_one = list_chats(anna_browser)
    fill(lamp_bot, 30, responsible=boris, asker=anna)
    many, of_many = list_chats(anna_browser)

    assert (one, many) == (1, 30)
    assert len(of_one) == len(of_many) == len(STATEMENTS), of_many
