"""The Django application ``push``."""

from django.apps import AppConfig


class PushConfig(AppConfig):
    """Registers the models of ``push``."""

    name = "kramar.push"
    label = "push"
