"""What the account itself has said comes back: ours is recognised, the rest is written down."""

from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from kramar.channels.connector import (
    InboundDelete,
    InboundEcho,
    InboundFailure,
    InboundFile,
    InboundReceipt,
    Person,
)
from kramar.channels.ports import DeliveryOutcome
from kramar.chats.models import Chat, Message
from kramar.chats.services.assignment import take_chat
from kramar.chats.services.delivery import record_outcomes
from kramar.chats.services.sending import (
    Draft,
    WindowClosedError,
    check_window,
    send_message,
)
from kramar.core import clock
from kramar.staff.models import Employee
from tests.chats.conftest import Bring

PARTS = [("Так, є!", "m8"), ("Дві штуки", "m9")]
TAKEN = nullcontext()
REFUSED = pytest.raises(WindowClosedError)


@pytest.fixture
def leaving(chat: Chat, anna: Employee) -> Message:
    """Return a message whose request has just left."""
    take_chat(chat_id=chat.pk, seen_responsible_id=None, by=anna)
    draft = Draft(client_id=uuid4(), text="Так, є!\nДві штуки")
    message, _ = send_message(chat_id=chat.pk, draft=draft, by=anna)
    record_outcomes([DeliveryOutcome(message.pk, "sending")])
    return message


def echo(to: Person, text: str, mid: str = "m8", *files: InboundFile) -> InboundEcho:
    return InboundEcho(to, mid, clock.now(), text, files)


def outgoing() -> list[tuple[str, str | None]]:
    sent = Message.objects.filter(direction=Message.Direction.OUT).order_by("seq")
    return list(sent.values_list("status", "external_id"))


def test_an_echo_before_the_answer_is_our_own_message(
    leaving: Message, bring: Bring, clara: Person
) -> None:
    assert bring(echo(clara, "Так, є! Дві штуки")) == ["stored"]
    record_outcomes([DeliveryOutcome(leaving.pk, "sent", external_ids=("m8",))])

    assert outgoing() == [("sent", "m8")]
    assert bring(echo(clara, "Так, є! Дві штуки")) == ["duplicate"]


def test_an_echo_after_the_answer_is_nothing_new(
    leaving: Message, bring: Bring, clara: Person
) -> None:
    record_outcomes([DeliveryOutcome(leaving.pk, "sent", external_ids=("m8",))])

    assert bring(echo(clara, "Так, є! Дві штуки")) == ["duplicate"]
    assert outgoing() == [("sent", "m8")]


def test_an_echo_ends_the_doubt_whether_it_was_sent(
    leaving: Message, bring: Bring, clara: Person
) -> None:
    record_outcomes([DeliveryOutcome(leaving.pk, "unknown", error_code="uncertain")])

    bring(echo(clara, "Так, є! Дві штуки"))

    assert outgoing() == [("sent", "m8")]


def test_an_echo_that_comes_before_the_doubt_ends_it_too(
    leaving: Message, bring: Bring, clara: Person
) -> None:
    bring(echo(clara, "Так, є! Дві штуки"))
    record_outcomes([DeliveryOutcome(leaving.pk, "unknown", error_code="uncertain")])

    assert outgoing() == [("sent", "m8")]


def test_an_echo_of_a_part_says_nothing_of_the_rest(
    leaving: Message, bring: Bring, clara: Person
) -> None:
    bring(echo(clara, "Так, є!"))
    record_outcomes([DeliveryOutcome(leaving.pk, "unknown", error_code="uncertain")])

    assert outgoing() == [("unknown", "m8")]


def test_what_was_written_on_the_phone_stands_in_the_chat_as_ours(
    chat: Chat, bring: Bring, clara: Person
) -> None:
    picture = InboundFile("image", "m8:0", source={"url": "https://cdn.example/1"})

    assert bring(echo(clara, "Відповідь з телефону", "m8", picture)) == ["stored"]

    chat.refresh_from_db()
    written = Message.objects.get(external_id="m8")
    assert (written.direction, written.employee, written.status) == ("out", None, "sent")
    assert written.attachments.count() == 1
    assert (chat.unread, chat.waiting_since) == (0, None)


