"""The Django application ``events``."""

from django.apps import AppConfig


class EventsConfig(AppConfig):
    """Registers the models of ``events``."""

    name = "kramar.events"
    label = "events"
