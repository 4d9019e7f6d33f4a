"""Who takes part in handing out, with which weight and limits, and what they took today."""

from django.db import models
from django.db.models import Q

from kramar.core.tenancy import TenantModel
from kramar.staff.models import Employee


class Kind(models.TextChoices):
    """What is handed out."""

    ORDER = "order"
    CHAT = "chat"


class Participant(TenantModel):
    """How an employee takes part; whoever has no row takes part as these fields begin.

    :ivar weight: the share; zero takes only what comes from the employee's own clients
    :ivar order_limit: how many orders in hand are the most, ``None`` for any number; so for chats
    """

    id: int
    employee = models.ForeignKey(
        Employee, on_delete=models.CASCADE, related_name="+", db_index=False
    )
    takes_part = models.BooleanField(default=True)
    weight = models.IntegerField(default=1)
    order_limit = models.IntegerField(null=True)
    chat_limit = models.IntegerField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["company", "employee"], name="distribution_participant_once"
            ),
            models.CheckConstraint(
                condition=Q(weight__gte=0), name="distribution_weight_not_negative"
            ),
        ]

    def limit_of(self, kind: str) -> int | None:
        """Return how much of a kind the employee may have in hand at most."""
        return self.order_limit if kind == Kind.ORDER else self.chat_limit


class Share(TenantModel):
    """How much of a kind was handed to an employee on a day, by the company's calendar."""

    id: int
    employee = models.ForeignKey(
        Employee, on_delete=models.CASCADE, related_name="+", db_index=False
    )
    kind = models.CharField(max_length=5, choices=Kind.choices)
    date = models.DateField()
    taken = models.IntegerField(default=0)
    last_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["company", "employee", "kind"], name="distribution_share_once"
            )
        ]
