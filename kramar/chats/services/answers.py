"""Remembering how long a client waited, when the wait ends."""

from zoneinfo import ZoneInfo

from kramar.chats.models import Answer, Chat
from kramar.company.queries import get_current_company, hours_of
from kramar.core import clock
from kramar.core.working_hours import count_working_seconds
from kramar.staff.models import Employee


def end_wait(chat: Chat, *, by: Employee | None) -> None:
    """Let nobody wait in a locked chat any more, because somebody has answered.

    :param by: ``None`` where it was not said in Kramar
    """
    asked_at = chat.waiting_since
    chat.waiting_since = None
    if asked_at is None:
        return
    company, at = get_current_company(), clock.now()
    Answer.objects.create(
        company_id=chat.company_id,
        chat=chat,
        channel_id=chat.channel_id,
        employee=by,
        asked_at=asked_at,
        seconds=max(int((at - asked_at).total_seconds()), 0),
        working_seconds=count_working_seconds(
            hours_of(company), asked_at, at, ZoneInfo(company.time_zone)
        ),
        # The chat is locked: no other answer of it is written meanwhile.
        is_first=not Answer.objects.filter(chat=chat).exists(),
    )
