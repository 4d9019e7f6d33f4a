"""Lists come in pages that go on from the last row (keyset), by an opaque cursor."""

from typing import Annotated

from django.core import signing
from django.utils.translation import gettext as _
from ninja import Query

from kramar.core.errors import InvalidError

SALT = "kramar.cursor"
DEFAULT_LIMIT = 50
LARGEST_LIMIT = 100
LARGEST_ID = 2**63 - 1
LONGEST_CURSOR = 400

Key = tuple[str | int, ...]
Limit = Annotated[int, Query(ge=1, le=LARGEST_LIMIT)]
Cursor = Annotated[str | None, Query(max_length=LONGEST_CURSOR)]


class CursorError(InvalidError):
    """The cursor is not one that we gave."""

    code = "invalid"


def to_cursor(*key: str | int) -> str:
    """Write the key of a page's last row; signed, so that nobody makes one up."""
    return signing.dumps(list(key), salt=SALT)


def read_cursor(cursor: str, *types: type[str] | type[int]) -> Key:
    """Read what :func:`to_cursor` wrote.

    :param types: the types of the key's parts: a cursor of another list is refused
    :raises CursorError: it is damaged, made up, or of another list
    """
    try:
        key = signing.loads(cursor, salt=SALT)
    except (signing.BadSignature, ValueError) as error:
        raise refuse_cursor() from error
    if [type(part) for part in key] != list(types):
        raise refuse_cursor()
    return tuple(key)


def refuse_cursor() -> CursorError:
    """Refuse a cursor: the list begins anew."""
    message = _("Такої сторінки списку немає, почніть спочатку")
    return CursorError(message, fields={"cursor": message})
