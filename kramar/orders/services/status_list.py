"""Changing the company's own statuses."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.db import IntegrityError, transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from kramar.audit.changes import compare, values_of
from kramar.audit.services import record
from kramar.core.errors import InvalidError
from kramar.core.tenancy import current_company_id
from kramar.events.services import publish
from kramar.orders.defaults import STATUS_COLORS
from kramar.orders.errors import StatusAbsentError, StatusUsedError
from kramar.orders.events import OrderStatusChanged, OrderStatusDeleted
from kramar.orders.events.snapshots import StatusSnapshot
from kramar.orders.models import Order, OrderStatus, StatusGroup
from kramar.orders.services.directories import clean_name, invalid_name
from kramar.staff.models import Employee


@dataclass(frozen=True, slots=True)
class StatusChanges:
    """What is to change; ``None`` leaves it as it is.

    :param is_default: only ``True`` says something: new orders begin in this one from now on
    :param allowed_next: ids of what may follow; none: any may
    """

    name: str | None = None
    color: str | None = None
    group: str | None = None
    is_locking: bool | None = None
    is_default: bool | None = None
    position: int | None = None
    allowed_next: Sequence[int] | None = None

    def given(self) -> dict[str, str | int | bool]:
        """Return the columns that are to change.

        :raises InvalidError: one is wrong
        """
        if self.color is not None and self.color not in STATUS_COLORS:
            raise _invalid("color", _("Такого кольору немає"))
        if self.group is not None and self.group not in StatusGroup.values:
            raise _invalid("group", _("Такої групи статусів немає"))
        every = {
            "name": None if self.name is None else clean_name(self.name),
            "color": self.color,
            "group": self.group,
            "is_locking": self.is_locking,
            "position": self.position,
        }
        return {field: value for field, value in every.items() if value is not None}


@transaction.atomic
def add_status(*, fields: StatusChanges, by: Employee) -> StatusSnapshot:
    """Make a status, after those that are there.

    :raises InvalidError: the name is empty, too long or taken, or another field is wrong
    :raises StatusAbsentError: one that may follow does not exist
    """
    given = fields.given()
    if "name" not in given:
        raise invalid_name(_("Вкажіть назву"))
    last = OrderStatus.objects.aggregate(last=Max("position"))["last"]
    ready = {"color": STATUS_COLORS[0], "group": StatusGroup.WORK, "position": (last or 0) + 1}
    status = OrderStatus(company_id=current_company_id(), **{**ready, **given})
    return _save(status, fields, "order_status.created", {}, by=by)


@transaction.atomic
def change_status(*, status_id: int, changes: StatusChanges, by: Employee) -> StatusSnapshot:
    """Rename a status, recolour it, move it, or say what may follow it.

    :raises StatusAbsentError: there is none
    :raises InvalidError: a field is wrong
    :raises StatusUsedError: the group of a status that orders have is to change: their stock
        follows the group
    """
    status = _lock(status_id)
    given = changes.given()
    if given.get("group", status.group) != status.group and _has_orders(status):
        raise StatusUsedError(_("Групу не змінити: цей статус мають замовлення"))
    before = _facts_of(status)
    for field, value in given.items():
        setattr(status, field, value)
    return _save(status, changes, "order_status.changed", before, by=by)


@transaction.atomic
def delete_status(*, status_id: int, by: Employee) -> None:
    """Forget a status that no order has.

    :raises StatusAbsentError: there is none
    :raises StatusUsedError: orders have it, or new ones begin in it
    """
    status = _lock(status_id)
    if status.is_default:
        raise StatusUsedError(_("З цього статусу починаються нові замовлення"))
    if _has_orders(status):
        raise StatusUsedError(_("Цей статус мають замовлення, спершу переведіть їх в інший"))
    record("order_status.deleted", target=status, by=by, name=status.name)
    status.delete()
    publish(OrderStatusDeleted(status_id=status_id))


def _facts_of(status: OrderStatus) -> dict[str, object]:
    nexts = sorted(status.allowed_next.values_list("name", flat=True))
    told = values_of(status, ["name", "color", "group", "is_locking", "is_default"])
    return {**told, "allowed_next": nexts}


def _save(
    status: OrderStatus,
    changes: StatusChanges,
    action: str,
    before: Mapping[str, object],
    *,
    by: Employee,
) -> StatusSnapshot:
    if changes.is_default:
        OrderStatus.objects.filter(is_default=True).update(is_default=False)
        status.is_default = True
    try:
        with transaction.atomic():
            status.save()
    except IntegrityError:
        raise invalid_name(_("Статус з такою назвою вже є")) from None
    if changes.allowed_next is not None:
        status.allowed_next.set(_find_all(changes.allowed_next))
    allowed = list(status.allowed_next.values_list("pk", flat=True))
    shown = StatusSnapshot.of_listed(status, allowed)
    told = compare(before, _facts_of(status)) if before else {}
    record(action, target=status, by=by, name=status.name, changes=told)
    publish(OrderStatusChanged(status=shown))
    return shown


def _find_all(status_ids: Sequence[int]) -> list[OrderStatus]:
    found = list(OrderStatus.objects.filter(pk__in=status_ids))
    if len(found) < len(set(status_ids)):
        raise StatusAbsentError(_("Такого статусу немає"))
    return found


def _lock(status_id: int) -> OrderStatus:
    status = OrderStatus.objects.select_for_update().filter(pk=status_id).first()
    if status is None:
        raise StatusAbsentError(_("Такого статусу немає"))
    return status


def _has_orders(status: OrderStatus) -> bool:
    return Order.objects.filter(status=status).exists()


def _invalid(field: str, sentence: str) -> InvalidError:
    return InvalidError(sentence, fields={field: sentence})
