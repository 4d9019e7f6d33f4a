"""Two at once in one chat: one wins, nothing is doubled, no counter is wrong."""

import json
from uuid import UUID

import pytest
from django.db import transaction

from kramar.channels.connector import InboundMessage, Person
from kramar.channels.models import Channel, Delivery
from kramar.chats.models import Chat, Mention, Message
from kramar.chats.services.acts import delete_message, edit_message
from kramar.chats.services.asking import ask_for_chat
from kramar.chats.services.assignment import assign_chat, take_chat
from kramar.chats.services.closing import close_chat, reopen_chat
from kramar.chats.services.counters import reconcile_counters
from kramar.chats.services.private_notes import PrivateNote, read_mentions, write_private_note
from kramar.chats.services.reading import mark_read
from kramar.chats.services.receiving import receive
from kramar.chats.services.sending import Draft, send_message
from kramar.chats.services.tallies import reconcile_tallies
from kramar.core import clock
from kramar.core.tenancy import company_scope
from kramar.events.models import EventCounter, StoredEvent
from kramar.staff.models import Employee
from tests.races import Act, at_once

pytestmark = [pytest.mark.races, pytest.mark.django_db(transaction=True)]


def arrive(channel: Channel, number: int) -> None:
    message = InboundMessage(
        person=Person(external_id="501", name="Клара"),
        external_id=f"501:{number}",
        provider_at=clock.now(),
        text=str(number),
    )
    with company_scope(channel.company_id), transaction.atomic():
        receive(channel, [message])


@pytest.fixture
def chat(lamp_bot: Channel) -> Chat:
    arrive(lamp_bot, 0)
    with company_scope(lamp_bot.company_id):
        return Chat.objects.get()


def within(employee: Employee, act: Act) -> Act:
    """Open the company's scope in the thread that acts."""

    def scoped() -> object:
        with company_scope(employee.company_id):
            return act()

    return scoped


def taking(chat: Chat, by: Employee) -> Act:
    return within(by, lambda: take_chat(chat_id=chat.pk, seen_responsible_id=None, by=by))


def test_of_three_who_take_one_wins(
    chat: Chat, anna: Employee, boris: Employee, owner: Employee
) -> None:
    ended = at_once(taking(chat, anna), taking(chat, boris), taking(chat, owner))

    assert ended == ["already_taken", "already_taken", "done"]


def test_one_client_id_makes_one_message(chat: Chat, anna: Employee) -> None:
    taking(chat, anna)()
    draft = Draft(client_id=UUID(int=5), text="Так")
    send = within(anna, lambda: send_message(chat_id=chat.pk, draft=draft, by=anna))

    assert at_once(send, send, send, send) == ["done"] * 4

    with company_scope(anna.company_id):
        assert Message.objects.filter(direction="out").count() == 1
        assert Delivery.objects.count() == 1


def test_sending_while_being_handed_away_is_either_sent_or_refused(
    chat: Chat, anna: Employee, boris: Employee
) -> None:
    taking(chat, anna)()
    draft = Draft(client_id=UUID(int=6), text="Так")

    ended = at_once(
        within(anna, lambda: send_message(chat_id=chat.pk, draft=draft, by=anna)),
        within(anna, lambda: assign_chat(chat_id=chat.pk, to=boris, by=anna)),
    )

    with company_scope(anna.company_id):
        sent = Message.objects.filter(direction="out").count()
    assert (sent, ended) in [(1, ["done", "done"]), (0, ["done", "not_responsible"])]


def test_counters_and_numbers_are_right_after_everything_at_once(
    chat: Chat, anna: Employee, boris: Employee, lamp_bot: Channel
) -> None:
    taking(chat, anna)()
    acts = [
        lambda: arrive(lamp_bot, 1),
        lambda: arrive(lamp_bot, 2),
        within(anna, lambda: mark_read(chat_id=chat.pk, seq=2, by=anna)),
        within(anna, lambda: close_chat(chat_id=chat.pk, by=anna)),
        within(anna, lambda: reopen_chat(chat_id=chat.pk, by=anna)),
        within(anna, lambda: assign_chat(chat_id=chat.pk, to=boris, by=anna)),
    ]

    at_once(*acts)

    with company_scope(anna.company_id):
        assert reconcile_counters() == []
        assert reconcile_tallies() == 0
        seqs = list(Message.objects.order_by("seq").values_list("seq", flat=True))
        assert seqs == list(range(1, len(seqs) + 1))
        numbers = list(StoredEvent.objects.order_by("number").values_list("number", flat=True))
        last = EventCounter.objects.get(company_id=anna.company_id).number
        assert numbers == list(range(1, last + 1))


