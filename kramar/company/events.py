"""What happens to a company as a whole. Only services publish these."""

from datetime import datetime
from typing import ClassVar, Literal

from kramar.company.models import Company
from kramar.company.queries import hours_of
from kramar.core.working_hours import WorkingSpan
from kramar.events.shape import Event, Shape


def logo_address(company: Company) -> str | None:
    """Return where the company's small logo lies."""
    return f"/files/{company.logo_id}/thumbnail" if company.logo_id else None


class CompanySnapshot(Shape):
    """A company as its employees see it."""

    id: int
    slug: str
    name: str
    time_zone: str
    currency: str
    language: Literal["uk", "en"]
    logo_url: str | None
    messenger_enabled: bool
    distribution_enabled: bool
    chat_distribution_enabled: bool
    leave_after_minutes: int
    hand_back_enabled: bool
    working_hours: list[WorkingSpan]
    overdue_minutes: int
    client_follows_chat: bool
    away_message_enabled: bool
    away_message: str
    allow_negative_stock: bool
    two_step_required: bool
    is_suspended: bool
    deletes_at: datetime | None

    @classmethod
    def of(cls, company: Company) -> "CompanySnapshot":
        """Present a company."""
        return cls(
            id=company.pk,
            slug=company.slug,
            name=company.name,
            time_zone=company.time_zone,
            currency=company.currency,
            language="en" if company.language == "en" else "uk",
            logo_url=logo_address(company),
            messenger_enabled=company.messenger_enabled,
            distribution_enabled=company.distribution_enabled,
            chat_distribution_enabled=company.chat_distribution_enabled,
            leave_after_minutes=company.leave_after_minutes,
            hand_back_enabled=company.hand_back_enabled,
            working_hours=hours_of(company),
            overdue_minutes=company.overdue_minutes,
            client_follows_chat=company.client_follows_chat,
            away_message_enabled=company.away_message_enabled,
            away_message=company.away_message,
            allow_negative_stock=company.allow_negative_stock,
            two_step_required=company.two_step_required,
            is_suspended=company.is_resting,
            deletes_at=company.deletes_at,
        )


class CompanyChanged(Event):
    """The company's name or settings changed."""

    kind: ClassVar[str] = "company.changed"
    company: CompanySnapshot
