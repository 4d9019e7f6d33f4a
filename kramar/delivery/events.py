"""What is told of how the company delivers. Only services publish these."""

from typing import ClassVar

from kramar.events.shape import Audience, Event
from kramar.staff.permissions import Permission


class DeliveryRuleChanged(Event):
    """Something else is done from now on when a parcel comes to a stage."""

    kind: ClassVar[str] = "delivery_rule.changed"
    stage: str
    status_id: int | None
    message: str

    def audience(self) -> Audience:
        """Whoever sees the table."""
        return Audience(permission=Permission.ADMINISTRATION)


class DeliveryAccountChanged(Event):
    """The carrier was connected, disconnected or refuses the key, or the sender is another.

    It carries nothing: the page asks anew, which is seldom.
    """

    kind: ClassVar[str] = "delivery_account.changed"

    def audience(self) -> Audience:
        """Whoever sees the settings."""
        return Audience(permission=Permission.ADMINISTRATION)
