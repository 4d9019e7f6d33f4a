"""``channels``: connecting them, their health, and what could not be taken in."""

from dataclasses import asdict
from datetime import datetime
from typing import Annotated, Literal

from django.utils.translation import gettext as _
from ninja import Router, Schema, Status
from pydantic import ConfigDict, Field, StringConstraints

from kramar.api.access import needs
from kramar.api.capabilities import CapabilitiesOut
from kramar.api.company_scope import EmployeeRequest
from kramar.api.paths import Id
from kramar.channels.abilities import ChallengedConnector
from kramar.channels.connector import Link
from kramar.channels.health import ChannelHealth, list_health
from kramar.channels.intake.replay import FailedPayload, list_failed_payloads, replay_payload
from kramar.channels.links import link_of
from kramar.channels.models import Channel
from kramar.channels.registry import get_connector
from kramar.channels.services.changing import (
    pause_channel,
    rename_channel,
    resume_channel,
)
from kramar.channels.services.connecting import (
    ChannelRequest,
    check_channel,
    choose_settings,
    connect_channel,
    replace_credentials,
)
from kramar.core.errors import AbsentError
from kramar.staff.permissions import Permission

router = Router(tags=["channels"])

Name = Annotated[str, StringConstraints(strip_whitespace=True, max_length=120)]
Site = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
MetaId = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^[0-9]{1,40}$")]
Color = Annotated[str, StringConstraints(pattern=r"^#[0-9a-fA-F]{6}$")]
# What opens the account; kept apart from the settings, encrypted, and never shown again.
CREDENTIALS = {"token", "app_secret"}


class ChannelSettingsIn(Schema):
    """What a kind of channel wants to know; each kind reads its own."""

    model_config = ConfigDict(extra="forbid")

    token: Annotated[str, Field(min_length=1, max_length=1000)] | None = None
    app_secret: Annotated[str, Field(min_length=1, max_length=300)] | None = None
    phone_number_id: MetaId | None = None
    business_account_id: MetaId | None = None
    flavour: Literal["login", "page"] | None = None
    human_agent: bool | None = None
    mode: Literal["webhook", "polling"] | None = None
    origins: Annotated[list[Site], Field(max_length=50)] | None = None
    greeting: Annotated[str, Field(max_length=500)] | None = None
    title: Annotated[str, Field(max_length=80)] | None = None
    away: Annotated[str, Field(max_length=500)] | None = None
    language: Literal["uk", "en"] | None = None
    color: Color | None = None

    def credentials(self) -> dict[str, str]:
        """Return the secret part of what was given."""
        return self.model_dump(include=CREDENTIALS, exclude_none=True)

    def public(self) -> dict[str, object]:
        """Return the rest of what was given."""
        return self.model_dump(exclude=CREDENTIALS, exclude_none=True)


class ChannelIn(Schema):
    """A channel to connect. An empty name is taken from the provider."""

    kind: Annotated[str, Field(max_length=20)]
    name: Name = ""
    settings: ChannelSettingsIn


class ChannelPatch(Schema):
    """What to change; what is left out stays."""

    name: Annotated[Name, StringConstraints(min_length=1)] | None = None
    is_active: bool | None = None
    settings: ChannelSettingsIn | None = None


class ChannelSettingsOut(Schema):
    """The public settings; a kind has only some of them."""

    phone_number_id: str | None = None
    business_account_id: str | None = None
    flavour: str | None = None
    human_agent: bool | None = None
    mode: str | None = None
    origins: list[str] | None = None
    greeting: str | None = None
    title: str | None = None
    away: str | None = None
    language: str | None = None
    color: str | None = None
    username: str | None = None
    key: str

    @classmethod
    def of(cls, channel: Channel) -> "ChannelSettingsOut":
        """Present what of a channel's settings is for people."""
        identity = channel.settings.get("identity") or {}
        shown = {name: channel.settings.get(name) for name in cls.model_fields}
        return cls.model_validate(
            {**shown, "username": identity.get("nickname") or None, "key": channel.key}
        )


class ConnectionOut(Schema):
    """The account that has let the channel in."""

    name: str
    nickname: str


class HealthOut(Schema):
    """Whether the channel works, and if not, why."""

    state: Literal["ok", "warning", "broken", "paused"]
    detail: str
    last_inbound_at: datetime | None
    last_outbound_at: datetime | None
    last_error: str
    pending_inbound: int
    pending_outbound: int
    failed_inbound: int


class ChannelOut(Schema):
    """A channel with its health."""

    id: int
    kind: str
    name: str
    is_active: bool
    settings: ChannelSettingsOut
    connection: ConnectionOut | None
    capabilities: CapabilitiesOut
    health: HealthOut

    @classmethod
    def of(cls, channel: Channel, health: ChannelHealth) -> "ChannelOut":
        """Present a channel."""
        return cls(
            id=channel.pk,
            kind=channel.kind,
            name=channel.name,
            is_active=channel.is_active,
            settings=ChannelSettingsOut.of(channel),
            connection=channel.connection and ConnectionOut.model_validate(channel.connection),
            capabilities=CapabilitiesOut.of(channel),
            health=HealthOut.model_validate(asdict(health)),
        )


