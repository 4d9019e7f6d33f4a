"""Keys by which programs act as employees."""

import secrets
from collections.abc import Collection
from datetime import timedelta

from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from kramar.audit.services import record
from kramar.core import clock
from kramar.core.errors import AbsentError
from kramar.staff.models import ApiKey, Employee
from kramar.staff.queries import hash_token
from kramar.staff.scopes import KeyScope

KEY_BYTES = 32
PREFIX = "kramar_"
TOUCH_EVERY = timedelta(minutes=5)


@transaction.atomic
def create_api_key(
    *,
    employee: Employee,
    name: str,
    scopes: Collection[KeyScope] | None = None,
    by: Employee | None,
) -> tuple[ApiKey, str]:
    """Make a key; return its row and the key itself, which is kept nowhere.

    :param scopes: what it is limited to; ``None`` for all that the employee may do
    :param by: ``None`` when the operator made it on the command line
    """
    key = PREFIX + secrets.token_urlsafe(KEY_BYTES)
    row = ApiKey.objects.create(
        company_id=employee.company_id,
        employee=employee,
        name=name,
        key_hash=hash_token(key),
        scopes=None if scopes is None else sorted(set(scopes)),
        created_at=clock.now(),
    )
    record("api_key.created", target=row, by=by, name=name, scopes=row.scopes)
    return row, key


def remember_use(key: ApiKey) -> None:
    """Note that the key was used: every few minutes, since each request need not write."""
    at = clock.now()
    stale = Q(last_used_at=None) | Q(last_used_at__lt=at - TOUCH_EVERY)
    if key.last_used_at is None or key.last_used_at < at - TOUCH_EVERY:
        ApiKey.objects.filter(stale, pk=key.pk).update(last_used_at=at)


@transaction.atomic
def revoke_api_key(*, key_id: int, by: Employee) -> None:
    """Let a key open nothing from now on.

    :raises AbsentError: no key with this id is good
    """
    # The count settles the race of two people who press the button.
    good = ApiKey.objects.filter(pk=key_id, revoked_at=None)
    row = good.first()
    if row is None or not good.update(revoked_at=clock.now()):
        raise AbsentError(_("Такого ключа немає"))
    record("api_key.revoked", target=row, by=by, name=row.name)
