"""Who asks, and of which company: found once for each request, and the scope opened with it.

This is the one place of HTTP that opens a company's scope.
"""

from collections.abc import Callable

from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.backends.base import SessionBase
from django.http import HttpRequest, HttpResponseBase
from django.utils import translation
from django.utils.crypto import constant_time_compare

from kramar.core.tenancy import company_scope
from kramar.staff.models import ApiKey, Employee, User
from kramar.staff.queries import find_api_key, find_employee_of_user
from kramar.staff.second_step import lacks_second_step
from kramar.staff.services.api_keys import remember_use

SCHEME = "bearer "
# What a program may reach by its key; elsewhere only a session counts.
KEY_PATHS = ("/api/v1/", "/files/")


class EmployeeRequest(HttpRequest):
    """A request that an employee makes.

    ``by_key`` tells a program with an API key from a browser with a session, ``key_id`` which key.
    """

    employee: Employee
    by_key: bool
    key_id: int | None


class CompanyScopeMiddleware:
    """Opens the scope of the employee's company, and speaks the employee's language within."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer in the scope, or without one when nobody is signed in."""
        secret = _bearer_key(request)
        key = _find_key(secret) if secret is not None else None
        employee = key.employee if key else None
        if secret is None:
            employee = _find_by_session(request)
        # A session whose owner has yet to set up the second step opens nothing but that.
        is_led = employee is not None and secret is None and lacks_second_step(employee)
        vars(request).update(
            signed_in=employee,
            employee=None if is_led else employee,
            by_key=secret is not None,
            key_id=key.pk if key else None,
        )
        if employee is None:
            return self.get_response(request)
        with company_scope(employee.company_id), translation.override(employee.language):
            return self.get_response(request)


def find_employee(request: HttpRequest) -> Employee | None:
    """Return the employee whom the middleware has found."""
    employee: Employee | None = vars(request).get("employee")
    return employee


def find_signed_in(request: HttpRequest) -> Employee | None:
    """Return the employee whose session it is, even one who has yet to set up the second step."""
    employee: Employee | None = vars(request).get("signed_in")
    return employee


def is_by_key(request: HttpRequest) -> bool:
    """Whether the request came with an API key, a good one or not."""
    return bool(vars(request).get("by_key"))


def find_key_id(request: HttpRequest) -> int | None:
    """Return the good key with which the request came, if it came with one."""
    key_id: int | None = vars(request).get("key_id")
    return key_id


def _bearer_key(request: HttpRequest) -> str | None:
    header = request.headers.get("Authorization", "")
    if not header.lower().startswith(SCHEME) or not request.path.startswith(KEY_PATHS):
        return None
    return header[len(SCHEME) :].strip()


def _find_key(secret: str) -> ApiKey | None:
    key = find_api_key(secret)
    if key is not None:
        with company_scope(key.company_id):
            remember_use(key)
    return key


def _find_by_session(request: HttpRequest) -> Employee | None:
    # The session's own key first: a visitor without one costs no query.
    user_id = request.session.get(SESSION_KEY)
    if user_id is None:
        return None
    employee = find_employee_of_user(int(user_id))
    if employee and _is_of(request.session, employee.user):
        return employee
    # Ended by a new password, or signed by an older secret: Django knows what becomes of it.
    user = request.user
    return find_employee_of_user(user.pk) if user.is_authenticated else None


def _is_of(session: SessionBase, user: User) -> bool:
    """Whether Django would find this very user behind the session; it would read them again."""
    return (
        user.is_active
        and session.get(BACKEND_SESSION_KEY) in settings.AUTHENTICATION_BACKENDS
        and constant_time_compare(session.get(HASH_SESSION_KEY, ""), user.get_session_auth_hash())
    )