def test_the_phone_may_begin_the_conversation(bring: Bring, clara: Person) -> None:
    stranger = Person("17840000007770123", "")

    bring(echo(stranger, "Ваше замовлення їде"), InboundReceipt(stranger, "read", "m8"))

    chat = Chat.objects.get()
    assert (chat.contact.name, chat.unread) == ("Telegram …0123", 0)
    assert chat.contact_read_seq == 1


def test_the_same_words_a_day_later_are_said_anew(
    leaving: Message, bring: Bring, clara: Person
) -> None:
    with clock.standing_at(clock.now() + timedelta(days=2)):
        bring(echo(clara, "Так, є! Дві штуки"))

    assert outgoing() == [("sending", None), ("sent", "m8")]


def test_an_echo_that_was_not_recognised_does_not_stop_the_outbox(
    leaving: Message, bring: Bring, clara: Person
) -> None:
    bring(echo(clara, "Інакше записані слова"))
    record_outcomes([DeliveryOutcome(leaving.pk, "sent", external_ids=("m8",))])

    assert outgoing() == [("sent", None), ("sent", "m8")]


def test_a_status_that_names_our_own_id_ends_the_doubt(
    leaving: Message, bring: Bring, clara: Person
) -> None:
    record_outcomes([DeliveryOutcome(leaving.pk, "unknown", error_code="uncertain")])

    assert bring(InboundReceipt(clara, "sent", "m8", message_id=leaving.pk)) == ["stored"]
    bring(InboundReceipt(clara, "read", "m8", message_id=leaving.pk))

    assert outgoing() == [("read", "m8")]


def test_a_status_of_nothing_of_ours_is_left_alone(
    leaving: Message, bring: Bring, clara: Person
) -> None:
    other = InboundReceipt(clara, "sent", "m8", message_id=leaving.pk + 1000)

    assert bring(other) == ["skipped: unknown message"]
    assert outgoing() == [("sending", None)]


def test_a_refusal_by_our_own_id_says_that_it_did_not_arrive(
    leaving: Message, bring: Bring, clara: Person
) -> None:
    record_outcomes([DeliveryOutcome(leaving.pk, "unknown", error_code="uncertain")])

    bring(InboundFailure(clara, "m8", "Немає WhatsApp.", message_id=leaving.pk))

    assert outgoing() == [("failed", "m8")]


def test_a_refusal_that_is_quicker_than_the_answer_stands(
    leaving: Message, bring: Bring, clara: Person
) -> None:
    bring(InboundFailure(clara, "m8", "Немає WhatsApp.", message_id=leaving.pk))
    record_outcomes([DeliveryOutcome(leaving.pk, "sent", external_ids=("m8",))])

    assert outgoing() == [("failed", "m8")]


def test_receipts_of_parts_that_are_quicker_than_their_echoes_are_not_lost(
    leaving: Message, bring: Bring, clara: Person
) -> None:
    record_outcomes([DeliveryOutcome(leaving.pk, "unknown", error_code="uncertain")])
    parts = [replace(echo(clara, text, mid), message_id=leaving.pk) for text, mid in PARTS]
    receipts = [InboundReceipt(clara, "delivered", mid) for _text, mid in PARTS]

    assert bring(*receipts) == ["stored", "stored"]
    assert bring(*parts) == ["stored", "stored"]
    assert bring(*parts, *receipts) == [*["duplicate"] * 2, *["stored"] * 2]

    assert outgoing() == [("unknown", "m8")]


def test_a_receipt_that_is_quicker_than_the_echo_is_not_lost(
    leaving: Message, bring: Bring, clara: Person
) -> None:
    marked = replace(echo(clara, leaving.text), message_id=leaving.pk)

    assert bring(InboundReceipt(clara, "delivered", "m8")) == ["stored"]
    assert bring(marked) == ["stored"]
    record_outcomes([DeliveryOutcome(leaving.pk, "sent", external_ids=("m8",))])

    assert outgoing() == [("delivered", "m8")]


