"""What LP-CRM's integrators ask for: statuses, orders and the catalogue."""

from collections.abc import Mapping
from datetime import date

from django.http import HttpResponse, JsonResponse
from django.utils.dateparse import parse_date

from kramar.api.intake.lpcrm import Pairs, answers
from kramar.catalog.models import Category, Offer
from kramar.intake.services.receiving import Delivered
from kramar.orders.models import Order, OrderLine, OrderStatus
from kramar.orders.policies import OrderSight
from kramar.staff.models import ApiKey
from kramar.staff.permissions import Permission

ORDERS_AT_ONCE = 100
MOST_IDS = 5_000
MOST_OFFERS = 5_000
LARGEST_ID_DIGITS = 18


@answers(Permission.ORDERS_VIEW)
def get_statuses(_key: ApiKey, _pairs: Pairs, _delivered: Delivered) -> HttpResponse:
    """List the statuses by their ids."""
    rows = OrderStatus.objects.order_by("position", "pk")
    return _give({str(row.pk): row.name for row in rows})


@answers(Permission.ORDERS_VIEW)
def get_order_ids(key: ApiKey, pairs: Pairs, _delivered: Delivered) -> HttpResponse:
    """List the numbers of the orders in a status, between two days where they are given."""
    given = dict(pairs)
    rows = Order.objects.filter(OrderSight.of(key.employee).condition(), deleted_at=None)
    rows = rows.filter(status_id__in=_read_ids(given.get("status", "")))
    if start := _read_date(given.get("date_start", "")):
        rows = rows.filter(created_at__date__gte=start)
    if end := _read_date(given.get("date_end", "")):
        rows = rows.filter(created_at__date__lte=end)
    return _give(list(rows.order_by("-number").values_list("number", flat=True)[:MOST_IDS]))


@answers(Permission.ORDERS_VIEW)
def get_orders(key: ApiKey, pairs: Pairs, _delivered: Delivered) -> HttpResponse:
    """Show orders by their numbers, a hundred at most."""
    numbers = _read_ids(dict(pairs).get("order_id", ""))[:ORDERS_AT_ONCE]
    rows = Order.objects.filter(OrderSight.of(key.employee).condition(), deleted_at=None)
    orders = list(rows.filter(number__in=numbers).order_by("number"))
    lines = OrderLine.objects.filter(order__in=orders).order_by("position")
    return _give({str(order.number): _show(order, list(lines)) for order in orders})


@answers(Permission.CATALOG_VIEW)
def get_categories(_key: ApiKey, _pairs: Pairs, _delivered: Delivered) -> HttpResponse:
    """List the categories by their ids."""
    return _give({str(row.pk): row.name for row in Category.objects.order_by("position", "pk")})


@answers(Permission.CATALOG_VIEW)
def get_products(_key: ApiKey, pairs: Pairs, _delivered: Delivered) -> HttpResponse:
    """List what is sold in a category, by the codes that an order of a site may use."""
    given = dict(pairs)
    ids = _read_ids(given.get("category_id") or given.get("category") or given.get("id") or "")
    rows = Offer.objects.select_related("product").filter(
        product__category_id__in=ids, product__archived_at=None
    )
    return _give(
        {
            offer.sku or offer.external_id or str(offer.pk): {
                "name": offer.full_name,
                "price": str(offer.price),
            }
            for offer in rows.order_by("pk")[:MOST_OFFERS]
        }
    )


def _show(order: Order, lines: list[OrderLine]) -> dict[str, object]:
    own = [line for line in lines if line.order_id == order.pk]
    return {
        "order_id": str(order.number),
        "site_order_id": order.external_id,
        "status": str(order.status_id),
        "office": "",
        "bayer_name": f"{order.last_name} {order.first_name}".strip(),
        "phone": order.phone.removeprefix("+"),
        "total": str(order.total),
        "ttn": order.ttn,
        "ttn_status": order.ttn_status,
        "products": [
            {
                "product_id": line.sku,
                "name": line.name,
                "price": str(line.price),
                "count": str(line.quantity),
            }
            for line in own
        ],
    }


def _give(data: Mapping[str, object] | list[int]) -> JsonResponse:
    body = {"status": "ok", "data": data}
    return JsonResponse(body, json_dumps_params={"ensure_ascii": False})


def _read_ids(text: str) -> list[int]:
    words = (word.strip() for word in text.split(","))
    return [int(word) for word in words if word.isdecimal() and len(word) <= LARGEST_ID_DIGITS]


def _read_date(text: str) -> date | None:
    try:
        return parse_date(text)
    except ValueError:
        return None
