"""What happens to system messages. Only services publish these."""

from datetime import datetime
from typing import Annotated, ClassVar, Self

from kramar.alerts.models import Alert, AlertKind
from kramar.events.shape import Audience, Event, Shape, one_of
from kramar.staff.permissions import Permission


class InLanguages(Shape):
    """A sentence in each language of the screens."""

    uk: str
    en: str


class AlertSnapshot(Shape):
    """A system message for whoever reads it, in whichever language."""

    id: int
    kind: Annotated[str, one_of(*AlertKind.values)]
    title: InLanguages
    details: InLanguages
    count: int
    first_at: datetime
    last_at: datetime
    link: str

    @classmethod
    def of(cls, alert: Alert) -> Self:
        """Present a system message."""
        return cls(
            id=alert.pk,
            kind=alert.kind,
            title=InLanguages(**alert.words.in_every_language()),
            details=InLanguages(**alert.more_words.in_every_language()),
            count=alert.count,
            first_at=alert.first_at,
            last_at=alert.last_at,
            link=alert.link,
        )


class AlertRaised(Event):
    """Something went wrong, or went wrong again.

    ``total`` counts the lines that there are, ``of_kind`` those of this kind.
    """

    kind: ClassVar[str] = "alert.raised"
    alert: AlertSnapshot
    total: int
    of_kind: int

    def audience(self) -> Audience:
        """Whoever may read system messages."""
        return Audience(permission=Permission.ALERTS_VIEW)


class KindCount(Shape):
    """How many lines there are of a kind."""

    kind: Annotated[str, one_of(*AlertKind.values)]
    count: int


class AlertsForgotten(Event):
    """Lines that have not happened since ``before`` are gone; ``kinds`` counts those left."""

    kind: ClassVar[str] = "alerts.forgotten"
    before: datetime
    kinds: list[KindCount]

    def audience(self) -> Audience:
        """Whoever may read system messages."""
        return Audience(permission=Permission.ALERTS_VIEW)


class AlertsCleared(Event):
    """All lines were deleted."""

    kind: ClassVar[str] = "alerts.cleared"

    def audience(self) -> Audience:
        """Whoever may read system messages."""
        return Audience(permission=Permission.ALERTS_VIEW)
