"""Everybody knows the demo's password, so the demo stays on one's own machine."""

from ipaddress import ip_address
from urllib.parse import urlsplit

from django.conf import settings

from kramar.core.errors import RefusedError
from kramar.project import environment
from kramar.project.demo.company import EMPLOYEES, PASSWORD
from kramar.staff.models import User


class DemoRefusedError(RefusedError):
    """Others could sign in to the demo company."""

    code = "demo_refused"


def refuse_beyond_loopback(host: str = "127.0.0.1") -> None:
    """Let the demo be only where nobody else comes, unless ``KRAMAR_DEMO=1`` insists.

    :param host: where the server listens; the public address is asked too
    :raises DemoRefusedError: others can come there
    """
    if environment.flag("KRAMAR_DEMO"):
        return
    for name in (host, urlsplit(settings.PUBLIC_URL).hostname or ""):
        if not _is_loopback(name):
            raise DemoRefusedError(
                f"Демонстраційну компанію з відомим усім паролем не можна відкривати на {name}. "
                "Якщо це справді потрібно, задайте KRAMAR_DEMO=1."
            )


def refuse_open_demo(host: str) -> None:
    """Refuse to listen at ``host`` while the demo's password opens a company here.

    A real company that took the demo's short name, or a demo whose password was changed, is none
    of our business.

    :raises DemoRefusedError: others could sign in with it
    """
    try:
        refuse_beyond_loopback(host)
    except DemoRefusedError:
        owner = User.objects.filter(login=EMPLOYEES[0].login).first()
        if owner and owner.check_password(PASSWORD):
            raise


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
