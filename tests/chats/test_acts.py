"""What was said is changed by whom it may be, as the channel allows, and as it was if refused."""

from datetime import timedelta
from uuid import uuid4

import pytest

from kramar.audit.models import AuditEntry
from kramar.channels.connector import InboundDelete, InboundEdit, Person
from kramar.channels.models import Delivery
from kramar.channels.outbox.claiming import ACTS
from kramar.channels.ports import DeliveryOutcome
from kramar.chats.events.snapshots import MessageSnapshot
from kramar.chats.models import Chat, Message, MessageEdit, MessageWords
from kramar.chats.services.act_limits import (
    DeleteRefusedError,
    EditRefusedError,
    ReactionRefusedError,
)
from kramar.chats.services.acts import delete_message, edit_message, react_to_message
from kramar.chats.services.assignment import assign_chat, take_chat
from kramar.chats.services.delivery import record_outcomes
from kramar.chats.services.limits import MessageEmptyError, TextTooLongError
from kramar.chats.services.sending import (
    Draft,
    NotResponsibleError,
    NotRetriableError,
    retry_message,
    send_message,
)
from kramar.core import clock
from kramar.core.errors import AbsentError
from kramar.core.search.numbers import fold_with_numbers
from kramar.events.models import StoredEvent
from kramar.staff.models import Employee
from tests.chats.conftest import Bring, Say


@pytest.fixture
def taken(chat: Chat, anna: Employee) -> Chat:
    return take_chat(chat_id=chat.pk, seen_responsible_id=None, by=anna)


@pytest.fixture
def waiting(taken: Chat, anna: Employee) -> Message:
    """Return an answer of Anna's that waits to leave."""
    draft = Draft(client_id=uuid4(), text="Так, є")
    return send_message(chat_id=taken.pk, draft=draft, by=anna)[0]


@pytest.fixture
def sent(waiting: Message) -> Message:
    """Return an answer of Anna's that Clara has."""
    Delivery.objects.update(state=Delivery.State.SENT, external_ids=["501:77"])
    record_outcomes([DeliveryOutcome(waiting.pk, "sent", ("501:77",))])
    return reread(waiting)


@pytest.fixture
def asked(taken: Chat) -> Message:
    """Return what Clara has asked."""
    return Message.objects.get(chat=taken, direction="in")


def reread(message: Message) -> Message:
    return Message.objects.select_related("chat__contact", "employee").get(pk=message.pk)


def edit(message: Message, text: str, by: Employee) -> Message:
    return edit_message(chat_id=message.chat_id, message_id=message.pk, text=text, by=by)


def delete(message: Message, by: Employee) -> Message:
    return delete_message(chat_id=message.chat_id, message_id=message.pk, by=by)


def react(message: Message, emoji: str | None, by: Employee) -> Message:
    return react_to_message(chat_id=message.chat_id, message_id=message.pk, emoji=emoji, by=by)


def act_of(message: Message) -> Delivery:
    return Delivery.objects.filter(message_id=message.pk).exclude(number=0).order_by("-number")[0]


def end(act: Delivery, status: str, *, code: str = "", wanted: str | None = None) -> None:
    """Let the outbox tell how an act ended."""
    Delivery.objects.filter(pk=act.pk).update(state=status)
    outcome = DeliveryOutcome(
        act.message_id,
        "sent" if status == "sent" else "failed",
        error_code=code,
        error_detail="Відмова" if code else "",
        act=ACTS[act.kind],
        number=act.number,
        wanted=wanted,
    )
    record_outcomes([outcome])


def preview() -> str:
    """Return the last words of the chat, as the list shows them."""
    return str((Chat.objects.get().last_message or {})["text"])


def former_texts(message: Message) -> list[str]:
    edits = MessageEdit.objects.filter(message=message).order_by("pk")
    return list(edits.values_list("text", flat=True))


def shown(message: Message) -> MessageSnapshot:
    row = reread(message)
    return MessageSnapshot.of(row, row.chat.contact, [])


def test_what_waits_leaves_as_it_was_edited(waiting: Message, anna: Employee) -> None:
    edit(waiting, "Так, є дві", anna)

    assert Delivery.objects.get().body["text"] == "Так, є дві"
    assert (reread(waiting).text, reread(waiting).edited_at) == ("Так, є дві", None)
    assert former_texts(waiting) == []


