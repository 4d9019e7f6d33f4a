"""Actions that every screen has to follow: each is told as snapshot, events, snapshot.

The web client's tests replay them through its real reducers: old state + events = new state.
"""

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

from kramar.channels.connector import (
    InboundDelete,
    InboundEdit,
    InboundFile,
    InboundMessage,
    InboundReachability,
    InboundReaction,
    InboundReceipt,
    InboundStart,
    Person,
)
from kramar.channels.models import Delivery
from kramar.channels.ports import DeliveryOutcome
from kramar.chats.models import Chat, Message, ScheduledMessage
from kramar.chats.models.saved_filters import FilterPage
from kramar.chats.services.acts import delete_message, edit_message, react_to_message
from kramar.chats.services.asking import ask_for_chat, withdraw_ask
from kramar.chats.services.assignment import assign_chat, take_chat
from kramar.chats.services.closing import close_chat, reopen_chat
from kramar.chats.services.labelling import label_chat, unlabel_chat
from kramar.chats.services.labels import LabelChanges, change_label, delete_label, prepare_label
from kramar.chats.services.linking import link_chat, link_new_client, unlink_chat
from kramar.chats.services.notes import add_chat_note
from kramar.chats.services.private_notes import PrivateNote, read_mentions, write_private_note
from kramar.chats.services.quick_replies.drafts import LabelChoice, MessageDraft, QuickReplyDraft
from kramar.chats.services.quick_replies.writing import (
    QuickReplyChanges,
    change_quick_reply,
    create_quick_reply,
    delete_quick_reply,
    restore_quick_reply,
)
from kramar.chats.services.reading import mark_read
from kramar.chats.services.saved_filters import (
    FilterChanges,
    change_filter,
    delete_filter,
    save_filter,
)
from kramar.chats.services.scheduling import Plan, delete_scheduled, schedule_message
from kramar.chats.services.sending import Draft, send_message
from kramar.chats.services.snoozing import return_chat, snooze_chat
from kramar.clients.services.cards import create_client
from kramar.clients.services.fields import ClientFields
from kramar.core import clock
from tests.contract.alert_scenarios import errors_happen_and_are_cleared, old_errors_are_forgotten
from tests.contract.catalog_scenarios import goods_are_changed
from tests.contract.client_scenarios import CLIENT_SCENARIOS
from tests.contract.intake_scenarios import bad_order_comes_and_is_put_away
from tests.contract.order_scenarios import ORDER_SCENARIOS
from tests.contract.settings_scenarios import SETTINGS_SCENARIOS
from tests.contract.staff_scenarios import STAFF_SCENARIOS
from tests.contract.stage import CLARA, Stage, says


def _photo(number: int, text: str = "") -> InboundMessage:
    return InboundMessage(
        person=CLARA,
        external_id=f"501:{number}",
        provider_at=clock.now(),
        text=text,
        album_id="album",
        files=(InboundFile(kind="image", external_id=f"501:{number}", source={"id": "f"}),),
    )


def _sent(stage: Stage) -> Message:
    draft = Draft(client_id=UUID(int=7), text="Так, є дві")
    message, _ = send_message(chat_id=stage.chat.pk, draft=draft, by=stage.anna)
    return message


def client_writes(stage: Stage) -> None:
    """Write once more in a chat that is shown."""
    stage.bring(says("А синя є?", 20))


def stranger_writes(stage: Stage) -> None:
    """Write for the first time: a chat that no screen has seen."""
    stage.bring(says("Добрий день!", 1, Person(external_id="777", name="Петро")))


def album_grows(stage: Stage) -> None:
    """Send an album whose second part comes later."""
    stage.bring(_photo(30, "ось така"))
    stage.bring(_photo(31))


def client_edits(stage: Stage) -> None:
    """Change what was said."""
    stage.bring(InboundEdit(CLARA, stage.first().external_id or "", "Чи є синя?", clock.now()))


def client_deletes(stage: Stage) -> None:
    """Take back what was said."""
    stage.bring(InboundDelete(CLARA, (stage.first().external_id or "",), clock.now()))


def client_reacts(stage: Stage) -> None:
    """Put a heart under a message."""
    stage.bring(InboundReaction(CLARA, stage.first().external_id or "", ("❤",)))


def client_blocks(stage: Stage) -> None:
    """Block the shop and come back."""
    stage.bring(InboundReachability(CLARA, reachable=False, at=clock.now()))
    stage.bring(InboundReachability(CLARA, reachable=True, at=clock.now()))


def client_starts(stage: Stage) -> None:
    """Open the bot by a link."""
    stage.bring(InboundStart(CLARA, external_id="501:40", payload="promo", at=clock.now()))


def answer_is_read(stage: Stage) -> None:
    """Send an answer that is sent and read."""
    message = _sent(stage)
    stage.record(DeliveryOutcome(message.pk, "sending"))
    stage.record(DeliveryOutcome(message.pk, "sent", ("501:90",)))
    stage.bring(InboundReceipt(CLARA, "read", "501:90"))


