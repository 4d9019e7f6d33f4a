"""Connecting a channel: the provider is asked first, outside of any transaction."""

import secrets
from collections.abc import Coroutine, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeVar

from django.conf import settings as django_settings
from django.db import transaction
from django.utils.translation import gettext as _

from kramar.audit import services as audit
from kramar.audit.services import Person
from kramar.channels.abilities import PollableConnector
from kramar.channels.connector import (
    Connector,
    ConnectorError,
    CredentialsError,
    Identity,
    Link,
)
from kramar.channels.credentials import seal, unseal
from kramar.channels.intake.wakes import wake_intake
from kramar.channels.links import account_id, link_of, webhook_url
from kramar.channels.models import Channel
from kramar.channels.outbox.queueing import wake_outbox
from kramar.channels.provider_http import run_call
from kramar.channels.queries import count_channels_in_use
from kramar.channels.registry import get_connector, list_kinds
from kramar.channels.services.changing import RENEWED_AT, announce, change_settings
from kramar.channels.services.marking import mark_credentials_refused
from kramar.company.services.subscriptions import refuse_over_limit
from kramar.core import clock
from kramar.core.errors import ConflictError, InvalidError
from kramar.core.tenancy import current_company_id

Answer = TypeVar("Answer")

KEY_BYTES = 18
SECRET_BYTES = 36


class UnknownKindError(InvalidError):
    """There is no connector of this kind."""

    code = "unknown_kind"


class CredentialsRefusedError(InvalidError):
    """The provider does not accept the credentials."""

    code = "credentials_refused"


class ProviderRefusedError(InvalidError):
    """The provider could not be reached, or refused for another reason than the credentials."""

    code = "provider_refused"


class AlreadyConnectedError(ConflictError):
    """The company has this account connected already."""

    code = "already_connected"


@dataclass(frozen=True, slots=True)
class ChannelRequest:
    """What a person fills in to connect a channel.

    :param credentials: secret; encrypted at once and never shown again
    :param settings: public, such as ``{"mode": "polling"}``
    """

    kind: str
    name: str
    credentials: Mapping[str, str]
    settings: Mapping[str, object]


def connect_channel(*, request: ChannelRequest, by: Person) -> Channel:
    """Check the credentials by a real call, make the provider deliver to us, keep the channel.

    A name that was left empty is taken from the provider. Without a public HTTPS address a
    channel that can be polled is polled.

    :raises CredentialsRefusedError: the provider does not accept them
    :raises ProviderRefusedError: it refused otherwise, or cannot be reached
    :raises AlreadyConnectedError: this account is a channel already
    :raises UnknownKindError: there is no such connector
    :raises PlanLimitError: the plan allows no more channels
    """
    if request.kind not in list_kinds():
        raise UnknownKindError(_("Такі канали не підтримуються."))
    refuse_over_limit(lambda plan: plan.channel_limit, count_channels_in_use)
    connector = get_connector(request.kind)
    key = secrets.token_urlsafe(KEY_BYTES)
    credentials = {**request.credentials, "secret": secrets.token_urlsafe(SECRET_BYTES)}
    link = Link(
        channel_id=0,
        key=key,
        credentials=credentials,
        settings={**_usual_settings(connector), **request.settings},
        webhook_url=webhook_url(request.kind, key),
    )
    identity = _ask(connector.check(link))
    _refuse_second(identity)
    channel = _create(request, link, identity)
    try:
        _ask(connector.connect(link))
    except (CredentialsRefusedError, ProviderRefusedError):
        channel.delete()
        raise
    _open(channel, by)
    return channel


def check_channel(*, channel: Channel, by: Person | None) -> Identity:
    """Ask the provider again, set the webhook again, and mend the channel if all is well.

    :raises CredentialsRefusedError: the provider does not accept the credentials any more
    :raises ProviderRefusedError: it refused otherwise, or cannot be reached
    """
    connector = get_connector(channel.kind)
    link = link_of(channel)
    try:
        identity = _ask(connector.check(link))
        _ask(connector.connect(link))
    except CredentialsRefusedError as error:
        mark_credentials_refused(channel_id=channel.pk, detail=error.detail)
        raise
    _mend(channel, by)
    return identity


