"""Who gets what: the rule by itself, without a database."""

from collections import Counter
from dataclasses import replace
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from kramar.distribution.rule import Choice, Item, Reason, Taker, hand_out

ANNA = Taker(id=1, weight=1, taken=0, room=None, waits_since=10)
BORIS = Taker(id=2, weight=1, taken=0, room=None, waits_since=20)

ROOMS = st.none() | st.integers(0, 5)
TAKERS = st.lists(
    st.builds(
        Taker,
        id=st.integers(1, 8),
        weight=st.integers(0, 4),
        taken=st.integers(0, 6),
        room=ROOMS,
        waits_since=st.floats(0, 100),
    ),
    unique_by=lambda taker: taker.id,
    max_size=8,
)
ITEMS = st.lists(
    st.tuples(st.none() | st.integers(1, 5), st.none() | st.integers(1, 10)), max_size=30
).map(lambda pairs: [Item(place, *pair) for place, pair in enumerate(pairs)])


def names(choices: list[Choice]) -> list[int]:
    return [choice.taker_id for choice in choices]


def test_of_equals_whoever_waits_longest_is_next_and_then_by_turns() -> None:
    items = [Item(number) for number in range(4)]

    assert names(hand_out(items, [BORIS, ANNA])) == [1, 2, 1, 2]


def test_the_smallest_share_for_the_weight_is_next() -> None:
    anna, boris = replace(ANNA, weight=3, taken=5), replace(BORIS, taken=1)

    choices = hand_out([Item(number) for number in range(5)], [anna, boris])

    assert names(choices) == [2, 1, 2, 1, 1]
    assert choices[0] == Choice(0, 2, Reason.SHARE, taken=1, weight=1, among=2)


def test_a_returning_client_comes_to_their_own_even_at_weight_zero() -> None:
    (choice,) = hand_out([Item(1, client_id=7, client_of=2)], [ANNA, replace(BORIS, weight=0)])

    assert (choice.taker_id, choice.reason) == (2, Reason.CLIENT)


def test_two_orders_of_one_new_client_come_to_one_person() -> None:
    choices = hand_out([Item(1, client_id=7), Item(2, client_id=7)], [ANNA, BORIS])

    assert names(choices) == [1, 1]


def test_whom_nobody_has_room_for_waits_on() -> None:
    full = replace(ANNA, room=1)

    assert names(hand_out([Item(1), Item(2)], [full, replace(BORIS, weight=0)])) == [1]


@given(items=ITEMS, takers=TAKERS)
def test_nothing_is_given_twice_nobody_gets_more_than_there_is_room(
    items: list[Item], takers: list[Taker]
) -> None:
    choices = hand_out(items, takers)

    order = [choice.item_id for choice in choices]
    counted = Counter(names(choices))
    assert order == sorted(set(order))
    assert all(each.room is None or counted[each.id] <= each.room for each in takers)


@given(items=ITEMS, takers=TAKERS)
def test_nothing_waits_while_somebody_is_free_for_it(
    items: list[Item], takers: list[Taker]
) -> None:
    choices = hand_out(items, takers)

    counted = Counter(names(choices))
    free = [each for each in takers if each.room is None or counted[each.id] < each.room]
    assert len(choices) == len(items) or not any(each.weight for each in free)


@given(weights=st.lists(st.integers(1, 5), min_size=1, max_size=6), count=st.integers(0, 60))
def test_shares_never_drift_apart_by_more_than_one_item(weights: list[int], count: int) -> None:
    takers = [
        Taker(id=place, weight=weight, taken=0, room=None, waits_since=place)
        for place, weight in enumerate(weights)
    ]

    counted = Counter(names(hand_out([Item(number) for number in range(count)], takers)))

    shares = [Fraction(counted[each.id], each.weight) for each in takers]
    assert max(shares) - min(shares) <= max(Fraction(1, weight) for weight in weights)
