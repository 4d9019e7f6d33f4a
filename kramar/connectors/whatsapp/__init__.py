"""The language of WhatsApp's Cloud API."""
