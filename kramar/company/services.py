"""Changing a company's own settings."""

from dataclasses import dataclass
from zoneinfo import available_timezones

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.audit.services import Person, record
from kramar.company.events import CompanyChanged, CompanySnapshot
from kramar.company.models import Company
from kramar.core.errors import InvalidError
from kramar.events.services import publish


@dataclass(frozen=True, slots=True)
class CompanyChanges:
    """What is to change; ``None`` leaves a setting as it is."""

    name: str | None = None
    time_zone: str | None = None
    messenger_enabled: bool | None = None

    def given(self) -> dict[str, str | bool]:
        """Return the settings that are to change."""
        every = {
            "name": self.name,
            "time_zone": self.time_zone,
            "messenger_enabled": self.messenger_enabled,
        }
        return {field: value for field, value in every.items() if value is not None}


@transaction.atomic
def change_company(*, company: Company, changes: CompanyChanges, by: Person) -> Company:
    """Change the company's settings and show them on every open screen.

    :raises InvalidError: there is no such time zone
    """
    if changes.time_zone is not None and changes.time_zone not in available_timezones():
        message = _("Немає такого часового поясу")
        raise InvalidError(message, fields={"time_zone": message})
    given = changes.given()
    if not given:
        return company
    for field, value in given.items():
        setattr(company, field, value)
    company.save(update_fields=list(given))
    record("company.changed", target=company, by=by, **given)
    publish(CompanyChanged(company=CompanySnapshot.of(company)))
    return company
