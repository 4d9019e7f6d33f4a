"""What the workers learn about a channel. Each is called in the scope of its company."""

from datetime import datetime

from django.db import transaction
from django.db.models import Q

from kramar.channels.alarms import tell_credentials_refused, tell_paused, tell_trouble
from kramar.channels.models import Channel
from kramar.channels.services.changing import announce
from kramar.core import clock

ERROR_LENGTH = 500


@transaction.atomic
def mark_credentials_refused(*, channel_id: int, detail: str) -> None:
    """Stop sending until a person mends the credentials; told to the screens once."""
    # The count tells whether it is news: many messages learn it at the same time.
    is_news = Channel.objects.filter(pk=channel_id, credentials_refused_at=None).update(
        credentials_refused_at=clock.now(), last_error=detail[:ERROR_LENGTH]
    )
    if is_news:
        channel = Channel.objects.get(pk=channel_id)
        tell_credentials_refused(channel, detail)
        announce(channel)


@transaction.atomic
def mark_error(*, channel_id: int, detail: str) -> None:
    """Remember the last trouble in plain words; told to the screens when it is another one."""
    error = detail[:ERROR_LENGTH]
    if Channel.objects.filter(pk=channel_id).exclude(last_error=error).update(last_error=error):
        channel = Channel.objects.get(pk=channel_id)
        tell_trouble(channel, detail)
        announce(channel)


@transaction.atomic
def mark_working(*, channel_id: int) -> None:
    """Forget the last trouble: the provider has answered."""
    is_news = (
        Channel.objects.filter(pk=channel_id, credentials_refused_at=None)
        .exclude(last_error="")
        .update(last_error="")
    )
    if is_news:
        announce(Channel.objects.get(pk=channel_id))


def pause_until(*, channel_id: int, until: datetime, detail: str = "") -> None:
    """Send nothing by the channel before ``until``; an earlier moment never shortens the pause."""
    shorter = Q(paused_until=None) | Q(paused_until__lt=until)
    if Channel.objects.filter(shorter, pk=channel_id).update(paused_until=until):
        tell_paused(Channel.objects.get(pk=channel_id), detail)
