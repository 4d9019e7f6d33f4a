"""``python -m tests.durability.provision CHANNEL``: a company with a channel, its owner's session.

Run in the environment of the server under test, told of the channel by JSON; prints what the test
needs as JSON.
"""

import os
import sys

from pydantic import BaseModel


class Wanted(BaseModel):
    """The channel to connect."""

    kind: str
    credentials: dict[str, str]
    settings: dict[str, str]


class Provided(BaseModel):
    """What the test is told: where the channel's webhooks go, and the word to verify it by."""

    webhook_url: str
    word: str
    session: str


def main(wanted: str) -> None:
    """Make it all through the real services and print it."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kramar.project.settings")
    import django  # noqa: PLC0415 (settings are named first)

    django.setup()
    sys.stdout.write(_provide(Wanted.model_validate_json(wanted)).model_dump_json())


def _provide(wanted: Wanted) -> Provided:
    from importlib import import_module  # noqa: PLC0415 (after django.setup)

    from django.conf import settings  # noqa: PLC0415 (the same)
    from django.contrib.auth import (  # noqa: PLC0415 (the same)
        BACKEND_SESSION_KEY,
        HASH_SESSION_KEY,
        SESSION_KEY,
    )

    from kramar.channels.links import link_of  # noqa: PLC0415 (the same)
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
                kind=wanted.kind,
                name="Канал",
                credentials=wanted.credentials,
                settings=wanted.settings,
            ),
            by=owner,
        )
        link = link_of(channel)
    session = import_module(settings.SESSION_ENGINE).SessionStore()
    session[SESSION_KEY] = str(owner.user.pk)
    session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    session[HASH_SESSION_KEY] = owner.user.get_session_auth_hash()
    session.save()
    word = link.credentials["secret"]
    return Provided(webhook_url=link.webhook_url, word=word, session=session.session_key)


if __name__ == "__main__":
    main(sys.argv[1])
