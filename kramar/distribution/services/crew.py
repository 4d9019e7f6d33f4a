"""Who stands ready while something is handed out."""

from collections.abc import Iterable

from kramar.company.models import Company
from kramar.distribution.models import Kind
from kramar.distribution.queries import Standing, find_standings, find_terms, may_take
from kramar.distribution.rule import Choice, Taker
from kramar.staff.models import Employee
from kramar.staff.queries import lock_presence

Why = dict[str, str | int]


class Crew:
    """Those on site who take part; they stay so until the commit."""

    def __init__(self, kind: Kind, company: Company) -> None:
        self._kind, self._company = kind, company
        ready = [each for each in lock_presence() if may_take(kind, each)]
        terms = find_terms(ready)
        self._employees = [each for each in ready if terms[each.pk].takes_part]
        self.ids = [each.pk for each in self._employees]

    def standings(self) -> dict[int, Standing]:
        """Read where each stands now."""
        return find_standings(self._kind, self._employees, self._company)

    def employee(self, employee_id: int) -> Employee:
        """Return one of them."""
        return next(each for each in self._employees if each.pk == employee_id)


def whose_clients(takers: Iterable[Taker]) -> list[int] | None:
    """Say whose clients' part of the queue can be handed out; ``None`` is all of the queue."""
    free = [each for each in takers if each.room is None or each.room > 0]
    return None if any(each.weight for each in free) else [each.id for each in free]


def explain(choice: Choice) -> Why:
    """Say why, as histories keep it."""
    return {
        "reason": choice.reason.value,
        "taken": choice.taken,
        "weight": choice.weight,
        "among": choice.among,
    }
