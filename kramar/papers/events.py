"""What is told of the company's account. Only services publish this."""

from typing import ClassVar

from kramar.events.shape import Audience, Event, Shape
from kramar.papers.models import Requisites
from kramar.staff.permissions import Permission


class RequisitesSnapshot(Shape):
    """Where buyers pay to."""

    recipient: str
    iban: str
    code: str
    bank: str
    purpose: str

    @classmethod
    def of(cls, row: Requisites) -> "RequisitesSnapshot":
        """Present the account."""
        return cls(
            recipient=row.recipient,
            iban=row.iban,
            code=row.code,
            bank=row.bank,
            purpose=row.purpose,
        )


class RequisitesChanged(Event):
    """Buyers pay to another account, or under other words."""

    kind: ClassVar[str] = "requisites.changed"
    requisites: RequisitesSnapshot

    def audience(self) -> Audience:
        """Whoever prints it on the papers of orders."""
        return Audience(permission=Permission.ORDERS_VIEW)
