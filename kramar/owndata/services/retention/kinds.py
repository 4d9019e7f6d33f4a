"""What may be kept for a while only, and how it is counted and forgotten."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from kramar.audit.forgetting import count_old_entries, forget_old_entries
from kramar.chats.services.forgetting import count_old_messages, forget_old_messages
from kramar.intake.services.forgetting import count_old_requests, forget_old_requests
from kramar.orders.queries.unfinished import find_buyers_at_work

DAYS_OF_MONTH = 30.44


@dataclass(frozen=True, slots=True)
class Forgetting:
    """One thing that a company keeps.

    :param count: how much of it is older than a moment
    :param forget: deletes that, some at a time, and asks whether to stop
    """

    count: Callable[[datetime], int]
    forget: Callable[[datetime, Callable[[], bool]], int]


def _forget_messages(before: datetime, is_stopping: Callable[[], bool]) -> int:
    return forget_old_messages(before, find_busy=find_buyers_at_work, is_stopping=is_stopping)


KINDS: dict[str, Forgetting] = {
    "messages": Forgetting(
        count=partial(count_old_messages, find_busy=find_buyers_at_work), forget=_forget_messages
    ),
    "requests": Forgetting(
        count=count_old_requests,
        forget=lambda before, _is_stopping: forget_old_requests(before),
    ),
    "order_history": Forgetting(
        count=lambda before: count_old_entries(before, of_orders=True),
        forget=lambda before, _is_stopping: forget_old_entries(before, of_orders=True),
    ),
    "audit": Forgetting(
        count=lambda before: count_old_entries(before, of_orders=False),
        forget=lambda before, _is_stopping: forget_old_entries(before, of_orders=False),
    ),
}


def moment_before(now: datetime, months: int) -> datetime:
    """Return the moment so many months ago; what is older goes."""
    return now - timedelta(days=months * DAYS_OF_MONTH)
