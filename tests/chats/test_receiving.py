"""Laws 2 to 6: what comes in is stored once, in order, in one chat, with true facts."""

from dataclasses import replace

import pytest

from kramar.channels.connector import (
    InboundDelete,
    InboundEdit,
    InboundMessage,
    InboundReachability,
    InboundReaction,
    InboundReceipt,
    InboundStart,
    Person,
    Unhandled,
)
from kramar.chats.models import Attachment, Chat, Contact, Message
from kramar.chats.services.assignment import take_chat
from kramar.chats.services.closing import close_chat
from kramar.core import clock
from kramar.events.models import StoredEvent
from kramar.staff.models import Employee
from tests.chats.conftest import Bring, Say, photo


def test_a_first_message_makes_contact_and_chat(bring: Bring, say: Say, clara: Person) -> None:
    assert bring(say("Добрий день")) == ["stored"]

    chat = Chat.objects.get()
    assert (chat.contact.external_id, chat.contact.name) == (clara.external_id, clara.name)
    assert (chat.unread, chat.last_seq, chat.state) == (1, 1, Chat.State.OPEN)
    assert (chat.last_message or {})["text"] == "Добрий день"


def test_a_message_that_comes_twice_is_kept_once(bring: Bring, say: Say) -> None:
    message = say()

    assert bring(message, message) == ["stored", "duplicate"]
    assert bring(message) == ["duplicate"]
    assert Message.objects.count() == 1
    assert Chat.objects.get().unread == 1


def test_messages_are_numbered_in_the_order_of_their_coming(bring: Bring, say: Say) -> None:
    bring(say("перше"), say("друге"))
    bring(say("третє"))

    said = Message.objects.order_by("seq").values_list("seq", "text")
    assert list(said) == [(1, "перше"), (2, "друге"), (3, "третє")]


def test_an_album_is_one_message_with_many_files(bring: Bring, say: Say) -> None:
    album = [photo(say(text), "a1") for text in ("ось", "", "")]

    bring(*album[:2])
    assert bring(*album[1:]) == ["duplicate", "stored"]

    assert Message.objects.get().text == "ось"
    assert Attachment.objects.count() == 3
    assert Chat.objects.get().unread == 1


def test_an_answer_to_a_message_of_the_same_batch_finds_it(bring: Bring, say: Say) -> None:
    first, second = say("Є синя?"), say("Чи зелена?")
    answer = InboundMessage(
        person=second.person,
        external_id=second.external_id,
        provider_at=second.provider_at,
        text=second.text,
        reply_to=first.external_id,
    )

    bring(first, answer)

    replied = Message.objects.get(seq=2).reply_to
    assert replied is not None
    assert replied.text == "Є синя?"


def test_waiting_is_counted_from_the_oldest_unanswered(bring: Bring, say: Say) -> None:
    bring(say())
    first_at = Chat.objects.get().waiting_since
    bring(say("Ви тут?"))

    chat = Chat.objects.get()
    assert chat.waiting_since == first_at
    assert chat.unread == 2


def test_an_edit_changes_the_text_and_marks_it(
    bring: Bring, say: Say, clara: Person, chat: Chat
) -> None:
    external_id = Message.objects.get().external_id or ""

    bring(InboundEdit(clara, external_id, "Чи є «Сова» синя?", clock.now()))

    message = Message.objects.get()
    assert message.text == "Чи є «Сова» синя?"
    assert message.edited_at is not None
    chat.refresh_from_db()
    assert (chat.last_message or {})["text"] == "Чи є «Сова» синя?"


def test_an_edit_of_an_unknown_message_is_skipped(bring: Bring, say: Say, clara: Person) -> None:
    bring(say())

    assert bring(InboundEdit(clara, "немає", "?", clock.now())) == ["skipped: unknown message"]


def test_a_deleted_message_stays_and_shows_no_text(bring: Bring, clara: Person, chat: Chat) -> None:
    external_id = Message.objects.get().external_id or ""

    bring(InboundDelete(clara, (external_id,), clock.now()))

    assert Message.objects.get().deleted_at is not None
    assert StoredEvent.objects.latest("number").kind == "message.changed"


def test_a_reaction_replaces_the_clients_former_one(
    bring: Bring, clara: Person, chat: Chat
) -> None:
    external_id = Message.objects.get().external_id or ""

    bring(InboundReaction(clara, external_id, ("👍",)))
    bring(InboundReaction(clara, external_id, ("❤",)))

    assert Message.objects.get().reactions == [{"emoji": "❤", "by": "contact"}]


def test_a_client_who_writes_again_reopens_the_chat_and_keeps_its_responsible(
    bring: Bring, say: Say, chat: Chat, anna: Employee
) -> None:
    take_chat(chat_id=chat.pk, seen_responsible_id=None, by=anna)
    close_chat(chat_id=chat.pk, by=anna)

    bring(say("А ще питання"))

    chat.refresh_from_db()
    assert (chat.state, chat.responsible, chat.unread) == (Chat.State.OPEN, anna, 1)


