"""Who may take all of a company's data away, or delete it."""

from django.utils.translation import gettext as _

from kramar.core.errors import RefusedError
from kramar.staff.models import Employee
from kramar.staff.policies import is_owner


class OwnerOnlyError(RefusedError):
    """Only an owner may do it."""

    code = "owner_only"


def refuse_other_than_owner(employee: Employee) -> None:
    """Let owners pass: what is done concerns everything there is.

    :raises OwnerOnlyError: the employee is none
    """
    if not is_owner(employee):
        raise OwnerOnlyError(_("Це може лише власник компанії"))
