"""The Django application ``audit``."""

from django.apps import AppConfig


class AuditConfig(AppConfig):
    """Registers the models of ``audit``."""

    name = "kramar.audit"
    label = "audit"