def test_a_dismissed_responsible_does_not_get_the_client_back(
    bring: Bring, say: Say, chat: Chat, anna: Employee
) -> None:
    take_chat(chat_id=chat.pk, seen_responsible_id=None, by=anna)
    close_chat(chat_id=chat.pk, by=anna)
    anna.is_active = False
    anna.save()

    bring(say("Ви ще працюєте?"))

    chat.refresh_from_db()
    assert chat.responsible is None


def test_blocking_and_returning_are_told_in_the_chat(
    bring: Bring, clara: Person, chat: Chat
) -> None:
    at = clock.now()

    bring(InboundReachability(clara, reachable=False, at=at))
    assert Contact.objects.get().is_reachable is False
    bring(InboundReachability(clara, reachable=True, at=at))

    assert Contact.objects.get().is_reachable is True
    kinds = [
        (message.extras or {})["event"]["kind"] for message in Message.objects.filter(seq__gt=1)
    ]
    assert kinds == ["contact.blocked", "contact.returned"]


def test_a_start_link_is_told_once_and_waits_for_nobody(bring: Bring, clara: Person) -> None:
    start = InboundStart(clara, external_id="501:1", payload="promo7", at=clock.now())

    assert bring(start, start) == ["stored", "duplicate"]

    chat = Chat.objects.get()
    assert (chat.unread, chat.waiting_since) == (0, None)


def test_what_is_not_understood_is_skipped_with_its_reason(bring: Bring) -> None:
    assert bring(Unhandled("poll_answer")) == ["skipped: poll_answer"]


def test_a_new_name_of_a_contact_is_taken_over(bring: Bring, say: Say, chat: Chat) -> None:
    bring(say("Це знову я", person=Person(external_id="501", name="Клара Нова")))

    assert Contact.objects.get().name == "Клара Нова"


@pytest.mark.django_db
def test_a_hundred_people_with_albums_at_once_lose_nothing(bring: Bring, say: Say) -> None:
    people = [Person(external_id=str(number), name=f"Людина {number}") for number in range(100)]
    parts = [photo(say("", person=person), f"a{person.external_id}") for person in people * 6]

    bring(*parts)

    assert (Chat.objects.count(), Message.objects.count()) == (100, 100)
    assert Attachment.objects.count() == 600


def test_a_name_that_is_too_long_is_cut_and_the_message_kept(bring: Bring, say: Say) -> None:
    assert bring(say("я", person=Person(external_id="9", name="Я" * 900))) == ["stored"]

    assert Contact.objects.get().name == "Я" * 200


def test_a_receipt_of_somebody_who_never_wrote_makes_no_contact(bring: Bring) -> None:
    stranger = Person("999", "")

    outcomes = bring(
        InboundReceipt(stranger, "read", "1"),
        InboundReaction(stranger, "1", ("❤",)),
        InboundReachability(stranger, reachable=False, at=clock.now()),
    )

    assert outcomes == ["skipped: unknown person"] * 3
    assert not Contact.objects.exists()


def test_a_nameless_notice_takes_no_name_away(bring: Bring, say: Say, clara: Person) -> None:
    nameless = Person(clara.external_id, "")

    bring(say(), InboundReceipt(nameless, "read", "1"))
    bring(InboundReceipt(nameless, "read", "1"))

    assert Contact.objects.get().name == clara.name


def test_whoever_is_called_otherwise_one_day_keeps_the_chat(
    bring: Bring, say: Say, clara: Person
) -> None:
    bring(say("Добрий день"))
    renamed = replace(
        clara, external_id="UA.13", former_id=clara.external_id, phone="+380501234567"
    )

    bring(replace(say("Це знову я"), person=renamed))

    contact = Contact.objects.get()
    assert (contact.external_id, contact.phone) == ("UA.13", "+380501234567")
    assert Chat.objects.get().unread == 2


def test_one_who_comes_by_both_names_in_one_batch_has_one_chat(
    bring: Bring, say: Say, clara: Person
) -> None:
    renamed = replace(clara, external_id="UA.13", former_id=clara.external_id)

    first, second = say("Добрий день"), replace(say("Це знову я"), person=renamed)
    assert bring(first, second) == ["stored", "stored"]
    assert bring(say("І я"), replace(say("І знову я"), person=renamed)) == ["stored", "stored"]

    assert Contact.objects.get().external_id == "UA.13"
    assert Chat.objects.get().unread == 4


def test_what_is_brought_again_by_the_former_name_makes_no_second_chat(
    bring: Bring, say: Say, clara: Person
) -> None:
    before = replace(clara, external_id="380501234567", phone="+380501234567")
    said = replace(say("Добрий день"), person=before)
    now = replace(before, external_id="UA.13", former_id="380501234567")
    bring(said)
    bring(replace(say("Це знову я"), person=now))

    assert bring(said) == ["duplicate"]
    assert bring(InboundReceipt(replace(before, name=""), "read", "9")) == [
        "skipped: unknown message"
    ]
    bring(replace(say("Ще одне"), person=before))

    assert Contact.objects.get().external_id == "UA.13"
    assert Chat.objects.get().unread == 3
