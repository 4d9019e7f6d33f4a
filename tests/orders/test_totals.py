"""The formula of totals, for any numbers that pass the door."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from kramar.orders.totals import KOPECK, count_line, count_totals, payment_state

MONEY = st.decimals(0, 9_999_999, places=2)
PERCENT = st.decimals(0, 100, places=2)
LINES = st.lists(MONEY, max_size=20)


@given(
    LINES,
    st.one_of(st.tuples(st.just("sum"), MONEY), st.tuples(st.just("percent"), PERCENT)),
    MONEY,
)
def test_a_total_is_exact_and_never_negative(
    lines: list[Decimal], discount: tuple[str, Decimal], delivery: Decimal
) -> None:
    kind, value = discount

    totals = count_totals(lines, kind=kind, value=value, delivery_price=delivery)

    assert totals.lines_total == sum(lines)
    assert Decimal(0) <= totals.discount <= totals.lines_total
    assert totals.total == totals.lines_total - totals.discount + delivery
    assert totals.total == totals.total.quantize(KOPECK)


@given(LINES)
def test_a_whole_percent_gives_everything_away(lines: list[Decimal]) -> None:
    totals = count_totals(lines, kind="percent", value=Decimal(100), delivery_price=Decimal(0))

    assert totals.total == 0


@given(st.integers(1, 100_000), MONEY)
def test_a_line_is_quantity_by_price(quantity: int, price: Decimal) -> None:
    assert count_line(quantity=quantity, price=price, discount=Decimal(0)) == quantity * price


@given(MONEY, MONEY)
def test_paid_is_told_by_the_sum(paid: Decimal, total: Decimal) -> None:
    states = {
        (False, True): "unpaid",
        (False, False): "unpaid",
        (True, True): "paid",
        (True, False): "part",
    }

    assert payment_state(paid=paid, total=total) == states[paid > 0, paid >= total]
