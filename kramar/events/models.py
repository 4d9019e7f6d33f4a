"""The event log: the truth that every screen follows."""

from django.db import models

from kramar.core.tenancy import TenantModel


class EventCounter(models.Model):
    """The newest event number of a company.

    Its row is locked from the increment to the commit, which makes the numbers follow the order
    of commits. Whoever publishes therefore takes all other locks before.
    """

    company = models.OneToOneField(
        "company.Company", on_delete=models.CASCADE, primary_key=True, related_name="+"
    )
    number = models.BigIntegerField(default=0)


class StoredEvent(TenantModel):
    """One event, with what decides who may see it kept in columns of its own."""

    pk = models.CompositePrimaryKey("company_id", "number")
    number = models.BigIntegerField()
    kind = models.CharField(max_length=40)
    data = models.TextField()
    permission = models.CharField(max_length=40, blank=True)
    chat_id = models.BigIntegerField(null=True)
    order_id = models.BigIntegerField(null=True)
    responsible_id = models.BigIntegerField(null=True)
    former_id = models.BigIntegerField(null=True)
    employee_id = models.BigIntegerField(null=True)
    created_at = models.DateTimeField()
