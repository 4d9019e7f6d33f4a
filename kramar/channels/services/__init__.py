"""Every change of a channel.

``connecting`` speaks to the provider outside of transactions; ``changing`` is what people set;
``marking`` is what the workers learn.
"""

from kramar.channels.services.changing import (
    change_settings,
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

__all__ = [
    "ChannelRequest",
    "change_settings",
    "check_channel",
    "choose_settings",
    "connect_channel",
    "pause_channel",
    "rename_channel",
    "replace_credentials",
    "resume_channel",
]
