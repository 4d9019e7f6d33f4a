"""Who of the company sits at a screen now: ephemeral, kept in the shared cache."""

from collections.abc import Collection

from django.core.cache import cache

from kramar.core.tenancy import current_company_id

# A screen's line beats every ten seconds; two missed beats are forgiven.
REMEMBERED_SECONDS = 35
ATTENDING_SECONDS = 10


def note_present(employee_ids: Collection[int]) -> None:
    """Remember whose screens of the company in scope are open."""
    keys = [_key(), *(_key_of(each) for each in employee_ids)]
    cache.set_many(dict.fromkeys(keys, True), REMEMBERED_SECONDS)


def is_anyone_present() -> bool:
    """Whether a screen of the company in scope is open."""
    return bool(cache.get(_key()))


def find_present(employee_ids: Collection[int]) -> set[int]:
    """Return those of the employees of the company in scope who have a screen open."""
    keys = {_key_of(each): each for each in employee_ids}
    return {keys[key] for key in cache.get_many(keys)}


def note_attending(here: Collection[int], gone: Collection[int]) -> None:
    """Remember who of the company in scope has a screen in front of them, and who no longer has.

    It is told again every two seconds: what one process says of a screen that was hidden, another
    takes back where the same employee looks at a second one.
    """
    cache.delete_many([_attending_key_of(each) for each in gone])
    cache.set_many({_attending_key_of(each): True for each in here}, ATTENDING_SECONDS)


def find_attending(employee_ids: Collection[int]) -> set[int]:
    """Return those of the employees of the company in scope who have a screen in front of them."""
    keys = {_attending_key_of(each): each for each in employee_ids}
    return {keys[key] for key in cache.get_many(keys)}


def _attending_key_of(employee_id: int) -> str:
    return f"staff:attending:{current_company_id()}:{employee_id}"


def _key_of(employee_id: int) -> str:
    return f"{_key()}:{employee_id}"


def _key() -> str:
    return f"staff:present:{current_company_id()}"
