"""Finding chats by what employees noted about their clients."""

import pytest

from kramar.chats.models import Chat
from kramar.chats.search import SearchPage, Viewer, search_chats
from kramar.chats.search.searching import FEW_ABOVE
from kramar.chats.services.linking import link_chat
from kramar.chats.services.notes import add_chat_note
from kramar.clients.models import Client
from kramar.clients.services.cards import create_client
from kramar.clients.services.fields import ClientFields
from kramar.clients.services.notes import (
    WrittenNote,
    change_note,
    delete_note,
    receive_notes,
    restore_note,
)
from kramar.core import clock
from kramar.core.tenancy import company_scope
from kramar.staff.models import Employee
from tests.chats.conftest import Bring, Say

SEES_CLIENTS = ["chats.use", "clients.view"]


@pytest.fixture
def client_of_chat(chat: Chat, owner: Employee) -> Client:
    """Link Clara's chat to a card."""
    client = create_client(fields=ClientFields(last_name="Бойко"), responsible=None, by=owner)
    link_chat(chat_id=chat.pk, client_id=client.pk, by=owner)
    return client


def find(query: str, by: Employee) -> SearchPage:
    return search_chats(Viewer.of(by), query, limit=30)


def found(query: str, by: Employee) -> list[tuple[str, str]]:
    """Return where each hit is and what it shows."""
    return [(hit.found_in, hit.snippet.text) for hit in find(query, by).hits]


@pytest.mark.parametrize("query", ["тепле світло", "teple", "ntgkt", "СВІТЛ"])
def test_a_note_on_the_card_finds_the_chat(
    chat: Chat, client_of_chat: Client, owner: Employee, query: str
) -> None:
    add_chat_note(chat_id=chat.pk, text="Любить тепле світло", by=owner)

    (hit,) = find(query, owner).hits

    assert (hit.found_in, hit.chat.pk) == ("note", chat.pk)
    assert (hit.snippet.text, hit.chat.client) == ("Любить тепле світло", client_of_chat)
    assert hit.snippet.highlights


def test_a_note_that_waits_is_found_once_before_and_after_linking(
    chat: Chat, owner: Employee
) -> None:
    add_chat_note(chat_id=chat.pk, text="Дзвонити зранку", by=owner)
    assert found("зранку", owner) == [("note", "Дзвонити зранку")]

    fields = ClientFields(last_name="Бойко")
    client = create_client(fields=fields, responsible=None, by=owner)
    link_chat(chat_id=chat.pk, client_id=client.pk, by=owner)

    assert found("зранку", owner) == [("note", "Дзвонити зранку")]


def test_a_note_is_found_by_what_it_says_by_now(
    chat: Chat, client_of_chat: Client, owner: Employee
) -> None:
    note = add_chat_note(chat_id=chat.pk, text="Любить торшери", by=owner)
    client_id, note_id = client_of_chat.pk, note.id

    change_note(client_id=client_id, note_id=note_id, text="Любить люстри", by=owner)
    assert (found("торшери", owner), len(found("люстри", owner))) == ([], 1)

    delete_note(client_id=client_id, note_id=note_id, by=owner)
    assert found("люстри", owner) == []

    restore_note(client_id=client_id, note_id=note_id, by=owner)
    assert len(found("люстри", owner)) == 1


@pytest.mark.usefixtures("client_of_chat")
def test_notes_are_not_names(chat: Chat, owner: Employee) -> None:
    add_chat_note(chat_id=chat.pk, text="Сестра Мельник", by=owner)

    assert found("@мельник", owner) == []


@pytest.mark.usefixtures("client_of_chat")
def test_who_may_not_see_the_client_or_the_chat_finds_no_note(
    chat: Chat, owner: Employee, anna: Employee
) -> None:
    add_chat_note(chat_id=chat.pk, text="Любить тепле світло", by=owner)

    anna.role.permissions = ["chats.use", "chats.see_all"]
    assert found("світло", anna) == []
    anna.role.permissions = [*SEES_CLIENTS, "chats.see_unassigned"]
    assert found("світло", anna) == []
    anna.role.permissions = [*SEES_CLIENTS, "chats.see_all"]
    assert len(found("світло", anna)) == 1


def test_who_may_not_see_the_chat_does_not_find_what_waits_there(
    chat: Chat, owner: Employee, anna: Employee
) -> None:
    add_chat_note(chat_id=chat.pk, text="Дзвонити зранку", by=owner)

    anna.role.permissions = SEES_CLIENTS
    assert found("зранку", anna) == []
    anna.role.permissions = [*SEES_CLIENTS, "chats.see_unassigned"]
    assert len(found("зранку", anna)) == 1
    anna.role.permissions = ["chats.use", "chats.see_all"]
    assert found("зранку", anna) == []


@pytest.mark.usefixtures("client_of_chat")
def test_another_companys_notes_are_never_found(
    chat: Chat, owner: Employee, rival: Employee
) -> None:
    add_chat_note(chat_id=chat.pk, text="Любить тепле світло", by=owner)

    with company_scope(rival.company_id):
        assert found("світло", rival) == []


def test_the_notes_that_had_no_room_above_come_when_the_messages_end(
    client_of_chat: Client, owner: Employee, bring: Bring, say: Say
) -> None:
    count = FEW_ABOVE + 2
    texts = [f"Світло {number}" for number in range(count)]
    receive_notes(client_of_chat, [WrittenNote(text, owner, clock.now()) for text in texts])
    bring(say("Є світло?"))
    viewer = Viewer.of(owner)

    first = search_chats(viewer, "світло", limit=30)
    rest = search_chats(viewer, "світло", limit=30, after=first.next)

    shown = [hit.snippet.text for hit in first.hits]
    assert shown == [*texts[:1:-1], "Є світло?"]
    assert [hit.snippet.text for hit in rest.hits] == texts[1::-1]
    assert rest.next is None
