"""The Django application ``owndata``."""

from django.apps import AppConfig


class OwnDataConfig(AppConfig):
    """Registers the models of ``owndata``."""

    name = "kramar.owndata"
    label = "owndata"
