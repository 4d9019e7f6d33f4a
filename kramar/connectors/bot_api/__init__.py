"""Telegram's Bot API: what a bot and a bot that answers for a person have in common."""
