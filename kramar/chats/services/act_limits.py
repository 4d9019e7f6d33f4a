"""What may be done to a message: the channel's capabilities say what, and for how long."""

from datetime import timedelta

from django.utils.translation import gettext as _

from kramar.channels.capabilities import Capabilities
from kramar.chats.models import Attachment, Message
from kramar.chats.services.limits import MessageEmptyError, TextTooLongError, text_length
from kramar.core import clock
from kramar.core.errors import ConflictError

REACTION_LENGTH = 16
LEFT = {Message.Status.SENT, Message.Status.DELIVERED, Message.Status.READ}
ON_ITS_WAY = {Message.Status.QUEUED, Message.Status.SENDING}


class EditRefusedError(ConflictError):
    """This message cannot be changed."""

    code = "edit_refused"


class DeleteRefusedError(ConflictError):
    """This message cannot be taken back."""

    code = "delete_refused"


class ReactionRefusedError(ConflictError):
    """This message cannot be reacted to, or not with this."""

    code = "reaction_refused"


def check_new_text(text: str, message: Message, capabilities: Capabilities) -> None:
    """Refuse a text that the channel would not take in the place of the message's own.

    :raises InvalidError: empty, or too long; names the limit
    """
    if not text:
        raise MessageEmptyError(_("Напишіть новий текст або видаліть повідомлення"))
    limit = capabilities.text_limit
    stood_under_file = text_length(message.text, capabilities) <= capabilities.caption_limit
    if stood_under_file and Attachment.objects.filter(message=message).exists():
        limit = capabilities.caption_limit
    if (length := text_length(text, capabilities)) > limit:
        raise TextTooLongError(
            _("Повідомлення задовге: %(length)d, а канал приймає до %(limit)d")
            % {"length": length, "limit": limit}
        )


def check_editable(message: Message, capabilities: Capabilities) -> None:
    """Refuse to edit what the channel would not let be edited.

    :raises EditRefusedError: says why
    """
    if not capabilities.can_edit:
        raise EditRefusedError(_("Цей канал не дає змінювати надіслане"))
    if message.status not in LEFT | ON_ITS_WAY:
        raise EditRefusedError(_("Невідомо, чи повідомлення дійшло"))
    if _is_too_old(message, capabilities.edit_window_hours):
        raise EditRefusedError(
            _("Змінити можна лише протягом %(hours)d год.")
            % {"hours": capabilities.edit_window_hours}
        )


def check_deletable(message: Message, capabilities: Capabilities) -> None:
    """Refuse to delete what the channel would not let be deleted.

    :raises DeleteRefusedError: says why
    """
    if message.direction != Message.Direction.OUT:
        raise DeleteRefusedError(_("Видаляти можна лише повідомлення співробітників"))
    if not capabilities.can_delete:
        raise DeleteRefusedError(_("Цей канал не дає видаляти надіслане"))
    if message.status not in LEFT | ON_ITS_WAY:
        raise DeleteRefusedError(_("Невідомо, чи повідомлення дійшло"))
    if _is_too_old(message, capabilities.delete_window_hours):
        raise DeleteRefusedError(
            _("Видалити можна лише протягом %(hours)d год.")
            % {"hours": capabilities.delete_window_hours}
        )


def check_reaction(emoji: str | None, message: Message, capabilities: Capabilities) -> None:
    """Refuse a reaction that the channel would not take.

    :raises ReactionRefusedError: says why
    """
    if not capabilities.can_react:
        raise ReactionRefusedError(_("Цей канал не має реакцій"))
    is_there = message.status in LEFT | {Message.Status.RECEIVED}
    if message.deleted_at or not is_there or message.direction not in {"in", "out"}:
        raise ReactionRefusedError(_("На це повідомлення не можна поставити реакцію"))
    if emoji is not None and not _is_allowed(emoji, capabilities.reactions):
        raise ReactionRefusedError(_("Канал не приймає такої реакції"))


def _is_allowed(emoji: str, reactions: tuple[str, ...]) -> bool:
    if reactions:
        return emoji in reactions
    is_sign = not any(each.isalpha() or each.isspace() for each in emoji)
    return 0 < len(emoji) <= REACTION_LENGTH and is_sign and not emoji.isascii()


def _is_too_old(message: Message, hours: int | None) -> bool:
    return hours is not None and clock.now() - message.created_at > timedelta(hours=hours)
