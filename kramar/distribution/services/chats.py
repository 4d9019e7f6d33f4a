"""Handing out the chats in which a client waits and nobody answers."""

from django.db import transaction

from kramar.chats.queries.queue import count_chat_queue, list_chat_queue
from kramar.chats.services.distributing import ChatHandout, hand_out_chats, lock_waiting
from kramar.company.models import Company
from kramar.company.queries import get_current_company
from kramar.core.rows import take_turn
from kramar.distribution.models import Kind
from kramar.distribution.rule import Item, hand_out
from kramar.distribution.services.crew import Crew, explain, whose_clients
from kramar.distribution.services.shares import count_shares

AT_ONCE = 50
TURN = "distribution.chats"


def distribute_chats() -> int:
    """Hand out some of the chats that wait, the longest waiting first; return how many."""
    if not count_chat_queue():
        return 0
    with transaction.atomic():
        # Of several processes one hands out at a time.
        take_turn(TURN)
        company = get_current_company()
        return _distribute(company) if company.chat_distribution_enabled else 0


def _distribute(company: Company) -> int:
    crew = Crew(Kind.CHAT, company)
    takers = [each.taker() for each in crew.standings().values()]
    queued = list_chat_queue(limit=AT_ONCE, clients_of=whose_clients(takers))
    if not queued:
        return 0
    chats = lock_waiting([each.id for each in queued])
    waiting = {chat.pk for chat in chats}
    # Read again, now that the chats are locked: somebody may have taken another one meanwhile.
    takers = [each.taker() for each in crew.standings().values()]
    items = [Item(each.id, each.client_id, each.client_of) for each in queued]
    choices = hand_out([each for each in items if each.id in waiting], takers)
    hand_out_chats(
        chats,
        {
            each.item_id: ChatHandout(crew.employee(each.taker_id), explain(each))
            for each in choices
        },
    )
    count_shares(Kind.CHAT, choices, company)
    return len(choices)
