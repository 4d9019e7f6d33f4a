"""One deed done to every chat of a filter, watched, stopped and undone."""

from collections.abc import Callable, Sequence

import pytest

from kramar.channels.connector import Person
from kramar.chats.models import BulkAction, BulkItem, Chat, Label
from kramar.chats.queries.filters import ChatFilter
from kramar.chats.services.assignment import assign_chat, take_chat
from kramar.chats.services.bulk.asking import (
    AT_WORK,
    BulkActionRunningError,
    CannotUndoError,
    Wish,
    ask_bulk_action,
    cancel_bulk_action,
    undo_bulk_action,
)
from kramar.chats.services.bulk.running import work_on
from kramar.chats.services.linking import link_new_client
from kramar.clients.queries import get_client
from kramar.clients.services.cards import assign_client
from kramar.clients.services.fields import ClientFields
from kramar.core.errors import AbsentError, InvalidError, RefusedError
from kramar.core.jobs import claim_job
from kramar.staff.models import Employee
from tests.chats.conftest import Bring, Say

Deed = BulkAction.Deed
Work = Callable[[BulkAction], BulkAction]
OPEN = ChatFilter(state=Chat.State.OPEN)


@pytest.fixture
def chats(bring: Bring, say: Say) -> Sequence[Chat]:
    """Return sixty chats of nobody: more than are done at once."""
    people = [Person(external_id=f"b{number}", name=f"Покупець {number}") for number in range(60)]
    bring(*(say("Добрий день!", person=person) for person in people))
    return list(Chat.objects.order_by("pk"))


@pytest.fixture
def work() -> Work:
    """Return a function that works at an action until it has ended."""

    def work_until_ended(action: BulkAction) -> BulkAction:
        claim = claim_job(BulkAction, at_work=AT_WORK)
        assert claim
        while work_on(claim.job_id):
            pass
        action.refresh_from_db()
        return action

    return work_until_ended


def test_every_chat_of_the_filter_is_closed(
    chats: Sequence[Chat], anna: Employee, work: Work
) -> None:
    action = work(ask_bulk_action(wish=Wish(Deed.CLOSE, wanted=OPEN), by=anna))

    assert (action.state, action.total, action.done, action.skipped) == ("done", 60, 60, 0)
    assert not Chat.objects.filter(state="open").exists()


def test_what_is_done_is_undone(chats: Sequence[Chat], anna: Employee, work: Work) -> None:
    action = work(ask_bulk_action(wish=Wish(Deed.CLOSE, wanted=OPEN), by=anna))

    action = work(undo_bulk_action(action_id=action.pk, by=anna))

    assert (action.state, action.undone) == ("undone", 60)
    assert Chat.objects.filter(state="open", unread=1).count() == 60


def test_whoever_handed_chats_over_takes_them_back(
    chats: Sequence[Chat], anna: Employee, boris: Employee, work: Work
) -> None:
    take_chat(chat_id=chats[0].pk, seen_responsible_id=None, by=anna)
    wish = Wish(Deed.HAND_OVER, wanted=OPEN, employee_id=boris.pk)
    action = work(ask_bulk_action(wish=wish, by=anna))
    assert Chat.objects.filter(responsible=boris).count() == 60

    work(undo_bulk_action(action_id=action.pk, by=anna))

    assert Chat.objects.filter(responsible=None).count() == 59
    assert Chat.objects.get(pk=chats[0].pk).responsible == anna


@pytest.mark.parametrize("was", ["nobody", "owner"])
def test_a_client_who_followed_a_chat_goes_back_to_whoever_answered_for_them(
    chats: Sequence[Chat], owner: Employee, anna: Employee, boris: Employee, work: Work, was: str
) -> None:
    former = {"nobody": None, "owner": owner}[was]
    chat = link_new_client(chat_id=chats[0].pk, fields=ClientFields(last_name="Бойко"), by=anna)
    assert chat.client
    assign_client(client_id=chat.client.pk, to=former, by=owner)
    wish = Wish(Deed.HAND_OVER, chat_ids=[chat.pk], employee_id=boris.pk)
    action = work(ask_bulk_action(wish=wish, by=anna))
    assert get_client(chat.client.pk).responsible == boris

    work(undo_bulk_action(action_id=action.pk, by=anna))

    assert get_client(chat.client.pk).responsible == former
    assert Chat.objects.get(pk=chat.pk).responsible == anna


def test_undoing_leaves_alone_what_somebody_has_changed_since(
    chats: Sequence[Chat], owner: Employee, boris: Employee, anna: Employee, work: Work
) -> None:
    wish = Wish(Deed.HAND_OVER, wanted=OPEN, employee_id=boris.pk)
    action = work(ask_bulk_action(wish=wish, by=owner))
    assign_chat(chat_id=chats[3].pk, to=anna, by=owner)

    work(undo_bulk_action(action_id=action.pk, by=owner))

    assert Chat.objects.filter(responsible=None).count() == 59
    assert Chat.objects.get(pk=chats[3].pk).responsible == anna


