"""Ending sessions, and telling the sockets that hang on them."""

from functools import partial

from allauth.usersessions.models import UserSession
from django.db import transaction

from kramar.events.bus import get_bus


def end_sessions(user_id: int, *, company_id: int) -> None:
    """Sign a user out everywhere."""
    for session in UserSession.objects.filter(user_id=user_id):
        session.end()
    announce_ended_sessions(company_id)


def announce_ended_sessions(company_id: int) -> None:
    """Make the sockets of the company look again whether their sessions still live."""
    transaction.on_commit(partial(get_bus().wake, f"sessions:{company_id}"))
