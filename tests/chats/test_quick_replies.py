"""S19: prepared answers, one's own and shared; whose they are, and what they may be."""

import pytest

from kramar.audit.models import AuditEntry
from kramar.chats.models import QuickReply
from kramar.chats.queries.quick_replies import (
    QuickReplyAbsentError,
    get_quick_reply,
    list_quick_replies,
)
from kramar.chats.services.quick_replies.drafts import (
    LabelChoice,
    MessageDraft,
    QuickReplyDraft,
    UnknownVariableError,
)
from kramar.chats.services.quick_replies.writing import (
    ActivationTakenError,
    MayNotWriteReplyError,
    QuickReplyChanges,
    change_quick_reply,
    create_quick_reply,
    delete_quick_reply,
    restore_quick_reply,
)
from kramar.company.models import Company
from kramar.core.errors import AbsentError, InvalidError
from kramar.core.files import store_file
from kramar.events.models import StoredEvent
from kramar.staff.models import Employee
from tests.chats.quick_reply_drafts import draft, make_reply

pytestmark = pytest.mark.usefixtures("in_lamp_shop")


def activations(by: Employee) -> list[str]:
    return [reply.activation for reply in list_quick_replies(by)]


def told() -> list[tuple[str, int | None]]:
    return list(StoredEvent.objects.order_by("number").values_list("kind", "employee_id"))


def test_a_shared_reply_is_seen_by_all_and_an_own_one_by_its_owner(
    anna: Employee, boris: Employee
) -> None:
    make_reply(anna, "!дост")
    make_reply(anna, "..", is_shared=False)

    assert activations(anna) == ["!дост", ".."]
    assert activations(boris) == ["!дост"]
    assert told()[-2:] == [("quick_reply.changed", None), ("quick_reply.changed", anna.pk)]


def test_a_reply_keeps_its_messages_files_and_label(anna: Employee) -> None:
    file = store_file(b"price", name="price.txt")
    made = create_quick_reply(
        draft=QuickReplyDraft(
            activation="  /ціна ",
            folder=" Гроші ",
            messages=[MessageDraft("Перше"), MessageDraft(), MessageDraft("", [file.pk])],
            label=LabelChoice(name="ціна"),
        ),
        is_shared=True,
        by=anna,
    )

    reply = get_quick_reply(made.pk, anna)
    assert (reply.activation, reply.folder) == ("/ціна", "Гроші")
    assert reply.label
    assert reply.label.name == "ціна"
    assert [each.text for each in reply.shown_messages] == ["Перше", ""]
    assert [[one.name for one in each.shown_files] for each in reply.shown_messages] == [
        [],
        ["price.txt"],
    ]


def test_a_prefix_of_another_activation_is_taken(anna: Employee) -> None:
    make_reply(anna, "!дост")
    make_reply(anna, "!д")

    assert sorted(activations(anna)) == ["!д", "!дост"]


@pytest.mark.parametrize("again", ["!дост", " !ДОСТ ", "!Дост"])
def test_one_activation_calls_one_shared_reply(anna: Employee, boris: Employee, again: str) -> None:
    make_reply(anna, "!дост")

    with pytest.raises(ActivationTakenError) as refusal:
        make_reply(boris, again)

    assert "activation" in refusal.value.fields


def test_own_replies_of_two_and_a_shared_one_may_have_one_activation(
    anna: Employee, boris: Employee
) -> None:
    make_reply(anna, "!дост")
    make_reply(anna, "!дост", is_shared=False)
    make_reply(boris, "!дост", is_shared=False)

    assert activations(anna) == activations(boris) == ["!дост", "!дост"]


@pytest.mark.parametrize("activation", ["", "   ", "я" * 500, "a" * 31, "\u200b"])
def test_an_activation_of_nothing_or_of_too_much_is_refused(
    anna: Employee, activation: str
) -> None:
    with pytest.raises(InvalidError) as refusal:
        make_reply(anna, activation)

    assert list(refusal.value.fields) == ["activation"]
    assert not QuickReply.objects.exists()


@pytest.mark.parametrize(
    "activation", ["!", "я" * 30, "..", "=1", "до побачення", "👍🏽", "ﬃ" * 30]
)
def test_any_symbols_may_call_a_reply(anna: Employee, activation: str) -> None:
    assert make_reply(anna, activation).activation == activation


