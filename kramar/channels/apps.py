"""The Django application ``channels``."""

from django.apps import AppConfig


class ChannelsConfig(AppConfig):
    """Registers the models of ``channels``."""

    name = "kramar.channels"
    label = "channels"
