"""Erasing who bought: an order stays as what was sold, for how much and when."""

from collections.abc import Collection, Mapping, Sequence

from django.db import transaction
from django.db.models import Q

from kramar.audit.services import record_many
from kramar.core import clock
from kramar.events.services import publish
from kramar.orders.events import OrderChanged
from kramar.orders.events.snapshots import OrderSnapshot
from kramar.orders.models import CallAttempt, Order, OrderPayment
from kramar.orders.services.shown import attach_shown, list_lines
from kramar.orders.services.words import remember_words
from kramar.staff.models import Employee

AT_ONCE = 50
_TEXTS = (
    *("last_name", "first_name", "patronymic", "phone", "email", "comment"),
    *("city", "city_ref", "branch", "branch_ref", "address"),
)
# What an order's history says of the buyer, by the field's name.
SAID_OF_BUYER = frozenset(
    {
        *("client", "buyer.name", "buyer.phone", "buyer.email", "comment", "extra"),
        *("delivery.city", "delivery.branch", "delivery.address", "delivery.refs"),
    }
)


def erase_buyers(*, client_ids: Sequence[int], after: int, by: Employee) -> list[int]:
    """Empty some orders of these clients of everything but the sale, in the order of their ids.

    Deleted ones too. Numbers, goods, sums, payments, statuses and waybills' numbers stay. Nothing
    refuses: a locked order keeps what it is locked for.

    :param after: the last id of the step before
    :returns: the ids of those that were looked at, none at the end
    """
    with transaction.atomic():
        rows = Order.objects.filter(client__in=client_ids, pk__gt=after).order_by("pk")
        orders = list(rows.select_for_update()[:AT_ONCE])
        attach_shown(orders)
        # Done again after a fall, it changes nothing twice.
        _erase([each for each in orders if _says_who(each)], by)
    return [order.pk for order in orders]


def without_buyer(data: Mapping[str, object]) -> dict[str, object]:
    """Return what an order's history says, without what it says of the buyer."""
    changes = data.get("changes")
    if not isinstance(changes, dict):
        return dict(data)
    kept = {field: pair for field, pair in changes.items() if field not in SAID_OF_BUYER}
    return {**data, "changes": kept}


def _says_who(order: Order) -> bool:
    return bool(order.extra) or any(getattr(order, name) for name in _TEXTS)


def _erase(orders: Sequence[Order], by: Employee) -> None:
    lines = list_lines(orders)
    for order in orders:
        for name in _TEXTS:
            setattr(order, name, "")
        order.extra = []
        order.version += 1
        order.changed_at = clock.now()
        order.save(update_fields=[*_TEXTS, "extra", "version", "changed_at"])
        remember_words(order)
    _forget_notes([order.pk for order in orders])
    record_many("order.erased", targets=orders, by=by)
    publish(
        *(
            OrderChanged(
                order=OrderSnapshot.of(order, lines[order.pk], hide=True),
                phone_changed=True,
                former_id=order.responsible_id,
            )
            for order in orders
            if order.deleted_at is None
        )
    )


def _forget_notes(order_ids: Collection[int]) -> None:
    said = ~Q(note="")
    CallAttempt.objects.filter(said, order__in=order_ids).update(note="")
    OrderPayment.objects.filter(said, order__in=order_ids).update(note="")
