"""S21, S22 and S24: linking chats to clients, who answers for the client, waiting notes."""

from collections.abc import Callable

import pytest

from kramar.chats import queries
from kramar.chats.models import Chat, Message, WaitingNote
from kramar.chats.services.assignment import MayNotHandOverError, assign_chat, take_chat
from kramar.chats.services.linking import (
    AlreadyLinkedError,
    link_chat,
    link_new_client,
    unlink_chat,
)
from kramar.chats.services.notes import add_chat_note
from kramar.clients.errors import ClientAbsentError, ClientDeletedError, ClientMergedError
from kramar.clients.models import Client
from kramar.clients.queries import get_client, list_notes, list_phones
from kramar.clients.services.cards import create_client
from kramar.clients.services.fields import ClientFields
from kramar.company.models import Company
from kramar.core import clock
from kramar.core.errors import InvalidError
from kramar.events.models import StoredEvent
from kramar.staff.models import Employee


@pytest.fixture
def iryna(in_lamp_shop: Company, owner: Employee) -> Client:
    """Return a client whose responsible is the owner."""
    return create_client(fields=ClientFields(last_name="Бойко"), responsible=owner, by=owner)


def taken(chat: Chat, by: Employee) -> None:
    take_chat(chat_id=chat.pk, seen_responsible_id=None, by=by)


def kinds() -> list[str]:
    return list(StoredEvent.objects.order_by("number").values_list("kind", flat=True))


def test_the_chats_responsible_becomes_the_clients(
    chat: Chat, iryna: Client, anna: Employee
) -> None:
    taken(chat, anna)

    linked = link_chat(chat_id=chat.pk, client_id=iryna.pk, by=anna)

    assert (linked.client, linked.responsible) == (iryna, anna)
    assert get_client(iryna.pk).responsible == anna
    assert kinds()[-2:] == ["chat.linked", "client.changed"]


@pytest.mark.parametrize("act", ["link", "link_new", "unlink"])
def test_the_client_of_a_colleagues_chat_is_not_a_managers_to_change(
    chat: Chat, iryna: Client, anna: Employee, boris: Employee, act: str
) -> None:
    taken(chat, anna)
    fields = ClientFields(last_name="Хтось")
    acts: dict[str, Callable[[], Chat]] = {
        "link": lambda: link_chat(chat_id=chat.pk, client_id=iryna.pk, by=boris),
        "link_new": lambda: link_new_client(chat_id=chat.pk, fields=fields, by=boris),
        "unlink": lambda: unlink_chat(chat_id=chat.pk, by=boris),
    }

    with pytest.raises(MayNotHandOverError, match="лише відповідальний"):
        acts[act]()

    assert Client.objects.count() == 1


def test_whoever_may_hand_others_chats_over_links_and_unlinks_them(
    chat: Chat, iryna: Client, anna: Employee, owner: Employee
) -> None:
    taken(chat, anna)

    linked = link_chat(chat_id=chat.pk, client_id=iryna.pk, by=owner)
    unlinked = unlink_chat(chat_id=chat.pk, by=owner)

    assert (linked.responsible, unlinked.client) == (anna, None)


def test_without_a_responsible_whoever_links_takes_both(
    chat: Chat, iryna: Client, boris: Employee
) -> None:
    linked = link_chat(chat_id=chat.pk, client_id=iryna.pk, by=boris)

    assert (linked.responsible, linked.unread) == (boris, 0)
    assert get_client(iryna.pk).responsible == boris
    assert kinds()[-3:] == ["chat.assigned", "chat.linked", "client.changed"]


def test_the_chat_tells_who_linked_it_to_whom(chat: Chat, iryna: Client, anna: Employee) -> None:
    link_chat(chat_id=chat.pk, client_id=iryna.pk, by=anna)
    unlink_chat(chat_id=chat.pk, by=anna)

    lines = [message.extras for message in Message.objects.order_by("-seq")[:2]]
    names = {"by": "Бондар А.", "client": "Бойко"}
    assert lines == [
        {"event": {"kind": "chat.unlinked", "data": names}},
        {"event": {"kind": "chat.linked", "data": names}},
    ]


def test_handing_the_chat_over_moves_the_client(
    chat: Chat, iryna: Client, anna: Employee, boris: Employee
) -> None:
    link_chat(chat_id=chat.pk, client_id=iryna.pk, by=anna)

    assign_chat(chat_id=chat.pk, to=boris, by=anna)

    assert get_client(iryna.pk).responsible == boris


def test_the_company_may_let_the_client_stay(
    chat: Chat, iryna: Client, anna: Employee, boris: Employee
) -> None:
    link_chat(chat_id=chat.pk, client_id=iryna.pk, by=anna)
    Company.objects.update(client_follows_chat=False)

    assign_chat(chat_id=chat.pk, to=boris, by=anna)

    assert get_client(iryna.pk).responsible == anna


