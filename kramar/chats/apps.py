"""The Django application ``chats``."""

from django.apps import AppConfig


class ChatsConfig(AppConfig):
    """Registers the models of ``chats`` and plugs the conversations into the channels."""

    name = "kramar.chats"
    label = "chats"

    def ready(self) -> None:
        """Connect what the channels bring with the chats above them."""
        from kramar.channels.ports import plug_conversations  # noqa: PLC0415 (models are ready)
        from kramar.chats.services import conversations  # noqa: PLC0415 (the same)
        from kramar.chats.services.client_chats import ClientChats  # noqa: PLC0415 (the same)
        from kramar.clients.ports import plug_follower  # noqa: PLC0415 (the same)

        plug_conversations(conversations)
        plug_follower("chats", ClientChats())
