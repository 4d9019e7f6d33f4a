"""How many chats there are of each kind: data, so that no number is ever counted (law 6)."""

from django.db import models

from kramar.core.tenancy import TenantModel

EVERY_LABEL = 0
ANYBODY = -1
NOBODY = 0
ANY_CHANNEL = 0


class ChatTally(TenantModel):
    """How many chats have these facets, this responsible, this channel and this label.

    The keys are ids or one of the words above: each chat is counted with and without its
    responsible, with and without its channel, and once for every label, for all of its labels
    together (:class:`LabelSet`) where it has several, and for ``EVERY_LABEL``, so that any number
    on the screen is the sum of a few rows. Words stand instead of ``NULL`` because a unique
    constraint holds only what is equal to itself.
    """

    id: int
    label_key = models.BigIntegerField()
    responsible_key = models.BigIntegerField()
    channel_key = models.BigIntegerField()
    facets = models.SmallIntegerField()
    chats = models.IntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["company", "label_key", "responsible_key", "channel_key", "facets"],
                name="chats_tally_once",
            )
        ]
        indexes = [
            models.Index(
                fields=["company", "responsible_key", "channel_key", "label_key", "facets"],
                name="chats_tally_of_labels",
            ),
            models.Index(
                fields=["company", "channel_key", "label_key", "responsible_key", "facets"],
                name="chats_tally_of_people",
            ),
        ]
