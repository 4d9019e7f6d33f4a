"""The Django application ``distribution``."""

from django.apps import AppConfig


class DistributionConfig(AppConfig):
    """Registers the models of ``distribution``."""

    name = "kramar.distribution"
    label = "distribution"