def answer_fails(stage: Stage) -> None:
    """Send an answer that the provider refuses."""
    message = _sent(stage)
    stage.record(
        DeliveryOutcome(message.pk, "failed", error_code="refused", error_detail="Канал відмовив")
    )


def answer_is_changed(stage: Stage) -> None:
    """Edit an answer that has gone, react to it and take it back; the channel refuses the last."""
    message = _sent(stage)
    stage.record(DeliveryOutcome(message.pk, "sent", ("501:90",)))
    Delivery.objects.filter(message_id=message.pk).update(state=Delivery.State.SENT)
    place = {"chat_id": stage.chat.pk, "message_id": message.pk}
    edit_message(**place, text="Так, є дві", by=stage.anna)
    stage.record(DeliveryOutcome(message.pk, "sent", act="edit", number=1, wanted="Так, є дві"))
    react_to_message(**place, emoji="❤", by=stage.anna)
    delete_message(**place, by=stage.anna)
    stage.record(DeliveryOutcome(message.pk, "failed", error_code="no", act="delete", number=3))


def chat_is_handed_over(stage: Stage) -> None:
    """Give the chat to Boris."""
    assign_chat(chat_id=stage.chat.pk, to=stage.boris, by=stage.anna)


def chat_is_taken(stage: Stage) -> None:
    """Take a chat of nobody."""
    person = Person(external_id="778", name="Нова")
    stage.bring(says("Є хто?", 1, person))
    chat = Chat.objects.get(contact__external_id="778")
    take_chat(chat_id=chat.pk, seen_responsible_id=None, by=stage.boris)


def chat_is_closed(stage: Stage) -> None:
    """Close the chat."""
    close_chat(chat_id=stage.chat.pk, by=stage.anna)


def chat_is_closed_and_reopened(stage: Stage) -> None:
    """Close the chat and open it by hand."""
    close_chat(chat_id=stage.chat.pk, by=stage.anna)
    reopen_chat(chat_id=stage.chat.pk, by=stage.anna)


def client_reopens(stage: Stage) -> None:
    """Write into a closed chat."""
    close_chat(chat_id=stage.chat.pk, by=stage.anna)
    stage.bring(says("Ще питання", 50))


def chat_is_read(stage: Stage) -> None:
    """Read what has come."""
    stage.bring(says("раз", 60), says("два", 61))
    mark_read(chat_id=stage.chat.pk, seq=1000, by=stage.anna)


def chat_is_put_away_and_returns(stage: Stage) -> None:
    """Put the chat away until tomorrow, and take it back by hand."""
    tomorrow = clock.now() + timedelta(days=1)
    snooze_chat(chat_id=stage.chat.pk, until=tomorrow, by=stage.anna)
    return_chat(chat_id=stage.chat.pk, by=stage.anna)


def client_interrupts(stage: Stage) -> None:
    """Write into a chat that is put away, with a message waiting in it."""
    _written_ahead(stage)
    snooze_chat(chat_id=stage.chat.pk, until=clock.now() + timedelta(days=1), by=stage.anna)
    stage.bring(says("Я передумала", 70))


def message_is_written_ahead_and_taken_back(stage: Stage) -> None:
    """Write a message for tomorrow, and take it back."""
    scheduled = _written_ahead(stage)
    delete_scheduled(chat_id=stage.chat.pk, scheduled_id=scheduled.pk, by=stage.anna)


def _written_ahead(stage: Stage) -> ScheduledMessage:
    scheduled, _ = schedule_message(
        chat_id=stage.chat.pk,
        draft=Draft(client_id=UUID(int=8), text="Доброго ранку!"),
        plan=Plan(clock.now() + timedelta(days=1)),
        by=stage.anna,
    )
    return scheduled


def chat_is_labelled(stage: Stage) -> None:
    """Put two labels on the chat; the second stands before the first."""
    label_chat(chat_id=stage.chat.pk, name="VIP", by=stage.anna)
    label_chat(chat_id=stage.chat.pk, name="Опт", by=stage.boris)
    label_chat(chat_id=stage.chat.pk, name="Borys", by=stage.boris)


def label_disappears(stage: Stage) -> None:
    """Take a typed label off its only chat."""
    chat = label_chat(chat_id=stage.chat.pk, name="VIP", by=stage.anna)
    unlabel_chat(chat_id=stage.chat.pk, label_id=chat.label_ids[0], by=stage.boris)


def label_is_renamed(stage: Stage) -> None:
    """Rename and recolour a label so that it moves behind its neighbour."""
    label_chat(chat_id=stage.chat.pk, name="Акція", by=stage.anna)
    label_chat(chat_id=stage.chat.pk, name="Опт", by=stage.anna)
    label = prepare_label(name="Акція", by=stage.anna)
    change_label(
        label_id=label.pk, changes=LabelChanges(name="Ялинка", color="green"), by=stage.anna
    )


