"""What of a channel's troubles is told as a system message; each in its company's scope."""

from django.utils.translation import gettext_noop as _

from kramar.alerts.models import AlertKind
from kramar.alerts.services.raising import raise_alert
from kramar.alerts.words import Words
from kramar.channels.models import Channel

MESSENGERS = "/administration/messengers"


def tell_credentials_refused(channel: Channel, detail: str) -> None:
    """Say that nothing leaves by the channel until a person mends its credentials."""
    _tell(channel, "credentials", _("Канал «%(channel)s» не працює: доступ відкликано"), detail)


def tell_not_renewed(channel: Channel, detail: str) -> None:
    """Say that the credentials still work, and will run out because they are not renewed."""
    title = _("Канал «%(channel)s» скоро втратить доступ: токен не подовжується, вставте новий")
    _tell(channel, "renewal", title, detail)


def tell_trouble(channel: Channel, detail: str) -> None:
    """Say that the provider did not take something; it is tried again."""
    _tell(channel, "trouble", _("Канал «%(channel)s» має труднощі з надсиланням"), detail)


def tell_paused(channel: Channel, detail: str) -> None:
    """Say that the provider asks the whole channel to wait."""
    _tell(channel, "paused", _("Месенджер призупинив надсилання каналом «%(channel)s»"), detail)


def tell_payload_failed(channel_id: int) -> None:
    """Say that a payload could not be handled; it is kept and can be taken in again."""
    _tell(
        Channel.objects.get(pk=channel_id),
        "payload",
        _("Не вдалося обробити те, що надіслав канал «%(channel)s»"),
        Words(_("Нічого не втрачено: відкрийте канал і обробіть звернення ще раз.")),
    )


def tell_payload_too_large(channel_id: int) -> None:
    """Say that more came at once than is taken; the provider sends it again for a while."""
    _tell(
        Channel.objects.get(pk=channel_id),
        "too_large",
        _("Канал «%(channel)s» надсилає завелике звернення, його не прийнято"),
        Words(_("Звернення більші за 5 МБ не приймаються. Подивіться в самому месенджері.")),
    )


def _tell(channel: Channel, trouble: str, title: str, details: Words | str) -> None:
    raise_alert(
        kind=AlertKind.CHANNEL,
        key=f"{channel.pk}:{trouble}",
        title=Words(title, {"channel": channel.name}),
        details=details,
        link=MESSENGERS,
    )
