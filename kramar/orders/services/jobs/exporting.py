"""Writing orders into a table that can be downloaded for a week."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import timedelta
from tempfile import TemporaryFile
from typing import IO
from zoneinfo import ZoneInfo

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from kramar.company.queries import get_current_company
from kramar.core import clock
from kramar.core.files import store_file
from kramar.core.jobs import LEASE
from kramar.core.spreadsheets import write_spreadsheet
from kramar.core.tables import write_csv
from kramar.orders.events.snapshots import OrderSnapshot
from kramar.orders.models import Order, OrderJob, OrderJobItem
from kramar.orders.policies import OrderSight
from kramar.orders.services.jobs.asking import announce
from kramar.orders.services.shown import attach_shown, show_orders
from kramar.staff.permissions import Permission

ORDERS_AT_ONCE = 500
LARGEST = 1024 * 1024 * 1024
KEPT = timedelta(days=1)

TITLES = {
    "number": _("Номер"),
    "status": _("Статус"),
    "buyer": _("Покупець"),
    "phone": _("Телефон"),
    "email": _("E-mail"),
    "goods": _("Товари"),
    "total": _("Сума"),
    "paid": _("Сплачено"),
    "payment": _("Оплата"),
    "responsible": _("Відповідальний"),
    "source": _("Джерело"),
    "delivery": _("Доставка"),
    "ttn": _("ТТН"),
    "comment": _("Коментар"),
    "utm": _("UTM"),
    "created": _("Створено"),
    "changed": _("Змінено"),
}
"""Every column there is, in the order of a table with all of them."""

_CELLS: Mapping[str, Callable[[OrderSnapshot], str]] = {
    "number": lambda order: str(order.number),
    "status": lambda order: order.status.name,
    "buyer": lambda order: order.buyer.full_name or (order.client.name if order.client else ""),
    "phone": lambda order: order.buyer.phone,
    "email": lambda order: order.buyer.email,
    "goods": lambda order: "; ".join(f"{line.name} × {line.quantity}" for line in order.lines),
    "total": lambda order: str(order.total),
    "paid": lambda order: str(order.payment.paid),
    "payment": lambda order: order.payment.method.name if order.payment.method else "",
    "responsible": lambda order: order.responsible.name if order.responsible else "",
    "source": lambda order: order.source.name if order.source else "",
    "delivery": lambda order: ", ".join(filter(None, _place(order))),
    "ttn": lambda order: order.delivery.ttn,
    "comment": lambda order: order.comment,
    "utm": lambda order: " / ".join(order.utm.values()),
    "created": lambda order: f"{order.created_at:%Y-%m-%d %H:%M}",
    "changed": lambda order: f"{order.changed_at:%Y-%m-%d %H:%M}",
}


def export_orders(job: OrderJob, is_stopping: Callable[[], bool]) -> None:
    """Write the orders of the job into a file, as the employee may see them by now."""
    kind = job.argument["format"]
    with TemporaryFile() as written:
        _write(written, kind, _rows(job, is_stopping))
        if not is_stopping():
            written.seek(0)
            name = f"orders-{clock.now():%Y-%m-%d}.{kind}"
            file = store_file(written, name=name, limit=LARGEST, keep_unused=KEPT)
            _step(job, file=file, state=OrderJob.State.DONE)


def _write(target: IO[bytes], kind: str, rows: Iterator[Sequence[str]]) -> None:
    if kind == "xlsx":
        write_spreadsheet(target, rows)
        return
    for line in write_csv(rows):
        target.write(line)


def _rows(job: OrderJob, is_stopping: Callable[[], bool]) -> Iterator[Sequence[str]]:
    columns = job.argument["columns"]
    yield [str(TITLES[column]) for column in columns]
    zone = ZoneInfo(get_current_company().time_zone)
    hide = not job.employee.can(Permission.CLIENTS_SEE_FULL_PHONES)
    # Nothing is half exported: whoever goes on begins again.
    job.done, last = 0, 0
    while ids := _next_ids(job, last):
        orders = _read(job, [order_id for _item, order_id in ids])
        for order in show_orders(orders, hide=hide):
            here = _at_company(order, zone)
            yield [_CELLS[column](here) for column in columns]
        job.done, last = job.done + len(ids), ids[-1][0]
        if is_stopping() or not _step(job, done=job.done):
            return


def _at_company(order: OrderSnapshot, zone: ZoneInfo) -> OrderSnapshot:
    """Return the order with the times that the company's clock showed."""
    times = {
        "created_at": order.created_at.astimezone(zone),
        "changed_at": order.changed_at.astimezone(zone),
    }
    return order.model_copy(update=times)


def _next_ids(job: OrderJob, last: int) -> list[tuple[int, int]]:
    items = OrderJobItem.objects.filter(job=job, pk__gt=last).order_by("pk")
    return list(items.values_list("pk", "order_id")[:ORDERS_AT_ONCE])


def _read(job: OrderJob, ids: Sequence[int]) -> list[Order]:
    seen = Order.objects.filter(OrderSight.of(job.employee).condition(), deleted_at=None)
    found = seen.in_bulk(ids)
    orders = [found[each] for each in ids if each in found]
    attach_shown(orders)
    return orders


@transaction.atomic
def _step(job: OrderJob, **changes: object) -> bool:
    """Keep how far it is; return whether it goes on: somebody may have stopped it."""
    running = OrderJob.objects.filter(pk=job.pk, state=OrderJob.State.RUNNING)
    if not running.update(lease_until=clock.now() + LEASE, **changes):
        return False
    fresh = OrderJob.objects.select_related("file").get(pk=job.pk)
    announce(fresh)
    return True


def _place(order: OrderSnapshot) -> list[str]:
    delivery = order.delivery
    method = delivery.method.name if delivery.method else ""
    return [method, delivery.city, delivery.branch, delivery.address]
