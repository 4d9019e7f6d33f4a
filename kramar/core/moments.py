"""Places in rows that are ordered by time, the newest first, and among equal times by number."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q


@dataclass(frozen=True, slots=True)
class Moment:
    """The row that a page has ended with; rows of that time with smaller numbers come after it."""

    at: datetime
    row_id: int

    def earlier(self) -> Q:
        """Say to the database what comes after it."""
        return Q(created_at__lt=self.at) | Q(created_at=self.at, pk__lt=self.row_id)


def earlier_than(moment: Moment | None) -> Q:
    """Say what comes after a moment; everything where there is none."""
    return moment.earlier() if moment else Q()
