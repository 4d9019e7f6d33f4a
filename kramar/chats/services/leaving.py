"""Handing over the open chats of somebody who leaves.

A closed one stays theirs: history keeps the name, and it is nobody's once it reopens.
"""

from django.db import transaction

from kramar.audit.services import record_many
from kramar.chats import policies
from kramar.chats.models import Chat
from kramar.chats.services.assignment import change_responsible
from kramar.chats.services.changes import ChatChanges
from kramar.chats.services.lines import event_line
from kramar.chats.services.locking import lock_chats
from kramar.staff.models import Employee

AT_ONCE = 100


def count_open_chats(of: Employee) -> int:
    """Count the open chats that the employee answers for."""
    return Chat.objects.filter(responsible=of, state=Chat.State.OPEN).count()


@transaction.atomic
def hand_over_chats(*, of: Employee, to: Employee | None, after: int, by: Employee) -> list[int]:
    """Hand over some chats, in the order of their ids; a receiver who may not answer gets none.

    The clients do not follow: they are handed over by themselves. No right is asked: whoever may
    dismiss may do this. What nobody has read stays unread, even for whoever dismissed.

    :param after: the last id of the step before
    :returns: the ids of those that were looked at, none at the end
    """
    rows = Chat.objects.filter(responsible=of, state=Chat.State.OPEN, pk__gt=after)
    ids = list(rows.order_by("pk").values_list("pk", flat=True)[:AT_ONCE])
    receiver = to if to and policies.can_answer(to) else None
    # Somebody else may have one by now, or it was closed: the lock was waited for.
    theirs = [
        chat
        for chat in lock_chats(ids)
        if chat.responsible_id == of.pk and chat.state == Chat.State.OPEN
    ]
    changes = ChatChanges()
    names = {"from": of.short_name, "to": receiver.short_name if receiver else ""}
    for chat in theirs:
        # Nobody is named who did it, so that the receiver is told of all of them together.
        line = event_line(chat, "chat.inherited", **names)
        change_responsible(changes, chat, to=receiver, line=line)
    told = {"to": receiver.pk if receiver else None, "former": of.pk}
    record_many("chat.assigned", targets=theirs, by=by, **told)
    changes.save()
    return ids