def test_what_has_left_is_edited_behind_it(sent: Message, anna: Employee) -> None:
    edit(sent, "Так, є дві", anna)

    assert (act_of(sent).kind, act_of(sent).body["text"]) == ("edit", "Так, є дві")
    assert (shown(sent).text, shown(sent).has_history) == ("Так, є дві", True)
    assert former_texts(sent) == ["Так, є"]
    assert StoredEvent.objects.order_by("-number")[0].kind == "message.changed"
    assert AuditEntry.objects.get(action="message.edited").target_id == sent.pk


def test_the_preview_of_the_chat_follows_the_edit(sent: Message, anna: Employee) -> None:
    edit(sent, "Так, є дві", anna)

    assert preview() == "Так, є дві"


def test_a_refused_edit_brings_the_old_text_back_and_says_why(
    sent: Message, anna: Employee
) -> None:
    edit(sent, "Так, є дві", anna)

    end(act_of(sent), "failed", code="not_editable")

    told = shown(sent)
    assert (told.text, told.edited_at, former_texts(sent)) == ("Так, є", None, [])
    assert (told.acts[0].state, told.acts[0].text) == ("failed", "Так, є дві")
    assert told.acts[0].error is not None


def test_an_edit_that_went_is_no_longer_said_to_be_on_its_way(
    sent: Message, anna: Employee
) -> None:
    edit(sent, "Так, є дві", anna)

    end(act_of(sent), "sent", wanted="Так, є дві")

    assert (shown(sent).acts, shown(sent).text) == ([], "Так, є дві")


def test_of_two_quick_edits_the_last_one_wins(sent: Message, anna: Employee) -> None:
    edit(sent, "друге", anna)
    edit(sent, "третє", anna)

    assert Delivery.objects.filter(message_id=sent.pk, kind="edit").count() == 1
    assert (act_of(sent).body["text"], former_texts(sent)) == ("третє", ["Так, є"])


def test_a_second_edit_that_is_refused_falls_back_to_the_first(
    sent: Message, anna: Employee
) -> None:
    edit(sent, "друге", anna)
    first = act_of(sent)
    Delivery.objects.filter(pk=first.pk).update(state=Delivery.State.SENDING)
    edit(sent, "третє", anna)
    end(first, "sent", wanted="друге")

    end(act_of(sent), "failed", code="refused")

    assert (shown(sent).text, former_texts(sent)) == ("друге", ["Так, є"])


def test_only_the_responsible_edits(sent: Message, boris: Employee) -> None:
    with pytest.raises(NotResponsibleError):
        edit(sent, "Ні", boris)


def test_nobody_edits_in_another_ones_name(sent: Message, anna: Employee, boris: Employee) -> None:
    assign_chat(chat_id=sent.chat_id, to=boris, by=anna)

    with pytest.raises(EditRefusedError, match="власні"):
        edit(sent, "Ні", boris)


def test_what_the_client_said_is_not_ours_to_change(asked: Message, anna: Employee) -> None:
    with pytest.raises(EditRefusedError):
        edit(asked, "Ні", anna)
    with pytest.raises(DeleteRefusedError):
        delete(asked, anna)


def test_a_message_of_another_chat_is_absent(
    sent: Message, bring: Bring, say: Say, anna: Employee
) -> None:
    bring(say("Вітаю", person=Person("777", "Марія")))
    other = Chat.objects.exclude(pk=sent.chat_id).get()
    take_chat(chat_id=other.pk, seen_responsible_id=None, by=anna)

    with pytest.raises(AbsentError):
        edit_message(chat_id=other.pk, message_id=sent.pk, text="Ні", by=anna)


@pytest.mark.parametrize(
    ("text", "error"), [(" \n", MessageEmptyError), ("я" * 4097, TextTooLongError)]
)
def test_a_text_that_the_channel_would_not_take_is_refused(
    sent: Message, anna: Employee, text: str, error: type[Exception]
) -> None:
    with pytest.raises(error):
        edit(sent, text, anna)


def test_what_waits_is_taken_back_before_it_leaves(waiting: Message, anna: Employee) -> None:
    delete(waiting, anna)

    assert not Delivery.objects.exists()
    assert (shown(waiting).text, preview()) == ("", "")


def test_what_was_taken_back_is_not_sent_again(waiting: Message, anna: Employee) -> None:
    delete(waiting, anna)

    with pytest.raises(NotRetriableError):
        retry_message(chat_id=waiting.chat_id, message_id=waiting.pk, by=anna)


