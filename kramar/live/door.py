"""Who may connect: the session's cookie says who it is, the origin that it is our own page."""

from importlib import import_module
from typing import Protocol, cast
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth import get_user
from django.contrib.sessions.backends.base import SessionBase
from django.core.exceptions import ObjectDoesNotExist
from django.http import HttpRequest
from starlette.requests import HTTPConnection

from kramar.live.viewers import Admission
from kramar.staff.models import Employee, User
from kramar.staff.second_step import lacks_second_step


class _SessionEngine(Protocol):
    SessionStore: type[SessionBase]


def is_our_page(connection: HTTPConnection) -> bool:
    """Whether the connection was opened by a page of ours.

    A browser lets any site open a socket and sends our cookie along; only the origin tells.
    """
    origin = connection.headers.get("origin", "")
    if origin == settings.PUBLIC_URL:
        return True
    return bool(origin) and urlsplit(origin).netloc == connection.headers.get("host")


def session_key(connection: HTTPConnection) -> str:
    """Return the key in the session's cookie, empty when there is none."""
    return connection.cookies.get(settings.SESSION_COOKIE_NAME, "")


def admit(key: str) -> Admission | None:
    """Find whom a session belongs to.

    ``None`` when it ended, the person works here no more, or has yet to set up the second step.
    """
    user = _find_user(key)
    employee = _find_employee(user) if user else None
    if user is None or employee is None or lacks_second_step(employee):
        return None
    return Admission(
        company_id=employee.company_id,
        session_key=key,
        user_id=user.pk,
        auth_hash=user.get_session_auth_hash(),
        employee_id=employee.pk,
    )


def _find_user(key: str) -> User | None:
    # Django's own check needs a request only to reach the session.
    engine = cast("_SessionEngine", import_module(settings.SESSION_ENGINE))
    request = HttpRequest()
    request.session = engine.SessionStore(key)
    user = get_user(request)
    return user if isinstance(user, User) and user.is_active else None


def _find_employee(user: User) -> Employee | None:
    try:
        employee: Employee = user.employee
    except ObjectDoesNotExist:
        return None
    return employee if employee.is_active else None
