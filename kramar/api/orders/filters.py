"""Which orders a request asks for, read from its query."""

from datetime import datetime
from decimal import Decimal
from typing import Annotated

from ninja import Schema
from pydantic import Field

from kramar.api.employee_words import read_responsibles
from kramar.api.pages import LONGEST_CURSOR, read_cursor, refuse_cursor, to_cursor
from kramar.api.paths import RowId
from kramar.orders.events.snapshots import CarrierName, Group, PaymentState
from kramar.orders.queries.directories import (
    refuse_unknown_offer,
    refuse_unknown_sources,
    refuse_unknown_statuses,
)
from kramar.orders.queries.filters import (
    Direction,
    OrderFilter,
    Ordering,
    OrderPosition,
    Sort,
    Span,
)
from kramar.orders.queries.finding import find_order_ids
from kramar.orders.queries.places import Place
from kramar.staff.models import Employee
from kramar.staff.permissions import Permission

Sum = Annotated[Decimal, Field(ge=0, max_digits=14, decimal_places=2, allow_inf_nan=False)]
UtmWord = Annotated[str, Field(max_length=200)]


class OrderChoices(Schema):
    """The filters of the list; ``responsible`` is an id, ``me`` or ``none``.

    An empty ``utm_source`` or ``utm_campaign`` asks for orders without one.
    """

    status: list[RowId] = Field(default=[], max_length=200)
    group: list[Group] = Field(default=[], max_length=20)
    responsible: list[str] = Field(default=[], max_length=200)
    source: list[RowId] = Field(default=[], max_length=200)
    carrier: list[CarrierName] = Field(default=[], max_length=20)
    payment: list[PaymentState] = Field(default=[], max_length=20)
    created_from: datetime | None = None
    created_to: datetime | None = None
    total_from: Sum | None = None
    total_to: Sum | None = None
    offer: RowId | None = None
    utm_source: list[UtmWord] = Field(default=[], max_length=50)
    utm_campaign: list[UtmWord] = Field(default=[], max_length=50)
    from_chat: bool | None = None
    q: str = Field(default="", max_length=1000)

    def wanted(self, by: Employee) -> OrderFilter:
        """Return the filter.

        :raises InvalidError: a responsible is neither an id nor ``me`` nor ``none``
        :raises AbsentError: the company has no such row
        """
        refuse_unknown_statuses(self.status)
        refuse_unknown_sources(self.source)
        refuse_unknown_offer(self.offer)
        return OrderFilter(
            status_ids=tuple(self.status),
            groups=tuple(self.group),
            responsible_ids=read_responsibles(self.responsible, by),
            source_ids=tuple(self.source),
            carriers=tuple(self.carrier),
            payments=tuple(self.payment),
            created=Span(self.created_from, self.created_to),
            total=Span(self.total_from, self.total_to),
            offer_id=self.offer,
            utm_sources=tuple(self.utm_source),
            utm_campaigns=tuple(self.utm_campaign),
            from_chat=self.from_chat,
        )

    def found(self, by: Employee) -> list[int] | None:
        """Return the ids that the text finds; ``None`` where nothing is searched for."""
        if not self.q.strip():
            return None
        sees = by.can(Permission.CLIENTS_SEE_FULL_PHONES)
        return find_order_ids(self.q, sees_full_phones=sees)


class OrderQuery(OrderChoices):
    """The filters of the list, and the page of it."""

    sort: Sort = "created"
    order: Direction = "desc"
    cursor: str | None = Field(default=None, max_length=LONGEST_CURSOR)
    limit: int = Field(default=50, ge=1, le=100)

    def place(self) -> Place:
        """Return where the page lies.

        :raises InvalidError: the cursor is not one that we gave
        """
        ordering = Ordering(self.sort, self.order)
        if self.cursor is None:
            return Place(ordering, None, self.limit)
        key, order_id = read_cursor(self.cursor, str, int)
        return Place(ordering, self._position(str(key), int(order_id)), self.limit)

    def cursor_after(self, position: OrderPosition | None) -> str | None:
        """Return the cursor of the page that follows, ``None`` where the list has ended."""
        if position is None:
            return None
        key = position.key
        text = key.isoformat() if isinstance(key, datetime) else str(key)
        return to_cursor(f"{self.sort} {text}", position.order_id)

    def _position(self, key: str, order_id: int) -> OrderPosition:
        sort, _, text = key.partition(" ")
        if sort != self.sort:
            # The cursor of a list in another order.
            raise refuse_cursor()
        if sort == "total":
            return OrderPosition(Decimal(text), order_id)
        return OrderPosition(datetime.fromisoformat(text), order_id)
