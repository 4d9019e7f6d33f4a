"""Private notes: for the team alone, and calling those they name."""

from uuid import UUID

import pytest

from kramar.chats import queries
from kramar.chats.contact_side import list_contact_messages, newest_contact_seq
from kramar.chats.models import Chat, Mention, Message
from kramar.chats.services.assignment import take_chat
from kramar.chats.services.counters import reconcile_counters
from kramar.chats.services.private_notes import (
    CannotBeMentionedError,
    NoteRefusedError,
    PrivateNote,
    read_mentions,
    write_private_note,
)
from kramar.core.errors import AbsentError
from kramar.events.models import StoredEvent
from kramar.staff.models import Employee, Role
from kramar.staff.permissions import Permission
from tests.chats.conftest import Bring, Say

OWN_ONLY = [Permission.CHATS_USE, Permission.CHATS_TAKE]


def write(chat: Chat, by: Employee, *called: Employee, text: str = "Постійна клієнтка") -> Message:
    note = PrivateNote(UUID(int=3), text, [each.pk for each in called])
    message, _ = write_private_note(chat_id=chat.pk, note=note, by=by)
    return message


@pytest.fixture
def narrow(boris: Employee) -> Employee:
    """Let Boris see his own chats alone."""
    role = Role(company=boris.company, name="Свої чати", permissions=OWN_ONLY)
    role.save()
    boris.role = role
    boris.save()
    return boris


def test_a_note_leaves_the_chat_where_and_as_it_was(chat: Chat, anna: Employee) -> None:
    before = Chat.objects.get()

    note = write(chat, anna)

    after = Chat.objects.get()
    assert (note.direction, note.seq) == ("private", 2)
    assert (after.unread, after.waiting_since) == (before.unread, before.waiting_since)
    assert (after.last_message, after.last_message_at) == (
        before.last_message,
        before.last_message_at,
    )
    assert reconcile_counters() == []


def test_the_client_sees_nothing_of_it(chat: Chat, anna: Employee) -> None:
    write(chat, anna)

    assert [each.seq for each in list_contact_messages(chat.pk, limit=10)] == [1]
    assert newest_contact_seq(chat.pk) == 1


def test_the_next_message_reads_as_unread_beside_a_note(
    chat: Chat, anna: Employee, bring: Bring, say: Say
) -> None:
    take_chat(chat_id=chat.pk, seen_responsible_id=None, by=anna)
    write(chat, anna)
    bring(say("Ще одне"))

    assert Chat.objects.get().unread == 1


def test_a_repeat_is_the_same_note_and_calls_nobody_again(
    chat: Chat, anna: Employee, boris: Employee
) -> None:
    assert write(chat, anna, boris) == write(chat, anna, boris)
    assert Mention.objects.count() == 1


@pytest.mark.parametrize("text", ["", " \n ", "а" * 10_001])
def test_an_empty_or_endless_note_is_refused(chat: Chat, anna: Employee, text: str) -> None:
    with pytest.raises(NoteRefusedError):
        write(chat, anna, text=text)


def test_the_mentioned_are_called_each_alone(
    chat: Chat, anna: Employee, boris: Employee, owner: Employee
) -> None:
    note = write(chat, anna, boris, owner, anna)

    called = StoredEvent.objects.filter(kind="employee.mentioned").order_by("number")
    assert [event.employee_id for event in called] == [owner.pk, boris.pk]
    assert [mention.message for mention in queries.list_mentions(boris, before=None, limit=5)] == [
        note
    ]
    assert queries.count_unread_mentions(anna) == 0


def test_whoever_does_not_see_the_chat_is_not_called_and_the_author_is_told(
    chat: Chat, anna: Employee, narrow: Employee
) -> None:
    with pytest.raises(CannotBeMentionedError, match="Гнатюк Б"):
        write(chat, anna, narrow)

    assert not Message.objects.filter(direction="private").exists()
    assert (narrow, False) in queries.list_who_see(chat)


def test_a_mention_in_a_chat_that_is_seen_no_more_is_not_listed(
    chat: Chat, anna: Employee, boris: Employee
) -> None:
    write(chat, anna, boris)
    take_chat(chat_id=chat.pk, seen_responsible_id=None, by=anna)
    boris.role.permissions = OWN_ONLY
    boris.role.save()

    assert queries.list_mentions(boris, before=None, limit=5) == []
    assert queries.count_unread_mentions(boris) == 0


def test_the_dismissed_are_not_called(chat: Chat, anna: Employee, boris: Employee) -> None:
    boris.is_active = False
    boris.save()

    with pytest.raises(AbsentError):
        write(chat, anna, boris)


def test_reading_counts_what_is_left_and_tells_the_other_screens(
    chat: Chat, anna: Employee, boris: Employee
) -> None:
    write(chat, anna, boris)
    mention = Mention.objects.get()

    assert read_mentions(mention_ids=[mention.pk], by=anna) == 0
    assert queries.count_unread_mentions(boris) == 1
    assert read_mentions(mention_ids=[mention.pk], by=boris) == 0
    assert read_mentions(mention_ids=None, by=boris) == 0

    told = StoredEvent.objects.filter(kind="employee.mentions_read")
    assert [event.employee_id for event in told] == [boris.pk]
