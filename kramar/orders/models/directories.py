"""What a company's orders are sorted by and chosen from: its own statuses, methods and sources."""

from django.db import models

from kramar.core.tenancy import TenantModel

NAME_LENGTH = 60


class StatusGroup(models.TextChoices):
    """What a status means to the program, whatever the company calls it."""

    NEW = "new"
    WORK = "work"
    SENT = "sent"
    DONE = "done"
    REFUSED = "refused"
    RETURNED = "returned"


class Carrier(models.TextChoices):
    """Who brings the goods; empty while nothing is chosen."""

    NOVA_POSHTA = "nova_poshta"
    UKRPOSHTA = "ukrposhta"
    MEEST = "meest"
    COURIER = "courier"
    PICKUP = "pickup"
    OTHER = "other"


class OrderStatus(TenantModel):
    """A status of the company's own.

    Without ``allowed_next`` every other status may follow. A locking one locks the order that
    comes into it.
    """

    id: int
    name = models.CharField(max_length=NAME_LENGTH)
    color = models.CharField(max_length=20)
    group = models.CharField(max_length=10, choices=StatusGroup.choices)
    is_locking = models.BooleanField(default=False)
    is_default = models.BooleanField(default=False)
    position = models.IntegerField(default=0)
    allowed_next = models.ManyToManyField("self", symmetrical=False, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["company", "name"], name="orders_status_name_once"),
            models.UniqueConstraint(
                fields=["company"],
                condition=models.Q(is_default=True),
                name="orders_one_default_status",
            ),
        ]

    def __str__(self) -> str:
        return self.name


class PaymentMethod(TenantModel):
    """How a buyer pays."""

    id: int
    name = models.CharField(max_length=NAME_LENGTH)
    is_cash_on_delivery = models.BooleanField(default=False)
    is_active = models.BooleanField(default=True)
    position = models.IntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["company", "name"], name="orders_payment_name_once")
        ]

    def __str__(self) -> str:
        return self.name


class DeliveryMethod(TenantModel):
    """How the goods reach a buyer."""

    id: int
    name = models.CharField(max_length=NAME_LENGTH)
    carrier = models.CharField(max_length=20, choices=Carrier.choices)
    is_active = models.BooleanField(default=True)
    position = models.IntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["company", "name"], name="orders_delivery_name_once")
        ]

    def __str__(self) -> str:
        return self.name


class OrderSource(TenantModel):
    """Where orders come from: a site, a chat, a call."""

    id: int
    name = models.CharField(max_length=NAME_LENGTH)
    is_active = models.BooleanField(default=True)
    position = models.IntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["company", "name"], name="orders_source_name_once")
        ]

    def __str__(self) -> str:
        return self.name
