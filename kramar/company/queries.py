"""Reads of companies that are worth a name."""

from kramar.company.models import Company
from kramar.core.tenancy import current_company_id


def get_current_company() -> Company:
    """Return the company in scope."""
    return Company.objects.get(pk=current_company_id())
