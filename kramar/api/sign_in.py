"""Signing in: what allauth asks of us, and beginning a session without a password."""

from collections.abc import Iterable
from http import HTTPStatus

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.headless.internal.restkit.response import APIResponse
from allauth.usersessions.adapter import DefaultUserSessionsAdapter
from allauth.usersessions.models import UserSession
from django.contrib.auth import login
from django.http import HttpRequest, HttpResponse

from kramar.core import clock
from kramar.staff import lockout
from kramar.staff.models import Shift, User
from kramar.staff.queries import find_employee_of_user
from kramar.staff.services.presence import leave_site
from kramar.staff.services.sessions import announce_ended_sessions

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # no types
    """Nobody signs up, five wrong passwords close the door, sockets hear of ended sessions."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:  # noqa: ARG002 (allauth hands it over)
        """Employees are invited."""
        return False

    def authenticate(self, request: HttpRequest, **credentials: str) -> User | None:
        """Return the user whose password it is, unless they work nowhere any longer."""
        name, address = credentials.get("username", ""), self.get_client_ip(request)
        try:
            lockout.begin_attempt(name, address)
        except lockout.LockedOutError as error:
            raise ImmediateHttpResponse(answer_locked_out(request, error, "password")) from error
        user = super().authenticate(request, **credentials)
        if not isinstance(user, User) or find_employee_of_user(user.pk) is None:
            lockout.note_failure(name, address)
            return None
        lockout.forget_failures(name, address)
        return user

    def pre_authenticate(self, request: HttpRequest, **credentials: str) -> None:
        """Leave the counting to our own lockout, which can name the time."""

    def set_password(self, user: User, password: str) -> None:
        """Set the password, which ends every other session of the user."""
        super().set_password(user, password)
        _announce_end(user)

    def add_message(self, *args: object, **kwargs: object) -> None:
        """Leave the words to the screens."""

    def send_notification_mail(self, *args: object, **kwargs: object) -> None:
        """Leave out the letters, which nobody has set up a server for; the audit remembers."""

    def logout(self, request: HttpRequest) -> None:
        """End the session, and let its sockets know."""
        user = request.user
        super().logout(request)
        if isinstance(user, User):
            _announce_end(user)
            _leave_with_last_session(user)


class UserSessionsAdapter(DefaultUserSessionsAdapter):  # type: ignore[misc]  # no types
    """Lets the sockets know of sessions that were ended from another screen."""

    def end_sessions(self, sessions: Iterable[UserSession]) -> None:
        """End the sessions, which are all of one user."""
        ended = list(sessions)
        super().end_sessions(ended)
        if ended:
            _announce_end(ended[0].user)
            _leave_with_last_session(ended[0].user)


def begin_session(request: HttpRequest, user: User) -> None:
    """Sign a person in who has just shown who they are."""
    login(request, user, backend=BACKEND)
    UserSession.objects.create_from_request(request)


def _announce_end(user: User) -> None:
    employee = find_employee_of_user(user.pk)
    if employee:
        announce_ended_sessions(employee.company_id)


def _leave_with_last_session(user: User) -> None:
    employee = find_employee_of_user(user.pk)
    if employee and employee.on_site and not UserSession.objects.purge_and_list(user):
        leave_site(employee_ids=[employee.pk], end=Shift.End.SIGN_OUT)


def answer_locked_out(
    request: HttpRequest, error: lockout.LockedOutError, field: str
) -> HttpResponse:
    """Say when trying again makes sense, in the shape of allauth's own refusals."""
    refusal = {
        "code": error.code,
        "message": error.detail,
        "param": field,
        "seconds": error.retry_after,
        "until": clock.to_iso(error.until),
    }
    response: HttpResponse = APIResponse(
        request, errors=[refusal], status=HTTPStatus.TOO_MANY_REQUESTS
    )
    response["Retry-After"] = str(error.retry_after)
    return response
