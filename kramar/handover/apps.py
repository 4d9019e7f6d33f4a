"""The Django application ``handover``."""

from django.apps import AppConfig


class HandoverConfig(AppConfig):
    """Registers the models of ``handover``."""

    name = "kramar.handover"
    label = "handover"
