"""Who is on site, who takes part in handing out, and which roles there are."""

from collections.abc import Callable

from kramar.api.me import MeOut
from kramar.company.services import CompanyChanges
from kramar.distribution.services.settings import Terms, change_distribution, set_terms
from kramar.staff.events import EmployeeSnapshot
from kramar.staff.models import Employee, Shift
from kramar.staff.permissions import Permission
from kramar.staff.queries import list_employees
from kramar.staff.services.employees import change_employee_role
from kramar.staff.services.presence import come_on_site, leave_site
from kramar.staff.services.roles import change_role, create_role, delete_role
from tests.contract.stage import Stage


def two_come_and_one_leaves(stage: Stage) -> None:
    """Hand orders out; let Anna and Boris come on site, and Boris leave it."""
    owner = _owner()
    changes = CompanyChanges(distribution_enabled=True)
    change_distribution(company=owner.company, changes=changes, by=owner)
    for each in (stage.anna, stage.boris):
        come_on_site(employee=Employee.objects.select_related("company").get(pk=each.pk))
    leave_site(employee_ids=[stage.boris.pk], end=Shift.End.SWITCH)


def somebody_takes_part_otherwise(stage: Stage) -> None:
    """Let Boris take twice as much as the others."""
    terms = Terms(takes_part=True, weight=2, order_limit=10, chat_limit=None)
    set_terms(employee=stage.boris, terms=terms, by=_owner())


def role_comes_and_goes(stage: Stage) -> None:
    """Make a role, give it to Boris, rename it, and give him the manager's before it goes."""
    owner = _owner()
    role = create_role(name="Пакувальник", permissions=[Permission.CHATS_USE], by=owner)
    change_employee_role(employee=stage.boris, role=role, by=owner)
    change_role(role=role, name="Комірник", by=owner)
    delete_role(role_id=role.pk, move_to=stage.anna.role_id, by=owner)


STAFF_SCENARIOS: tuple[Callable[[Stage], None], ...] = (
    two_come_and_one_leaves,
    somebody_takes_part_otherwise,
    role_comes_and_goes,
)


def picture_people(stage: Stage) -> dict[str, object]:
    """Return what Anna's and Boris's screens know of themselves, and everybody of everybody."""
    screens = Employee.objects.select_related("user", "role", "company").order_by("pk")
    of_both = screens.filter(pk__in=(stage.anna.pk, stage.boris.pk))
    return {
        "screens": [MeOut.of(each).model_dump(mode="json") for each in of_both],
        "people": [EmployeeSnapshot.of(each).model_dump(mode="json") for each in list_employees()],
    }


def _owner() -> Employee:
    return Employee.objects.select_related("company", "role").get(role__code="owner")
