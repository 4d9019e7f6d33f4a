"""``employees`` and ``roles``: who works here and what they may do."""

from typing import Annotated

from ninja import Body, Query, Router, Schema, Status
from pydantic import ConfigDict, StringConstraints

from kramar.api.access import needs, signed_in
from kramar.api.company_scope import EmployeeRequest
from kramar.api.paths import Id, RowId
from kramar.handover.services import dismiss_and_hand_over, list_handovers
from kramar.staff import queries
from kramar.staff.events import EmployeeSnapshot, RoleSnapshot
from kramar.staff.permissions import Permission
from kramar.staff.second_step import list_secured
from kramar.staff.services.employees import change_employee_role, rehire_employee
from kramar.staff.services.roles import change_role, create_role, delete_role
from kramar.staff.services.second_step import reset_second_step

router = Router(tags=["employees"])

RoleName = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=80)]


class EmployeePage(Schema):
    """Everybody who works or worked here; a company is small enough for one page."""

    items: list[EmployeeSnapshot]
    next: str | None = None


class EmployeePatch(Schema):
    """The employee's new role."""

    role_id: RowId


class SecuredOut(Schema):
    """Ids of the employees who sign in by two steps."""

    items: list[int]


class RolePage(Schema):
    """All roles of the company."""

    items: list[RoleSnapshot]
    next: str | None = None


class DismissIn(Schema):
    """Who gets what the employee leaves behind; nobody where it is left out."""

    hand_to: RowId | None = None


class HandoverOut(Schema):
    """What a dismissed employee left, on its way to a colleague or to nobody."""

    employee_id: int
    receiver_id: int | None
    done: int
    total: int


class HandoverPage(Schema):
    """All that is on its way."""

    items: list[HandoverOut]
    next: None = None


class RoleDetailOut(Schema):
    """A role with everything it allows."""

    id: int
    name: str
    code: str
    permissions: list[Permission]


class RoleRow(RoleDetailOut):
    """A role with how many people who work here have it."""

    people: int


class RoleGrid(Schema):
    """All roles with all they allow."""

    items: list[RoleRow]
    next: None = None


class RoleIn(Schema):
    """A role to make."""

    name: RoleName
    permissions: list[Permission] = []


class RolePatch(Schema):
    """What to change about a role; what is left out stays."""

    # A list of all that it should allow, as a caller might send it, must not look obeyed.
    model_config = ConfigDict(extra="forbid")

    name: RoleName | None = None
    grant: list[Permission] | None = None
    revoke: list[Permission] | None = None


@router.get("/employees", response=EmployeePage, auth=signed_in(), operation_id="list_employees")
def list_employees(request: EmployeeRequest) -> EmployeePage:
    """List the colleagues, those who left too."""
    return EmployeePage(items=[EmployeeSnapshot.of(each) for each in queries.list_employees()])


# Its path is more narrow than those with an id.
@router.get(
    "/employees/secured",
    response=SecuredOut,
    auth=needs(Permission.ADMINISTRATION),
    operation_id="list_secured_employees",
)
def get_secured(request: EmployeeRequest) -> SecuredOut:
    """List who has a second step at sign-in."""
    return SecuredOut(items=sorted(list_secured()))


@router.patch(
    "/employees/{employee_id}",
    response=EmployeeSnapshot,
    auth=needs(Permission.ADMINISTRATION),
    operation_id="change_employee",
)
def patch_employee(
    request: EmployeeRequest, employee_id: Id, body: EmployeePatch
) -> EmployeeSnapshot:
    """Give an employee another role."""
    employee = queries.get_employee(employee_id)
    role = queries.get_role(body.role_id)
    return EmployeeSnapshot.of(
        change_employee_role(employee=employee, role=role, by=request.employee)
    )


@router.post(
    "/employees/{employee_id}/dismiss",
    response=EmployeeSnapshot,
    auth=needs(Permission.ADMINISTRATION),
    operation_id="dismiss_employee",
)
def dismiss(
    request: EmployeeRequest, employee_id: Id, body: Annotated[DismissIn | None, Body()] = None
) -> EmployeeSnapshot:
    """End an employee's work here, sign them out everywhere, hand over what they leave."""
    return EmployeeSnapshot.of(
        dismiss_and_hand_over(
            employee_id=employee_id,
            receiver_id=body.hand_to if body else None,
            by=request.employee,
        )
    )


