"""The filter of a job as JSON, and back: days and sums keep what they are."""

from datetime import datetime
from decimal import Decimal

from pydantic import BaseModel, ConfigDict

from kramar.orders.queries.filters import OrderFilter, Span


class KeptFilter(BaseModel):
    """A filter as a job keeps it."""

    model_config = ConfigDict(extra="forbid")

    status_ids: tuple[int, ...]
    groups: tuple[str, ...]
    responsible_ids: tuple[int | None, ...]
    source_ids: tuple[int, ...]
    carriers: tuple[str, ...]
    payments: tuple[str, ...]
    created_from: datetime | None
    created_to: datetime | None
    total_from: Decimal | None
    total_to: Decimal | None
    offer_id: int | None
    utm_sources: tuple[str, ...] = ()
    utm_campaigns: tuple[str, ...] = ()
    from_chat: bool | None = None
    text: str

    @classmethod
    def of(cls, wanted: OrderFilter) -> "KeptFilter":
        """Keep a filter."""
        return cls.model_validate(
            {
                **{name: getattr(wanted, name) for name in _PLAIN},
                "created_from": wanted.created.first,
                "created_to": wanted.created.last,
                "total_from": wanted.total.first,
                "total_to": wanted.total.last,
            }
        )

    def filter(self) -> OrderFilter:
        """Return the filter that was kept."""
        return OrderFilter(
            status_ids=self.status_ids,
            groups=self.groups,
            responsible_ids=self.responsible_ids,
            source_ids=self.source_ids,
            carriers=self.carriers,
            payments=self.payments,
            created=Span(self.created_from, self.created_to),
            total=Span(self.total_from, self.total_to),
            offer_id=self.offer_id,
            utm_sources=self.utm_sources,
            utm_campaigns=self.utm_campaigns,
            from_chat=self.from_chat,
            text=self.text,
        )


_PLAIN = (
    *("status_ids", "groups", "responsible_ids", "source_ids", "carriers", "payments"),
    *("offer_id", "utm_sources", "utm_campaigns", "from_chat", "text"),
)
