"""Turning the handing out on and off, and who takes part in it."""

from dataclasses import asdict, dataclass

from django.db import transaction

from kramar.audit.services import record
from kramar.company.models import Company
from kramar.company.services import CompanyChanges, change_company
from kramar.distribution.events import DistributionChanged
from kramar.distribution.models import Participant
from kramar.events.services import publish
from kramar.staff.models import Employee, Shift
from kramar.staff.services.presence import leave_site


@dataclass(frozen=True, slots=True)
class Terms:
    """How an employee takes part."""

    takes_part: bool
    weight: int
    order_limit: int | None
    chat_limit: int | None


@transaction.atomic
def change_distribution(*, company: Company, changes: CompanyChanges, by: Employee) -> Company:
    """Change what is handed out; where nothing is any more, nobody is on site."""
    changed = change_company(company=company, changes=changes, by=by)
    if not changed.distributes:
        leave_site(employee_ids=None, end=Shift.End.OFF)
    return changed


@transaction.atomic
def set_terms(*, employee: Employee, terms: Terms, by: Employee) -> Participant:
    """Say how an employee takes part."""
    row, _is_new = Participant.objects.update_or_create(
        company_id=employee.company_id, employee=employee, defaults=asdict(terms)
    )
    record("distribution.changed", target=employee, by=by, **asdict(terms))
    publish(DistributionChanged(of_employee=employee.pk))
    return row
