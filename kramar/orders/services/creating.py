"""Making orders: the one way, for screens, sites, chats and scripts, for one and for many."""

from collections import Counter
from collections.abc import Sequence

from django.db import transaction

from kramar.audit.services import record_each
from kramar.clients.services.matching import match_by_phone
from kramar.core.errors import KramarError
from kramar.core.rows import number_rows, write_rows
from kramar.events.services import publish
from kramar.events.shape import Event
from kramar.orders.drafts import OrderDraft
from kramar.orders.events import OrderCreated
from kramar.orders.events.snapshots import OrderSnapshot
from kramar.orders.models import Order
from kramar.orders.services.composing import Choices, Composed, NewOrder, compose_order
from kramar.orders.services.limits import tell_orders_over_limit
from kramar.orders.services.lines import find_goods_of
from kramar.orders.services.numbering import take_numbers
from kramar.orders.services.outcomes import Ending, settle_ending
from kramar.orders.services.stock import Hold, hold_stock, move_stock
from kramar.orders.services.tallies import Cell, cell_of, move_tallies
from kramar.orders.services.words import write_words
from kramar.staff.models import Employee

Fate = Order | KramarError
"""What has become of a draft: the order, or why there is none."""


@transaction.atomic
def create_order(*, draft: OrderDraft, by: Employee | None) -> Order:
    """Make an order; its client is the one that is named, or whose phone the buyer has.

    :param by: ``None`` when a site or the system made it
    :raises InvalidError: something about the draft is wrong; names the field
    :raises AbsentError: it names a row that there is not
    :raises ConflictError: the client's card is gone, or the stock does not suffice
    """
    (fate,) = create_orders([NewOrder(draft, by)])
    if isinstance(fate, KramarError):
        raise fate
    return fate


@transaction.atomic(savepoint=False)
def create_orders(new: Sequence[NewOrder]) -> list[Fate]:
    """Make orders by a constant number of statements; a wrong one keeps back none of the others.

    Everything is checked before anything is written, the stock last: of those who want the same
    goods the first get them.
    """
    fates: dict[int, Fate] = {}
    composed: dict[int, Composed] = {}
    choices = Choices()
    goods = find_goods_of(line for each in new for line in each.draft.lines)
    for place, each in enumerate(new):
        try:
            composed[place] = compose_order(each, choices, goods)
        except KramarError as error:
            fates[place] = error
    events = _hold_stock(composed, fates)
    made = [composed[place] for place in sorted(composed.keys() - fates.keys())]
    if made:
        _write(made, events)
        # Afterwards, so that counting holds up nobody who sends orders.
        transaction.on_commit(tell_orders_over_limit)
    return [fates.get(place) or composed[place].order for place in range(len(new))]


def _hold_stock(composed: dict[int, Composed], fates: dict[int, Fate]) -> list[Event]:
    """Promise the goods to all at once, or where they do not suffice to one after another."""
    holds = {place: Hold.of(each.order, each.lines) for place, each in composed.items()}
    together = Hold.joined(holds.values())
    try:
        return move_stock(Hold(), together)
    except KramarError as error:
        if len(holds) == 1:
            fates.update(dict.fromkeys(holds, error))
            return []
    hold_stock(together)
    events: list[Event] = []
    for place, hold in holds.items():
        try:
            events += move_stock(Hold(), hold)
        except KramarError as error:
            fates[place] = error
    return events


def _write(made: Sequence[Composed], events: Sequence[Event]) -> None:
    orders = [each.order for each in made]
    clients = _match_clients(made)
    lines = [line for each in made for line in each.lines]
    for order, number in zip(orders, take_numbers(len(orders)), strict=True):
        order.number = number
    number_rows(orders, lines)
    write_rows(orders)
    for each in made:
        for line in each.lines:
            line.order = each.order
    write_rows(lines)
    cells: Counter[Cell] = Counter(cell for order in orders if (cell := cell_of(order)))
    move_tallies(cells)
    write_words(orders)
    record_each("order.created", [(each.order, each.by, _told(each.order)) for each in made])
    publish(
        *_settle_endings(orders, clients),
        *events,
        *(OrderCreated(order=OrderSnapshot.of(each.order, each.lines, hide=True)) for each in made),
    )


def _match_clients(made: Sequence[Composed]) -> Sequence[Event]:
    seeking = [(each.order, each.sought) for each in made if each.sought]
    if not seeking:
        return []
    matched = match_by_phone([sought for _, sought in seeking])
    for (order, _), client in zip(seeking, matched.clients, strict=True):
        order.client = client
    return matched.events


def _settle_endings(orders: Sequence[Order], clients: Sequence[Event]) -> Sequence[Event]:
    """Count the orders that have ended; return what of the clients is still to be published."""
    endings = [ending for order in orders if (ending := Ending.of(order))]
    if not endings:
        return clients
    # A card is told of before an order counts on it.
    publish(*clients)
    for ending in endings:
        settle_ending(None, ending)
    return ()


def _told(order: Order) -> dict[str, object]:
    return {"number": order.number, "total": str(order.total)}
