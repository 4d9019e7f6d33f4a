"""What orders hold of the catalogue's stock: the one place that speaks with the catalogue."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from kramar.catalog.queries.offers import find_offers
from kramar.catalog.services.stock import reserve_stock, return_stock, ship_stock
from kramar.events.shape import Event
from kramar.orders.models import Order, OrderLine, StatusGroup

STATE_OF_GROUP: dict[str, Order.StockState] = {
    StatusGroup.NEW: Order.StockState.RESERVED,
    StatusGroup.WORK: Order.StockState.RESERVED,
    StatusGroup.SENT: Order.StockState.SHIPPED,
    StatusGroup.DONE: Order.StockState.SHIPPED,
    StatusGroup.REFUSED: Order.StockState.NONE,
    StatusGroup.RETURNED: Order.StockState.NONE,
}


@dataclass(frozen=True, slots=True)
class Goods:
    """An offer of the catalogue, as a line takes it over."""

    sku: str
    name: str
    price: Decimal


@dataclass(frozen=True, slots=True)
class Hold:
    """How much of each offer an order has reserved, and how much has left the stock for it."""

    reserved: Counter[int] = field(default_factory=Counter)
    shipped: Counter[int] = field(default_factory=Counter)

    @classmethod
    def joined(cls, holds: Iterable["Hold"]) -> "Hold":
        """Add up what several orders hold."""
        together = cls()
        for hold in holds:
            together.reserved.update(hold.reserved)
            together.shipped.update(hold.shipped)
        return together

    @classmethod
    def of(cls, order: Order, lines: Iterable[OrderLine]) -> "Hold":
        """Read it from the order."""
        wants: Counter[int] = Counter()
        for line in lines:
            if line.offer_id is not None:
                wants[line.offer_id] += line.quantity
        if order.stock_state == Order.StockState.RESERVED:
            return cls(reserved=wants)
        if order.stock_state == Order.StockState.SHIPPED:
            return cls(shipped=wants)
        return cls()


def find_goods(offer_ids: Collection[int]) -> dict[int, Goods]:
    """Return what the catalogue says of these offers; absent are those that there are not."""
    offers = find_offers(offer_ids) if offer_ids else {}
    return {pk: Goods(each.sku, each.full_name, each.price) for pk, each in offers.items()}


def hold_stock(hold: Hold) -> None:
    """Lock all that is held, in one order, before it is moved one order after another."""
    reserve_stock(wants=dict.fromkeys(hold.reserved | hold.shipped, 0))


def move_stock(before: Hold, now: Hold) -> list[Event]:
    """Change the stock by what the order holds now instead of before; return what to publish.

    What comes back is put on the shelf first, so that the same order may promise it anew.

    :raises NotEnoughStockError: there is less than is wanted, and the company sells no more
    """
    returned = before.shipped - now.shipped
    shipped = now.shipped - before.shipped
    promised = Counter(now.reserved)
    promised.subtract(before.reserved)
    # What leaves was promised first, if only for a moment.
    promised.update(shipped)
    steps = [
        (move, wants)
        for move, wants in (
            (return_stock, returned),
            (reserve_stock, _changed(promised)),
            (ship_stock, shipped),
        )
        if wants
    ]
    events: list[Event] = []
    if len(steps) > 1:
        # All locks at once and in one order: two orders of the same goods must not wait for
        # each other.
        events += reserve_stock(wants={pk: 0 for _, wants in steps for pk in wants})
    for move, wants in steps:
        events += move(wants=wants)
    return events


def _changed(counts: Counter[int]) -> dict[int, int]:
    return {pk: count for pk, count in counts.items() if count}
