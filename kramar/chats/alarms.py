"""What of chats' troubles is told as a system message."""

from django.utils.translation import gettext_noop as _

from kramar.alerts.models import AlertKind
from kramar.alerts.services.raising import raise_alert
from kramar.alerts.words import Words
from kramar.chats.models import Chat


def tell_message_refused(chat: Chat, code: str, detail: str) -> None:
    """Say that the provider refused a message for good; the same reason again is counted."""
    channel = chat.channel
    raise_alert(
        kind=AlertKind.REFUSED_MESSAGE,
        key=f"{channel.pk}:{code}",
        title=Words(_("Канал «%(channel)s» не прийняв повідомлення"), {"channel": channel.name}),
        details=detail,
        link=f"/chats/{chat.pk}",
    )


def tell_scheduled_failed(chat: Chat, detail: str) -> None:
    """Say that a message that was written ahead could not be sent when its time came."""
    raise_alert(
        kind=AlertKind.TASK,
        key=f"scheduled:{chat.pk}",
        title=Words(_("Відкладене повідомлення не надіслано")),
        details=detail,
        link=f"/chats/{chat.pk}",
    )
