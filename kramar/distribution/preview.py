"""A dry run: who would be next, and why not the others; nobody is given anything."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from kramar.company.models import Company
from kramar.distribution.models import Kind
from kramar.distribution.queries import Standing, find_standings, list_crew, may_take
from kramar.distribution.rule import Item, Reason, hand_out
from kramar.staff.models import Employee

State = Literal["next", "ready", "full", "weightless", "out", "away", "not_allowed"]


@dataclass(frozen=True, slots=True)
class DryRun:
    """Who would be given the next one, and where each stands.

    :param employee: ``None`` where it would wait
    """

    employee: Employee | None
    reason: Reason | None
    standings: Sequence[tuple[Standing, State]]


def preview_next(kind: Kind, company: Company) -> DryRun:
    """Say who would be given the next one, if a buyer whom nobody knows came now."""
    people = [employee for employee, _terms in list_crew()]
    standings = find_standings(kind, people, company)
    ready = {each.employee.pk: each for each in standings.values() if _state(kind, each) == "ready"}
    choices = hand_out([Item(1)], [each.taker() for each in ready.values()])
    chosen = choices[0].taker_id if choices else None
    return DryRun(
        employee=ready[chosen].employee if chosen else None,
        reason=choices[0].reason if choices else None,
        standings=[
            (each, "next" if each.employee.pk == chosen else _state(kind, each))
            for each in standings.values()
        ],
    )


def _state(kind: Kind, standing: Standing) -> State:
    if not may_take(kind, standing.employee):
        return "not_allowed"
    if not standing.terms.takes_part:
        return "out"
    if not standing.employee.on_site:
        return "away"
    if standing.taker().room == 0:
        return "full"
    return "ready" if standing.terms.weight else "weightless"
