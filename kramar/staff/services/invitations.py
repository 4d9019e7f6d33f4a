"""Inviting a person by a link, and what becomes of the link."""

import secrets
from datetime import timedelta

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from kramar.audit.services import record
from kramar.core import clock
from kramar.core.errors import AbsentError, InvalidError
from kramar.core.tenancy import company_scope
from kramar.staff import policies, queries
from kramar.staff.errors import CannotGrantError, InvitationGoneError
from kramar.staff.models import Employee, Invitation, Role, User
from kramar.staff.services.employees import (
    NewEmployee,
    hire_employee,
    refuse_one_more_employee,
)

LIFETIME = timedelta(days=7)
TOKEN_BYTES = 32


@transaction.atomic
def create_invitation(*, full_name: str, role: Role, by: Employee) -> tuple[Invitation, str]:
    """Invite a person; return the invitation and the token of its link, which is kept nowhere.

    :raises CannotGrantError: the role allows what the inviting employee may not do
    """
    if not policies.can_grant(by, role):
        raise CannotGrantError(_("Роль «%(role)s» дозволяє більше, ніж ваша") % {"role": role.name})
    role = queries.lock_role(role.pk)
    refuse_one_more_employee()
    token = secrets.token_urlsafe(TOKEN_BYTES)
    at = clock.now()
    invitation = Invitation.objects.create(
        company_id=role.company_id,
        token_hash=queries.hash_token(token),
        full_name=full_name.strip(),
        role=role,
        invited_by=by,
        expires_at=at + LIFETIME,
        created_at=at,
    )
    record(
        "invitation.created",
        target=invitation,
        by=by,
        full_name=invitation.full_name,
        role=role.name,
    )
    return invitation, token


@transaction.atomic
def revoke_invitation(*, invitation_id: int, by: Employee) -> None:
    """Take an unused invitation back.

    :raises AbsentError: there is none, or it was used
    """
    invitation = queries.list_open_invitations().filter(pk=invitation_id).first()
    if invitation is None:
        raise AbsentError(_("Немає такого запрошення"))
    record("invitation.revoked", target=invitation, by=by, full_name=invitation.full_name)
    Invitation.objects.filter(pk=invitation_id, accepted_at=None).delete()


def accept_invitation(*, token: str, person: NewEmployee) -> Employee:
    """Make the invited person an employee. A link works once.

    :raises InvitationGoneError: the link was used, taken back, or has expired
    :raises InvalidError: the login or the password cannot be taken
    """
    invitation = queries.get_open_invitation(token)
    check_password(person)
    with company_scope(invitation.company_id), transaction.atomic():
        _use_up(invitation)
        employee = hire_employee(person=person, role=invitation.role, by=None)
        record(
            "invitation.accepted", target=invitation, by=employee, full_name=invitation.full_name
        )
    return employee


def _use_up(invitation: Invitation) -> None:
    at = clock.now()
    # Of two who follow one link at once, the update finds the row for the first only.
    used = Invitation.objects.filter(pk=invitation.pk, accepted_at=None, expires_at__gt=at).update(
        accepted_at=at
    )
    if not used:
        raise InvitationGoneError(_("Запрошення вже використано"))


def check_password(person: NewEmployee) -> None:
    """Refuse a password that is easy to guess.

    :raises InvalidError: it is
    """
    try:
        validate_password(person.password, User(login=person.login))
    except ValidationError as error:
        message = " ".join(error.messages)
        raise InvalidError(message, fields={"password": message}) from error
