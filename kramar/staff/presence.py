"""Whether anybody of the company sits at a screen now: ephemeral, kept in the shared cache."""

from django.core.cache import cache

from kramar.core.tenancy import current_company_id

# A screen's line beats every ten seconds; two missed beats are forgiven.
REMEMBERED_SECONDS = 35


def note_present() -> None:
    """Remember that a screen of the company in scope is open."""
    cache.set(_key(), True, REMEMBERED_SECONDS)  # noqa: FBT003 (a cache's value)


def is_anyone_present() -> bool:
    """Whether a screen of the company in scope is open."""
    return bool(cache.get(_key()))


def _key() -> str:
    return f"staff:present:{current_company_id()}"
