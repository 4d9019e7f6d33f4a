"""``python -m tests.durability.provision TOKEN``: a company with a bot, and a session of its owner.

Run in the environment of the server under test; prints what the test needs as JSON.
"""

import os
import sys

from pydantic import BaseModel


class Provided(BaseModel):
    """What the test is told."""

    channel_id: int
    session: str


def main(token: str) -> None:
    """Make it all through the real services and print it."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kramar.project.settings")
    import django  # noqa: PLC0415 (settings are named first)

    django.setup()
    sys.stdout.write(_provide(token).model_dump_json())


def _provide(token: str) -> Provided:
    from importlib import import_module  # noqa: PLC0415 (after django.setup)

    from django.conf import settings  # noqa: PLC0415 (the same)
    from django.contrib.auth import (  # noqa: PLC0415 (the same)
        BACKEND_SESSION_KEY,
        HASH_SESSION_KEY,
        SESSION_KEY,
    )

    from kramar.channels.services.connecting import (  # noqa: PLC0415 (the same)
        ChannelRequest,
        connect_channel,
    )
    from kramar.core.tenancy import company_scope  # noqa: PLC0415 (the same)
    from kramar.staff.services.companies import NewCompany, create_company  # noqa: PLC0415
    from kramar.staff.services.employees import NewEmployee  # noqa: PLC0415 (the same)

    owner = create_company(
        company=NewCompany(slug="lamps", name="Лампи"),
        owner=NewEmployee(login="olena", password="ясна лампа", full_name="Коваль Олена"),
    )
    with company_scope(owner.company_id):
        channel = connect_channel(
            request=ChannelRequest(
                kind="telegram",
                name="Бот",
                credentials={"token": token},
                settings={"mode": "webhook"},
            ),
            by=owner,
        )
    session = import_module(settings.SESSION_ENGINE).SessionStore()
    session[SESSION_KEY] = str(owner.user.pk)
    session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    session[HASH_SESSION_KEY] = owner.user.get_session_auth_hash()
    session.save()
    return Provided(channel_id=channel.pk, session=session.session_key)


if __name__ == "__main__":
    main(sys.argv[1])
