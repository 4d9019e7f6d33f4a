"""On SQLite one process does the work."""

import pytest
from django.db import connection

from kramar.project.seat import WorkersSeat

pytestmark = pytest.mark.django_db


def test_a_seat_is_free_again_when_it_is_given_up() -> None:
    first, second = WorkersSeat(), WorkersSeat()

    answers = [first.take(), second.take()]
    first.give_up()
    answers.append(second.take())
    second.give_up()

    assert answers == [True, connection.vendor != "sqlite", True]
