"""The Django application ``connectors``."""

from django.apps import AppConfig


class ConnectorsConfig(AppConfig):
    """Registers the models of ``connectors``."""

    name = "kramar.connectors"
    label = "connectors"
