"""S23: labels on chats, typed and prepared, and the company's list of them."""

import pytest

from kramar.chats import queries
from kramar.chats.models import Chat, ChatLabel, Label, Message
from kramar.chats.models.labels import LABEL_COLORS
from kramar.chats.services.labelling import LABELS_OF_CHAT, label_chat, unlabel_chat
from kramar.chats.services.labels import (
    LabelChanges,
    LabelExistsError,
    change_label,
    delete_label,
    prepare_label,
)
from kramar.chats.services.locking import LabelAbsentError
from kramar.core.errors import InvalidError
from kramar.events.models import StoredEvent
from kramar.staff.models import Employee


def kinds() -> list[str]:
    return list(StoredEvent.objects.order_by("number").values_list("kind", flat=True))


def names(chat: Chat) -> list[str]:
    return [label.name for label in chat.shown_labels]


def test_a_typed_label_is_made_put_on_and_listed(chat: Chat, anna: Employee) -> None:
    labelled = label_chat(chat_id=chat.pk, name="  оптовий   клієнт ", by=anna)

    assert names(labelled) == ["оптовий клієнт"]
    assert [label.name for label in queries.list_labels()] == ["оптовий клієнт"]
    assert labelled.label_ids == [label.pk for label in queries.list_labels()]
    assert kinds()[-1] == "chat.labelled"


def test_the_chat_tells_who_put_which_label(chat: Chat, anna: Employee) -> None:
    label_chat(chat_id=chat.pk, name="VIP", by=anna)

    line = Message.objects.latest("seq")
    assert line.extras == {
        "event": {"kind": "chat.labelled", "data": {"label": "VIP", "by": "Бондар А."}}
    }


def test_vip_and_small_vip_are_one_label(chat: Chat, anna: Employee) -> None:
    label_chat(chat_id=chat.pk, name="VIP", by=anna)
    again = label_chat(chat_id=chat.pk, name="vip", by=anna)

    assert names(again) == ["VIP"]
    assert kinds().count("chat.labelled") == 1


def test_a_typed_label_disappears_with_its_last_chat(chat: Chat, anna: Employee) -> None:
    label = label_chat(chat_id=chat.pk, name="VIP", by=anna).shown_labels[0]

    bare = unlabel_chat(chat_id=chat.pk, label_id=label.pk, by=anna)

    assert (bare.label_ids, names(bare)) == ([], [])
    assert queries.list_labels() == []
    assert kinds()[-2:] == ["chat.unlabelled", "label.deleted"]


def test_a_prepared_label_stays_without_chats(chat: Chat, anna: Employee, owner: Employee) -> None:
    label = prepare_label(name="Чекає оплати", by=owner)
    label_chat(chat_id=chat.pk, name="чекає оплати", by=anna)

    unlabel_chat(chat_id=chat.pk, label_id=label.pk, by=anna)

    assert queries.list_labels() == [label]


def test_preparing_a_typed_label_keeps_it(chat: Chat, anna: Employee, owner: Employee) -> None:
    label = label_chat(chat_id=chat.pk, name="VIP", by=anna).shown_labels[0]

    assert prepare_label(name="vip", by=owner) == label
    with pytest.raises(LabelExistsError):
        prepare_label(name="VIP", by=owner)
    unlabel_chat(chat_id=chat.pk, label_id=label.pk, by=anna)

    assert queries.list_labels() == [label]


@pytest.mark.parametrize("name", ["", "   ", "\u200b", "я" * 500, "ß" * 30])
def test_a_name_that_is_none_or_too_long_is_refused_at_its_field(
    chat: Chat, anna: Employee, name: str
) -> None:
    with pytest.raises(InvalidError) as refusal:
        label_chat(chat_id=chat.pk, name=name, by=anna)

    assert set(refusal.value.fields) == {"name"}
    assert queries.list_labels() == []


def test_a_chat_does_not_drown_in_labels(chat: Chat, anna: Employee) -> None:
    Chat.objects.update(label_ids=[*range(1000, 1000 + LABELS_OF_CHAT)])

    with pytest.raises(InvalidError, match="30"):
        label_chat(chat_id=chat.pk, name="VIP", by=anna)

    assert queries.list_labels() == []


def test_colours_are_dealt_out_before_any_repeats(chat: Chat, owner: Employee) -> None:
    labels = [prepare_label(name=f"мітка {number}", by=owner) for number in range(11)]

    assert [label.color for label in labels] == [*LABEL_COLORS, LABEL_COLORS[0]]


def test_renaming_is_seen_on_the_chats(chat: Chat, anna: Employee, owner: Employee) -> None:
    label = label_chat(chat_id=chat.pk, name="VIP", by=anna).shown_labels[0]

    change_label(label_id=label.pk, changes=LabelChanges(name="Постійний", color="red"), by=owner)

    shown = label_chat(chat_id=chat.pk, name="постійний", by=anna).shown_labels
    assert [(each.name, each.color) for each in shown] == [("Постійний", "red")]
    assert kinds()[-1] == "label.changed"


def test_two_labels_never_get_one_name(owner: Employee, in_lamp_shop: object) -> None:
    prepare_label(name="VIP", by=owner)
    other = prepare_label(name="Опт", by=owner)

    with pytest.raises(LabelExistsError):
        change_label(label_id=other.pk, changes=LabelChanges(name="vip"), by=owner)


def test_an_unknown_colour_is_refused(owner: Employee, in_lamp_shop: object) -> None:
    with pytest.raises(InvalidError) as refusal:
        prepare_label(name="VIP", color="#ff0000", by=owner)

    assert set(refusal.value.fields) == {"color"}


def test_deleting_takes_it_off_every_chat(chat: Chat, anna: Employee, owner: Employee) -> None:
    label = label_chat(chat_id=chat.pk, name="VIP", by=anna).shown_labels[0]
    Message.objects.update(label_when_sent=label)

    delete_label(label_id=label.pk, by=owner)

    assert Chat.objects.get().label_ids == []
    assert not ChatLabel.objects.exists()
    assert not Message.objects.exclude(label_when_sent=None).exists()
    assert kinds()[-1] == "label.deleted"


def test_what_is_gone_cannot_be_taken_off(chat: Chat, anna: Employee) -> None:
    label = label_chat(chat_id=chat.pk, name="VIP", by=anna).shown_labels[0]
    unlabel_chat(chat_id=chat.pk, label_id=label.pk, by=anna)

    with pytest.raises(LabelAbsentError):
        unlabel_chat(chat_id=chat.pk, label_id=label.pk, by=anna)
    assert not Label.objects.exists()
