"""What every bot of Telegram can do."""

from kramar.channels.capabilities import Capabilities
from kramar.connectors.bot_api.sending import VISUAL

MEGABYTE = 1024 * 1024

BOT = Capabilities(
    text_limit=4096,
    text_unit="utf16",
    splits_text=True,
    caption_limit=1024,
    file_size_limit=50 * MEGABYTE,
    image_size_limit=50 * MEGABYTE,  # over ten it goes as a document
    album_limit=10,
    albums=(VISUAL, ("audio/mpeg", "audio/mp4"), ("*/*",)),
    voice_types=("audio/ogg",),
    can_edit=True,
    can_delete=True,
    can_quote=True,
    can_type=True,
)
