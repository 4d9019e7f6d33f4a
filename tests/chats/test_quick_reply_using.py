"""S19: filled in for a chat; the label is put after the message is sent, never before."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from django.core.files.storage import default_storage

from kramar.channels.connector import InboundReceipt, Person
from kramar.channels.models import Delivery
from kramar.channels.ports import DeliveryOutcome
from kramar.chats.models import Chat, ChatLabel, Message, QuickReply, ScheduledMessage
from kramar.chats.queries.quick_replies import QuickReplyAbsentError
from kramar.chats.services.assignment import take_chat
from kramar.chats.services.delivery import record_outcomes
from kramar.chats.services.labelling import unlabel_chat
from kramar.chats.services.quick_replies.drafts import MessageDraft, QuickReplyDraft
from kramar.chats.services.quick_replies.using import fill_quick_reply
from kramar.chats.services.quick_replies.variables import join_pieces
from kramar.chats.services.quick_replies.writing import create_quick_reply, delete_quick_reply
from kramar.chats.services.scheduling import Plan, schedule_message, send_scheduled
from kramar.chats.services.sending import Draft, retry_message, send_message
from kramar.clients.models import Client
from kramar.core import clock
from kramar.core.files import store_file
from kramar.events.models import StoredEvent
from kramar.orders.drafts import BuyerDraft, OrderDraft
from kramar.orders.models import Order
from kramar.orders.services.creating import create_order
from kramar.staff.models import Employee
from tests.chats.conftest import Bring
from tests.chats.quick_reply_drafts import make_reply

SENT_ID = "501:90"


@pytest.fixture
def taken(chat: Chat, anna: Employee) -> Chat:
    return take_chat(chat_id=chat.pk, seen_responsible_id=None, by=anna)


@pytest.fixture
def reply(taken: Chat, anna: Employee) -> QuickReply:
    return make_reply(anna, "!дост", "Надсилаємо", label="доставка")


def send(
    chat: Chat,
    reply: QuickReply,
    by: Employee,
    *,
    client_id: UUID | None = None,
    label: bool = True,
) -> Message:
    draft = Draft(
        client_id=client_id or uuid4(),
        text="Надсилаємо",
        quick_reply_id=reply.pk,
        puts_label=label,
    )
    message, _ = send_message(chat_id=chat.pk, draft=draft, by=by)
    return message


def write_ahead(chat: Chat, reply: QuickReply, by: Employee, *, label: bool = True) -> None:
    """Write the prepared answer ahead, and let its time come."""
    draft = Draft(client_id=uuid4(), text="Надсилаємо", quick_reply_id=reply.pk, puts_label=label)
    soon = clock.now() + timedelta(minutes=1)
    scheduled, _ = schedule_message(chat_id=chat.pk, draft=draft, plan=Plan(soon), by=by)
    with clock.standing_at(soon):
        send_scheduled(scheduled_id=scheduled.pk)


def labels() -> list[str]:
    return list(ChatLabel.objects.values_list("label__name", flat=True))


def test_the_label_is_put_once_the_message_is_sent(
    taken: Chat, reply: QuickReply, anna: Employee
) -> None:
    message = send(taken, reply, anna)
    assert labels() == []
    record_outcomes([DeliveryOutcome(message.pk, "sending")])
    assert labels() == []

    record_outcomes([DeliveryOutcome(message.pk, "sent", (SENT_ID,))])

    assert labels() == ["доставка"]
    taken.refresh_from_db()
    assert len(taken.label_ids) == 1
    kinds = StoredEvent.objects.order_by("number").values_list("kind", flat=True)
    assert list(kinds)[-2:] == ["message.status_changed", "chat.labelled"]


def test_a_receipt_of_a_sent_message_labels_nothing_again(
    taken: Chat, reply: QuickReply, anna: Employee, bring: Bring, clara: Person
) -> None:
    message = send(taken, reply, anna)
    record_outcomes([DeliveryOutcome(message.pk, "sent", (SENT_ID,))])
    ChatLabel.objects.all().delete()
    Chat.objects.update(label_ids=[])

    bring(InboundReceipt(clara, "read", SENT_ID))

    assert labels() == []


def test_a_message_that_failed_puts_no_label_until_it_is_sent(
    taken: Chat, reply: QuickReply, anna: Employee
) -> None:
    message = send(taken, reply, anna)
    record_outcomes([DeliveryOutcome(message.pk, "failed", error_code="refused")])
    assert labels() == []
    Delivery.objects.update(state=Delivery.State.FAILED)

    retry_message(chat_id=taken.pk, message_id=message.pk, by=anna)
    record_outcomes([DeliveryOutcome(message.pk, "sent", (SENT_ID,))])

    assert labels() == ["доставка"]


def test_a_label_that_a_reply_puts_outlives_its_last_chat(
    taken: Chat, reply: QuickReply, anna: Employee
) -> None:
    message = send(taken, reply, anna)
    record_outcomes([DeliveryOutcome(message.pk, "sent", (SENT_ID,))])
    label_id = ChatLabel.objects.get().label_id

    unlabel_chat(chat_id=taken.pk, label_id=label_id, by=anna)

    reply.refresh_from_db()
    assert reply.label_id == label_id


def test_a_label_that_was_declined_is_not_put(
    taken: Chat, reply: QuickReply, anna: Employee
) -> None:
    message = send(taken, reply, anna, label=False)
    record_outcomes([DeliveryOutcome(message.pk, "sent", (SENT_ID,))])

    assert labels() == []


def test_a_use_is_counted_once_for_a_message(
    taken: Chat, reply: QuickReply, anna: Employee
) -> None:
    once = uuid4()
    send(taken, reply, anna, client_id=once)
    send(taken, reply, anna, client_id=once)
    send(taken, reply, anna)

    reply.refresh_from_db()
    assert reply.usage_count == 2


def test_a_reply_thrown_away_while_it_is_used_is_sent_as_it_was_seen(
    taken: Chat, reply: QuickReply, anna: Employee
) -> None:
    delete_quick_reply(quick_reply_id=reply.pk, by=anna)

    message = send(taken, reply, anna)
    record_outcomes([DeliveryOutcome(message.pk, "sent", (SENT_ID,))])

    assert labels() == ["доставка"]


def test_a_colleagues_own_reply_is_used_by_nobody_else(
    taken: Chat, anna: Employee, boris: Employee
) -> None:
    his = make_reply(boris, "..", is_shared=False)

    with pytest.raises(QuickReplyAbsentError):
        send(taken, his, anna)

    assert Message.objects.filter(direction="out").count() == 0


def filled(reply: QuickReply, chat: Chat, by: Employee) -> list[str]:
    return [join_pieces(each.pieces) for each in fill_quick_reply(reply, chat, by).messages]


@pytest.mark.usefixtures("noon")
def test_the_variables_are_of_the_chat_and_of_who_writes(taken: Chat, anna: Employee) -> None:
    taken.client = Client.objects.create(
        company_id=taken.company_id,
        last_name="Цукер",
        first_name="Клара",
        created_at=clock.now(),
        changed_at=clock.now(),
    )
    reply = make_reply(
        anna,
        "!в",
        "{client.first_name} {client.last_name}, {contact.name}",
        "{me.first_name} {me.last_name}: {company.name}, {channel.name}",
        "{date} {time} {order.ttn}",
    )

    assert filled(reply, taken, anna) == [
        "Клара Цукер, Клара Цукер",
        "Анна Бондар: Лампи, Лампи в Telegram",
        "02.03.2026 14:00 {order.ttn}",
    ]


def test_the_newest_order_is_named_to_whoever_may_see_it(taken: Chat, anna: Employee) -> None:
    buyer = BuyerDraft(phone="067 765 43 21", last_name="Цукер")
    orders = [create_order(draft=OrderDraft(buyer=buyer), by=anna) for _order in range(2)]
    taken.client = orders[1].client
    Order.objects.filter(pk=orders[1].pk).update(ttn="2045")
    reply = make_reply(anna, "!в", "№{order.number}: {order.ttn}, {order.total}")

    assert filled(reply, taken, anna) == ["№2: 2045, 0"]


def test_what_is_unknown_of_an_unlinked_client_is_guessed_and_not_put(
    taken: Chat, anna: Employee
) -> None:
    reply = make_reply(anna, "!в", "Вітаю, {client.first_name}!")

    shown = fill_quick_reply(reply, taken, anna)

    assert join_pieces(shown.messages[0].pieces) == "Вітаю, {client.first_name}!"
    assert shown.guesses == {"client.first_name": "Клара"}


def test_a_file_whose_bytes_are_gone_is_named(taken: Chat, anna: Employee) -> None:
    file, gone = store_file(b"price", name="price.txt"), store_file(b"old", name="old.txt")
    draft = QuickReplyDraft("!ціна", [MessageDraft("Ось", [file.pk, gone.pk])])
    reply = create_quick_reply(draft=draft, is_shared=True, by=anna)
    default_storage.delete(gone.key)

    message = fill_quick_reply(reply, taken, anna).messages[0]

    assert [each.name for each in message.files] == ["price.txt"]
    assert message.lost == ["old.txt"]


def test_written_ahead_it_puts_its_label_when_it_is_sent(
    taken: Chat, reply: QuickReply, anna: Employee
) -> None:
    write_ahead(taken, reply, anna)
    message = Message.objects.get(direction="out")
    assert labels() == []

    record_outcomes([DeliveryOutcome(message.pk, "sent", external_ids=(SENT_ID,))])

    assert labels() == ["доставка"]
    reply.refresh_from_db()
    assert reply.usage_count == 1


def test_a_label_that_was_declined_is_not_put_later_either(
    taken: Chat, reply: QuickReply, anna: Employee
) -> None:
    write_ahead(taken, reply, anna, label=False)

    assert Message.objects.get(direction="out").label_when_sent is None


def test_a_colleagues_own_answer_is_not_written_ahead(
    taken: Chat, anna: Employee, boris: Employee
) -> None:
    own = make_reply(boris, "!моє", "Моє", is_shared=False)

    with pytest.raises(QuickReplyAbsentError):
        write_ahead(taken, own, anna)

    assert not ScheduledMessage.objects.exists()
