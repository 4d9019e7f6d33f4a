"""How much is held on a person, and whether it may be erased yet."""

from dataclasses import dataclass

from kramar.chats.queries.personal import (
    count_files,
    count_messages,
    list_person_chats,
    list_waiting_notes,
)
from kramar.clients.queries.personal import (
    get_person,
    list_all_files,
    list_all_notes,
    list_cards,
    list_own_phones,
)
from kramar.orders.queries.personal import list_order_ids, list_unfinished_numbers


@dataclass(frozen=True, slots=True)
class Held:
    """What is held on a person, counted.

    :ivar unfinished: numbers of orders that keep it from being erased
    """

    cards: int
    notes: int
    files: int
    chats: int
    messages: int
    orders: int
    unfinished: list[int]


def count_held(client_id: int) -> Held:
    """Count what is held on the person of a card.

    :raises ClientAbsentError: no such client in the company
    :raises ConflictError: it was merged into another, or erased already
    """
    cards = [each.pk for each in list_cards(get_person(client_id))]
    chats = [each.pk for each in list_person_chats(cards, phones=list_own_phones(cards))]
    return Held(
        cards=len(cards),
        notes=len(list_all_notes(cards)) + len(list_waiting_notes(chats)),
        files=len(list_all_files(cards)) + count_files(chats),
        chats=len(chats),
        messages=count_messages(chats),
        orders=len(list_order_ids(cards)),
        unfinished=list_unfinished_numbers(cards),
    )