def label_is_deleted(stage: Stage) -> None:
    """Delete a label that the chat has."""
    chat = label_chat(chat_id=stage.chat.pk, name="VIP", by=stage.anna)
    delete_label(label_id=chat.label_ids[0], by=stage.anna)


def team_is_noted_to(stage: Stage) -> None:
    """Write a private note that calls Boris, who reads it."""
    note = PrivateNote(UUID(int=12), "Постійна клієнтка", [stage.boris.pk])
    write_private_note(chat_id=stage.chat.pk, note=note, by=stage.anna)
    read_mentions(mention_ids=None, by=stage.boris)


def chat_is_asked_for(stage: Stage) -> None:
    """Ask for the chat."""
    ask_for_chat(chat_id=stage.chat.pk, by=stage.boris)


def ask_is_declined(stage: Stage) -> None:
    """Ask for the chat and be declined."""
    ask_for_chat(chat_id=stage.chat.pk, by=stage.boris)
    withdraw_ask(chat_id=stage.chat.pk, asker=stage.boris, by=stage.anna)


def chat_that_was_asked_for_is_handed_over(stage: Stage) -> None:
    """Ask for the chat and get it."""
    ask_for_chat(chat_id=stage.chat.pk, by=stage.boris)
    assign_chat(chat_id=stage.chat.pk, to=stage.boris, by=stage.anna)


def chat_is_linked(stage: Stage) -> None:
    """Link a chat of nobody to a client, who answers for both from then on."""
    stage.bring(says("Є хто?", 1, Person(external_id="779", name="Олег Гай")))
    chat = Chat.objects.get(contact__external_id="779")
    add_chat_note(chat_id=chat.pk, text="Постійний покупець", by=stage.boris)
    fields = ClientFields(phones=["067 123 45 67"])
    link_new_client(chat_id=chat.pk, fields=fields, by=stage.boris)


def chat_is_unlinked(stage: Stage) -> None:
    """Link the chat to a client by mistake, and take it off."""
    client = create_client(fields=ClientFields(last_name="Бойко"), responsible=None, by=stage.boris)
    link_chat(chat_id=stage.chat.pk, client_id=client.pk, by=stage.anna)
    unlink_chat(chat_id=stage.chat.pk, by=stage.anna)


def prepared_answers_change(stage: Stage) -> None:
    """Prepare answers, change one, throw one away and take another back."""
    label = LabelChoice(name="Доставка")
    first, second, third = (
        create_quick_reply(
            draft=QuickReplyDraft(activation, [MessageDraft("Так")], "Доставка", label),
            is_shared=True,
            by=stage.anna,
        )
        for activation in ("!дост", "..", "/ціна")
    )
    renamed = QuickReplyChanges(
        activation="!д", messages=[MessageDraft("Раз"), MessageDraft("Два")]
    )
    change_quick_reply(quick_reply_id=first.pk, changes=renamed, by=stage.anna)
    delete_quick_reply(quick_reply_id=second.pk, by=stage.anna)
    delete_quick_reply(quick_reply_id=third.pk, by=stage.anna)
    restore_quick_reply(quick_reply_id=third.pk, by=stage.anna)


def filters_are_kept(stage: Stage) -> None:
    """Keep a filter for everybody, rename it, keep another and forget it."""
    first, second = (
        save_filter(page=page, name=name, query="", is_shared=True, by=stage.anna)
        for page, name in ((FilterPage.CHATS, "Непрочитані"), (FilterPage.ORDERS, "Борги"))
    )
    change_filter(saved_filter_id=first.pk, changes=FilterChanges(name="Нові"), by=stage.anna)
    delete_filter(saved_filter_id=second.pk, by=stage.anna)


SCENARIOS: tuple[Callable[[Stage], None], ...] = (
    client_writes,
    stranger_writes,
    album_grows,
    client_edits,
    client_deletes,
    client_reacts,
    client_blocks,
    client_starts,
    answer_is_read,
    answer_fails,
    answer_is_changed,
    chat_is_handed_over,
    chat_is_taken,
    chat_is_closed,
    chat_is_closed_and_reopened,
    client_reopens,
    chat_is_read,
    chat_is_put_away_and_returns,
    client_interrupts,
    message_is_written_ahead_and_taken_back,
    chat_is_labelled,
    label_disappears,
    label_is_renamed,
    label_is_deleted,
    chat_is_linked,
    chat_is_unlinked,
    *CLIENT_SCENARIOS,
    team_is_noted_to,
    chat_is_asked_for,
    ask_is_declined,
    chat_that_was_asked_for_is_handed_over,
    prepared_answers_change,
    filters_are_kept,
    goods_are_changed,
    *ORDER_SCENARIOS,
    errors_happen_and_are_cleared,
    old_errors_are_forgotten,
    bad_order_comes_and_is_put_away,
    *SETTINGS_SCENARIOS,
    *STAFF_SCENARIOS,
)
