"""The Django application ``erasure``."""

from django.apps import AppConfig


class ErasureConfig(AppConfig):
    """Registers the models of ``erasure``."""

    name = "kramar.erasure"
    label = "erasure"
