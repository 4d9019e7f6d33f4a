"""The Django application ``staff``."""

from django.apps import AppConfig


class StaffConfig(AppConfig):
    """Registers the models of ``staff``."""

    name = "kramar.staff"
    label = "staff"