def test_of_two_who_ask_both_are_kept(
    chat: Chat, anna: Employee, boris: Employee, owner: Employee
) -> None:
    taking(chat, anna)()

    ended = at_once(
        within(boris, lambda: ask_for_chat(chat_id=chat.pk, by=boris)),
        within(owner, lambda: ask_for_chat(chat_id=chat.pk, by=owner)),
        within(boris, lambda: ask_for_chat(chat_id=chat.pk, by=boris)),
    )

    assert ended == ["done"] * 3
    with company_scope(anna.company_id):
        assert sorted(Chat.objects.get().asker_ids) == sorted([boris.pk, owner.pk])


def test_asking_while_being_handed_over_leaves_no_ask_of_the_new_responsible(
    chat: Chat, anna: Employee, boris: Employee
) -> None:
    taking(chat, anna)()

    at_once(
        within(boris, lambda: ask_for_chat(chat_id=chat.pk, by=boris)),
        within(anna, lambda: assign_chat(chat_id=chat.pk, to=boris, by=anna)),
    )

    with company_scope(anna.company_id):
        assert Chat.objects.get().asker_ids == []


def test_one_client_id_makes_one_note_and_calls_once(
    chat: Chat, anna: Employee, boris: Employee
) -> None:
    note = PrivateNote(UUID(int=8), "Знижка 5 %", [boris.pk])
    write = within(anna, lambda: write_private_note(chat_id=chat.pk, note=note, by=anna))

    assert at_once(write, write, write) == ["done"] * 3

    with company_scope(anna.company_id):
        assert Message.objects.filter(direction="private").count() == 1
        assert Mention.objects.count() == 1


def test_unread_mentions_are_told_as_they_are_at_last(
    chat: Chat, anna: Employee, boris: Employee, owner: Employee
) -> None:
    def noting(number: int, by: Employee) -> Act:
        note = PrivateNote(UUID(int=number), "Погляньте", [boris.pk])
        return within(by, lambda: write_private_note(chat_id=chat.pk, note=note, by=by))

    reading = within(boris, lambda: read_mentions(mention_ids=None, by=boris))
    at_once(noting(11, anna), noting(12, owner), reading)

    with company_scope(anna.company_id):
        told = StoredEvent.objects.filter(employee_id=boris.pk).latest("number")
        unread = json.loads(told.data)["unread_mentions"]
        assert unread == Mention.objects.filter(read_at=None).count()


def test_an_edit_and_a_delete_at_once_end_in_order(chat: Chat, anna: Employee) -> None:
    taking(chat, anna)()
    draft = Draft(client_id=UUID(int=7), text="Так")
    with company_scope(anna.company_id):
        place = {
            "chat_id": chat.pk,
            "message_id": send_message(chat_id=chat.pk, draft=draft, by=anna)[0].pk,
        }
        Delivery.objects.update(state="sent", external_ids=["501:9"])
        Message.objects.filter(pk=place["message_id"]).update(status="sent", external_id="501:9")

    ended = at_once(
        within(anna, lambda: edit_message(**place, text="Ні", by=anna)),
        within(anna, lambda: delete_message(**place, by=anna)),
        within(anna, lambda: delete_message(**place, by=anna)),
    )

    assert ended in (["done"] * 3, ["done", "done", "edit_refused"])
    with company_scope(anna.company_id):
        acts = Delivery.objects.exclude(number=0).order_by("pk").values_list("kind", flat=True)
        assert [*acts][-1:] == ["delete"]
        assert Message.objects.get(pk=place["message_id"]).deleted_at is not None
