"""Laws 9 and 10: only the responsible sends, once, within what the channel takes."""

from dataclasses import replace
from uuid import uuid4

import pytest

from kramar.channels.connector import InboundFailure, InboundReceipt, Person
from kramar.channels.models import Delivery
from kramar.channels.ports import DeliveryOutcome
from kramar.chats.models import Chat, Message, MessageName
from kramar.chats.services.assignment import assign_chat, take_chat
from kramar.chats.services.delivery import record_outcomes
from kramar.chats.services.limits import MessageEmptyError, TextTooLongError
from kramar.chats.services.private_notes import PrivateNote, write_private_note
from kramar.chats.services.sending import (
    CannotQuoteError,
    ClientWroteError,
    Draft,
    NotResponsibleError,
    NotRetriableError,
    retry_message,
    send_message,
)
from kramar.core.errors import AbsentError
from kramar.events.models import StoredEvent
from kramar.staff.models import Employee
from tests.chats.conftest import Bring, Say, photo


@pytest.fixture
def taken(chat: Chat, anna: Employee) -> Chat:
    return take_chat(chat_id=chat.pk, seen_responsible_id=None, by=anna)


def draft(text: str = "Так, є!") -> Draft:
    return Draft(client_id=uuid4(), text=text)


def test_the_responsible_sends_and_the_client_waits_no_more(taken: Chat, anna: Employee) -> None:
    message, is_new = send_message(chat_id=taken.pk, draft=draft(), by=anna)

    assert is_new
    assert (message.status, message.employee) == (Message.Status.QUEUED, anna)
    taken.refresh_from_db()
    assert (taken.waiting_since, taken.unread) == (None, 0)
    assert Delivery.objects.get().message_id == message.pk


def test_without_taking_nobody_sends(chat: Chat, anna: Employee) -> None:
    with pytest.raises(NotResponsibleError, match="Спершу заберіть"):
        send_message(chat_id=chat.pk, draft=draft(), by=anna)

    assert not Delivery.objects.exists()


def test_whoever_is_not_the_responsible_is_told_who_is(taken: Chat, boris: Employee) -> None:
    with pytest.raises(NotResponsibleError, match="Бондар А"):
        send_message(chat_id=taken.pk, draft=draft(), by=boris)


def test_what_the_team_writes_to_itself_is_never_quoted_to_the_client(
    taken: Chat, anna: Employee
) -> None:
    note = PrivateNote(client_id=uuid4(), text="Торгується, більше не поступатися")
    private, _ = write_private_note(chat_id=taken.pk, note=note, by=anna)
    event = Message.objects.get(direction=Message.Direction.EVENT)

    with pytest.raises(CannotQuoteError, match="не бачить"):
        send_message(chat_id=taken.pk, draft=replace(draft(), reply_to_id=private.pk), by=anna)
    with pytest.raises(CannotQuoteError):
        send_message(chat_id=taken.pk, draft=replace(draft(), reply_to_id=event.pk), by=anna)

    assert not Delivery.objects.exists()


def test_handing_over_takes_the_reply_away(taken: Chat, anna: Employee, boris: Employee) -> None:
    assign_chat(chat_id=taken.pk, to=boris, by=anna)

    with pytest.raises(NotResponsibleError, match="Гнатюк Б"):
        send_message(chat_id=taken.pk, draft=draft(), by=anna)


def test_a_repeated_client_id_answers_with_the_first_message(taken: Chat, anna: Employee) -> None:
    once = draft()
    first, _ = send_message(chat_id=taken.pk, draft=once, by=anna)

    second, is_new = send_message(
        chat_id=taken.pk, draft=Draft(client_id=once.client_id, text="інше"), by=anna
    )

    assert (second.pk, second.text, is_new) == (first.pk, "Так, є!", False)
    assert Delivery.objects.count() == 1


@pytest.mark.parametrize("text", ["", "   ", "\n\t"])
def test_an_empty_message_is_refused(taken: Chat, anna: Employee, text: str) -> None:
    with pytest.raises(MessageEmptyError):
        send_message(chat_id=taken.pk, draft=draft(text), by=anna)


def test_a_text_beyond_all_parts_is_refused_with_the_limit_named(
    taken: Chat, anna: Employee
) -> None:
    with pytest.raises(TextTooLongError, match="20480"):
        send_message(chat_id=taken.pk, draft=draft("а" * 100_000), by=anna)


def test_a_file_of_nobody_is_not_found(taken: Chat, anna: Employee) -> None:
    with pytest.raises(AbsentError):
        send_message(
            chat_id=taken.pk, draft=Draft(client_id=uuid4(), text="", file_ids=(999,)), by=anna
        )


def test_writing_into_a_closed_chat_opens_it(taken: Chat, anna: Employee) -> None:
    Chat.objects.update(state=Chat.State.CLOSED)

    send_message(chat_id=taken.pk, draft=draft(), by=anna)

    taken.refresh_from_db()
    assert taken.state == Chat.State.OPEN


def test_a_receipt_never_steps_back(taken: Chat, anna: Employee) -> None:
    message, _ = send_message(chat_id=taken.pk, draft=draft(), by=anna)
    record_outcomes([DeliveryOutcome(message.pk, "sent", ("501:77",))])
    Message.objects.filter(pk=message.pk).update(status=Message.Status.READ)

    record_outcomes([DeliveryOutcome(message.pk, "sending")])

    message.refresh_from_db()
    assert (message.status, message.external_id) == (Message.Status.READ, "501:77")


