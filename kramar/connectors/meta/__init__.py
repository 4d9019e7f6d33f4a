"""What Meta's messengers have in common: the Graph API, its errors, and how webhooks are signed."""
