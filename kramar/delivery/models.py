"""A company's key and sender, waybills that were made here, and parcels that are followed."""

from decimal import Decimal

from django.db import models
from django.db.models import Q

from kramar.core.tenancy import TenantModel
from kramar.orders.models import Order, OrderStatus
from kramar.staff.models import Employee

REF_LENGTH = 60
NAME_LENGTH = 200
MESSAGE_LENGTH = 1000


class CarrierAccount(TenantModel):
    """The company's key to the carrier, who sends, and what a waybill begins with.

    :ivar sealed_key: encrypted, never shown again
    :ivar looked_at: changes of orders up to here were looked through for waybills
    """

    class Payer(models.TextChoices):
        """Who pays for the delivery."""

        RECIPIENT = "Recipient"
        SENDER = "Sender"

    class PaymentForm(models.TextChoices):
        """How the delivery is paid."""

        CASH = "Cash"
        NON_CASH = "NonCash"

    class CodWay(models.TextChoices):
        """How the buyer's money comes back."""

        TRANSFER = "transfer"
        CONTROL = "control"

    id: int
    sealed_key = models.BinaryField()
    key_refused_at = models.DateTimeField(null=True)
    sender_ref = models.CharField(max_length=REF_LENGTH, blank=True)
    sender_name = models.CharField(max_length=NAME_LENGTH, blank=True)
    contact_ref = models.CharField(max_length=REF_LENGTH, blank=True)
    contact_name = models.CharField(max_length=NAME_LENGTH, blank=True)
    phone = models.CharField(max_length=16, blank=True)
    city = models.CharField(max_length=NAME_LENGTH, blank=True)
    city_ref = models.CharField(max_length=REF_LENGTH, blank=True)
    branch = models.CharField(max_length=NAME_LENGTH, blank=True)
    branch_ref = models.CharField(max_length=REF_LENGTH, blank=True)
    weight = models.DecimalField(max_digits=7, decimal_places=2, default=Decimal("1.00"))
    length = models.IntegerField(default=30)
    width = models.IntegerField(default=20)
    height = models.IntegerField(default=10)
    description = models.CharField(max_length=100, default="Товари для дому")
    payer = models.CharField(max_length=9, choices=Payer.choices, default=Payer.RECIPIENT)
    payment_form = models.CharField(
        max_length=7, choices=PaymentForm.choices, default=PaymentForm.CASH
    )
    cod_way = models.CharField(max_length=8, choices=CodWay.choices, default=CodWay.TRANSFER)
    looked_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["company"], name="delivery_account_once"),
        ]

    @property
    def is_ready(self) -> bool:
        """Whether everything that a waybill needs of the sender is filled in."""
        needed = (self.sender_ref, self.contact_ref, self.phone, self.city_ref, self.branch_ref)
        return all(needed)


class Waybill(TenantModel):
    """One attempt to make a waybill for an order.

    :ivar marker: our own mark on the carrier's document, by which a lost answer is found
    :ivar terms: what was asked for
    :ivar error: why the carrier refused
    """

    class State(models.TextChoices):
        """How far it came."""

        CREATING = "creating"
        UNKNOWN = "unknown"
        MADE = "made"
        REFUSED = "refused"
        DELETED = "deleted"

    LIVE = (State.CREATING, State.UNKNOWN, State.MADE)

    id: int
    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="+", db_index=False)
    state = models.CharField(max_length=8, choices=State.choices)
    marker = models.CharField(max_length=REF_LENGTH)
    number = models.CharField(max_length=REF_LENGTH, blank=True)
    ref = models.CharField(max_length=REF_LENGTH, blank=True)
    cost = models.DecimalField(max_digits=12, decimal_places=2, null=True)
    due_date = models.DateField(null=True)
    terms = models.JSONField(default=dict)
    error = models.CharField(max_length=500, blank=True)
    asked_at = models.DateTimeField()
    by = models.ForeignKey(
        Employee, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["order"],
                condition=Q(state__in=["creating", "unknown", "made"]),
                name="delivery_one_live_waybill",
            )
        ]
        indexes = [
            models.Index(fields=["order", "-id"], name="delivery_waybill_of_order"),
            models.Index(
                fields=["company", "asked_at"],
                name="delivery_waybill_open",
                condition=Q(state__in=["creating", "unknown"]),
            ),
        ]


class Parcel(TenantModel):
    """A waybill's number that is followed.

    :ivar stage: the stage that the carrier's newest code means, empty before the first answer
    :ivar next_at: when to ask again; ``None``: it has come to its end
    """

    id: int
    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="+", db_index=False)
    number = models.CharField(max_length=REF_LENGTH)
    code = models.CharField(max_length=10, blank=True)
    stage = models.CharField(max_length=20, blank=True)
    status = models.CharField(max_length=NAME_LENGTH, blank=True)
    status_at = models.DateTimeField(null=True)
    due_at = models.DateTimeField(null=True)
    since = models.DateTimeField()
    next_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["order", "number"], name="delivery_parcel_once")
        ]
        indexes = [
            models.Index(
                fields=["company", "next_at"],
                name="delivery_parcel_due",
                condition=Q(next_at__isnull=False),
            )
        ]


class ParcelStep(TenantModel):
    """A stage that a parcel came to, and what is still to be done about it: once each.

    :ivar amount: the buyer's money that came with it
    """

    id: int
    parcel = models.ForeignKey(Parcel, on_delete=models.CASCADE, related_name="+", db_index=False)
    stage = models.CharField(max_length=20)
    status = models.ForeignKey(OrderStatus, on_delete=models.SET_NULL, null=True, related_name="+")
    message = models.CharField(max_length=MESSAGE_LENGTH, blank=True)
    amount = models.DecimalField(max_digits=12, decimal_places=2, null=True)
    to_pay = models.BooleanField(default=False)
    to_move = models.BooleanField(default=False)
    to_tell = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["parcel", "stage"], name="delivery_step_once")
        ]
        indexes = [
            models.Index(
                fields=["company", "id"],
                name="delivery_step_open",
                condition=Q(to_pay=True) | Q(to_move=True) | Q(to_tell=True),
            )
        ]


class StageRule(TenantModel):
    """What the company does when a parcel comes to a stage, where that is not the usual.

    :ivar message: for the buyer's chat; empty tells nothing
    """

    id: int
    stage = models.CharField(max_length=20)
    status = models.ForeignKey(OrderStatus, on_delete=models.SET_NULL, null=True, related_name="+")
    message = models.CharField(max_length=MESSAGE_LENGTH, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["company", "stage"], name="delivery_rule_once")
        ]
