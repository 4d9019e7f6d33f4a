"""By what orders are found."""

from django.db import models

from kramar.core.tenancy import TenantModel
from kramar.orders.models.orders import Order


class OrderWords(TenantModel):
    """The buyer's names, phone and e-mail, the number and the waybill, folded.

    A deleted order has no such row, and so is never found.
    """

    order = models.OneToOneField(
        Order, on_delete=models.CASCADE, primary_key=True, related_name="+"
    )
    folded = models.TextField()