def test_a_gone_client_does_not_follow_and_does_not_hinder(
    chat: Chat, iryna: Client, anna: Employee, boris: Employee
) -> None:
    link_chat(chat_id=chat.pk, client_id=iryna.pk, by=anna)
    Client.objects.update(deleted_at=clock.now())

    assert assign_chat(chat_id=chat.pk, to=boris, by=anna).responsible == boris
    assert Client.objects.get().responsible_id == anna.pk


def test_filling_in_by_hand_makes_a_client(chat: Chat, anna: Employee) -> None:
    fields = ClientFields(last_name="Цукер", phones=["067 123 45 67"])

    linked = link_new_client(chat_id=chat.pk, fields=fields, by=anna)

    client = Client.objects.get()
    assert (linked.client, client.responsible_id) == (client, anna.pk)
    assert list_phones(client) == ["+380671234567"]


def test_a_phone_alone_makes_a_client_named_as_the_contact(chat: Chat, anna: Employee) -> None:
    link_new_client(chat_id=chat.pk, fields=ClientFields(phones=["0671234567"]), by=anna)

    assert Client.objects.get().full_name == "Цукер Клара"


def test_a_wrong_field_makes_nobody(chat: Chat, anna: Employee) -> None:
    with pytest.raises(InvalidError) as refusal:
        link_new_client(chat_id=chat.pk, fields=ClientFields(phones=["лампа"]), by=anna)

    assert set(refusal.value.fields) == {"phones"}
    assert not Client.objects.exists()
    assert Chat.objects.get().responsible_id is None


def test_a_linked_chat_is_not_linked_to_another(chat: Chat, iryna: Client, anna: Employee) -> None:
    other = create_client(fields=ClientFields(last_name="Мельник"), responsible=None, by=anna)
    link_chat(chat_id=chat.pk, client_id=iryna.pk, by=anna)

    assert link_chat(chat_id=chat.pk, client_id=iryna.pk, by=anna).client == iryna
    with pytest.raises(AlreadyLinkedError, match="Бойко"):
        link_chat(chat_id=chat.pk, client_id=other.pk, by=anna)
    with pytest.raises(AlreadyLinkedError, match="Бойко"):
        link_new_client(chat_id=chat.pk, fields=ClientFields(last_name="Я"), by=anna)


def test_linking_to_a_gone_client_says_what_became_of_it(
    chat: Chat, iryna: Client, anna: Employee
) -> None:
    into = create_client(fields=ClientFields(last_name="Мельник"), responsible=None, by=anna)
    Client.objects.filter(pk=iryna.pk).update(merged_into=into)

    with pytest.raises(ClientMergedError, match="об’єднано з карткою «Мельник»"):
        link_chat(chat_id=chat.pk, client_id=iryna.pk, by=anna)
    Client.objects.filter(pk=into.pk).update(deleted_at=clock.now())
    with pytest.raises(ClientDeletedError, match="«Мельник» видалено"):
        link_chat(chat_id=chat.pk, client_id=into.pk, by=anna)
    with pytest.raises(ClientAbsentError):
        link_chat(chat_id=chat.pk, client_id=into.pk + 1000, by=anna)
    assert Chat.objects.get().responsible_id is None


def test_notes_wait_on_the_chat_and_move_in_order(
    chat: Chat, iryna: Client, anna: Employee, boris: Employee
) -> None:
    add_chat_note(chat_id=chat.pk, text="Любить жовте світло", by=anna)
    waiting = add_chat_note(chat_id=chat.pk, text="Дзвонити зранку", by=boris)
    assert waiting.waits

    linked = link_chat(chat_id=chat.pk, client_id=iryna.pk, by=anna)

    notes = [(note.text, note.author) for note in list_notes(iryna)]
    assert notes == [("Дзвонити зранку", boris), ("Любить жовте світло", anna)]
    assert not WaitingNote.objects.exists()
    assert [note.waits for note in queries.list_chat_notes(linked)] == [False, False]


def test_notes_stay_with_the_client_at_unlinking(chat: Chat, iryna: Client, anna: Employee) -> None:
    link_chat(chat_id=chat.pk, client_id=iryna.pk, by=anna)
    add_chat_note(chat_id=chat.pk, text="Любить жовте світло", by=anna)

    bare = unlink_chat(chat_id=chat.pk, by=anna)

    assert (bare.client, bare.responsible) == (None, anna)
    assert queries.list_chat_notes(bare) == []
    assert [note.text for note in list_notes(iryna)] == ["Любить жовте світло"]
    assert unlink_chat(chat_id=chat.pk, by=anna).client is None
