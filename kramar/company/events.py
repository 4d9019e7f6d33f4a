"""What happens to a company as a whole. Only services publish these."""

from typing import ClassVar

from kramar.company.models import Company
from kramar.events.shape import Event, Shape


class CompanySnapshot(Shape):
    """A company as its employees see it."""

    id: int
    slug: str
    name: str
    time_zone: str
    currency: str
    messenger_enabled: bool
    distribution_enabled: bool

    @classmethod
    def of(cls, company: Company) -> "CompanySnapshot":
        """Present a company."""
        return cls(
            id=company.pk,
            slug=company.slug,
            name=company.name,
            time_zone=company.time_zone,
            currency=company.currency,
            messenger_enabled=company.messenger_enabled,
            distribution_enabled=company.distribution_enabled,
        )


class CompanyChanged(Event):
    """The company's name or settings changed."""

    kind: ClassVar[str] = "company.changed"
    company: CompanySnapshot