def test_somebody_elses_chats_are_skipped_and_counted_by_reason(
    chats: Sequence[Chat], anna: Employee, boris: Employee, work: Work
) -> None:
    take_chat(chat_id=chats[0].pk, seen_responsible_id=None, by=boris)

    action = work(ask_bulk_action(wish=Wish(Deed.CLOSE, wanted=OPEN), by=anna))

    assert (action.done, action.skipped) == (59, 1)
    assert action.skipped_reasons == {"may_not_hand_over": 1}


def test_a_label_is_put_and_undoing_leaves_those_that_had_it(
    chats: Sequence[Chat], anna: Employee, work: Work
) -> None:
    some = Wish(Deed.LABEL, chat_ids=[chats[0].pk], label="опт")
    work(ask_bulk_action(wish=some, by=anna))
    action = work(ask_bulk_action(wish=Wish(Deed.LABEL, wanted=OPEN, label="опт"), by=anna))
    label = Label.objects.get()
    assert Chat.objects.filter(label_ids=[label.pk]).count() == 60

    work(undo_bulk_action(action_id=action.pk, by=anna))

    assert list(Chat.objects.filter(label_ids=[label.pk])) == [chats[0]]


def test_taking_a_label_off_all_chats_can_be_undone(
    chats: Sequence[Chat], anna: Employee, work: Work
) -> None:
    work(ask_bulk_action(wish=Wish(Deed.LABEL, wanted=OPEN, label="опт"), by=anna))
    wish = Wish(Deed.UNLABEL, wanted=OPEN, label_id=Label.objects.get().pk)
    action = work(ask_bulk_action(wish=wish, by=anna))
    assert not Label.objects.exists()

    work(undo_bulk_action(action_id=action.pk, by=anna))

    assert Chat.objects.filter(label_ids=[Label.objects.get().pk]).count() == 60


def test_reading_is_undone_to_what_was_unread(
    chats: Sequence[Chat], anna: Employee, work: Work
) -> None:
    action = work(ask_bulk_action(wish=Wish(Deed.READ, wanted=OPEN), by=anna))
    assert not Chat.objects.filter(unread__gt=0).exists()

    work(undo_bulk_action(action_id=action.pk, by=anna))

    assert Chat.objects.filter(unread=1).count() == 60


def test_it_can_be_stopped_on_the_way(chats: Sequence[Chat], anna: Employee) -> None:
    action = ask_bulk_action(wish=Wish(Deed.CLOSE, wanted=OPEN), by=anna)
    claim = claim_job(BulkAction, at_work=AT_WORK)
    assert claim
    assert work_on(claim.job_id)  # gathers
    assert work_on(claim.job_id)  # the first fifty

    cancel_bulk_action(action_id=action.pk, by=anna)

    assert not work_on(claim.job_id)
    assert Chat.objects.filter(state="open").count() == 10
    assert BulkItem.objects.filter(state="waiting").count() == 10


def test_an_action_that_is_worked_at_is_claimed_by_nobody_else(
    chats: Sequence[Chat], anna: Employee
) -> None:
    ask_bulk_action(wish=Wish(Deed.CLOSE, wanted=OPEN), by=anna)

    assert claim_job(BulkAction, at_work=AT_WORK)
    assert claim_job(BulkAction, at_work=AT_WORK) is None


def test_one_at_a_time(chats: Sequence[Chat], anna: Employee) -> None:
    ask_bulk_action(wish=Wish(Deed.CLOSE, wanted=OPEN), by=anna)

    with pytest.raises(BulkActionRunningError):
        ask_bulk_action(wish=Wish(Deed.READ, wanted=OPEN), by=anna)


def test_what_is_missing_or_wrong_is_refused(
    chats: Sequence[Chat], anna: Employee, observer: Employee
) -> None:
    with pytest.raises(InvalidError):
        ask_bulk_action(wish=Wish(Deed.LABEL, wanted=OPEN, label=" "), by=anna)
    with pytest.raises(AbsentError):
        ask_bulk_action(wish=Wish(Deed.HAND_OVER, wanted=OPEN), by=anna)
    with pytest.raises(AbsentError):
        ask_bulk_action(wish=Wish(Deed.CLOSE, chat_ids=[10**9]), by=anna)
    with pytest.raises(AbsentError):
        ask_bulk_action(wish=Wish(Deed.CLOSE), by=anna)
    with pytest.raises(InvalidError):
        ask_bulk_action(wish=Wish(Deed.HAND_OVER, wanted=OPEN, employee_id=observer.pk), by=anna)
    with pytest.raises(RefusedError):
        ask_bulk_action(wish=Wish(Deed.CLOSE, wanted=OPEN), by=observer)


def test_what_runs_or_was_undone_is_not_undone(
    chats: Sequence[Chat], anna: Employee, work: Work
) -> None:
    action = ask_bulk_action(wish=Wish(Deed.READ, wanted=OPEN), by=anna)
    with pytest.raises(CannotUndoError):
        undo_bulk_action(action_id=action.pk, by=anna)

    work(action)
    work(undo_bulk_action(action_id=action.pk, by=anna))

    with pytest.raises(CannotUndoError):
        undo_bulk_action(action_id=action.pk, by=anna)
