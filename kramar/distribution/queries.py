"""Reading who may be given what, and what they took today."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from kramar.chats.queries.queue import count_open_chats
from kramar.company.models import Company
from kramar.core import clock
from kramar.distribution.models import Kind, Participant, Share
from kramar.distribution.rule import Taker
from kramar.orders.queries.queue import count_in_hand
from kramar.staff.models import Employee
from kramar.staff.permissions import Permission
from kramar.staff.policies import can_answer
from kramar.staff.queries import list_employees, list_shift_starts

NEVER = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Standing:
    """Where an employee stands in the handing out of a kind."""

    employee: Employee
    terms: Participant
    taken: int
    in_hand: int
    limit: int | None
    waits_since: datetime

    def taker(self) -> Taker:
        """Say it in the words of the rule."""
        return Taker(
            id=self.employee.pk,
            weight=self.terms.weight,
            taken=self.taken,
            room=None if self.limit is None else max(self.limit - self.in_hand, 0),
            waits_since=self.waits_since.timestamp(),
        )


def may_take(kind: str, employee: Employee) -> bool:
    """Whether the role lets the employee work on what is handed out."""
    if kind == Kind.CHAT:
        return can_answer(employee)
    return employee.can(Permission.ORDERS_VIEW) and employee.can(Permission.ORDERS_EDIT)


def find_terms(employees: Sequence[Employee]) -> dict[int, Participant]:
    """Return how each takes part, by id; who never chose begins as everybody does."""
    rows = Participant.objects.filter(employee__in=employees)
    known = {row.employee_id: row for row in rows}
    return {
        each.pk: known.get(each.pk) or Participant(company_id=each.company_id, employee=each)
        for each in employees
    }


def list_crew() -> list[tuple[Employee, Participant]]:
    """Return everybody whose role lets them take orders or chats, by name, and how they do."""
    people = [
        each
        for each in list_employees().filter(is_active=True)
        if may_take(Kind.ORDER, each) or may_take(Kind.CHAT, each)
    ]
    terms = find_terms(people)
    return [(each, terms[each.pk]) for each in people]


def find_standings(
    kind: str, employees: Sequence[Employee], company: Company
) -> dict[int, Standing]:
    """Return where each employee stands, by id; four queries however many there are."""
    ids = [each.pk for each in employees]
    terms = find_terms(employees)
    shares = {row.employee_id: row for row in Share.objects.filter(kind=kind, employee__in=ids)}
    in_hand = count_held(kind, ids)
    came = list_shift_starts(ids)
    today = today_of(company)
    return {
        each.pk: Standing(
            employee=each,
            terms=terms[each.pk],
            taken=_taken(shares, each.pk, today),
            in_hand=in_hand.get(each.pk, 0),
            limit=terms[each.pk].limit_of(kind),
            waits_since=_waits_since(shares, came, each.pk),
        )
        for each in employees
    }


def count_held(kind: str, employee_ids: Sequence[int]) -> dict[int, int]:
    """Return how much of a kind each has in hand."""
    return count_open_chats(employee_ids) if kind == Kind.CHAT else count_in_hand(employee_ids)


def today_of(company: Company) -> date:
    """Return the day that shares are counted for."""
    return clock.now().astimezone(ZoneInfo(company.time_zone)).date()


def _taken(shares: Mapping[int, Share], employee_id: int, today: date) -> int:
    share = shares.get(employee_id)
    return share.taken if share and share.date == today else 0


def _waits_since(
    shares: Mapping[int, Share], came: Mapping[int, datetime], employee_id: int
) -> datetime:
    share = shares.get(employee_id)
    return max(came.get(employee_id, NEVER), share.last_at if share else NEVER)
