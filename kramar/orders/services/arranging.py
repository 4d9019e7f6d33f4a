"""Putting a company's statuses, methods and sources into another order."""

from collections.abc import Mapping, Sequence
from typing import Protocol, TypeVar

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.audit.services import record
from kramar.events.services import publish
from kramar.orders.errors import ChoiceAbsentError, StatusAbsentError
from kramar.orders.events import OrderStatusChanged
from kramar.orders.models import OrderStatus
from kramar.orders.queries.directories import list_statuses
from kramar.orders.services.directories import ListedT, tell_list
from kramar.staff.models import Employee


class _Placed(Protocol):
    position: int


PlacedT = TypeVar("PlacedT", bound=_Placed)


@transaction.atomic
def arrange_statuses(*, status_ids: Sequence[int], by: Employee) -> None:
    """Put the statuses into this order; those that are not named come after, as they stood.

    :raises StatusAbsentError: one of them does not exist
    """
    rows = {
        row.pk: row for row in OrderStatus.objects.select_for_update().order_by("position", "pk")
    }
    if not rows.keys() >= set(status_ids):
        raise StatusAbsentError(_("Такого статусу немає"))
    moved = _place(rows, status_ids)
    if not moved:
        return
    OrderStatus.objects.bulk_update(moved, ["position"])
    record("order_status.arranged", target=moved[0], by=by, ids=list(status_ids))
    ids = {row.pk for row in moved}
    publish(*(OrderStatusChanged(status=each) for each in list_statuses() if each.id in ids))


@transaction.atomic
def arrange_listed(*, kind: type[ListedT], row_ids: Sequence[int], by: Employee) -> None:
    """Put the rows of a list into this order; those that are not named come after.

    :raises ChoiceAbsentError: one of them does not exist
    """
    rows = {row.pk: row for row in kind.objects.select_for_update().order_by("position", "pk")}
    if not rows.keys() >= set(row_ids):
        raise ChoiceAbsentError(_("Такого рядка в списку немає"))
    moved = _place(rows, row_ids)
    if not moved:
        return
    kind.objects.bulk_update(moved, ["position"])
    record("order_list.arranged", target=moved[0], by=by, ids=list(row_ids))
    publish(tell_list(kind))


def _place(rows: Mapping[int, PlacedT], first: Sequence[int]) -> list[PlacedT]:
    """Give the rows their new places and return those that moved."""
    wanted = list(dict.fromkeys([*first, *rows]))
    moved = [(rows[pk], place) for place, pk in enumerate(wanted) if rows[pk].position != place]
    for row, place in moved:
        row.position = place
    return [row for row, _place in moved]
