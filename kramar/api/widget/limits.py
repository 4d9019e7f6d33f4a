"""How often the outside may ask, counted in the shared cache in fixed windows."""

from dataclasses import dataclass
from hashlib import sha256
from math import ceil

from django.core.cache import cache
from django.utils.translation import gettext as _

from kramar.core import clock
from kramar.core.errors import ThrottledError


class TooManyMessagesError(ThrottledError):
    """More than a person would write."""

    code = "too_many_messages"


@dataclass(frozen=True, slots=True)
class Limit:
    """So many within so many seconds."""

    name: str
    count: int
    seconds: int = 60


# An office or a mobile operator may put hundreds of people behind one address.
SESSIONS_OF_ADDRESS = Limit("session-address", 240)
MESSAGES_OF_ADDRESS = Limit("message-address", 240)
MESSAGES_OF_VISITOR = Limit("message-visitor", 40)
READS_OF_VISITOR = Limit("read-visitor", 240)
UPLOADS_OF_ADDRESS = Limit("upload-address", 120)
UPLOADS_OF_VISITOR = Limit("upload-visitor", 40)


def count(limit: Limit, *who: object) -> None:
    """Count one more request.

    :raises TooManyMessagesError: that was one too many
    """
    at = clock.now().timestamp()
    window = int(at // limit.seconds)
    # Addresses and tokens do not belong into a cache's keys as they are.
    digest = sha256(repr(who).encode()).hexdigest()
    key = f"widget:{limit.name}:{digest}:{window}"
    cache.add(key, 0, limit.seconds * 2)
    if _increment(key) > limit.count:
        raise TooManyMessagesError(
            _("Забагато повідомлень поспіль. Зачекайте хвилину."),
            retry_after=ceil((window + 1) * limit.seconds - at),
        )


def _increment(key: str) -> int:
    try:
        return cache.incr(key)
    except ValueError:
        # Evicted in between: counting begins anew.
        return 1
