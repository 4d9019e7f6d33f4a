"""Fills an installation: companies, people who are signed in, a channel each."""

import json
import os
import sys

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kramar.project.settings")
django.setup()

from django.conf import settings  # noqa: E402 (after django.setup)
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY  # noqa: E402
from django.contrib.sessions.backends.db import SessionStore  # noqa: E402
from django.core.management import call_command  # noqa: E402

from kramar.channels.credentials import seal  # noqa: E402
from kramar.channels.models import Channel  # noqa: E402
from kramar.company.models import Company  # noqa: E402
from kramar.core import clock  # noqa: E402
from kramar.core.tenancy import company_scope  # noqa: E402
from kramar.staff.models import Employee, Role, User  # noqa: E402
from kramar.staff.permissions import MANAGER_PERMISSIONS  # noqa: E402

SECRET = "bench-secret"
CONNECTION = {"account_id": "41", "name": "Марта", "nickname": "", "key": "bench"}


def seed_company(number: int, employees: int, kind: str = "telegram") -> dict[str, object]:
    """Make one company; return what the loading programs need of it."""
    company = Company.objects.create(
        slug=f"shop-{number}",
        name=f"Крамниця {number}",
        messenger_enabled=True,
        created_at=clock.now(),
    )
    # Viber signs with the token itself.
    token = SECRET if kind == "viber" else f"{number}:bench"
    with company_scope(company.pk):
        channel = Channel.objects.create(
            company=company,
            kind=kind,
            name=kind.capitalize(),
            key=f"bench{number:04}",
            credentials=seal({"token": token, "secret": SECRET, "app_secret": SECRET}),
            connection=CONNECTION | {"keys": ["bench"]} if kind == "telegram_business" else None,
            settings={"mode": "webhook"},
            created_at=clock.now(),
        )
        role = Role.objects.create(
            company=company, name="Менеджер", permissions=sorted(MANAGER_PERMISSIONS)
        )
        sessions = [sign_in(company, role, each) for each in range(employees)]
    return {
        "id": company.pk,
        "sessions": sessions,
        "path": f"/hooks/{kind}/{channel.key}",
        "secret": SECRET,
    }


def sign_in(company: Company, role: Role, number: int) -> str:
    """Make an employee with a session; return its key."""
    user = User.objects.create(login=f"{company.slug}-{number}", password="!")
    Employee.objects.create(
        company=company,
        user=user,
        role=role,
        full_name=f"Коваль Олена {number}",
        created_at=clock.now(),
    )
    session = SessionStore()
    session[SESSION_KEY] = str(user.pk)
    session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session.save()
    return str(session.session_key)


def main() -> None:
    """Seed as the arguments say and print the result."""
    companies, employees = map(int, sys.argv[1:3])
    kind = sys.argv[3]
    call_command("migrate", verbosity=0, interactive=False)
    shops = [seed_company(number, employees, kind) for number in range(companies)]
    print(json.dumps({"companies": shops}))


if __name__ == "__main__":
    main()
