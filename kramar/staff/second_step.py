"""The second step of signing in: codes of an application, passkeys, recovery codes.

allauth keeps them; what a code is worth is decided here, so that nobody uses one twice.
"""

from collections.abc import Iterable
from hmac import compare_digest

from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from allauth.mfa.utils import decrypt
from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from kramar.company.queries import is_second_step_wanted
from kramar.core import clock
from kramar.staff import lockout
from kramar.staff.errors import WrongCodeError
from kramar.staff.models import Employee, User

STEP_SECONDS = 30
# Of a code of half a minute ago the person may still be typing; a phone's clock may be ahead.
STEPS = (0, -1, 1)
# Recovery codes are of no use alone.
STRONG = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)


def list_steps(user: User) -> QuerySet[Authenticator]:
    """Return what the user may show as the second step, recovery codes left out."""
    rows: QuerySet[Authenticator] = Authenticator.objects.filter(user_id=user.pk, type__in=STRONG)
    return rows


def lacks_second_step(employee: Employee) -> bool:
    """Whether the company wants a second step of the employee and there is none."""
    return employee.company.two_step_required and not list_steps(employee.user).exists()


def list_led_to_second_step(company_id: int) -> set[int]:
    """Return the users of the company in scope who have yet to set up what it wants of them."""
    if not is_second_step_wanted(company_id):
        return set()
    users = Employee.objects.filter(is_active=True).values_list("user_id", flat=True)
    return set(users) - _having_steps(users)


def list_secured() -> set[int]:
    """Return the working employees of the company in scope who have a second step, by id."""
    people = dict(Employee.objects.filter(is_active=True).values_list("user_id", "pk"))
    return {people[user_id] for user_id in _having_steps(people)}


def _having_steps(user_ids: Iterable[int]) -> set[int]:
    rows = Authenticator.objects.filter(user_id__in=list(user_ids), type__in=STRONG)
    return set(rows.values_list("user_id", flat=True))


def find_step(secret: str, code: str) -> int | None:
    """Return the half minute whose code this is, if it is of this moment."""
    now = int(clock.now().timestamp()) // STEP_SECONDS
    typed = "".join(code.split()).encode()
    for step in (now + apart for apart in STEPS):
        if compare_digest(format_hotp_value(hotp_value(secret, step)).encode(), typed):
            return step
    return None


def spend_step(user: User, step: int) -> bool:
    """Mark a code as used; ``False`` when it or a later one was used already.

    Of two who show one code at the same moment the condition lets one through.
    """
    rows = User.objects.filter(pk=user.pk, code_step__lt=step)
    return rows.update(code_step=step) == 1


def prove(*, user: User, code: str, address: str) -> Authenticator:
    """Take a code for the second step.

    :param address: where it comes from: too many wrong codes close the door for it
    :raises WrongCodeError: it is none of theirs, or was used already
    :raises LockedOutError: too many were wrong
    """
    # Counted apart from passwords: a good password must not end the counting of codes.
    name = f"{user.login} second step"
    lockout.begin_attempt(name, address)
    authenticator = _use_code(user, code)
    if authenticator is None:
        lockout.note_failure(name, address)
        raise WrongCodeError(_("Код неправильний або вже використаний"))
    lockout.forget_failures(name, address)
    return authenticator


@transaction.atomic
def _use_code(user: User, code: str) -> Authenticator | None:
    rows = Authenticator.objects.filter(user_id=user.pk)
    totp = rows.filter(type=Authenticator.Type.TOTP).first()
    step = find_step(decrypt(totp.data["secret"]), code) if totp else None
    if step is not None:
        return totp if spend_step(user, step) else None
    recovery = rows.filter(type=Authenticator.Type.RECOVERY_CODES).first()
    # It locks its row, so that one code is not used twice at once.
    return recovery if recovery and recovery.wrap().validate_code(code) else None
