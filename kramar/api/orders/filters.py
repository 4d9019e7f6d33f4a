"""Which orders a request asks for, read from its query."""

from datetime import datetime

from ninja import Schema
from pydantic import Field

from kramar.api.employee_words import read_responsibles
from kramar.api.pages import LONGEST_CURSOR, read_cursor, to_cursor
from kramar.api.paths import RowId
from kramar.orders.events.snapshots import Group
from kramar.orders.queries.directories import refuse_unknown_statuses
from kramar.orders.queries.filters import OrderFilter, OrderPosition
from kramar.staff.models import Employee


class OrderChoices(Schema):
    """The filters of the list; ``responsible`` is an id, ``me`` or ``none``."""

    status: list[RowId] = Field(default=[], max_length=200)
    group: list[Group] = Field(default=[], max_length=20)
    responsible: list[str] = Field(default=[], max_length=200)

    def wanted(self, by: Employee) -> OrderFilter:
        """Return the filter.

        :raises InvalidError: a responsible is neither an id nor ``me`` nor ``none``
        :raises AbsentError: the company has no such row
        """
        refuse_unknown_statuses(self.status)
        return OrderFilter(
            status_ids=tuple(self.status),
            groups=tuple(self.group),
            responsible_ids=read_responsibles(self.responsible, by),
        )


class OrderQuery(OrderChoices):
    """The filters of the list, and the page of it."""

    cursor: str | None = Field(default=None, max_length=LONGEST_CURSOR)
    limit: int = Field(default=50, ge=1, le=100)

    def position(self) -> OrderPosition | None:
        """Return where the page begins, ``None`` for the first.

        :raises InvalidError: the cursor is not one that we gave
        """
        if self.cursor is None:
            return None
        moment, order_id = read_cursor(self.cursor, str, int)
        return OrderPosition(datetime.fromisoformat(str(moment)), int(order_id))


def cursor_after(position: OrderPosition | None) -> str | None:
    """Return the cursor of the page that follows, ``None`` where the list has ended."""
    if position is None:
        return None
    return to_cursor(position.created_at.isoformat(), position.order_id)