class ChannelPage(Schema):
    """All channels of the company."""

    items: list[ChannelOut]
    next: str | None = None


class WebhookOut(Schema):
    """What the owner pastes where the provider asks for it."""

    url: str
    verify_token: str

    @classmethod
    def of(cls, link: Link) -> "WebhookOut":
        """Present the address of a channel, and the word to verify it by."""
        return cls(url=link.webhook_url, verify_token=link.credentials.get("secret", ""))


class FailedPayloadOut(Schema):
    """What came and could not be handled, as it came."""

    id: int
    error: str
    body: str
    received_at: datetime
    handled_at: datetime | None

    @classmethod
    def of(cls, payload: FailedPayload) -> "FailedPayloadOut":
        """Present a payload."""
        return cls.model_validate(asdict(payload))


class FailedPayloadPage(Schema):
    """The newest failed payloads of a channel."""

    items: list[FailedPayloadOut]
    next: str | None = None


@router.get(
    "/channels",
    response=ChannelPage,
    auth=needs(Permission.CHATS_USE),
    operation_id="list_channels",
)
def get_channels(request: EmployeeRequest) -> ChannelPage:
    """List the channels with their health."""
    channels = list(Channel.objects.order_by("id"))
    health = list_health(channels)
    return ChannelPage(items=[ChannelOut.of(each, health[each.pk]) for each in channels])


@router.post(
    "/channels",
    response={201: ChannelOut},
    auth=needs(Permission.ADMINISTRATION),
    operation_id="add_channel",
)
def post_channel(request: EmployeeRequest, body: ChannelIn) -> Status[ChannelOut]:
    """Connect a channel; the provider is asked at once whether the credentials are good."""
    wanted = ChannelRequest(
        kind=body.kind,
        name=body.name,
        credentials=body.settings.credentials(),
        settings=body.settings.public(),
    )
    return Status(201, _present(connect_channel(request=wanted, by=request.employee)))


@router.patch(
    "/channels/{channel_id}",
    response=ChannelOut,
    auth=needs(Permission.ADMINISTRATION),
    operation_id="change_channel",
)
def patch_channel(request: EmployeeRequest, channel_id: Id, body: ChannelPatch) -> ChannelOut:
    """Rename, pause or resume a channel, or give it other settings or credentials."""
    channel, by = _get_channel(channel_id), request.employee
    if body.settings is not None:
        if credentials := body.settings.credentials():
            channel = replace_credentials(channel=channel, credentials=credentials, by=by)
        if settings := body.settings.public():
            channel = choose_settings(channel=channel, settings=settings, by=by)
    if body.name is not None:
        channel = rename_channel(channel=channel, name=body.name, by=by)
    if body.is_active is not None:
        switch = resume_channel if body.is_active else pause_channel
        channel = switch(channel=channel, by=by)
    return _present(channel)


@router.post(
    "/channels/{channel_id}/check",
    response=ChannelOut,
    auth=needs(Permission.ADMINISTRATION),
    operation_id="check_channel",
)
def post_check(request: EmployeeRequest, channel_id: Id) -> ChannelOut:
    """Ask the provider again, and set the webhook again."""
    channel = _get_channel(channel_id)
    check_channel(channel=channel, by=request.employee)
    return _present(channel)


@router.get(
    "/channels/{channel_id}/webhook",
    response=WebhookOut,
    auth=needs(Permission.ADMINISTRATION),
    operation_id="get_webhook",
)
def get_webhook(request: EmployeeRequest, channel_id: Id) -> WebhookOut:
    """Tell what to paste into the provider's pages, where it has to be pasted."""
    channel = _get_channel(channel_id)
    if not isinstance(get_connector(channel.kind), ChallengedConnector):
        raise AbsentError(_("У цього каналу нічого не треба вставляти"))
    return WebhookOut.of(link_of(channel))


@router.get(
    "/channels/{channel_id}/failed-payloads",
    response=FailedPayloadPage,
    auth=needs(Permission.ADMINISTRATION),
    operation_id="list_failed_payloads",
)
def get_failed_payloads(request: EmployeeRequest, channel_id: Id) -> FailedPayloadPage:
    """List what came and could not be handled, newest first."""
    payloads = list_failed_payloads(_get_channel(channel_id))
    return FailedPayloadPage(items=[FailedPayloadOut.of(payload) for payload in payloads])


@router.post(
    "/channels/{channel_id}/failed-payloads/{payload_id}/replay",
    response={204: None},
    auth=needs(Permission.ADMINISTRATION),
    operation_id="replay_payload",
)
def post_replay(request: EmployeeRequest, channel_id: Id, payload_id: Id) -> Status[None]:
    """Try again to take in what could not be handled."""
    replay_payload(channel=_get_channel(channel_id), payload_id=payload_id, by=request.employee)
    return Status(204, None)


def _get_channel(channel_id: int) -> Channel:
    channel = Channel.objects.filter(pk=channel_id).first()
    if channel is None:
        raise AbsentError(_("Немає такого каналу"))
    return channel


def _present(channel: Channel) -> ChannelOut:
    return ChannelOut.of(channel, list_health([channel])[channel.pk])
