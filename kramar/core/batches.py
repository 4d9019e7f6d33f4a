"""Doing many things together, and yet each by itself where they cannot be."""

import logging
from collections.abc import Callable, Sequence
from typing import TypeVar

from django.db import InterfaceError, OperationalError, connection

logger = logging.getLogger(__name__)

# PostgreSQL's: rolled back, as of two who waited for each other; a lock that could not be had.
UNDONE_STATES = ("40", "55P03")

AskT = TypeVar("AskT")
AnswerT = TypeVar("AnswerT")


def run_together(
    do: Callable[[Sequence[AskT]], Sequence[AnswerT]], asks: Sequence[AskT]
) -> list[AnswerT | Exception]:
    """Do all in one transaction; when it fails, each alone, so that a fault stays with its own.

    :param do: rolls everything back when it fails
    :return: the answers in the order of the asks, or what went wrong with each
    """
    if not asks:
        return []
    try:
        return [*do(asks)]
    except Exception as error:  # noqa: BLE001 (whatever is wrong with one must not spoil the others)
        if len(asks) == 1:
            return [error]
        logger.warning(
            "A batch was not done together",
            extra={"count": len(asks), "error": type(error).__name__},
        )
    return _do_apart(do, asks)


def _do_apart(
    do: Callable[[Sequence[AskT]], Sequence[AnswerT]], asks: Sequence[AskT]
) -> list[AnswerT | Exception]:
    if not connection.in_atomic_block:
        connection.close_if_unusable_or_obsolete()
    answers: list[AnswerT | Exception] = []
    trouble: Exception | None = None
    for ask in asks:
        # A database that is gone would make each wait as long as the first one.
        answer = trouble or run_together(do, [ask])[0]
        if isinstance(answer, OperationalError | InterfaceError) and not _is_undone(answer):
            trouble = answer
        answers.append(answer)
    return answers


def _is_undone(error: Exception) -> bool:
    """Whether the database is there and has undone this one only, for the sake of another."""
    state: str = getattr(error.__cause__, "sqlstate", None) or ""
    return state.startswith(UNDONE_STATES)
