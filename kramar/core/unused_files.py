"""Uploads that were never sent: their bytes and rows are taken away."""

from collections.abc import Collection
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Exists, ForeignObjectRel, OuterRef
from django_scopes import scopes_disabled

from kramar.core.files import delete_bytes
from kramar.core.models import StoredFile

STEP = 100
# A file of a draft that is being sent at this very moment must not go from under it.
GRACE = timedelta(minutes=5)


def forget_unused_files(now: datetime) -> int:
    """Delete uploads whose time has come and which no row refers to.

    Whoever uses a file need not say so: every reference in the database counts, and a file that
    has one is never looked at again.

    :returns: how many were deleted
    """
    deleted = 0
    with scopes_disabled():
        while due := _claim(now - GRACE):
            deleted += forget_files([file.pk for file in due])
    return deleted


def forget_files(file_ids: Collection[int]) -> int:
    """Delete released files at once, all but those that some row refers to.

    :returns: how many were deleted
    """
    files = list(StoredFile.objects.filter(pk__in=file_ids))
    used = _used_among(files)
    StoredFile.objects.filter(pk__in=used).update(unused_until=None)
    return sum(_forget(file) for file in files if file.pk not in used)


def _claim(before: datetime) -> list[StoredFile]:
    files = StoredFile.objects.filter(unused_until__lt=before)
    return list(files.order_by("unused_until")[:STEP])


def _used_among(files: list[StoredFile]) -> set[int]:
    rows = StoredFile.objects.filter(pk__in=[file.pk for file in files])
    used: set[int] = set()
    for relation in _relations():
        used |= set(rows.filter(_is_referred_by(relation)).values_list("pk", flat=True))
    return used


def _relations() -> list[ForeignObjectRel]:
    # Hidden ones too: most references have no name on this side.
    fields = StoredFile._meta.get_fields(include_hidden=True)
    return [field for field in fields if isinstance(field, ForeignObjectRel)]


def _is_referred_by(relation: ForeignObjectRel) -> Exists:
    model = relation.related_model
    return Exists(model._default_manager.filter(**{relation.field.name: OuterRef("pk")}))


def _forget(file: StoredFile) -> bool:
    with transaction.atomic():
        # Conditional: whoever has begun to use it since has taken the mark away.
        count, _by_model = StoredFile.objects.filter(
            pk=file.pk, unused_until__isnull=False
        ).delete()
    if count:
        delete_bytes(file)
    return bool(count)
