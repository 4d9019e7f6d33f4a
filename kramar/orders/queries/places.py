"""Where in the list of orders a page lies, and reading what lies there."""

from dataclasses import dataclass

from django.db.models import Field

from kramar.core.plans import planned_once
from kramar.core.rows import run_query
from kramar.core.walks import only_walks
from kramar.orders.models import Order
from kramar.orders.queries.filters import Ordering, OrderPosition, Words, ready

COLUMNS: "dict[str, Field[object, object]]" = {
    each.name: each for each in Order._meta.concrete_fields
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the list a page lies."""

    ordering: Ordering
    after: OrderPosition | None
    limit: int


def order_of(place: Place) -> str:
    """Say in what order the list lies, of a query whose columns are the key and the id."""
    word = place.ordering.direction.upper()
    return f"ORDER BY 1 {word}, 2 {word}"


def after(place: Place) -> Words:
    """Say of an order that it is on the page or behind it."""
    return beyond(place, place.after) if place.after else ("", [])


def beyond(
    place: Place, position: OrderPosition, *, or_it: bool = False, before: bool = False
) -> Words:
    """Say of an order that the list comes to it after a position, or before."""
    sign = "<" if (place.ordering.direction == "desc") != before else ">"
    values = [ready(position.key), position.order_id]
    return f"({place.ordering.column}, id) {sign}{'=' if or_it else ''} (%s, %s)", values


def read_walk(statement: Words, place: Place) -> list[OrderPosition]:
    """Read keys and ids in the order of indexes.

    Each walk has an index of its own whatever its values, so what comes again is planned once.
    """
    with only_walks(whatever_values=True), planned_once(after=1):
        return read_positions(statement, place)


def read_positions(statement: Words, place: Place) -> list[OrderPosition]:
    """Read keys and ids."""
    words, values = statement
    found = run_query(words, values, fields=[COLUMNS[place.ordering.column], Order._meta.pk])
    return [OrderPosition(key, order_id) for key, order_id in found]