def choose_settings(*, channel: Channel, settings: Mapping[str, object], by: Person) -> Channel:
    """Give the channel other settings, once the provider has agreed to them.

    A bot that is to be polled instead of being delivered to must hear so; else it falls silent.

    :raises CredentialsRefusedError: the provider does not accept the credentials any more
    :raises ProviderRefusedError: it refused the settings, they are of another account, or it
        cannot be reached
    """
    connector = get_connector(channel.kind)
    link = replace(link_of(channel), settings={**channel.settings, **settings})
    _refuse_another(channel, _ask(connector.check(link)))
    _ask(connector.connect(link))
    return change_settings(channel=channel, settings=settings, by=by)


def replace_credentials(*, channel: Channel, credentials: Mapping[str, str], by: Person) -> Channel:
    """Give the channel new credentials of the same account, checked by a real call.

    :raises CredentialsRefusedError: the provider does not accept them
    :raises ProviderRefusedError: it refused otherwise, or they are of another account
    """
    connector = get_connector(channel.kind)
    old = link_of(channel)
    kept = {**unseal(bytes(channel.credentials)), **credentials}
    link = Link(channel.pk, channel.key, kept, channel.settings, old.webhook_url)
    _refuse_another(channel, _ask(connector.check(link)))
    _ask(connector.connect(link))
    channel.credentials = seal(kept)
    channel.settings = {**channel.settings, RENEWED_AT: clock.to_iso(clock.now())}
    _mend(channel, by)
    return channel


def _ask(call: Coroutine[None, None, Answer]) -> Answer:
    try:
        return run_call(call)
    except CredentialsError as error:
        raise CredentialsRefusedError(_(error.detail)) from error
    except ConnectorError as error:
        raise ProviderRefusedError(_(error.detail)) from error


def _refuse_another(channel: Channel, identity: Identity) -> None:
    if identity.external_id != account_id(channel):
        # Contacts and messages belong to the account; another one is another channel.
        raise ProviderRefusedError(_("Це інший обліковий запис. Додайте його новим каналом."))


def _usual_settings(connector: Connector) -> dict[str, object]:
    if not isinstance(connector, PollableConnector):
        return {}
    return {"mode": "webhook" if django_settings.IS_SECURE else "polling"}


def _refuse_second(identity: Identity) -> None:
    if not identity.external_id:
        return
    # Two kinds may be opened by one token, and the second would take the first one's webhook.
    others = Channel.objects.all()
    if any(account_id(other) == identity.external_id for other in others):
        raise AlreadyConnectedError(_("Цей обліковий запис уже під’єднано."))


def _create(request: ChannelRequest, link: Link, identity: Identity) -> Channel:
    """Write the channel, still at rest: some providers knock at its door while being connected."""
    public = {
        "external_id": identity.external_id,
        "name": identity.name,
        "nickname": identity.nickname,
    }
    return Channel.objects.create(
        company_id=current_company_id(),
        kind=request.kind,
        name=request.name.strip() or identity.name or request.kind,
        key=link.key,
        credentials=seal(link.credentials),
        settings={**link.settings, "identity": public},
        is_active=False,
        created_at=clock.now(),
    )


@transaction.atomic
def _open(channel: Channel, by: Person) -> None:
    channel.is_active = True
    channel.save(update_fields=["is_active"])
    audit.record("channel.connected", target=channel, by=by, name=channel.name, kind=channel.kind)
    announce(channel)
    transaction.on_commit(partial(wake_intake, [channel.pk]))


@transaction.atomic
def _mend(channel: Channel, by: Person | None) -> None:
    channel.credentials_refused_at = None
    channel.paused_until = None
    channel.last_error = ""
    channel.save(
        update_fields=[
            *("credentials", "credentials_refused_at", "settings"),
            *("paused_until", "last_error"),
        ]
    )
    audit.record("channel.checked", target=channel, by=by, name=channel.name)
    announce(channel)
    wake_outbox(channel.pk)
