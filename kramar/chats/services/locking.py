"""Taking a chat's lock: numbers, facts and counters are only changed under it."""

from collections.abc import Sequence

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from kramar.chats.models import Chat
from kramar.core.errors import AbsentError
from kramar.staff.queries import find_employees


class ChatAbsentError(AbsentError):
    """There is no such chat in this company."""

    code = "chat_not_found"


def lock_chat(chat_id: int) -> Chat:
    """Return the chat, locked until the transaction ends, with what a snapshot shows.

    :raises ChatAbsentError: no such chat in the company
    """
    chats = lock_chats(Chat.objects.filter(pk=chat_id))
    if not chats:
        raise ChatAbsentError(_("Чат не знайдено"))
    return chats[0]


def lock_chats(wanted: QuerySet[Chat]) -> list[Chat]:
    """Return the chats, locked, in the order of their ids: everybody who locks several does so.

    The responsible is read after the lock is held. In one statement with it PostgreSQL would
    show the chat as it is, but the responsible as it was before the wait.
    """
    chats = list(
        wanted.select_for_update(of=("self",)).select_related("contact", "channel").order_by("pk")
    )
    _attach_responsibles(chats)
    return chats


def _attach_responsibles(chats: Sequence[Chat]) -> None:
    ids = {chat.responsible_id for chat in chats if chat.responsible_id}
    employees = find_employees(ids)
    for chat in chats:
        chat.responsible = employees.get(chat.responsible_id or 0)
