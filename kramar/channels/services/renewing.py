"""Renewing credentials that run out, long before they do."""

import logging
from datetime import datetime, timedelta

from django.db import transaction
from django.utils.dateparse import parse_datetime

from kramar.channels.abilities import RenewableConnector
from kramar.channels.alarms import tell_not_renewed
from kramar.channels.connector import ConnectorError, CredentialsError, PermanentError
from kramar.channels.credentials import CredentialsUnreadableError, seal, unseal
from kramar.channels.directory import TOPIC
from kramar.channels.links import link_of
from kramar.channels.models import Channel
from kramar.channels.provider_http import run_call
from kramar.channels.queries import list_channels_of
from kramar.channels.registry import get_connector, list_kinds
from kramar.channels.services.changing import RENEWED_AT
from kramar.channels.services.marking import mark_credentials_refused
from kramar.core import clock
from kramar.core.tenancy import company_scope
from kramar.events.bus import get_bus

logger = logging.getLogger(__name__)


def renew_credentials(now: datetime) -> int:
    """Renew what is old enough; what cannot be renewed now is tried again the next time.

    :returns: how many channels have new credentials
    """
    kinds = [kind for kind in list_kinds() if isinstance(get_connector(kind), RenewableConnector)]
    return sum(_renew(channel, now) for channel in list_channels_of(kinds))


def _renew(channel: Channel, now: datetime) -> bool:
    connector = get_connector(channel.kind)
    if not isinstance(connector, RenewableConnector):
        return False
    if now < _renewed_at(channel) + timedelta(days=connector.renew_after_days):
        return False
    with company_scope(channel.company_id):
        try:
            renewed = run_call(connector.renew(link_of(channel)))
        except CredentialsError as error:
            mark_credentials_refused(channel_id=channel.pk, detail=error.detail)
            return False
        except PermanentError as error:
            # Asking again will not help, and the old ones run out one day.
            with transaction.atomic():
                tell_not_renewed(channel, error.detail)
            return False
        except (ConnectorError, CredentialsUnreadableError) as error:
            extra = {"channel": channel.pk, "error": type(error).__name__}
            logger.warning("Credentials were not renewed", extra=extra)
            return False
        return _keep(channel, dict(renewed), now)


def _keep(channel: Channel, renewed: dict[str, str], now: datetime) -> bool:
    old = bytes(channel.credentials)
    # A person may have put other credentials there meanwhile: then these are of no use.
    kept = Channel.objects.filter(pk=channel.pk, credentials=old).update(
        credentials=seal({**unseal(old), **renewed}),
        settings={**channel.settings, RENEWED_AT: clock.to_iso(now)},
    )
    get_bus().wake(TOPIC)
    return bool(kept and renewed)


def _renewed_at(channel: Channel) -> datetime:
    last = channel.settings.get(RENEWED_AT)
    return (parse_datetime(last) if isinstance(last, str) else None) or channel.created_at
