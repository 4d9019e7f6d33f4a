"""Linking while others link, hand over and write notes: chat and client agree in the end."""

import pytest
from django.db import transaction

from kramar.channels.connector import InboundMessage, Person
from kramar.channels.models import Channel
from kramar.chats.models import Chat, WaitingNote
from kramar.chats.services.assignment import assign_chat, take_chat
from kramar.chats.services.counters import reconcile_counters
from kramar.chats.services.linking import link_chat, unlink_chat
from kramar.chats.services.notes import add_chat_note
from kramar.chats.services.receiving import receive
from kramar.clients.models import Client, ClientNote
from kramar.clients.services.cards import create_client
from kramar.clients.services.fields import ClientFields
from kramar.core import clock
from kramar.core.tenancy import company_scope
from kramar.staff.models import Employee
from tests.races import Act, at_once

pytestmark = [pytest.mark.races, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def chats(lamp_bot: Channel) -> list[Chat]:
    """Return two chats of the lamp shop."""
    messages = [
        InboundMessage(
            person=Person(external_id=str(number), name=f"Клієнт {number}"),
            external_id=f"{number}:1",
            provider_at=clock.now(),
            text="Добрий день",
        )
        for number in range(2)
    ]
    with company_scope(lamp_bot.company_id), transaction.atomic():
        receive(lamp_bot, messages)
        return list(Chat.objects.order_by("pk"))


@pytest.fixture
def clients(owner: Employee) -> list[Client]:
    """Return two clients of the lamp shop."""
    with company_scope(owner.company_id):
        return [
            create_client(fields=ClientFields(last_name=name), responsible=None, by=owner)
            for name in ("Бойко", "Мельник")
        ]


def within(employee: Employee, act: Act) -> Act:
    """Open the company's scope in the thread that acts."""

    def scoped() -> object:
        with company_scope(employee.company_id):
            return act()

    return scoped


def linking(chat: Chat, client: Client, by: Employee) -> Act:
    return within(by, lambda: link_chat(chat_id=chat.pk, client_id=client.pk, by=by))


def handing(chat: Chat, to: Employee, by: Employee) -> Act:
    return within(by, lambda: assign_chat(chat_id=chat.pk, to=to, by=by))


def test_of_two_who_link_one_wins_and_answers_for_both(
    chats: list[Chat], clients: list[Client], anna: Employee, boris: Employee
) -> None:
    ended = at_once(linking(chats[0], clients[0], anna), linking(chats[0], clients[1], boris))

    assert ended == ["already_linked", "done"]
    with company_scope(anna.company_id):
        chat = Chat.objects.select_related("client").get(pk=chats[0].pk)
        assert chat.client
        assert chat.responsible_id == chat.client.responsible_id
        assert reconcile_counters() == []


def test_linked_while_handed_over(
    chats: list[Chat], clients: list[Client], owner: Employee, anna: Employee, boris: Employee
) -> None:
    within(anna, lambda: take_chat(chat_id=chats[0].pk, seen_responsible_id=None, by=anna))()

    ended = at_once(linking(chats[0], clients[0], owner), handing(chats[0], boris, anna))

    assert ended == ["done", "done"]
    with company_scope(anna.company_id):
        chat = Chat.objects.select_related("client").get(pk=chats[0].pk)
        assert chat.client
        assert chat.responsible_id == chat.client.responsible_id == boris.pk


def test_two_chats_of_one_client_handed_over_at_once(
    chats: list[Chat], clients: list[Client], owner: Employee, anna: Employee, boris: Employee
) -> None:
    linking(chats[0], clients[0], anna)()
    linking(chats[1], clients[0], anna)()

    ended = at_once(
        handing(chats[0], boris, anna),
        handing(chats[1], boris, anna),
        within(owner, lambda: unlink_chat(chat_id=chats[1].pk, by=owner)),
    )

    assert ended == ["done", "done", "done"]
    with company_scope(anna.company_id):
        assert Client.objects.get(pk=clients[0].pk).responsible_id == boris.pk


def test_a_note_written_while_linking_is_not_lost(
    chats: list[Chat], clients: list[Client], anna: Employee, boris: Employee
) -> None:
    chat = chats[0]
    note = within(boris, lambda: add_chat_note(chat_id=chat.pk, text="Постійна", by=boris))

    ended = at_once(linking(chat, clients[0], anna), note, note)

    assert ended == ["done", "done", "done"]
    with company_scope(anna.company_id):
        assert ClientNote.objects.filter(client=clients[0]).count() == 2
        assert not WaitingNote.objects.exists()
