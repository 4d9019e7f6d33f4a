"""WhatsApp's Cloud API: where it is, how files come and go, which templates there are."""
