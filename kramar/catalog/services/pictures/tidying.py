"""Pictures that no product shows any longer: forgotten, so that their files go."""

from datetime import timedelta

from django.db import transaction
from django.db.models import Exists, OuterRef

from kramar.catalog.models import ProductPicture, RemotePicture
from kramar.core import clock
from kramar.core.files import release_files

AT_ONCE = 500
# Fetched for goods that another load is just bringing.
KEPT = timedelta(days=1)


def forget_unlinked() -> int:
    """Forget pictures that sources have replaced, or whose products are gone; return how many."""
    shown = ProductPicture.objects.filter(file=OuterRef("file"))
    old = RemotePicture.objects.filter(fetched_at__lt=clock.now() - KEPT)
    forgotten = 0
    while rows := dict(old.exclude(Exists(shown)).values_list("pk", "file_id")[:AT_ONCE]):
        with transaction.atomic():
            RemotePicture.objects.filter(pk__in=list(rows)).delete()
            release_files(file_id for file_id in rows.values() if file_id)
        forgotten += len(rows)
    return forgotten
