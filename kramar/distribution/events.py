"""What is told of handing out. Only services publish this."""

from typing import ClassVar

from kramar.events.shape import Audience, Event
from kramar.staff.permissions import Permission


class DistributionChanged(Event):
    """An employee takes part otherwise than before.

    It carries no values: the page that shows them is seldom open.
    """

    kind: ClassVar[str] = "distribution.changed"
    of_employee: int

    def audience(self) -> Audience:
        """Whoever sees the settings."""
        return Audience(permission=Permission.ADMINISTRATION)
