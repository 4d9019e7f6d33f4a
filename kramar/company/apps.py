"""The Django application ``company``."""

from django.apps import AppConfig


class CompanyConfig(AppConfig):
    """Registers the models of ``company``."""

    name = "kramar.company"
    label = "company"
    # The heading of the operator's first page.
    verbose_name = "Компанії й оплата"
