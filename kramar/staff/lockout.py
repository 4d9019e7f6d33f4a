"""Who may try a password now: too many wrong ones close the door for a while.

Counted in the cache, which all processes share when Redis is there. Three limits stand side by
side: one address that guesses one person's password, one person guessed from many addresses, and
one address that guesses many people's. The first is small; the others are wide, so that nobody can
lock a colleague out by typing wrong passwords in their name.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from math import ceil

from django.core.cache import cache
from django.utils.translation import ngettext

from kramar.core import clock
from kramar.core.errors import ThrottledError


@dataclass(frozen=True, slots=True)
class Limit:
    """So many wrong passwords within the window close the door for the time."""

    name: str
    attempts: int
    window: timedelta
    closed_for: timedelta


GUESSER = Limit("guesser", 5, timedelta(minutes=15), timedelta(minutes=5))
PERSON = Limit("person", 30, timedelta(minutes=15), timedelta(minutes=5))
ADDRESS = Limit("address", 50, timedelta(minutes=15), timedelta(minutes=15))


class LockedOutError(ThrottledError):
    """Too many wrong passwords.

    :param until: when the door opens again
    """

    code = "too_many_login_attempts"

    def __init__(self, until: datetime) -> None:
        seconds = max(1, ceil((until - clock.now()).total_seconds()))
        minutes = ceil(seconds / 60)
        detail = ngettext(
            "Забагато невдалих спроб. Спробуйте за %(minutes)d хвилину.",
            "Забагато невдалих спроб. Спробуйте за %(minutes)d хв.",
            minutes,
        )
        super().__init__(detail % {"minutes": minutes}, retry_after=seconds)
        self.until = until


def begin_attempt(login: str, address: str) -> None:
    """Count an attempt before its password is looked at, so that many at once are counted too.

    :raises LockedOutError: the door is closed
    """
    for limit, key in _limits(login, address):
        _refuse_closed(key)
        cache.add(key, 0, limit.window.total_seconds())
        if _count(key) > limit.attempts:
            raise LockedOutError(_close(limit, key))
        # Whoever closed it in the meantime began the counting anew, this attempt with it.
        _refuse_closed(key)


def note_failure(login: str, address: str) -> None:
    """Close the door when the attempt that has just failed was the last one allowed."""
    for limit, key in _limits(login, address):
        if cache.get(key, 0) >= limit.attempts:
            _close(limit, key)


def forget_failures(login: str, address: str) -> None:
    """Take a good password for the end of one guesser's failures, and of nobody else's.

    The wide limits only take the attempt back: else an attacker would clear them by signing in
    to an account of their own in between.
    """
    (_, guesser), *wide = _limits(login, address)
    cache.delete(guesser)
    for _, key in wide:
        _count(key, by=-1)


def _refuse_closed(key: str) -> None:
    closed_until = cache.get(f"{key}:closed")
    if closed_until is not None:
        raise LockedOutError(datetime.fromtimestamp(closed_until, tz=UTC))


def _limits(login: str, address: str) -> Iterable[tuple[Limit, str]]:
    name = login.strip().lower()
    return (
        (GUESSER, _key(GUESSER, name, address)),
        (PERSON, _key(PERSON, name)),
        (ADDRESS, _key(ADDRESS, address)),
    )


def _key(limit: Limit, *parts: str) -> str:
    # Hashed, since a login may hold anything and the cache's keys may not.
    return f"lockout:{limit.name}:{sha256(' '.join(parts).encode()).hexdigest()}"


def _count(key: str, by: int = 1) -> int:
    try:
        return cache.incr(key, by)
    except ValueError:
        # The window ended between the two calls.
        return 0


def _close(limit: Limit, key: str) -> datetime:
    until = clock.now() + limit.closed_for
    cache.set(f"{key}:closed", until.timestamp(), limit.closed_for.total_seconds())
    cache.delete(key)
    return until
