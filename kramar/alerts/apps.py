"""The Django application ``alerts``."""

from django.apps import AppConfig


class AlertsConfig(AppConfig):
    """Registers the models of ``alerts``."""

    name = "kramar.alerts"
    label = "alerts"
