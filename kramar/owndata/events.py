"""What happens to a company's own data. Only services publish these."""

from datetime import datetime
from typing import Annotated, ClassVar

from kramar.events.shape import Audience, Event, Shape, one_of
from kramar.owndata.models import CompanyExport, Retention
from kramar.staff.permissions import Permission


class CompanyExportSnapshot(Shape):
    """How far an export of everything is; ``size`` is of its archive, zero without one."""

    id: int
    employee: str
    state: Annotated[str, one_of(*CompanyExport.State.values)]
    total: int
    done: int
    name: str
    size: int
    error: str
    created_at: datetime

    @classmethod
    def of(cls, job: CompanyExport) -> "CompanyExportSnapshot":
        """Present an export whose employee and file are loaded."""
        return cls(
            id=job.pk,
            employee=job.employee.short_name,
            state=job.state,
            total=job.total,
            done=job.done,
            name=job.file.name if job.file else "",
            size=job.file.size if job.file else 0,
            error=job.error,
            created_at=job.created_at,
        )


class CompanyExportChanged(Event):
    """An export of everything came further."""

    kind: ClassVar[str] = "company_export.changed"
    export: CompanyExportSnapshot

    def audience(self) -> Audience:
        """Whoever opens the administration."""
        return Audience(permission=Permission.ADMINISTRATION)


class RetentionSnapshot(Shape):
    """For how many months the company keeps what; ``None`` is for ever."""

    messages: int | None
    requests: int | None
    order_history: int | None
    audit: int | None

    @classmethod
    def of(cls, retention: Retention) -> "RetentionSnapshot":
        """Present the settings."""
        return cls(
            messages=retention.messages,
            requests=retention.requests,
            order_history=retention.order_history,
            audit=retention.audit,
        )


class RetentionChanged(Event):
    """The company keeps something longer, or not as long."""

    kind: ClassVar[str] = "retention.changed"
    retention: RetentionSnapshot

    def audience(self) -> Audience:
        """Whoever opens the administration."""
        return Audience(permission=Permission.ADMINISTRATION)
