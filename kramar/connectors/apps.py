"""The Django application ``connectors``."""

from django.apps import AppConfig


class ConnectorsConfig(AppConfig):
    """Registers the models of ``connectors``."""

    name = "kramar.connectors"
    label = "connectors"

    def ready(self) -> None:
        """Make each connector known; adding a messenger is one line here."""
        from kramar.channels.registry import register  # noqa: PLC0415 (models are loaded first)
        from kramar.connectors.telegram.connector import TelegramConnector  # noqa: PLC0415

        register(TelegramConnector())
