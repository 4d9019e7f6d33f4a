"""Asking for a second step, noting that it was set up, and taking it away."""

from allauth.mfa.models import Authenticator
from django.db import transaction
from django.utils.translation import gettext as _

from kramar.audit.services import record
from kramar.company.models import Company
from kramar.company.services import CompanyChanges, change_company
from kramar.staff.errors import SecondStepRequiredError
from kramar.staff.models import Employee
from kramar.staff.second_step import list_steps
from kramar.staff.services.employees import refuse_granting_more
from kramar.staff.services.sessions import announce_ended_sessions, end_sessions


@transaction.atomic
def require_second_step(*, required: bool, by: Employee) -> Company:
    """Let everybody of the company in by two steps only, or no longer so.

    :raises SecondStepRequiredError: whoever asks has none: they would shut themselves out
    """
    if required and not list_steps(by.user).exists():
        raise SecondStepRequiredError(
            _("Спершу увімкніть двоетапний вхід у своєму профілі, тоді вимагайте його від інших")
        )
    changes = CompanyChanges(two_step_required=required)
    company = change_company(company=by.company, changes=changes, by=by)
    # Open screens of those who have none are led to setting it up.
    announce_ended_sessions(company.pk)
    return company


def note_second_step(*, employee: Employee, action: str, kind: str) -> None:
    """Remember what an employee did to their own second step.

    :param action: ``added``, ``removed`` or ``renewed``
    """
    record(f"second_step.{action}", target=employee, by=employee, kind=kind)
    if action == "removed":
        # Where the company wants one, their open screens are led to setting it up again.
        announce_ended_sessions(employee.company_id)


@transaction.atomic
def reset_second_step(*, employee: Employee, by: Employee) -> None:
    """Take the second step from an employee who has lost it, and sign them out everywhere.

    :raises CannotGrantError: the employee may do more than whoever asks
    """
    refuse_granting_more(by, employee.role)
    Authenticator.objects.filter(user_id=employee.user_id).delete()
    end_sessions(employee.user_id, company_id=employee.company_id)
    record("second_step.reset", target=employee, by=by)
