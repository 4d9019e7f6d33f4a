"""Making a company: it begins with three ready roles and an owner."""

import re
from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.audit.services import record
from kramar.company.models import Company
from kramar.core import clock
from kramar.core.errors import InvalidError
from kramar.core.tenancy import company_scope
from kramar.staff.errors import SlugTakenError
from kramar.staff.founding import founding_steps
from kramar.staff.models import Employee, Role
from kramar.staff.permissions import READY_ROLES
from kramar.staff.policies import OWNER_CODE
from kramar.staff.services.employees import NewEmployee, hire_employee

SLUG = re.compile("[a-z0-9][a-z0-9-]{0,49}")


@dataclass(frozen=True, slots=True)
class NewCompany:
    """What a company is made of.

    :param slug: its short Latin name, once in the installation
    :param language: of its people and its papers, until they choose another
    """

    slug: str
    name: str
    language: str = "uk"


@transaction.atomic
def create_company(*, company: NewCompany, owner: NewEmployee) -> Employee:
    """Make a company with the three ready roles; return its owner, whose ``company`` it is.

    The messenger is on from the first day: it is what people come for.

    :raises InvalidError: the short name is none that could stand in an address
    :raises SlugTakenError: another company has the short name
    :raises LoginTakenError: somebody has the owner's login
    """
    if not SLUG.fullmatch(company.slug):
        message = _("Коротка назва — від однієї до 50 малих латинських літер, цифр і дефісів")
        raise InvalidError(message, fields={"slug": message})
    if Company.objects.filter(slug=company.slug).exists():
        message = _("Коротку назву «%(slug)s» вже зайнято") % {"slug": company.slug}
        raise SlugTakenError(message, fields={"slug": message})
    row = Company.objects.create(
        slug=company.slug,
        name=company.name,
        language=company.language,
        messenger_enabled=True,
        created_at=clock.now(),
    )
    with company_scope(row.pk):
        roles = _make_ready_roles(row)
        employee = hire_employee(person=owner, role=roles[OWNER_CODE], by=None)
        for step in founding_steps():
            step()
        record("company.created", target=row, by=employee, slug=row.slug)
    return employee


def _make_ready_roles(company: Company) -> dict[str, Role]:
    return {
        code: Role.objects.create(
            company=company, code=code, name=name, permissions=sorted(permissions)
        )
        for code, (name, permissions) in READY_ROLES.items()
    }
