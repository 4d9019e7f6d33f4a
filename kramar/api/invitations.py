"""``invitations``: the link by which a person becomes an employee."""

from datetime import datetime
from typing import Annotated
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest
from ninja import Path, Router, Schema, Status
from pydantic import Field

from kramar.api.access import anybody, needs
from kramar.api.company_scope import EmployeeRequest
from kramar.api.me import FullName
from kramar.api.paths import Id, RowId
from kramar.api.sign_in import begin_session
from kramar.staff import queries
from kramar.staff.events import RoleSnapshot
from kramar.staff.models import Invitation
from kramar.staff.permissions import Permission
from kramar.staff.services.employees import NewEmployee
from kramar.staff.services.invitations import (
    accept_invitation,
    create_invitation,
    revoke_invitation,
)

router = Router(tags=["invitations"])

Token = Annotated[str, Path(max_length=100)]


class InvitationIn(Schema):
    """Whom to invite, as what."""

    full_name: FullName
    role_id: RowId


class InvitationCreatedOut(Schema):
    """The link, which is shown this once."""

    id: int
    url: str
    expires_at: datetime


class InvitationOut(Schema):
    """An invitation that nobody has used."""

    id: int
    full_name: str
    role: RoleSnapshot
    expires_at: datetime

    @classmethod
    def of(cls, invitation: Invitation) -> "InvitationOut":
        """Present an invitation whose role is loaded."""
        return cls(
            id=invitation.pk,
            full_name=invitation.full_name,
            role=RoleSnapshot.of(invitation.role),
            expires_at=invitation.expires_at,
        )


class InvitationPage(Schema):
    """The invitations that nobody has used yet, newest first."""

    items: list[InvitationOut]
    next: str | None = None


class InvitationPublicOut(Schema):
    """What the invited person sees before accepting."""

    company: str
    full_name: str
    role: str
    expires_at: datetime


class InvitationAcceptIn(Schema):
    """How the person will sign in."""

    login: Annotated[str, Field(max_length=60)]
    password: Annotated[str, Field(max_length=200)]
    full_name: FullName


@router.get(
    "/invitations",
    response=InvitationPage,
    auth=needs(Permission.ADMINISTRATION),
    operation_id="list_invitations",
)
def list_invitations(request: EmployeeRequest) -> InvitationPage:
    """List the open invitations."""
    return InvitationPage(items=[InvitationOut.of(row) for row in queries.list_open_invitations()])


@router.post(
    "/invitations",
    response={201: InvitationCreatedOut},
    auth=needs(Permission.ADMINISTRATION),
    operation_id="create_invitation",
)
def post_invitation(request: EmployeeRequest, body: InvitationIn) -> Status[InvitationCreatedOut]:
    """Invite a person; the link is shown once and works once, for seven days."""
    invitation, token = create_invitation(
        full_name=body.full_name, role=queries.get_role(body.role_id), by=request.employee
    )
    created = InvitationCreatedOut(
        id=invitation.pk,
        url=_address(request, f"/invite/{token}"),
        expires_at=invitation.expires_at,
    )
    return Status(201, created)


@router.delete(
    "/invitations/{invitation_id}",
    response={204: None},
    auth=needs(Permission.ADMINISTRATION),
    operation_id="revoke_invitation",
)
def delete_invitation(request: EmployeeRequest, invitation_id: Id) -> Status[None]:
    """Take an invitation back."""
    revoke_invitation(invitation_id=invitation_id, by=request.employee)
    return Status(204, None)


@router.get(
    "/invitations/by-token/{token}",
    response=InvitationPublicOut,
    auth=anybody(),
    operation_id="get_invitation",
)
def get_invitation(request: HttpRequest, token: Token) -> InvitationPublicOut:
    """Show the invited person where they are invited."""
    invitation = queries.get_open_invitation(token)
    return InvitationPublicOut(
        company=invitation.company.name,
        full_name=invitation.full_name,
        role=invitation.role.name,
        expires_at=invitation.expires_at,
    )


@router.post(
    "/invitations/by-token/{token}/accept",
    response={204: None},
    auth=anybody(),
    operation_id="accept_invitation",
)
def post_acceptance(request: HttpRequest, token: Token, body: InvitationAcceptIn) -> Status[None]:
    """Become an employee, and be signed in at once."""
    person = NewEmployee(login=body.login, password=body.password, full_name=body.full_name)
    employee = accept_invitation(token=token, person=person)
    begin_session(request, employee.user)
    return Status(204, None)


def _address(request: HttpRequest, path: str) -> str:
    """Return an address that opens where the employee is now: an installation may have several.

    The public one is taken from the settings, since only they know whether a proxy speaks https.
    """
    if request.get_host() == urlsplit(settings.PUBLIC_URL).netloc:
        return f"{settings.PUBLIC_URL}{path}"
    return request.build_absolute_uri(path)
