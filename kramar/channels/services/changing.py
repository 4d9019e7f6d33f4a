"""What people set on a channel."""

from collections.abc import Mapping
from functools import partial

from django.db import transaction

from kramar.audit import services as audit
from kramar.audit.changes import compare
from kramar.audit.services import Person
from kramar.channels.directory import TOPIC
from kramar.channels.events import ChannelChanged, ChannelRef
from kramar.channels.intake.wakes import wake_intake
from kramar.channels.models import Channel
from kramar.channels.outbox.queueing import wake_outbox
from kramar.events.bus import get_bus
from kramar.events.services import publish

# When a channel's credentials were last renewed, among its settings.
RENEWED_AT = "renewed_at"


@transaction.atomic
def rename_channel(*, channel: Channel, name: str, by: Person) -> Channel:
    """Give the channel another name; only employees see it."""
    changes = compare({"name": channel.name}, {"name": name})
    channel.name = name
    channel.save(update_fields=["name"])
    audit.record("channel.renamed", target=channel, by=by, name=name, changes=changes)
    announce(channel)
    return channel


@transaction.atomic
def change_settings(*, channel: Channel, settings: Mapping[str, object], by: Person) -> Channel:
    """Change some of the channel's settings; those not named stay."""
    channel.settings = {**channel.settings, **settings}
    channel.save(update_fields=["settings"])
    audit.record(
        "channel.changed", target=channel, by=by, name=channel.name, settings=sorted(settings)
    )
    announce(channel)
    return channel


@transaction.atomic
def pause_channel(*, channel: Channel, by: Person) -> Channel:
    """Stop taking in and sending. What comes meanwhile is kept and waits."""
    channel.is_active = False
    channel.save(update_fields=["is_active"])
    audit.record("channel.paused", target=channel, by=by, name=channel.name)
    announce(channel)
    return channel


@transaction.atomic
def resume_channel(*, channel: Channel, by: Person) -> Channel:
    """Go on where the channel was paused."""
    channel.is_active = True
    channel.save(update_fields=["is_active"])
    audit.record("channel.resumed", target=channel, by=by, name=channel.name)
    announce(channel)
    transaction.on_commit(partial(wake_intake, [channel.pk]))
    wake_outbox(channel.pk)
    return channel


def announce(channel: Channel) -> None:
    """Tell every screen, and every door that remembers the channel; last in a transaction."""
    publish(ChannelChanged(channel=ChannelRef.of(channel)))
    transaction.on_commit(partial(get_bus().wake, TOPIC))
