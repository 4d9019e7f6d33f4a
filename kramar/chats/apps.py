"""The Django application ``chats``."""

from django.apps import AppConfig


class ChatsConfig(AppConfig):
    """Registers the models of ``chats``."""

    name = "kramar.chats"
    label = "chats"
