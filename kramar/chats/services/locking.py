"""Taking a chat's lock: numbers, facts and counters are only changed under it."""

from django.utils.translation import gettext as _

from kramar.chats.models import Chat
from kramar.core.errors import AbsentError


class ChatAbsentError(AbsentError):
    """There is no such chat in this company."""

    code = "chat_not_found"


def lock_chat(chat_id: int) -> Chat:
    """Return the chat, locked until the transaction ends, with what a snapshot shows.

    :raises ChatAbsentError: no such chat in the company
    """
    chat = (
        Chat.objects.select_for_update(of=("self",))
        .select_related("contact", "channel", "responsible__role")
        .filter(pk=chat_id)
        .first()
    )
    if chat is None:
        raise ChatAbsentError(_("Чат не знайдено"))
    return chat
