"""Rows are written in parts that others hardly wait for, whatever the machine."""

from kramar.catalog.services.importing.pace import FEWEST, MOST, Pace


def test_all_rows_come_once_and_in_their_order() -> None:
    parts = list(Pace().parts(range(250)))

    assert [row for part in parts for row in part] == list(range(250))
    assert max(len(part) for part in parts) <= MOST


def test_a_slow_machine_gets_small_parts_and_a_quick_one_large_ones() -> None:
    slow, quick = Pace(), Pace()

    slow.learn(10, 1.0)
    quick.learn(1_000_000, 0.001)
    quick.learn(1_000_000, 0.001)

    assert slow.size == FEWEST
    assert quick.size > MOST // 2
