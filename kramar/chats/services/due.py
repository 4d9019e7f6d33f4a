"""What was put off and whose time has come, whosever it is."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from django.db.models import Q
from django_scopes import scopes_disabled

from kramar.chats.models import Chat, ScheduledMessage
from kramar.chats.services.scheduling import send_scheduled
from kramar.chats.services.snoozing import return_due_chat
from kramar.company.queries import list_resting

AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Due:
    """One thing to be done in the scope of its company."""

    company_id: int
    deed: Callable[[], None]


def list_due(at: datetime) -> list[Due]:
    """Return the chats to return and the messages to send, the longest due first."""
    with scopes_disabled():
        chats = Chat.objects.filter(snoozed_until__lte=at).order_by("snoozed_until")
        returning = chats.values_list("company_id", "pk")[:AT_ONCE]
        # Those of resting companies are told to wait, and passed over from then on.
        messages = ScheduledMessage.objects.filter(
            state=ScheduledMessage.State.WAITING, send_at__lte=at
        ).exclude(~Q(detail=""), company_id__in=list_resting())
        leaving = messages.order_by("send_at", "pk").values_list("company_id", "pk")[:AT_ONCE]
        return [
            Due(company_id, partial(return_due_chat, chat_id=pk)) for company_id, pk in returning
        ] + [
            Due(company_id, partial(send_scheduled, scheduled_id=pk)) for company_id, pk in leaving
        ]
