"""A client follows the chat: whoever answers in it answers for the client too (S22)."""

from collections.abc import Mapping, Sequence
from functools import partial

from kramar.chats.models import Chat
from kramar.chats.services.changes import ChatChanges, Saved
from kramar.clients.events import ClientChanged
from kramar.clients.models import Client
from kramar.clients.services.cards import client_changed, lock_clients, set_responsible
from kramar.company.queries import get_current_company
from kramar.staff.models import Employee


def follow_chats(
    changes: ChatChanges, chats: Sequence[Chat], *, to: Employee, by: Employee | None
) -> None:
    """Make the clients of locked chats follow to their responsible within a larger change.

    Call it once for all chats of the change, because it locks their clients in one order. A card
    that is merged or deleted stays as it was.
    """
    follow_each(changes, {chat.client_id: to for chat in chats if chat.client_id}, by=by)


def follow_each(changes: ChatChanges, to: Mapping[int, Employee], *, by: Employee | None) -> None:
    """Make clients follow their chats, each to its own employee, within a larger change.

    :param to: by the client's id
    """
    if not to or not get_current_company().client_follows_chat:
        return
    for client in lock_clients(sorted(to)):
        if not client.merged_into_id and not client.deleted_at:
            hand_client_over(changes, client, to=to[client.pk], by=by)


def give_client_back(
    changes: ChatChanges, chat: Chat, *, receiver: Employee, former: Employee | None, by: Employee
) -> None:
    """Give the locked chat's client back to whoever answered for them, within a larger change.

    Only where they followed the chat to its receiver and nobody has given them further.
    """
    if not chat.client_id or not get_current_company().client_follows_chat:
        return
    for client in lock_clients([chat.client_id]):
        is_there = not client.merged_into_id and not client.deleted_at
        if is_there and client.responsible_id == receiver.pk:
            hand_client_over(changes, client, to=former, by=by)


def hand_client_over(
    changes: ChatChanges, client: Client, *, to: Employee | None, by: Employee | None
) -> None:
    """Change a locked client's responsible and announce it, where it is another."""
    if set_responsible(client, to=to, by=by):
        changes.announce(partial(_tell, client))


def _tell(client: Client, _saved: Saved) -> ClientChanged:
    return client_changed(client)
