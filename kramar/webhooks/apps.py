"""The Django application ``webhooks``."""

from django.apps import AppConfig


class WebhooksConfig(AppConfig):
    """Registers the models of ``webhooks``."""

    name = "kramar.webhooks"
    label = "webhooks"
