"""The Django application ``core``."""

from django.apps import AppConfig


class CoreConfig(AppConfig):
    """Registers the models of ``core``."""

    name = "kramar.core"
    label = "core"
