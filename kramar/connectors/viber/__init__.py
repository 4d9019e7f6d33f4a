"""The language of Viber's REST Bot API."""
