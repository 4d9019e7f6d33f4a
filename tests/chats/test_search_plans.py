"""Law suite of plans: on large tables no search goes through all the rows of one."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.db import connection

from kramar.chats.models import Chat, Contact, Message, WaitingNote, WaitingNoteWords
from kramar.chats.search import search_chats
from kramar.chats.search.viewers import Viewer
from kramar.chats.services.words import remember_names, remember_words
from kramar.clients.models import Client, ClientNote, ClientWords, NoteWords
from kramar.core import clock
from kramar.core.search.folding import fold_name
from kramar.core.tenancy import company_scope
from kramar.staff.models import Employee
from tests.cast import MakeChannel
from tests.chats.many_chats import Shop

CHATS = 1_000
EXPLAIN = {"postgresql": "EXPLAIN ", "sqlite": "EXPLAIN QUERY PLAN "}
# A thousand rows are little to PostgreSQL: what counts is whether it can do without a scan.
WITHOUT_SCANS = "SET LOCAL enable_seqscan = off"
# Of tables and of the names that searches give them; small ones are rightly read whole.
LARGE = (
    "chats_message|chats_chat|chats_contact|clients_client|clients_clientnote|chats_waitingnote"
    "|chats_messagewords|chats_contactwords|chats_waitingnotewords|clients_clientwords"
    "|clients_notewords|words|chat|note"
)
WORDS = (
    *("chats_messagewords", "chats_contactwords", "clients_clientwords"),
    *("clients_notewords", "chats_waitingnotewords"),
)
WHOLE = re.compile(rf"(?:Seq Scan on|SCAN) (?:{LARGE})\b(?! VIRTUAL)")
QUERIES = {
    "frequent": "добрий",
    "rare": "артикул1234",
    "nowhere": "ніде",
    "two words": "день артикул77",
    "phone": "067123",
    "of no layout": "ghbdsn",
    "name": "@клара 15",
    "letter": "к",
}
RIGHTS = {
    "all": ["chats.use", "chats.see_all", "clients.view"],
    "own and of nobody": ["chats.use", "chats.see_unassigned", "clients.view"],
    "own": ["chats.use", "clients.view"],
}


class Plans:
    """Asks the database how it is going to run each statement that reads."""

    def __init__(self) -> None:
        self.text = ""

    def __call__(
        self,
        execute: Callable[..., object],
        sql: str,
        parameters: Any,  # noqa: ANN401 (as Django hands over)
        many: bool,  # noqa: FBT001 (as Django hands over)
        context: dict[str, Any],
    ) -> object:
        """Explain, then execute."""
        if sql.startswith(("SELECT", "WITH")):
            if connection.vendor == "postgresql":
                execute(WITHOUT_SCANS, None, many, context)
            execute(EXPLAIN[connection.vendor] + sql, parameters, many, context)
            lines = [str(row[-1]) for row in context["cursor"].fetchall()]
            self.text += "\n".join([sql, *lines, ""])
        return execute(sql, parameters, many, context)


def fill(shop: Shop) -> None:
    """Let each chat's person have a name, a card, notes and a few words to say."""
    shop.fill(CHATS)
    company_id, at = shop.people[0].company_id, clock.now()
    chats = list(Chat.objects.order_by("pk"))
    for number, contact in enumerate(contacts := list(Contact.objects.order_by("pk"))):
        contact.name = f"Клара {number}"
    remember_names(contacts)
    messages = [
        Message(
            company_id=company_id,
            channel_id=chat.channel_id,
            chat=chat,
            seq=1,
            direction="in",
            status="received",
            text=f"Добрий день, артикул{number}",
            created_at=at,
        )
        for number, chat in enumerate(chats)
    ]
    remember_words(Message.objects.bulk_create(messages))
    clients = Client.objects.bulk_create(
        Client(company_id=company_id, last_name="Бойко", created_at=at, changed_at=at)
        for _ in chats
    )
    for chat, client in zip(chats, clients, strict=True):
        chat.client = client
    Chat.objects.bulk_update(chats, ["client"], batch_size=400)
    _remember_cards(clients, chats)


def _remember_cards(clients: list[Client], chats: list[Chat]) -> None:
    company_id, at = chats[0].company_id, clock.now()
    own = {"company_id": company_id, "folded": fold_name("добрий день")}
    ClientWords.objects.bulk_create(ClientWords(client=client, **own) for client in clients)
    notes = ClientNote.objects.bulk_create(
        ClientNote(company_id=company_id, client=client, text="Добрий день", created_at=at)
        for client in clients
    )
    NoteWords.objects.bulk_create(NoteWords(note=note, **own) for note in notes)
    waiting = WaitingNote.objects.bulk_create(
        WaitingNote(company_id=company_id, chat=chat, text="Добрий день", created_at=at)
        for chat in chats
    )
    WaitingNoteWords.objects.bulk_create(
        WaitingNoteWords(note=note, chat_id=note.chat_id, **own) for note in waiting
    )


@pytest.fixture
def shop(anna: Employee, boris: Employee, make_channel: MakeChannel) -> Iterator[Shop]:
    """Return a shop with much to look through, analysed."""
    with company_scope(anna.company_id):
        shop = Shop([anna, boris], [make_channel(anna.company) for _ in range(3)])
        fill(shop)
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")
        yield shop


def plans_of(employee: Employee) -> dict[str, str]:
    """Return how every query is run for every kind of sight."""
    found = {}
    for rights, permissions in RIGHTS.items():
        employee.role.permissions = permissions
        viewer = Viewer.of(employee)
        for kind, query in QUERIES.items():
            plans = Plans()
            with connection.execute_wrapper(plans):
                search_chats(viewer, query, limit=30)
            found[f"{kind}, {rights}"] = plans.text
    return found


def test_no_search_reads_a_large_table_whole(shop: Shop) -> None:
    plans = plans_of(shop.people[0])

    assert {name: plan for name, plan in plans.items() if WHOLE.search(plan)} == {}
    assert all(f"{words} words" in plans["rare, all"] for words in WORDS)
