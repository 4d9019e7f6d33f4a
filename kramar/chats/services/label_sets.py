"""Which labels chats have together: known to whoever counts by them (``LabelSet``)."""

from collections.abc import Collection

from django.db import connection

from kramar.chats.models import LabelSet
from kramar.chats.models.labels import set_key, write_labels
from kramar.core.tenancy import current_company_id

LabelIds = tuple[int, ...]

_WORN = (
    "SELECT DISTINCT all_labels FROM chats_chatlabel"
    " WHERE company_id = %s AND all_labels LIKE '%% %% %%'"
)


def remember_sets(sets: Collection[LabelIds]) -> None:
    """Keep those that are not kept yet, within the caller's transaction."""
    wanted = {set_key(label_ids): write_labels(label_ids) for label_ids in sets}
    if not wanted:
        return
    known = set(LabelSet.objects.filter(key__in=wanted).values_list("key", flat=True))
    company_id = current_company_id()
    LabelSet.objects.bulk_create(
        (
            LabelSet(company_id=company_id, key=key, all_labels=wanted[key])
            # In one order, so that no two transactions wait for each other.
            for key in sorted(wanted.keys() - known)
        ),
        ignore_conflicts=True,
    )


def remember_worn_sets() -> None:
    """Keep those that chats have, whoever put the labels there."""
    with connection.cursor() as cursor:
        cursor.execute(_WORN, [current_company_id()])
        written = [str(all_labels) for (all_labels,) in cursor.fetchall()]
    found = [tuple(map(int, all_labels.split())) for all_labels in written]
    remember_sets([label_ids for label_ids in found if len(label_ids) > 1])
