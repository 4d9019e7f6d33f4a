"""``api-keys``: keys by which sites and programs act as the employee who made them."""

from datetime import datetime
from typing import Annotated

from ninja import Router, Schema, Status
from pydantic import Field, StringConstraints

from kramar.api.access import needs
from kramar.api.company_scope import EmployeeRequest
from kramar.api.paths import Id
from kramar.staff.models import ApiKey
from kramar.staff.permissions import Permission
from kramar.staff.queries import list_api_keys
from kramar.staff.scopes import KeyScope
from kramar.staff.services.api_keys import create_api_key, revoke_api_key

router = Router(tags=["api-keys"])
administrator = needs(Permission.ADMINISTRATION)

Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=80)]
Scopes = Annotated[list[KeyScope], Field(min_length=1, max_length=len(KeyScope))]


class ApiKeyOut(Schema):
    """A key, without the key itself: only its hash is kept."""

    id: int
    name: str
    employee: str
    scopes: list[KeyScope] | None
    created_at: datetime
    last_used_at: datetime | None

    @classmethod
    def of(cls, row: ApiKey) -> "ApiKeyOut":
        """Present a key whose employee is loaded."""
        return cls(
            id=row.pk,
            name=row.name,
            employee=row.employee.short_name,
            scopes=None if row.scopes is None else [KeyScope(each) for each in row.scopes],
            created_at=row.created_at,
            last_used_at=row.last_used_at,
        )


class ApiKeyPage(Schema):
    """All keys that are good."""

    items: list[ApiKeyOut]
    next: str | None = None


class ApiKeyIn(Schema):
    """A key to make; without scopes it may do all that the employee may."""

    name: Name
    scopes: Scopes | None = None


class CreatedApiKey(Schema):
    """A new key; it is told this once."""

    id: int
    key: str


@router.get("/api-keys", response=ApiKeyPage, auth=administrator, operation_id="list_api_keys")
def get_api_keys(request: EmployeeRequest) -> ApiKeyPage:
    """List the keys that are good."""
    return ApiKeyPage(items=[ApiKeyOut.of(row) for row in list_api_keys()])


@router.post(
    "/api-keys",
    response={201: CreatedApiKey},
    auth=administrator,
    operation_id="create_api_key",
)
def post_api_key(request: EmployeeRequest, body: ApiKeyIn) -> Status[CreatedApiKey]:
    """Make a key that acts as whoever makes it."""
    by = request.employee
    row, key = create_api_key(employee=by, name=body.name, scopes=body.scopes, by=by)
    return Status(201, CreatedApiKey(id=row.pk, key=key))


@router.delete(
    "/api-keys/{api_key_id}",
    response={204: None},
    auth=administrator,
    operation_id="revoke_api_key",
)
def delete_api_key(request: EmployeeRequest, api_key_id: Id) -> Status[None]:
    """Revoke a key."""
    revoke_api_key(key_id=api_key_id, by=request.employee)
    return Status(204, None)
