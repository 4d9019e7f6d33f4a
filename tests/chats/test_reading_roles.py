"""A role that only reads chats changes nothing that colleagues see."""

from collections.abc import Callable
from uuid import UUID

import pytest

from kramar.chats.models import Chat, ChatLabel, Message
from kramar.chats.models.saved_filters import FilterPage, SavedFilter
from kramar.chats.policies import ReadsOnlyError
from kramar.chats.services.assignment import take_chat
from kramar.chats.services.labelling import label_chat, unlabel_chat
from kramar.chats.services.notes import add_chat_note
from kramar.chats.services.private_notes import PrivateNote, write_private_note
from kramar.chats.services.saved_filters import (
    FilterChanges,
    change_filter,
    delete_filter,
    save_filter,
)
from kramar.chats.services.sending import Draft, send_message
from kramar.staff.models import Employee, Role

CHATS = FilterPage.CHATS


def demote(employee: Employee) -> None:
    """Let an employee look on from now."""
    employee.role = Role.objects.get(code="observer")
    employee.save()


@pytest.mark.parametrize("act", ["label", "unlabel", "note", "private note"])
def test_an_observer_leaves_every_chat_as_it_is(
    chat: Chat, anna: Employee, observer: Employee, act: str
) -> None:
    label_id = label_chat(chat_id=chat.pk, name="опт", by=anna).label_ids[0]
    note = PrivateNote(UUID(int=3), "Хтось бачив?")
    acts: dict[str, Callable[[], object]] = {
        "label": lambda: label_chat(chat_id=chat.pk, name="vip", by=observer),
        "unlabel": lambda: unlabel_chat(chat_id=chat.pk, label_id=label_id, by=observer),
        "note": lambda: add_chat_note(chat_id=chat.pk, text="Любить жовте", by=observer),
        "private note": lambda: write_private_note(chat_id=chat.pk, note=note, by=observer),
    }

    with pytest.raises(ReadsOnlyError, match="лише читати"):
        acts[act]()

    assert ChatLabel.objects.get().label_id == label_id
    assert not Message.objects.filter(direction="private").exists()


def test_an_observer_keeps_filters_of_their_own_and_shares_none(
    chat: Chat, observer: Employee
) -> None:
    sharing = FilterChanges(is_shared=True)
    own = save_filter(page=CHATS, name="Борги", query="unread=true", is_shared=False, by=observer)
    change_filter(saved_filter_id=own.pk, changes=FilterChanges(name="Мої"), by=observer)

    with pytest.raises(ReadsOnlyError):
        save_filter(page=CHATS, name="Для всіх", query="", is_shared=True, by=observer)
    with pytest.raises(ReadsOnlyError):
        change_filter(saved_filter_id=own.pk, changes=sharing, by=observer)

    delete_filter(saved_filter_id=own.pk, by=observer)
    assert not SavedFilter.objects.exists()


def test_whoever_only_reads_by_now_answers_no_more_and_leaves_what_they_shared(
    chat: Chat, anna: Employee
) -> None:
    take_chat(chat_id=chat.pk, seen_responsible_id=None, by=anna)
    shared = save_filter(page=CHATS, name="Для всіх", query="", is_shared=True, by=anna)
    demote(anna)

    with pytest.raises(ReadsOnlyError):
        send_message(chat_id=chat.pk, draft=Draft(UUID(int=4), "Так, є"), by=anna)
    with pytest.raises(ReadsOnlyError):
        delete_filter(saved_filter_id=shared.pk, by=anna)
