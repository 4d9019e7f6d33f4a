"""How often one key may send orders, counted in the shared cache in windows of a minute.

Forms and JSON are counted together: they are one site's orders.
"""

from math import ceil

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest
from django.utils.translation import gettext as _

from kramar.api.company_scope import find_key_id
from kramar.core import clock
from kramar.core.errors import ThrottledError

WINDOW_SECONDS = 60
# So long is no order that a site writes.
LONG = 64 * 1024
# What is too long is no order but a mistake, and costs the disk: so many of a key are kept.
LONG_WINDOW_SECONDS, MOST_LONG = 3600, 20


class TooManyOrdersError(ThrottledError):
    """A key sends more than the busiest site would: a loop gone wild."""

    code = "too_many_requests"


def admit(key_id: int, count: int = 1) -> int:
    """Count more orders of a key, and return how many of them may be taken."""
    limit = settings.ORDERS_PER_KEY_PER_MINUTE
    return _admit(f"intake:{key_id}", count, WINDOW_SECONDS, limit)


def admit_long(key_id: int) -> bool:
    """Count one more order of a key that is too long, and say whether its beginning is kept."""
    return bool(_admit(f"intake-long:{key_id}", 1, LONG_WINDOW_SECONDS, MOST_LONG))


def _admit(what: str, count: int, seconds: int, limit: int) -> int:
    name = f"{what}:{int(clock.now().timestamp() // seconds)}"
    cache.add(name, 0, seconds * 2)
    try:
        before = cache.incr(name, count) - count
    except ValueError:
        # Evicted in between: counting begins anew.
        return count
    return min(max(limit - before, 0), count)


def refusal() -> TooManyOrdersError:
    """Say that a key sends too often, and when it may again."""
    wait = WINDOW_SECONDS - clock.now().timestamp() % WINDOW_SECONDS
    return TooManyOrdersError(_("Забагато запитів"), retry_after=ceil(wait))


def refuse_often(request: HttpRequest) -> None:
    """Count an order that a program sends; people at their screens are not counted.

    :raises TooManyOrdersError: that was one too many
    """
    key_id = find_key_id(request)
    if key_id is not None and not admit(key_id):
        raise refusal()
