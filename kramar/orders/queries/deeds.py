"""What was done about an order: its payments, calls, and the timeline of its changes."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from kramar.audit.models import AuditEntry
from kramar.audit.queries import list_entries
from kramar.core.phone import mask_phone
from kramar.orders.models import CallAttempt, Order, OrderPayment
from kramar.orders.policies import OrderSight
from kramar.orders.services.facts import Changes, Fact
from kramar.staff.models import Employee
from kramar.staff.queries import find_employees


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One change of an order.

    :param changes: [before, now] by field
    """

    entry: AuditEntry
    by: Employee | None
    changes: Changes

    @property
    def outcome(self) -> str | None:
        """What came of a call, where the entry tells of one."""
        outcome = self.entry.data.get("outcome")
        return outcome if isinstance(outcome, str) else None

    @property
    def why(self) -> dict[str, str | int] | None:
        """Why this employee was chosen, where the order was handed out by itself."""
        why = self.entry.data.get("why")
        return why if isinstance(why, dict) else None


def find_numbers(sight: OrderSight, order_ids: Collection[int]) -> dict[int, int]:
    """Return the numbers of those of the orders that these eyes may see, deleted ones too."""
    if not order_ids:
        return {}
    rows = Order.objects.filter(sight.condition(), pk__in=order_ids)
    return dict(rows.values_list("pk", "number"))


def list_payments(order: Order) -> list[OrderPayment]:
    """Return the order's payments, the newest first."""
    rows = OrderPayment.objects.select_related("method", "by").filter(order=order)
    return list(rows.order_by("-pk"))


def list_calls(order: Order) -> list[CallAttempt]:
    """Return the attempts to call the buyer, the newest first."""
    return list(CallAttempt.objects.select_related("by").filter(order=order).order_by("-pk"))


def list_timeline(
    order: Order, *, before: int | None, limit: int, hide: bool
) -> list[TimelineEntry]:
    """Return the order's changes with their authors, the newest first.

    :param hide: whether the middle of phones is hidden
    """
    entries = list_entries(order, before=before, limit=limit)
    employees = find_employees({entry.employee_id for entry in entries} - {None})
    return [
        TimelineEntry(entry, employees.get(entry.employee_id or 0), _changes_of(entry, hide=hide))
        for entry in entries
    ]


def _changes_of(entry: AuditEntry, *, hide: bool) -> Changes:
    changes: Changes = dict(entry.data.get("changes", {}))
    if hide and "buyer.phone" in changes:
        changes["buyer.phone"] = _hidden(changes["buyer.phone"])
    return changes


def _hidden(facts: Sequence[Fact]) -> list[Fact]:
    return [mask_phone(fact) if isinstance(fact, str) and fact else fact for fact in facts]
