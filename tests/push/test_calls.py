"""Who is called about what, and what the device shows: over real HTTP, opened by a third party."""

from datetime import timedelta
from uuid import UUID

from django.test import Client

from fakes.push.client import FakeBrowser
from kramar.chats.models import Chat
from kramar.chats.services.asking import ask_for_chat
from kramar.chats.services.assignment import assign_chat, take_chat
from kramar.chats.services.private_notes import PrivateNote, write_private_note
from kramar.chats.services.reading import mark_read
from kramar.chats.services.snoozing import return_due_chat, snooze_chat
from kramar.company.models import Company
from kramar.core import clock
from kramar.push.models import PushNotice
from kramar.push.services.noticing import QUIET
from kramar.push.worker import read_logs, send_due
from kramar.staff.models import Employee, Role
from kramar.staff.permissions import Permission
from kramar.staff.presence import note_attending
from tests.chats.conftest import Bring, Say
from tests.push.conftest import call_devices, heard

HOUR = timedelta(hours=1)


def take(chat: Chat, by: Employee) -> None:
    take_chat(chat_id=chat.pk, seen_responsible_id=None, by=by)


def test_a_client_who_writes_is_shown_with_name_and_words(
    chat: Chat, anna: Employee, phone: FakeBrowser, bring: Bring, say: Say
) -> None:
    take(chat, anna)
    bring(say("А коли буде доставка?"))

    call_devices()

    [message] = phone.received()
    assert message.content == {
        "title": "Клара Цукер",
        "body": "А коли буде доставка?",
        "tag": f"chat-{chat.pk}",
        "path": f"/chats/{chat.pk}",
    }
    assert (message.encoding, message.urgency, message.topic) == (
        "aes128gcm",
        "high",
        f"chat-{chat.pk}",
    )


def test_words_in_a_row_are_told_once_and_the_next_ones_after_a_while(
    chat: Chat, anna: Employee, phone: FakeBrowser, bring: Bring, say: Say
) -> None:
    take(chat, anna)
    bring(say("Раз"))
    read_logs()
    bring(say("Два"), say("Три"))
    call_devices()
    bring(say("Чотири"))
    call_devices()
    assert heard(phone) == [("Клара Цукер", "Три")]

    with clock.standing_at(clock.now() + QUIET + timedelta(seconds=5)):
        send_due()
    assert heard(phone) == [("Клара Цукер", "Три"), ("Клара Цукер", "Чотири")]


def test_a_chat_of_nobody_calls_those_who_wish_it(
    chat: Chat,
    anna_browser: Client,
    phone: FakeBrowser,
    boris_phone: FakeBrowser,
    bring: Bring,
    say: Say,
) -> None:
    wishes = {"unassigned_messages": False}
    anna_browser.patch("/api/v1/me/push", wishes, content_type="application/json")
    bring(say("Є хто?"))

    call_devices()

    assert heard(phone) == []
    assert heard(boris_phone) == [("Клара Цукер", "Є хто?")]


def test_without_words_neither_name_nor_text_leaves(
    chat: Chat,
    anna: Employee,
    anna_browser: Client,
    phone: FakeBrowser,
    bring: Bring,
    say: Say,
) -> None:
    anna_browser.patch("/api/v1/me/push", {"shows_text": False}, content_type="application/json")
    take(chat, anna)
    bring(say("Мій номер картки…"))

    call_devices()

    assert heard(phone) == [("Нове повідомлення", "")]


def test_whoever_sits_at_a_screen_is_not_called(
    chat: Chat, anna: Employee, phone: FakeBrowser, bring: Bring, say: Say
) -> None:
    take(chat, anna)
    bring(say("Ви тут?"))
    note_attending([anna.pk], [])

    call_devices()

    assert heard(phone) == []
    assert not PushNotice.objects.exclude(due_at=None).exists()


def test_what_was_read_meanwhile_is_not_told(
    chat: Chat, anna: Employee, phone: FakeBrowser, bring: Bring, say: Say
) -> None:
    take(chat, anna)
    bring(say("Ще питання"))
    read_logs()
    mark_read(chat_id=chat.pk, seq=99, by=anna)

    call_devices()

    assert heard(phone) == []


def test_a_right_that_was_taken_away_meanwhile_counts(
    chat: Chat, anna: Employee, phone: FakeBrowser, bring: Bring, say: Say
) -> None:
    bring(say("Нова тут"))
    read_logs()
    anna.role = Role.objects.create(
        company=anna.company, name="Лише свої", permissions=[Permission.CHATS_USE]
    )
    anna.save()

    call_devices()

    assert heard(phone) == []


def test_colleagues_call_by_mentions_handovers_and_asks(
    chat: Chat, anna: Employee, boris: Employee, owner: Employee, phone: FakeBrowser
) -> None:
    call_devices()
    take(chat, boris)
    note = PrivateNote(UUID(int=7), "@Бондар А. глянь", [anna.pk])
    write_private_note(chat_id=chat.pk, note=note, by=boris)
    call_devices()
    assert heard(phone)[-1] == ("Гнатюк Б. згадує вас", "Клара Цукер: @Бондар А. глянь")

    assign_chat(chat_id=chat.pk, to=anna, by=owner)
    call_devices(QUIET * 2)
    assert heard(phone)[-1] == ("Коваль О. передає вам чат", "Клара Цукер")

    ask_for_chat(chat_id=chat.pk, by=boris)
    call_devices(QUIET * 3)
    assert heard(phone)[-1] == ("Гнатюк Б. просить передати чат", "Клара Цукер")


def test_a_chat_that_comes_back_calls_whoever_put_it_away(
    chat: Chat, anna: Employee, phone: FakeBrowser, boris_phone: FakeBrowser
) -> None:
    take(chat, anna)
    call_devices()
    snooze_chat(chat_id=chat.pk, until=clock.now() + HOUR, by=anna)
    with clock.standing_at(clock.now() + HOUR):
        return_due_chat(chat_id=chat.pk)
        call_devices()

    assert heard(phone) == [("Чат повернувся", "Клара Цукер")]
    assert heard(boris_phone) == []


def test_the_words_are_in_the_employees_language(
    in_lamp_shop: Company, anna: Employee, anna_browser: Client, phone: FakeBrowser
) -> None:
    anna.language = "en"
    anna.save()
    answer = anna_browser.post("/api/v1/me/push/test")
    send_due()

    assert answer.json() == {"devices": 1}
    assert heard(phone) == [("Notifications work", "This is how news of a message will look")]
