"""The first company of an installation, made in the browser by whoever reads the terminal."""

import hmac
from base64 import b32encode

from django.conf import settings
from django.core.cache import cache
from django.utils.translation import gettext as _

from kramar.company.queries import is_any_company
from kramar.core.errors import RefusedError
from kramar.staff import lockout
from kramar.staff.errors import AlreadyStartedError
from kramar.staff.models import Employee
from kramar.staff.services.companies import NewCompany, create_company
from kramar.staff.services.employees import NewEmployee
from kramar.staff.services.invitations import check_password

CODE_LENGTH = 10
FIRST_SLUG = "shop"
LOCK = "staff:first-start"
LOCK_SECONDS = 30


class StartCodeError(RefusedError):
    """The code is not the one that the terminal shows."""

    code = "start_code"


def start_code() -> str:
    """Return the code that `kramar serve` prints while there is no company.

    Made of the installation's secret, so that all its processes know the same and none keeps it.
    """
    digest = hmac.new(settings.SECRET_KEY.encode(), b"kramar.first-start", "sha256").digest()
    return b32encode(digest).decode()[:CODE_LENGTH]


def start_first_company(
    *, code: str, company: NewCompany, owner: NewEmployee, address: str
) -> Employee:
    """Make the first company and its owner.

    :param address: where the code comes from: five wrong ones close the door for it
    :raises AlreadyStartedError: there is a company, or somebody makes it at this moment
    :raises StartCodeError: it is not the code of this installation
    """
    lockout.begin_attempt(LOCK, address)
    if not hmac.compare_digest(code.strip().upper().encode(), start_code().encode()):
        lockout.note_failure(LOCK, address)
        raise StartCodeError(_("Код не той. Він у терміналі, де запущено kramar serve."))
    lockout.forget_failures(LOCK, address)
    check_password(owner)
    # Of two who send the form at once the second is told so: there is no row yet to lock.
    if not cache.add(LOCK, 1, LOCK_SECONDS):
        raise AlreadyStartedError(_("Компанію вже створюють"))
    try:
        if is_any_company():
            raise AlreadyStartedError(_("Компанія вже є: увійдіть"))
        return create_company(company=company, owner=owner)
    finally:
        cache.delete(LOCK)
