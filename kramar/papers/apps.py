"""The Django application ``papers``."""

from django.apps import AppConfig


class PapersConfig(AppConfig):
    """Registers the models of ``papers``."""

    name = "kramar.papers"
    label = "papers"
