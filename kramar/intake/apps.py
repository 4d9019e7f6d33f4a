"""The Django application ``intake``."""

from django.apps import AppConfig


class IntakeConfig(AppConfig):
    """Registers the models of ``intake``."""

    name = "kramar.intake"
    label = "intake"
