"""Chats of two cards that become one card, and back."""

from collections.abc import Sequence

from kramar.chats.events import ChatLinked
from kramar.chats.models import Chat
from kramar.chats.services.changes import ChatChanges
from kramar.chats.services.lines import event_line
from kramar.chats.services.locking import lock_chats
from kramar.clients.models import Client
from kramar.clients.queries import find_clients
from kramar.clients.services.facts import count_chats
from kramar.staff.models import Employee


class ClientChats:
    """The chats that follow a client."""

    def lock(self, client_ids: Sequence[int]) -> None:
        """Lock the chats of these clients."""
        lock_chats(_ids_of(client_ids))

    def move(
        self, *, from_id: int, to_id: int, ids: Sequence[int] | None, by: Employee
    ) -> list[int]:
        """Link the chats of one client to another, and return which."""
        to = find_clients([to_id])[to_id]
        known = _ids_of([from_id])
        chats = lock_chats(known if ids is None else set(known) & set(ids))
        for chat in chats:
            _link(chat, to, by)
        count_chats(client_id=from_id, change=-len(chats))
        count_chats(client_id=to_id, change=len(chats))
        return [chat.pk for chat in chats]


def _link(chat: Chat, to: Client, by: Employee) -> None:
    changes = ChatChanges()
    changes.begin(chat)
    chat.client = to
    line = event_line(chat, "chat.linked", by=by.short_name, client=to.name)
    changes.append(chat, line)
    changes.announce(
        lambda saved: ChatLinked(chat=saved.chat(chat), message=saved.message(chat, line))
    )
    changes.save()


def _ids_of(client_ids: Sequence[int]) -> list[int]:
    return list(Chat.objects.filter(client_id__in=client_ids).values_list("pk", flat=True))
