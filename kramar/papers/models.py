"""Where a company's buyers pay to."""

from django.db import models

from kramar.core.tenancy import TenantModel

RECIPIENT_LENGTH = 140
BANK_LENGTH = 120
PURPOSE_LENGTH = 140


class Requisites(TenantModel):
    """The company's account; one row, or none while nobody has filled it in.

    ``purpose`` is a template: ``{number}`` in it becomes the order's number.
    """

    id: int
    recipient = models.CharField(max_length=RECIPIENT_LENGTH)
    iban = models.CharField(max_length=29)
    code = models.CharField(max_length=10)
    bank = models.CharField(max_length=BANK_LENGTH, blank=True)
    purpose = models.CharField(max_length=PURPOSE_LENGTH)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["company"], name="papers_requisites_once"),
        ]
        verbose_name_plural = "requisites"
