"""An order that a program wrote as JSON, by the names of a form, so that a person can mend it."""

import json
from collections.abc import Mapping

from kramar.catalog.models import Offer
from kramar.catalog.queries.offers import find_offers
from kramar.intake.fields import Problem, RawFields, RawLine
from kramar.intake.lpcrm import UNREADABLE

JSON_ORDER = "application/vnd.kramar.order+json"
PLACE = ("city", "branch", "address")
# Of what is no order at all.
LONGEST_SHOWN = 2000
NAME = ("last_name", "first_name", "patronymic")

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


def read_json_order(body: bytes) -> RawFields:
    """Read what is there of an order, whatever is wrong with it."""
    try:
        read: Json = json.loads(body)
    except (ValueError, RecursionError):
        return _unread(body)
    if not isinstance(read, dict):
        return _unread(body)
    order = _fields(read)
    given = _read_texts(order) | _read_named(order.get("utm"), "utm_")
    for extra in _items(order.get("extra")):
        given.setdefault(_text(extra.get("name")), _text(extra.get("value")))
    texts = {name: value for name, value in given.items() if name and value}
    return RawFields(texts, _read_lines(_items(order.get("lines"))))


def _unread(body: bytes) -> RawFields:
    """Show a person what was sent, where a buyer's wish stands."""
    text = body[:LONGEST_SHOWN].decode(errors="ignore").replace("\0", "").strip()
    return RawFields({"comment": text} if text else {}, [], [Problem("products", UNREADABLE)])


def _read_texts(order: Mapping[str, Json]) -> dict[str, str]:
    buyer, delivery = _fields(order.get("buyer")), _fields(order.get("delivery"))
    return {
        "bayer_name": " ".join(filter(None, (_text(buyer.get(name)) for name in NAME))),
        "phone": _text(buyer.get("phone")),
        "email": _text(buyer.get("email")),
        "delivery": _text(delivery.get("method_id")),
        "delivery_adress": ", ".join(filter(None, (_text(delivery.get(name)) for name in PLACE))),
        "payment": _text(_fields(order.get("payment")).get("method_id")),
        "comment": _text(order.get("comment")),
        "site": _text(order.get("source")),
        "order_id": _text(order.get("external_id")),
    }


def _read_named(values: Json, before: str) -> dict[str, str]:
    return {
        before + name.removeprefix(before): _text(text) for name, text in _fields(values).items()
    }


def _read_lines(given: list[Mapping[str, Json]]) -> list[RawLine]:
    ids = {place: _id(line.get("offer_id")) for place, line in enumerate(given)}
    offers = find_offers([offer_id for offer_id in ids.values() if offer_id])
    return [_read_line(line, offers.get(ids[place])) for place, line in enumerate(given)]


def _read_line(line: Mapping[str, Json], offer: Offer | None) -> RawLine:
    """Read a line; an id of ours is told by what a person knows the offer by."""
    sku, name = _text(line.get("sku")), _text(line.get("name"))
    if offer:
        sku, name = offer.sku or sku, name or offer.product.name
    identity = sku or (_text(line.get("offer_id")) if not offer else "")
    return RawLine(identity, name, _text(line.get("price")), _text(line.get("quantity")))


def _fields(value: Json) -> Mapping[str, Json]:
    return value if isinstance(value, dict) else {}


def _items(value: Json) -> list[Mapping[str, Json]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _id(value: Json) -> int:
    is_id = isinstance(value, int) and not isinstance(value, bool) and 0 < value < 2**31
    return value if is_id and isinstance(value, int) else 0


def _text(value: Json) -> str:
    if value is None or isinstance(value, bool | dict | list):
        return ""
    return str(value).replace("\0", "").encode(errors="ignore").decode().strip()
