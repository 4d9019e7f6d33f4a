"""How many chats there are of each kind: data, so that no number is ever counted (law 6)."""

from collections.abc import Iterable

from django.db import models

from kramar.chats.models.facets import EVERY_FACETS
from kramar.core.tenancy import TenantModel

EVERY_LABEL = 0
ANYBODY = -1
NOBODY = 0
ANY_CHANNEL = 0


class TallyRow(TenantModel):
    """How many chats have this responsible, this channel and this label: a number for all facets.

    The keys are ids or one of the words above: each chat is counted with and without its
    responsible, with and without its channel, and once for every label, for all of its labels
    together (:class:`LabelSet`) where it has several, and for ``EVERY_LABEL``, so that any number
    on the screen is the sum of a few rows. Words stand instead of ``NULL`` because a unique
    constraint holds only what is equal to itself.

    The numbers of all facets lie in one row, each in a column of its own: rows of one number each
    were fifteen times as many, and finding them took nearly all of the time.
    """

    id: int
    label_key = models.BigIntegerField()
    responsible_key = models.BigIntegerField()
    channel_key = models.BigIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["company", "label_key", "responsible_key", "channel_key"],
                name="chats_tally_row_once",
            )
        ]
        indexes = [
            models.Index(
                fields=["company", "responsible_key", "channel_key", "label_key"],
                name="chats_tally_row_of_labels",
            ),
            models.Index(
                fields=["company", "channel_key", "label_key", "responsible_key"],
                name="chats_tally_row_of_people",
            ),
        ]


def tally_column(facets: int) -> str:
    """Name the column of how many chats have these facets; statements name them by dozens."""
    return f"n{facets}"


def tally_sum(every_facets: Iterable[int]) -> str:
    """Say in SQL how many chats of a row have any of these combinations of facets."""
    return "+".join(map(tally_column, every_facets)) or "0"


for _facets in EVERY_FACETS:
    TallyRow.add_to_class(tally_column(_facets), models.IntegerField(default=0, db_default=0))
