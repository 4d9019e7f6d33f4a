"""Filters of lists that employees keep under a name (S15)."""

from django.db import models

from kramar.core.tenancy import TenantModel
from kramar.staff.models import Employee

FILTER_NAME_LENGTH = 60
FILTER_QUERY_LENGTH = 2000


class FilterPage(models.TextChoices):
    """The lists whose filters are kept."""

    CHATS = "chats"
    ORDERS = "orders"
    CLIENTS = "clients"


class SavedFilter(TenantModel):
    """A filter under a name: its owner's, or shown to everybody.

    ``query`` is the address's own text; what it names may be gone when it is opened.
    """

    id: int
    page = models.CharField(max_length=10, choices=FilterPage.choices, default=FilterPage.CHATS)
    owner = models.ForeignKey(Employee, on_delete=models.CASCADE, related_name="+")
    name = models.CharField(max_length=FILTER_NAME_LENGTH)
    query = models.CharField(max_length=FILTER_QUERY_LENGTH, blank=True)
    is_shared = models.BooleanField(default=False)
    position = models.IntegerField(default=0)
    created_at = models.DateTimeField()

    class Meta:
        indexes = [
            models.Index(fields=["company", "page", "position", "id"], name="chats_filter_in_order")
        ]

    def __str__(self) -> str:
        return self.name
