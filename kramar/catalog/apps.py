"""The Django application ``catalog``."""

from django.apps import AppConfig


class CatalogConfig(AppConfig):
    """Registers the models of ``catalog``."""

    name = "kramar.catalog"
    label = "catalog"
