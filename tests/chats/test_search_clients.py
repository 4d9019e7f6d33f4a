"""Finding chats by the cards of their clients."""

import pytest

from kramar.chats.models import Chat
from kramar.chats.search import SearchPage, Viewer, search_chats
from kramar.chats.services.linking import link_chat
from kramar.clients.services.cards import create_client
from kramar.clients.services.fields import ClientFields
from kramar.staff.models import Employee

pytestmark = pytest.mark.usefixtures("linked")


@pytest.fixture
def linked(chat: Chat, owner: Employee) -> Chat:
    """Link Clara's chat to a card with a phone."""
    fields = ClientFields(last_name="Бойко", first_name="Ірина", phones=["+380671234567"])
    client = create_client(fields=fields, responsible=None, by=owner)
    return link_chat(chat_id=chat.pk, client_id=client.pk, by=owner)


def find(query: str, by: Employee) -> SearchPage:
    """Search as an employee."""
    return search_chats(Viewer.of(by), query, limit=30)


@pytest.mark.parametrize(
    "query", ["0671234567", "067-123", "+38 (067)", "123 45 67", "8067 123", "380671234567", "4567"]
)
def test_a_fragment_of_a_phone_in_any_spelling_finds_the_chat(owner: Employee, query: str) -> None:
    (hit,) = find(query, owner).hits

    assert (hit.found_in, hit.snippet.text) == ("phone", "+380 67 123 45 67")
    assert hit.snippet.highlights


@pytest.mark.parametrize("query", ["бойко", "@boiko", "ірина бойко", ",jqrj", "б"])
def test_the_name_on_the_card_finds_the_chat(owner: Employee, query: str) -> None:
    (hit,) = find(query, owner).hits

    assert (hit.found_in, hit.snippet.text) == ("client", "Бойко Ірина")


def test_who_may_not_see_phones_must_know_the_whole_number(anna: Employee) -> None:
    anna.role.permissions = ["chats.use", "chats.see_all", "clients.view"]

    assert find("067123", anna).hits == []
    assert find("бойко 0671", anna).hits == []
    (hit,) = find("0671234567", anna).hits
    assert "1234" not in hit.snippet.text


def test_who_may_not_see_clients_finds_none(anna: Employee) -> None:
    anna.role.permissions = ["chats.use", "chats.see_all"]

    assert find("бойко", anna).hits == []


def test_a_client_of_a_hidden_chat_is_not_found(anna: Employee) -> None:
    anna.role.permissions = ["chats.use", "clients.view", "clients.see_full_phones"]

    assert find("бойко", anna).hits == []
