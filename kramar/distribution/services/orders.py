"""Handing out the orders that wait."""

from django.db import transaction

from kramar.company.models import Company
from kramar.company.queries import get_current_company
from kramar.core.rows import take_turn
from kramar.distribution.models import Kind
from kramar.distribution.rule import Item, hand_out
from kramar.distribution.services.crew import Crew, explain, whose_clients
from kramar.distribution.services.shares import count_shares
from kramar.orders.queries.queue import count_queue, list_queue
from kramar.orders.services.distributing import Handout, hand_out_orders, hold_counts, lock_part

AT_ONCE = 100
TURN = "distribution.orders"


def distribute_orders() -> int:
    """Hand out some of the orders that wait, the oldest first; return how many."""
    if not count_queue():
        return 0
    with transaction.atomic():
        # Of several processes one hands out at a time.
        take_turn(TURN)
        company = get_current_company()
        return _distribute(company) if company.distribution_enabled else 0


def _distribute(company: Company) -> int:
    crew = Crew(Kind.ORDER, company)
    takers = [each.taker() for each in crew.standings().values()]
    queued = list_queue(limit=AT_ONCE, clients_of=whose_clients(takers))
    if not queued:
        return 0
    part = lock_part(queued)
    hold_counts(crew.ids)
    waiting = {order.pk for order in part.orders}
    # Read again: from here on nobody changes what they have in hand.
    takers = [each.taker() for each in crew.standings().values()]
    items = [Item(each.id, each.client_id, each.client_of) for each in queued]
    choices = hand_out([each for each in items if each.id in waiting], takers)
    hand_out_orders(
        part,
        {each.item_id: Handout(crew.employee(each.taker_id), explain(each)) for each in choices},
    )
    count_shares(Kind.ORDER, choices, company)
    return len(choices)
