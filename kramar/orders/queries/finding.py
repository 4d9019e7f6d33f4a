"""Finding orders by what a person types: a number, a phone, a name, a waybill."""

import re

from kramar.core.search.limits import SearchTime
from kramar.core.search.looking import find_newest
from kramar.core.search.question import Question
from kramar.core.search.wanted import SHORTEST, read_wanted
from kramar.orders.models import Order, OrderWords
from kramar.orders.policies import OrderSight

# Whoever may not see phones must know the whole number: a fragment would tell them the rest.
WHOLE_PHONE = 9
MOST_FOUND = 500
# So many are among a hundred thousand of the newest, or are few enough for the index.
WALKS = (2_000, 100_000)
# What fits in the column; zeros before a number are a part of something else.
NUMBER = re.compile("[1-9][0-9]{0,17}")
WHOLE_NUMBER = re.compile("[0-9]{1,30}")
MOST_OF_NUMBER = 5


def find_order_ids(text: str, *, sees_full_phones: bool) -> list[int]:
    """Return the ids of orders that a text finds, the newest first; some 500 at most.

    :raises SearchTooLongError: there are too many others who search
    """
    text = text.strip().removeprefix("№").strip()
    exact = find_by_number(text)
    wanted = read_wanted(text)
    is_number = not any(letter.isalpha() for letter in text)
    if is_number and not sees_full_phones and wanted.letters < WHOLE_PHONE:
        return exact
    short = wanted.letters < SHORTEST
    if short and is_number:
        return exact
    sharp = wanted.at_word_starts() if short else wanted.long_enough()
    found = find_newest(
        Question(OrderWords, sharp, limit=MOST_FOUND, walks=WALKS), SearchTime()
    ).keys
    return list(dict.fromkeys([*exact, *found]))


def find_by_number(text: str) -> list[int]:
    """Return the id of the order with this number, in a list of its own; none where it is none."""
    if not NUMBER.fullmatch(text):
        return []
    rows = Order.objects.filter(number=int(text), deleted_at=None)
    return list(rows.values_list("pk", flat=True))


def find_orders_by_number(sight: OrderSight, text: str) -> list[Order]:
    """Return the orders with this whole number, or this whole waybill, that these eyes may see."""
    text = text.strip().removeprefix("№").strip()
    if not WHOLE_NUMBER.fullmatch(text):
        return []
    live = Order.objects.select_related("status").filter(sight.condition(), deleted_at=None)
    found = [*live.filter(ttn=text)[:MOST_OF_NUMBER]]
    if NUMBER.fullmatch(text):
        found += live.filter(number=int(text))
    return found
