"""The one way in which a route says who may call it: ``auth=needs(Permission.…)``.

``auth=signed_in()`` lets every employee in, ``auth=anybody()`` is for the few public routes.
"""

from django.http import HttpRequest
from django.utils.translation import gettext as _
from ninja.security.base import AuthBase
from ninja.utils import check_csrf

from kramar.api.company_scope import find_employee, find_signed_in, is_by_key
from kramar.company.errors import CompanyLeavingError, CompanySuspendedError
from kramar.core.errors import RefusedError
from kramar.staff.errors import KeyScopeError, SecondStepRequiredError
from kramar.staff.models import Employee
from kramar.staff.permissions import Permission
from kramar.staff.scopes import explain_lack

READING = ("GET", "HEAD", "OPTIONS")
# Where sites send their orders to.
SITES_PATH = "/api/v1/orders"
# What a suspended company's people may still change: their own settings, and taking the data away.
OWN_PATHS = ("/api/v1/me", "/api/v1/company/export")
# Who pays no longer may still leave for good, and think better of it.
LEAVING = {("DELETE", "/api/v1/company"), ("POST", "/api/v1/company/restore")}


class CsrfError(RefusedError):
    """The request did not come from a page of ours."""

    code = "csrf"


class SessionCookie(AuthBase):
    """An employee in a browser: the session's cookie, and the CSRF token with each change."""

    openapi_type = "apiKey"
    openapi_in = "cookie"
    openapi_name = "sessionid"

    def __init__(self, permission: Permission | None) -> None:
        self.permission = permission
        super().__init__()

    def __call__(self, request: HttpRequest) -> Employee | None:
        """Return the employee, ``None`` when nobody is signed in.

        :raises RefusedError: the role does not allow it, the CSRF token is missing, or the company
            wants a second step that the employee has yet to set up
        """
        employee = None if is_by_key(request) else find_employee(request)
        if employee is None:
            _refuse_without_second_step(request)
            return None
        _refuse_forged(request)
        _refuse_suspended(request, employee)
        return _refuse_without(self.permission, employee)


class BearerKey(AuthBase):
    """A program with an API key: it may do what its employee may and its scopes leave."""

    openapi_type = "http"
    openapi_scheme = "bearer"

    def __init__(self, permission: Permission | None) -> None:
        self.permission = permission
        super().__init__()

    def __call__(self, request: HttpRequest) -> Employee | None:
        """Return the employee of the key, ``None`` when there is no good key.

        :raises RefusedError: the employee's role or the key's scopes do not allow it
        """
        employee = find_employee(request) if is_by_key(request) else None
        if employee is None:
            return None
        # What a site sends is kept even then.
        if request.path != SITES_PATH:
            _refuse_suspended(request, employee)
        return _refuse_without(self.permission, employee)


def needs(permission: Permission) -> list[AuthBase]:
    """Let in employees whose role has the permission."""
    return [SessionCookie(permission), BearerKey(permission)]


def signed_in() -> list[AuthBase]:
    """Let in every employee, but no key that is limited."""
    return [SessionCookie(None), BearerKey(None)]


def anybody() -> list[object]:
    """Let in people who have no sign-in yet; changes still need the CSRF token of our page."""
    return [_is_our_page]


def _is_our_page(request: HttpRequest) -> bool:
    _refuse_forged(request)
    return True


def _refuse_forged(request: HttpRequest) -> None:
    if check_csrf(request):
        raise CsrfError(_("Сторінка застаріла. Оновіть її та спробуйте знову."))


def _refuse_suspended(request: HttpRequest, employee: Employee) -> None:
    is_reading = request.method in READING or request.path.startswith(OWN_PATHS)
    if is_reading or (request.method, request.path) in LEAVING:
        return
    if employee.company.deletes_at is not None:
        raise CompanyLeavingError(
            _("Компанію видаляють: дивитися можна, змінювати — ні. Власник може це скасувати.")
        )
    if employee.company.is_resting:
        raise CompanySuspendedError(
            _("Компанію призупинено: дивитися можна, змінювати — ні. Зверніться до оператора.")
        )


def _refuse_without_second_step(request: HttpRequest) -> None:
    if not is_by_key(request) and find_signed_in(request):
        raise SecondStepRequiredError(_("Компанія вимагає двоетапний вхід: увімкніть його"))


def _refuse_without(permission: Permission | None, employee: Employee) -> Employee:
    if employee.is_beyond_key(permission):
        raise KeyScopeError(explain_lack(permission))
    if permission is not None and not employee.can(permission):
        raise RefusedError(_("Ваша роль цього не дозволяє"))
    return employee
