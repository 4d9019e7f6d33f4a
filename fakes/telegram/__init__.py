"""A fake Telegram Bot API server with a control API that plays the customers."""
