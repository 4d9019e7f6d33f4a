"""The Django application ``connectors``."""

from django.apps import AppConfig


class ConnectorsConfig(AppConfig):
    """Makes every connector known by one line."""

    name = "kramar.connectors"
    label = "connectors"

    def ready(self) -> None:
        """Make each connector known; adding a messenger is one line here."""
        from kramar.channels.registry import register  # noqa: PLC0415 (models are loaded first)
        from kramar.connectors.instagram.connector import InstagramConnector  # noqa: PLC0415
        from kramar.connectors.messenger.connector import MessengerConnector  # noqa: PLC0415
        from kramar.connectors.telegram.connector import TelegramConnector  # noqa: PLC0415
        from kramar.connectors.telegram_business.connector import (  # noqa: PLC0415
            TelegramBusinessConnector,
        )
        from kramar.connectors.viber.connector import ViberConnector  # noqa: PLC0415
        from kramar.connectors.whatsapp.connector import WhatsAppConnector  # noqa: PLC0415
        from kramar.connectors.widget.connector import WidgetConnector  # noqa: PLC0415

        register(InstagramConnector())
        register(MessengerConnector())
        register(TelegramConnector())
        register(TelegramBusinessConnector())
        register(ViberConnector())
        register(WhatsAppConnector())
        register(WidgetConnector())
