"""Every change of an order goes this way: locked, compared, remembered, counted and told."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Self

from django.utils.translation import gettext as _

from kramar.audit.services import record
from kramar.core import clock
from kramar.events.services import publish
from kramar.orders.errors import OrderAbsentError, OrderChangedError, OrderLockedError
from kramar.orders.events import OrderChanged, OrderDeleted
from kramar.orders.events.snapshots import OrderSnapshot
from kramar.orders.models import Order, OrderLine
from kramar.orders.services.facts import Fact, compare_facts, facts_of
from kramar.orders.services.outcomes import Ending, settle_ending
from kramar.orders.services.shown import attach_shown, list_lines
from kramar.orders.services.stock import Hold, move_stock
from kramar.orders.services.tallies import Cell, cell_of, settle_tally
from kramar.orders.services.words import remember_words
from kramar.staff.models import Employee

FOUND_BY = {"buyer.name", "buyer.phone", "buyer.email", "delivery.ttn", "deleted"}


@dataclass
class Editing:
    """A locked order on its way from what it was to what it will be.

    :ivar lines: the order's lines; a change of them puts others here
    """

    order: Order
    lines: list[OrderLine]
    by: Employee | None
    _facts: dict[str, Fact] = field(init=False)
    _hold: Hold = field(init=False)
    _cell: Cell | None = field(init=False)
    _ending: Ending | None = field(init=False)
    _former_id: int | None = field(init=False)
    _written: Sequence[OrderLine] = field(init=False)

    def __post_init__(self) -> None:
        self._facts = facts_of(self.order, self.lines)
        self._hold = Hold.of(self.order, self.lines)
        self._cell = cell_of(self.order)
        self._ending = Ending.of(self.order)
        self._former_id = self.order.responsible_id
        self._written = self.lines

    @classmethod
    def of(cls, order_id: int, *, by: Employee | None) -> Self:
        """Lock an order until the transaction ends.

        :raises OrderAbsentError: there is none
        """
        order = Order.objects.select_for_update().filter(pk=order_id, deleted_at=None).first()
        if order is None:
            raise OrderAbsentError(_("Замовлення не знайдено"))
        attach_shown([order])
        return cls(order, list_lines([order])[order.pk], by)

    def refuse_locked(self) -> Self:
        """Refuse to change a locked order.

        :raises OrderLockedError: it is locked
        """
        if self.order.is_locked:
            raise OrderLockedError(
                _("Замовлення № %(number)d закрите від змін, спершу розблокуйте його")
                % {"number": self.order.number}
            )
        return self

    def refuse_changed(self, version: int, changed_by: str) -> Self:
        """Refuse whoever has seen an older order.

        :param changed_by: who made the newest version
        :raises OrderChangedError: it was changed since; carries the order as it is
        """
        if self.order.version != version:
            raise OrderChangedError(
                _("Поки ви редагували, замовлення змінилося. Автор змін: %(name)s")
                % {"name": changed_by},
                order=self.order,
            )
        return self

    def save(self, action: str, **data: object) -> Order:
        """Write what changed, with the stock, the tallies, the audit and the event.

        Nothing is written where nothing changed.

        :param action: ``noun.past_participle`` for the audit
        :raises ConflictError: the stock does not suffice
        """
        changes = compare_facts(self._facts, facts_of(self.order, self.lines))
        if not changes and not data:
            return self.order
        stock_events = move_stock(self._hold, Hold.of(self.order, self.lines))
        self.order.version += 1
        self.order.changed_at = clock.now()
        if "status" in changes:
            # One moment, by which a reader of the log knows that the status has changed.
            self.order.status_changed_at = self.order.changed_at
        self.order.save()
        self._write_lines()
        settle_tally(self._cell, cell_of(self.order))
        if FOUND_BY & changes.keys():
            remember_words(self.order)
        record(action, target=self.order, by=self.by, changes=changes, **data)
        settle_ending(self._ending, Ending.of(self.order))
        publish(*stock_events, self._event(phone_changed="buyer.phone" in changes))
        return self.order

    def _write_lines(self) -> None:
        if self.lines is self._written:
            return
        OrderLine.objects.filter(order=self.order).delete()
        for line in self.lines:
            line.order = self.order
        self.lines = OrderLine.objects.bulk_create(self.lines)

    def _event(self, *, phone_changed: bool) -> OrderChanged | OrderDeleted:
        order = self.order
        if order.deleted_at is not None:
            return OrderDeleted(
                order_id=order.pk, client_id=order.client_id, responsible_id=order.responsible_id
            )
        return OrderChanged(
            order=OrderSnapshot.of(order, self.lines, hide=True),
            phone_changed=phone_changed,
            former_id=self._former_id,
            by_id=self.by.pk if self.by else None,
        )
