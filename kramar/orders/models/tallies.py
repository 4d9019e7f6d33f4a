"""How many orders there are of each kind: data, so that no number is ever counted."""

from django.db import models

from kramar.core.tenancy import TenantModel

NOBODY = 0


class OrderTally(TenantModel):
    """How many orders have this status and this responsible (``NOBODY`` where nobody answers).

    A word stands instead of ``NULL`` because a unique constraint holds only what is equal to
    itself.
    """

    id: int
    status_id = models.BigIntegerField()
    responsible_key = models.BigIntegerField()
    orders = models.IntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["company", "status_id", "responsible_key"], name="orders_tally_once"
            )
        ]
