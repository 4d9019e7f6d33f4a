"""The Django application ``delivery``."""

from django.apps import AppConfig


class DeliveryConfig(AppConfig):
    """Registers the models of ``delivery``."""

    name = "kramar.delivery"
    label = "delivery"