def test_deleting_twice_is_as_deleting_once(sent: Message, anna: Employee) -> None:
    delete(sent, anna)
    delete(sent, anna)

    assert Delivery.objects.filter(kind="delete").count() == 1
    assert AuditEntry.objects.filter(action="message.deleted").count() == 1


def test_a_refused_delete_shows_the_message_again(sent: Message, anna: Employee) -> None:
    delete(sent, anna)

    end(act_of(sent), "failed", code="not_deletable")

    assert (shown(sent).text, shown(sent).deleted_at) == ("Так, є", None)
    assert (shown(sent).acts[0].kind, shown(sent).acts[0].state) == ("delete", "failed")


def test_a_delete_overtakes_no_edit_and_is_not_undone_by_its_refusal(
    sent: Message, anna: Employee
) -> None:
    edit(sent, "друге", anna)
    first = act_of(sent)
    delete(sent, anna)

    end(first, "failed", code="not_editable")

    assert reread(sent).deleted_at is not None
    with pytest.raises(EditRefusedError):
        edit(sent, "третє", anna)


def test_what_is_too_old_is_not_deleted(sent: Message, anna: Employee) -> None:
    long_ago = clock.now() - timedelta(hours=49)
    Message.objects.filter(pk=sent.pk).update(created_at=long_ago)

    with pytest.raises(DeleteRefusedError, match="48"):
        delete(sent, anna)


def test_what_may_not_have_arrived_is_neither_edited_nor_deleted(
    waiting: Message, anna: Employee
) -> None:
    Delivery.objects.update(state=Delivery.State.UNKNOWN)
    Message.objects.filter(pk=waiting.pk).update(status="unknown")

    with pytest.raises(EditRefusedError):
        edit(waiting, "друге", anna)
    with pytest.raises(DeleteRefusedError):
        delete(waiting, anna)


def test_a_reaction_stands_under_the_message_with_a_name(asked: Message, anna: Employee) -> None:
    react(asked, "❤", anna)

    reaction = shown(asked).reactions[0]
    assert (reaction.emoji, reaction.by, reaction.name) == ("❤", "employee", anna.short_name)
    assert act_of(asked).body["external_ids"] == [asked.external_id]


def test_there_is_one_reaction_of_ours_and_it_can_be_taken_back(
    asked: Message, anna: Employee
) -> None:
    react(asked, "❤", anna)
    react(asked, "👍", anna)
    other = [each.emoji for each in shown(asked).reactions]
    react(asked, None, anna)

    assert (other, shown(asked).reactions) == (["👍"], [])


def test_a_refused_reaction_is_as_it_was(asked: Message, anna: Employee) -> None:
    react(asked, "❤", anna)
    end(act_of(asked), "sent", wanted="❤")
    react(asked, "👍", anna)

    end(act_of(asked), "failed", code="reaction_refused")

    assert [each.emoji for each in shown(asked).reactions] == ["❤"]


@pytest.mark.parametrize("emoji", ["🍕", "ok", ""])
def test_only_what_the_channel_takes_is_a_reaction(
    asked: Message, anna: Employee, emoji: str
) -> None:
    with pytest.raises(ReactionRefusedError):
        react(asked, emoji, anna)


def test_what_the_client_said_before_an_edit_is_kept(
    bring: Bring, asked: Message, clara: Person
) -> None:
    name = asked.external_id or ""
    bring(InboundEdit(clara, name, "Чи є «Сова»?", clock.now()))
    bring(InboundEdit(clara, name, "Є «Сова»?", clock.now() + timedelta(seconds=1)))

    assert former_texts(asked) == ["Чи є лампа «Сова»?", "Чи є «Сова»?"]


def test_an_edit_in_the_batch_of_its_message_keeps_the_text_too(
    bring: Bring, say: Say, clara: Person
) -> None:
    bring(say("раз", external_id="501:9"), InboundEdit(clara, "501:9", "два", clock.now()))

    assert former_texts(Message.objects.get(external_id="501:9")) == ["раз"]


def test_what_the_client_deleted_has_a_history(bring: Bring, asked: Message, clara: Person) -> None:
    bring(InboundDelete(clara, (asked.external_id or "",), clock.now()))

    assert (shown(asked).text, shown(asked).has_history) == ("", True)


def test_the_search_finds_what_is_said_now(sent: Message, anna: Employee) -> None:
    edit(sent, "Лише жовта", anna)
    found_then = MessageWords.objects.get(pk=sent.pk).folded
    delete(sent, anna)

    assert found_then == fold_with_numbers("Лише жовта")
    assert not MessageWords.objects.filter(pk=sent.pk).exists()