def test_a_failure_is_shown_and_can_be_retried(taken: Chat, anna: Employee) -> None:
    message, _ = send_message(chat_id=taken.pk, draft=draft(), by=anna)
    Delivery.objects.update(state=Delivery.State.FAILED)
    record_outcomes(
        [DeliveryOutcome(message.pk, "failed", error_code="refused", error_detail="Відмова")]
    )

    retried = retry_message(chat_id=taken.pk, message_id=message.pk, by=anna)

    assert (retried.status, retried.error_code) == (Message.Status.QUEUED, "")
    assert Delivery.objects.get().state == Delivery.State.QUEUED
    assert StoredEvent.objects.latest("number").kind == "message.status_changed"


def test_a_receipt_that_is_faster_than_the_provider_s_answer_is_not_lost(
    taken: Chat, anna: Employee, bring: Bring, clara: Person
) -> None:
    message, _ = send_message(chat_id=taken.pk, draft=draft(), by=anna)
    record_outcomes([DeliveryOutcome(message.pk, "sending")])

    assert bring(InboundReceipt(clara, "delivered", "77")) == ["stored"]
    record_outcomes([DeliveryOutcome(message.pk, "sent", external_ids=("77",))])

    message.refresh_from_db()
    assert message.status == Message.Status.DELIVERED


def test_a_receipt_of_any_part_is_a_receipt_of_the_message(
    taken: Chat, anna: Employee, bring: Bring, clara: Person
) -> None:
    message, _ = send_message(chat_id=taken.pk, draft=draft(), by=anna)
    record_outcomes([DeliveryOutcome(message.pk, "sent", external_ids=("77", "78", "79"))])
    record_outcomes([DeliveryOutcome(message.pk, "sent", external_ids=("77", "78", "79"))])

    assert bring(InboundReceipt(clara, "read", "79")) == ["stored"]
    message.refresh_from_db()
    assert (message.status, message.external_id) == (Message.Status.READ, "77")


def test_a_receipt_of_nothing_that_we_sent_is_passed_over(
    taken: Chat, bring: Bring, clara: Person
) -> None:
    assert bring(InboundReceipt(clara, "read", "nobody's")) == ["skipped: unknown message"]
    assert not MessageName.objects.exists()


def test_what_did_not_arrive_after_all_is_shown_and_goes_again(
    taken: Chat, anna: Employee, bring: Bring, clara: Person
) -> None:
    message, _ = send_message(chat_id=taken.pk, draft=draft(), by=anna)
    Delivery.objects.update(state=Delivery.State.SENT, parts_sent=1, external_ids=["77"])
    record_outcomes([DeliveryOutcome(message.pk, "sent", external_ids=("77",))])

    assert bring(InboundFailure(clara, "77", "Viber не доставив повідомлення.")) == ["stored"]
    message.refresh_from_db()
    assert (message.status, message.error_code) == (Message.Status.FAILED, "not_delivered")

    retry_message(chat_id=taken.pk, message_id=message.pk, by=anna)
    record_outcomes([DeliveryOutcome(message.pk, "sent", external_ids=("78",))])
    message.refresh_from_db()
    assert (Delivery.objects.get().parts_sent, message.external_id) == (0, "78")


def test_what_the_client_has_read_did_arrive(
    taken: Chat, anna: Employee, bring: Bring, clara: Person
) -> None:
    message, _ = send_message(chat_id=taken.pk, draft=draft(), by=anna)
    record_outcomes([DeliveryOutcome(message.pk, "sent", external_ids=("77",))])

    bring(InboundReceipt(clara, "read", "77"))

    assert bring(InboundFailure(clara, "77", "запізно")) == ["duplicate"]
    message.refresh_from_db()
    assert message.status == Message.Status.READ


def test_a_message_on_its_way_is_not_retried(taken: Chat, anna: Employee) -> None:
    message, _ = send_message(chat_id=taken.pk, draft=draft(), by=anna)

    with pytest.raises(NotRetriableError):
        retry_message(chat_id=taken.pk, message_id=message.pk, by=anna)


def test_a_client_who_blocked_us_is_marked_and_comes_back_by_writing(
    taken: Chat, anna: Employee, bring: Bring, say: Say
) -> None:
    message, _ = send_message(chat_id=taken.pk, draft=draft(), by=anna)
    record_outcomes([DeliveryOutcome(message.pk, "failed", error_code="blocked", unreachable=True)])
    taken.contact.refresh_from_db()
    assert taken.contact.is_reachable is False

    bring(say("Я повернулася"))

    taken.contact.refresh_from_db()
    assert taken.contact.is_reachable is True


def test_a_preview_goes_on_saying_that_it_is_a_picture(
    bring: Bring, say: Say, anna: Employee
) -> None:
    bring(photo(say(""), "a1"))
    chat = Chat.objects.get()

    take_chat(chat_id=chat.pk, seen_responsible_id=None, by=anna)
    bring(photo(say("ось"), "a1"))

    chat.refresh_from_db()
    preview = chat.last_message or {}
    assert (preview["kind"], preview["text"]) == ("image", "ось")


def test_what_the_client_wrote_meanwhile_holds_the_message_back(
    chat: Chat, anna: Employee, bring: Bring, say: Say
) -> None:
    take_chat(chat_id=chat.pk, seen_responsible_id=None, by=anna)
    bring(say("Чекайте, вже не треба"))
    early = replace(draft(), seen_seq=2)

    with pytest.raises(ClientWroteError):
        send_message(chat_id=chat.pk, draft=early, by=anna)
    sent, is_new = send_message(chat_id=chat.pk, draft=replace(early, seen_seq=3), by=anna)

    assert (sent.seq, is_new) == (4, True)


def test_lines_and_notes_hold_nothing_back(chat: Chat, anna: Employee) -> None:
    take_chat(chat_id=chat.pk, seen_responsible_id=None, by=anna)
    assert send_message(chat_id=chat.pk, draft=replace(draft(), seen_seq=1), by=anna)[1]
