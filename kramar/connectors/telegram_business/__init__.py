"""The language of Telegram Business: a bot that answers for a person's own account."""
