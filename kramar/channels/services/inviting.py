"""An account lets the channel in, or shows it out; told by the provider, in its channel's turn.

One channel is one account: another that connects the same bot is not taken in.
"""

from functools import partial

from django.db import transaction

from kramar.channels.abilities import InboundConnection
from kramar.channels.intake.wakes import wake_intake
from kramar.channels.models import Channel, Payload
from kramar.channels.outbox.queueing import wake_outbox
from kramar.channels.services.changing import announce
from kramar.channels.services.marking import mark_credentials_refused
from kramar.core import clock

# What was sent by an earlier connection may come after a newer one was made.
REMEMBERED = 20


def take_connection(channel: Channel, item: InboundConnection) -> bool:
    """Remember how the account lets us in, in the caller's transaction and its lock of the channel.

    While there is a trouble nothing is sent, and what waits goes out when it is over.

    :returns: whether it is the account of this channel
    """
    known = channel.connection or {}
    if known.get("account_id", item.account.external_id) != item.account.external_id:
        return False
    made_at = clock.to_iso(item.at)
    keys = [item.key, *(key for key in known.get("keys", []) if key != item.key)][:REMEMBERED]
    is_late = bool(known) and known["key"] != item.key and made_at < known["made_at"]
    current = known if is_late else {"key": item.key, "made_at": made_at}
    channel.connection = {
        "account_id": item.account.external_id,
        "name": item.account.name,
        "nickname": item.account.nickname,
        "key": current["key"],
        "made_at": current["made_at"],
        "keys": keys,
    }
    Channel.objects.filter(pk=channel.pk).update(connection=channel.connection)
    if not is_late:
        _follow(channel, item)
    return True


def _follow(channel: Channel, item: InboundConnection) -> None:
    if item.trouble:
        mark_credentials_refused(channel_id=channel.pk, detail=item.trouble)
        return
    Channel.objects.filter(pk=channel.pk).update(credentials_refused_at=None, last_error="")
    _take_again(channel, item.key)
    announce(channel)
    wake_outbox(channel.pk)


def _take_again(channel: Channel, key: str) -> None:
    """Take in what came by the connection before we were told of it."""
    failed = Payload.objects.filter(channel=channel, state=Payload.State.FAILED)
    if failed.filter(error__contains=key).update(
        state=Payload.State.PENDING, error="", handled_at=None
    ):
        transaction.on_commit(partial(wake_intake, [channel.pk]))