def test_a_mark_of_ours_tells_twins_apart(
    leaving: Message, bring: Bring, anna: Employee, clara: Person
) -> None:
    draft = Draft(client_id=uuid4(), text=leaving.text)
    twin, _ = send_message(chat_id=leaving.chat_id, draft=draft, by=anna)
    record_outcomes([DeliveryOutcome(twin.pk, "sending")])

    marked = replace(echo(clara, "Так, є!\nДві штуки"), message_id=twin.pk)
    assert bring(marked, marked) == ["stored", "duplicate"]

    assert outgoing() == [("sending", None), ("sent", "m8")]


def test_a_watermark_reaches_as_far_as_it_says_and_never_steps_back(
    leaving: Message, bring: Bring, anna: Employee, clara: Person
) -> None:
    record_outcomes([DeliveryOutcome(leaving.pk, "sent", external_ids=("m8",))])
    sent_at = clock.now()
    with clock.standing_at(sent_at + timedelta(minutes=5)):
        draft = Draft(client_id=uuid4(), text="Ще тут?")
        later, _ = send_message(chat_id=leaving.chat_id, draft=draft, by=anna)
        record_outcomes([DeliveryOutcome(later.pk, "sent", external_ids=("m9",))])
    read = InboundReceipt(clara, "read", until=sent_at + timedelta(minutes=1))
    delivered = InboundReceipt(clara, "delivered", until=sent_at + timedelta(minutes=6))

    assert bring(read) == ["stored"]
    assert outgoing() == [("read", "m8"), ("sent", "m9")]
    assert bring(delivered, read) == ["stored", "stored"]
    assert outgoing() == [("read", "m8"), ("delivered", "m9")]


def test_a_watermark_of_the_time_before_we_said_anything_tells_nothing(
    leaving: Message, bring: Bring, clara: Person
) -> None:
    early = clock.now() - timedelta(days=1)

    assert bring(InboundReceipt(clara, "read", until=early)) == ["duplicate"]


@pytest.mark.parametrize(
    ("human_agent", "hours", "expected"),
    [(False, 23, TAKEN), (False, 25, REFUSED), (True, 25, TAKEN), (True, 169, REFUSED)],
)
def test_after_the_window_an_answer_is_taken_where_the_owner_has_allowed_it(
    chat: Chat,
    human_agent: bool,  # noqa: FBT001 (a column of the table)
    hours: int,
    expected: AbstractContextManager[object],
) -> None:
    chat.channel.kind, chat.channel.settings = "messenger", {"human_agent": human_agent}
    said_at = clock.now()
    chat.reply_until = said_at + timedelta(hours=24)

    with clock.standing_at(said_at + timedelta(hours=hours)), expected:
        check_window(chat)


def test_the_same_words_said_elsewhere_are_another_message(
    leaving: Message, bring: Bring, clara: Person
) -> None:
    bring(replace(echo(clara, leaving.text), is_elsewhere=True))
    record_outcomes([DeliveryOutcome(leaving.pk, "sent", external_ids=("m9",))])

    assert outgoing() == [("sent", "m9"), ("sent", "m8")]


def test_an_automatic_greeting_leaves_the_client_waiting(
    bring: Bring, chat: Chat, clara: Person
) -> None:
    chat.refresh_from_db()
    unread = chat.unread
    bring(replace(echo(clara, "Ми скоро відповімо"), is_automatic=True))

    chat.refresh_from_db()
    assert unread
    assert chat.unread == unread


def test_a_deletion_that_names_no_moment_is_of_now(
    leaving: Message, bring: Bring, clara: Person
) -> None:
    record_outcomes([DeliveryOutcome(leaving.pk, "sent", external_ids=("m8",))])

    assert bring(InboundDelete(clara, ("m8",), None)) == ["stored"]
    leaving.refresh_from_db()
    assert leaving.deleted_at


def test_what_was_said_at_another_screen_stands_in_the_list(
    bring: Bring, chat: Chat, clara: Person
) -> None:
    bring(echo(clara, "Привезу сама"))

    chat.refresh_from_db()
    assert chat.last_message
    assert chat.last_message["text"] == "Привезу сама"
