"""Doing a bulk action some chats at a time, so that it can be watched and stopped."""

from collections import Counter

from django.db import transaction
from django.db.models import F

from kramar.chats.models import BulkAction, BulkItem
from kramar.chats.policies import ChatSight
from kramar.chats.queries import get_chat, iterate_chat_ids
from kramar.chats.services.bulk.asking import FILTER, announce
from kramar.chats.services.bulk.deeds import Deed, deed_of
from kramar.chats.services.locking import lock_chat
from kramar.core import clock
from kramar.core.errors import KramarError
from kramar.core.jobs import LEASE

CHATS_AT_ONCE = 50
GATHERED_AT_ONCE = 1000


def work_on(action_id: int) -> bool:
    """Do the next part of a claimed action, in its company's scope; return whether more is left.

    Which part is next is read from the rows, so that whoever goes on after a death repeats nothing.
    """
    action = BulkAction.objects.select_related("employee__role").get(pk=action_id)
    if action.state == BulkAction.State.WAITING:
        _gather(action)
        return True
    if action.state == BulkAction.State.RUNNING:
        return _do_some(action)
    if action.state == BulkAction.State.UNDOING:
        return _undo_some(action)
    _release(action)
    return False


@transaction.atomic
def _gather(action: BulkAction) -> None:
    """Write down the chats that match now; those that come to match later are not meant."""
    sight = ChatSight.of(action.employee)
    if action.wanted is not None:
        wanted = FILTER.validate_python(action.wanted)
        for ids in iterate_chat_ids(sight, wanted, at_once=GATHERED_AT_ONCE):
            BulkItem.objects.bulk_create(
                BulkItem(company_id=action.company_id, action=action, chat_id=chat_id)
                for chat_id in ids
            )
    total = BulkItem.objects.filter(action=action).count()
    # One that was cancelled meanwhile stays so.
    waiting = BulkAction.objects.filter(pk=action.pk, state=BulkAction.State.WAITING)
    waiting.update(state=BulkAction.State.RUNNING, total=total)
    action.refresh_from_db(fields=["state", "total"])
    announce(action)


def _do_some(action: BulkAction) -> bool:
    items = _next_items(action, BulkItem.State.WAITING)
    deed, sight = deed_of(action), ChatSight.of(action.employee)
    reasons = Counter(filter(None, (_do_one(deed, sight, item) for item in items)))
    with transaction.atomic():
        locked = BulkAction.objects.select_for_update().get(pk=action.pk)
        locked.skipped += reasons.total()
        locked.done += len(items) - reasons.total()
        locked.skipped_reasons = dict(Counter(locked.skipped_reasons) + reasons)
        is_over = len(items) < CHATS_AT_ONCE
        if is_over and locked.state == BulkAction.State.RUNNING:
            locked.state = BulkAction.State.DONE
        _keep(locked, more=not is_over)
    return not is_over


def _do_one(deed: Deed, sight: ChatSight, item: BulkItem) -> str:
    """Do it to one chat; return why not, empty when it is done."""
    try:
        with transaction.atomic():
            chat = lock_chat(item.chat_id)
            get_chat(sight, chat.pk)
            item.before = deed.apply(chat)
            item.state = BulkItem.State.DONE
            item.save(update_fields=["state", "before"])
    except KramarError as error:
        BulkItem.objects.filter(pk=item.pk).update(state=BulkItem.State.SKIPPED)
        return error.code
    return ""


def _undo_some(action: BulkAction) -> bool:
    items = _next_items(action, BulkItem.State.DONE)
    deed = deed_of(action)
    for item in items:
        _undo_one(deed, item)
    is_over = len(items) < CHATS_AT_ONCE
    with transaction.atomic():
        locked = BulkAction.objects.select_for_update().get(pk=action.pk)
        locked.undone = F("undone") + len(items)
        if is_over:
            locked.state = BulkAction.State.UNDONE
        _keep(locked, more=not is_over)
    return not is_over


def _undo_one(deed: Deed, item: BulkItem) -> None:
    try:
        with transaction.atomic():
            if item.before is not None:
                deed.undo(lock_chat(item.chat_id), item.before)
            item.state = BulkItem.State.UNDONE
            item.save(update_fields=["state"])
    except KramarError:
        # What may no longer be changed stays as somebody else has left it.
        BulkItem.objects.filter(pk=item.pk).update(state=BulkItem.State.UNDONE)


def _next_items(action: BulkAction, state: BulkItem.State) -> list[BulkItem]:
    items = BulkItem.objects.filter(action=action, state=state).order_by("pk")
    return list(items[:CHATS_AT_ONCE])


def _keep(action: BulkAction, *, more: bool) -> None:
    action.lease_until = clock.now() + LEASE if more else None
    action.save()
    action.refresh_from_db()
    announce(action)


def _release(action: BulkAction) -> None:
    BulkAction.objects.filter(pk=action.pk).update(lease_until=None)
