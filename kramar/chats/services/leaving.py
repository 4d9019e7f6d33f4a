"""Handing over the open chats of somebody who leaves; a closed one is nobody's once it reopens."""

from django.db import transaction

from kramar.chats import policies
from kramar.chats.models import Chat
from kramar.chats.services.assignment import give_chat
from kramar.chats.services.changes import ChatChanges
from kramar.chats.services.locking import lock_chats
from kramar.staff.models import Employee

AT_ONCE = 20


def count_open_chats(of: Employee) -> int:
    """Count the open chats that the employee answers for."""
    return Chat.objects.filter(responsible=of, state=Chat.State.OPEN).count()


@transaction.atomic
def hand_over_chats(*, of: Employee, to: Employee | None, after: int, by: Employee) -> list[int]:
    """Hand over some chats, in the order of their ids; a receiver who may not answer gets none.

    The clients do not follow: they are handed over by themselves. No right is asked: whoever may
    dismiss may do this.

    :param after: the last id of the step before
    :returns: the ids of those that were looked at, none at the end
    """
    rows = Chat.objects.filter(responsible=of, state=Chat.State.OPEN, pk__gt=after)
    ids = list(rows.order_by("pk").values_list("pk", flat=True)[:AT_ONCE])
    receiver = to if to and policies.can_answer(to) else None
    changes = ChatChanges()
    for chat in lock_chats(ids):
        # Somebody else may have it by now: the lock was waited for.
        if chat.responsible_id == of.pk:
            give_chat(changes, chat, to=receiver, by=by, is_read=False)
    changes.save()
    return ids
