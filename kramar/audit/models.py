"""Who changed what, when."""

from django.db import models

from kramar.core.tenancy import TenantModel


class AuditEntry(TenantModel):
    """One change. ``employee_id`` is ``None`` when the system or a client did it."""

    id: int
    action = models.CharField(max_length=60)
    target_kind = models.CharField(max_length=40)
    target_id = models.BigIntegerField()
    employee_id = models.BigIntegerField(null=True)
    data = models.JSONField(default=dict)
    created_at = models.DateTimeField()

    class Meta:
        indexes = [
            models.Index(fields=["company", "-id"], name="audit_newest"),
            models.Index(
                fields=["company", "target_kind", "target_id", "-id"], name="audit_of_target"
            ),
        ]
