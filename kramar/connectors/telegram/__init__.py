"""The language of Telegram's Bot API."""
