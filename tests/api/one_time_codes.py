"""An application on a phone that makes one-time codes."""

from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from allauth.mfa.utils import encrypt

from kramar.core import clock
from kramar.staff.models import Employee, User
from kramar.staff.second_step import STEP_SECONDS

SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


def code_of(secret: str, *, steps: int = 0) -> str:
    """Return the code of this half minute, or of one so many steps ahead."""
    now = int(clock.now().timestamp()) // STEP_SECONDS
    return str(format_hotp_value(hotp_value(secret, now + steps)))


def next_code_of(secret: str) -> str:
    """Return a code that is good and not yet spent."""
    return code_of(secret, steps=1)


def secure(employee: Employee) -> str:
    """Give an employee the second step as setting it up does; return the secret."""
    user = employee.user
    Authenticator.objects.create(user=user, type="totp", data={"secret": encrypt(SECRET)})
    RecoveryCodes.activate(user)
    step = int(clock.now().timestamp()) // STEP_SECONDS
    User.objects.filter(pk=user.pk).update(code_step=step)
    return SECRET
