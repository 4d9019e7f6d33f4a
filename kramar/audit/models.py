"""Who changed what, when."""

from django.db import models

from kramar.core.tenancy import TenantModel


class AuditEntry(TenantModel):
    """One change. ``employee_id`` is ``None`` when the system or a client did it.

    ``area`` follows from the kind of the target; it stands here so that an index can serve it.
    """

    id: int
    action = models.CharField(max_length=60)
    target_kind = models.CharField(max_length=40)
    target_id = models.BigIntegerField()
    area = models.CharField(max_length=10)
    employee_id = models.BigIntegerField(null=True)
    data = models.JSONField(default=dict)
    created_at = models.DateTimeField()

    class Meta:
        indexes = [
            models.Index(fields=["company", "-created_at", "-id"], name="audit_by_time"),
            models.Index(fields=["company", "area", "-created_at", "-id"], name="audit_of_area"),
            models.Index(
                fields=["company", "employee_id", "-created_at", "-id"], name="audit_of_employee"
            ),
            models.Index(
                fields=["company", "target_kind", "target_id", "-id"], name="audit_of_target"
            ),
        ]