def test_an_unknown_variable_is_named_with_its_message(anna: Employee) -> None:
    with pytest.raises(UnknownVariableError, match=r"client\.nme") as refusal:
        make_reply(anna, "!д", "Добрий день!", "Вітаю, {client.nme}")

    assert list(refusal.value.fields) == ["messages.1.text"]


def test_a_reply_without_a_word_or_a_file_is_refused(anna: Employee) -> None:
    with pytest.raises(InvalidError, match="Напишіть повідомлення"):
        make_reply(anna, "!д", "  ", "\n")


def test_a_file_that_is_not_there_is_not_found(anna: Employee) -> None:
    lost = QuickReplyDraft("!д", [MessageDraft("Ось", [999])])

    with pytest.raises(AbsentError):
        create_quick_reply(draft=lost, is_shared=True, by=anna)

    assert not QuickReply.objects.exists()


def test_an_observer_makes_none(observer: Employee) -> None:
    with pytest.raises(MayNotWriteReplyError):
        make_reply(observer, is_shared=False)


def test_a_shared_reply_is_changed_by_its_author_and_by_an_administrator(
    anna: Employee, boris: Employee, owner: Employee
) -> None:
    reply = make_reply(anna)
    change = QuickReplyChanges(messages=[MessageDraft("Самовивіз")])

    with pytest.raises(MayNotWriteReplyError):
        change_quick_reply(quick_reply_id=reply.pk, changes=change, by=boris)
    change_quick_reply(quick_reply_id=reply.pk, changes=QuickReplyChanges(folder="Так"), by=owner)
    changed = change_quick_reply(quick_reply_id=reply.pk, changes=change, by=anna)

    assert [each.text for each in changed.shown_messages] == ["Самовивіз"]
    assert changed.folder == "Так"


def test_an_own_reply_is_not_there_for_anybody_else(anna: Employee, owner: Employee) -> None:
    reply = make_reply(anna, is_shared=False)

    with pytest.raises(QuickReplyAbsentError):
        delete_quick_reply(quick_reply_id=reply.pk, by=owner)


def test_a_shared_reply_that_becomes_own_leaves_the_others(anna: Employee) -> None:
    reply = make_reply(anna)
    change_quick_reply(quick_reply_id=reply.pk, changes=QuickReplyChanges(is_shared=False), by=anna)

    assert told()[-2:] == [("quick_reply.deleted", None), ("quick_reply.changed", anna.pk)]


def test_the_bin_gives_back_what_was_thrown_away(anna: Employee) -> None:
    reply = make_reply(anna, "!дост", "Раз", label="доставка")
    delete_quick_reply(quick_reply_id=reply.pk, by=anna)
    assert activations(anna) == []

    restored = restore_quick_reply(quick_reply_id=reply.pk, by=anna)

    assert activations(anna) == ["!дост"]
    assert restored.label
    assert [each.text for each in restored.shown_messages] == ["Раз"]
    kinds = AuditEntry.objects.filter(action__startswith="quick_reply").order_by("pk")
    assert list(kinds.values_list("action", flat=True)) == [
        "quick_reply.created",
        "quick_reply.deleted",
        "quick_reply.restored",
    ]


def test_what_was_thrown_away_does_not_come_back_over_its_successor(anna: Employee) -> None:
    former = make_reply(anna)
    delete_quick_reply(quick_reply_id=former.pk, by=anna)
    make_reply(anna)

    with pytest.raises(ActivationTakenError):
        restore_quick_reply(quick_reply_id=former.pk, by=anna)


def test_changing_what_was_thrown_away_is_refused(anna: Employee) -> None:
    reply = make_reply(anna)
    delete_quick_reply(quick_reply_id=reply.pk, by=anna)

    with pytest.raises(QuickReplyAbsentError):
        change_quick_reply(quick_reply_id=reply.pk, changes=QuickReplyChanges(), by=anna)


def test_the_label_is_taken_away_or_left(anna: Employee) -> None:
    reply = make_reply(anna, label="доставка")

    left = change_quick_reply(
        quick_reply_id=reply.pk, changes=QuickReplyChanges(folder="Ф"), by=anna
    )
    assert left.label
    taken = change_quick_reply(
        quick_reply_id=reply.pk, changes=QuickReplyChanges(label=LabelChoice()), by=anna
    )
    assert taken.label is None


def test_a_draft_is_what_the_short_form_says(lamp_shop: Company) -> None:
    assert draft("!д", "Так").messages == [MessageDraft("Так")]
