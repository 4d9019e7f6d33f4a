"""A contact's number is what the provider has verified: theirs, never somebody else's card."""

from dataclasses import replace

import pytest

from kramar.channels.connector import InboundMessage, Person, SharedContact
from kramar.chats.models import Chat, Contact
from kramar.clients.queries import find_clients_by_phone
from kramar.clients.services.cards import create_client
from kramar.clients.services.fields import ClientFields
from kramar.staff.models import Employee
from tests.chats.conftest import Bring, Say


def with_card(message: InboundMessage, phone: str, *, is_own: bool) -> InboundMessage:
    return replace(message, shared_contact=SharedContact("Клара", phone, is_own=is_own))


@pytest.mark.parametrize(
    ("card", "kept"),
    [
        (SharedContact("Клара", "+380501234567", is_own=True), "+380501234567"),
        (SharedContact("Клара", "+0501234567", is_own=True), ""),
        (SharedContact("Марія", "+380501234567", is_own=False), ""),
        (SharedContact("Клара", "+1", is_own=True), ""),
        (SharedContact("Клара", "подзвоніть", is_own=True), ""),
    ],
)
def test_only_ones_own_card_tells_the_number(
    bring: Bring, say: Say, card: SharedContact, kept: str
) -> None:
    bring(replace(say("Ось"), shared_contact=card))

    assert Contact.objects.get().phone == kept


def test_what_follows_does_not_take_the_number_away(bring: Bring, say: Say, clara: Person) -> None:
    nameless = replace(clara, name="")
    bring(
        say("Добрий день"),
        with_card(say("Ось", person=nameless), "+380501234567", is_own=True),
        say("Чекаю"),
    )
    bring(with_card(say("І чоловіків"), "+380671112233", is_own=False))

    assert Contact.objects.get().phone == "+380501234567"


def test_clients_are_suggested_by_the_whole_number_alone(chat: Chat, anna: Employee) -> None:
    fields = ClientFields(last_name="Цукер", phones=["067 111 22 33", "050 123 45 67"])
    clara = create_client(fields=fields, responsible=None, by=anna)

    assert find_clients_by_phone("+380501234567", limit=5) == [clara]
    assert find_clients_by_phone("+38050123456", limit=5) == []
    assert find_clients_by_phone(chat.contact.phone, limit=5) == []
