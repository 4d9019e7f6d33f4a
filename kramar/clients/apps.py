"""The Django application ``clients``."""

from django.apps import AppConfig


class ClientsConfig(AppConfig):
    """Registers the models of ``clients``."""

    name = "kramar.clients"
    label = "clients"
