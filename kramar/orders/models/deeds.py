"""What is done about an order: money that came, and attempts to call the buyer."""

from django.db import models

from kramar.core.tenancy import TenantModel
from kramar.orders.models.directories import PaymentMethod
from kramar.orders.models.orders import TEXT_LENGTH, Order
from kramar.staff.models import Employee


class OrderPayment(TenantModel):
    """Money that came for an order, or went back where the amount is negative."""

    id: int
    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="+", db_index=False)
    amount = models.DecimalField(max_digits=12, decimal_places=2)
    method = models.ForeignKey(
        PaymentMethod, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    note = models.CharField(max_length=TEXT_LENGTH, blank=True)
    paid_at = models.DateTimeField()
    by = models.ForeignKey(
        Employee, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    created_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["order", "id"], name="orders_payment_of_order")]


class CallAttempt(TenantModel):
    """One attempt to call the buyer."""

    class Outcome(models.TextChoices):
        """What came of it."""

        NO_ANSWER = "no_answer"
        OFF = "off"
        CALL_BACK = "call_back"
        REACHED = "reached"

    id: int
    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="+", db_index=False)
    outcome = models.CharField(max_length=10, choices=Outcome.choices)
    call_back_at = models.DateTimeField(null=True)
    note = models.CharField(max_length=TEXT_LENGTH, blank=True)
    by = models.ForeignKey(
        Employee, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    created_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["order", "id"], name="orders_call_of_order")]