@router.post(
    "/employees/{employee_id}/return",
    response=EmployeeSnapshot,
    auth=needs(Permission.ADMINISTRATION),
    operation_id="rehire_employee",
)
def rehire(request: EmployeeRequest, employee_id: Id) -> EmployeeSnapshot:
    """Take a dismissed employee back."""
    employee = queries.get_employee(employee_id)
    return EmployeeSnapshot.of(rehire_employee(employee=employee, by=request.employee))


@router.get(
    "/handovers",
    response=HandoverPage,
    auth=needs(Permission.ADMINISTRATION),
    operation_id="list_handovers",
)
def get_handovers(request: EmployeeRequest) -> HandoverPage:
    """List what dismissed employees left and is still on its way."""
    del request
    items = [
        HandoverOut(
            employee_id=each.employee_id,
            receiver_id=each.receiver_id,
            done=each.done,
            total=each.total,
        )
        for each in list_handovers()
    ]
    return HandoverPage(items=items)


@router.delete(
    "/employees/{employee_id}/second-step",
    response={204: None},
    auth=needs(Permission.ADMINISTRATION),
    operation_id="reset_second_step",
)
def delete_second_step(request: EmployeeRequest, employee_id: Id) -> Status[None]:
    """Take the second step from somebody who has lost it; they are signed out everywhere."""
    reset_second_step(employee=queries.get_employee(employee_id), by=request.employee)
    return Status(204, None)


@router.get("/roles", response=RolePage, auth=signed_in(), operation_id="list_roles")
def list_roles(request: EmployeeRequest) -> RolePage:
    """List the roles."""
    return RolePage(items=[RoleSnapshot.of(role) for role in queries.list_roles()])


@router.get(
    "/roles/grid",
    response=RoleGrid,
    auth=needs(Permission.ADMINISTRATION),
    operation_id="get_role_grid",
)
def get_role_grid(request: EmployeeRequest) -> RoleGrid:
    """List the roles with all they allow, and how many have each."""
    del request
    people = queries.count_people()
    return RoleGrid(
        items=[
            RoleRow(
                id=role.pk,
                name=role.name,
                code=role.code,
                permissions=[Permission(each) for each in role.permissions],
                people=people.get(role.pk, 0),
            )
            for role in queries.list_roles()
        ]
    )


@router.post(
    "/roles",
    response={201: RoleDetailOut},
    auth=needs(Permission.ADMINISTRATION),
    operation_id="create_role",
)
def post_role(request: EmployeeRequest, body: RoleIn) -> Status[RoleDetailOut]:
    """Make a role."""
    role = create_role(name=body.name, permissions=body.permissions, by=request.employee)
    return Status(201, RoleDetailOut.model_validate(role))


@router.delete(
    "/roles/{role_id}",
    response={204: None},
    auth=needs(Permission.ADMINISTRATION),
    operation_id="delete_role",
)
def remove_role(
    request: EmployeeRequest, role_id: Id, move_to: Annotated[RowId | None, Query()] = None
) -> Status[None]:
    """Delete a role; its people get the one that is named."""
    delete_role(role_id=role_id, move_to=move_to, by=request.employee)
    return Status(204, None)


@router.get(
    "/roles/{role_id}",
    response=RoleDetailOut,
    auth=needs(Permission.ADMINISTRATION),
    operation_id="get_role",
)
def get_role(request: EmployeeRequest, role_id: Id) -> RoleDetailOut:
    """Show what a role allows."""
    return RoleDetailOut.model_validate(queries.get_role(role_id))


@router.patch(
    "/roles/{role_id}",
    response=RoleDetailOut,
    auth=needs(Permission.ADMINISTRATION),
    operation_id="change_role",
)
def patch_role(request: EmployeeRequest, role_id: Id, body: RolePatch) -> RoleDetailOut:
    """Rename a role, or change what it allows."""
    role = change_role(
        role=queries.get_role(role_id),
        name=body.name,
        grant=body.grant or (),
        revoke=body.revoke or (),
        by=request.employee,
    )
    return RoleDetailOut.model_validate(role)
