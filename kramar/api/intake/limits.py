"""How often one key may ask, counted in the shared cache in windows of a minute."""

from django.core.cache import cache

from kramar.core import clock

# Thrice what the busiest site sends; a loop gone wild sends more.
MOST_A_MINUTE = 60_000
WINDOW_SECONDS = 60


def is_too_often(key_id: int, count: int = 1) -> bool:
    """Count more requests of a key, and say whether there were too many with them."""
    window = int(clock.now().timestamp() // WINDOW_SECONDS)
    name = f"intake:{key_id}:{window}"
    cache.add(name, 0, WINDOW_SECONDS * 2)
    try:
        return cache.incr(name, count) > MOST_A_MINUTE
    except ValueError:
        # Evicted in between: counting begins anew.
        return False
