"""``distribution``: orders and chats that go by themselves, who takes part, and who is next."""

from typing import Annotated, Literal

from ninja import Query, Router, Schema
from pydantic import Field

from kramar.api.access import needs
from kramar.api.company_scope import EmployeeRequest
from kramar.api.paths import Id
from kramar.chats.queries.queue import count_chat_queue
from kramar.company.models import Company
from kramar.company.services import CompanyChanges
from kramar.distribution.models import Kind, Participant
from kramar.distribution.preview import DryRun, preview_next
from kramar.distribution.queries import find_terms, list_crew, may_take
from kramar.distribution.rule import Reason
from kramar.distribution.services.settings import Terms, change_distribution, set_terms
from kramar.orders.events.snapshots import Ref
from kramar.orders.queries.queue import count_queue
from kramar.staff.models import Employee
from kramar.staff.permissions import Permission
from kramar.staff.queries import get_employee

router = Router(tags=["distribution"])
administrator = needs(Permission.ADMINISTRATION)

MOST = 1000
Weight = Annotated[int, Field(ge=0, le=100)]
Limit = Annotated[int, Field(ge=0, le=MOST)] | None
Minutes = Annotated[int, Field(ge=0, le=24 * 60)]
KindName = Literal["order", "chat"]
StandingState = Literal["next", "ready", "full", "weightless", "out", "away", "not_allowed"]


class DistributionOut(Schema):
    """The settings, and how much waits in the queues now.

    :ivar leave_after_minutes: without an open screen, after which one has left; zero is never
    """

    orders_enabled: bool
    chats_enabled: bool
    leave_after_minutes: int
    hand_back_enabled: bool
    orders_waiting: int
    chats_waiting: int

    @classmethod
    def of(cls, company: Company) -> "DistributionOut":
        """Present the settings of the company in scope."""
        return cls(
            orders_enabled=company.distribution_enabled,
            chats_enabled=company.chat_distribution_enabled,
            leave_after_minutes=company.leave_after_minutes,
            hand_back_enabled=company.hand_back_enabled,
            orders_waiting=count_queue(),
            chats_waiting=count_chat_queue(),
        )


class DistributionPatch(Schema):
    """What is to change; what is left out stays."""

    orders_enabled: bool | None = None
    chats_enabled: bool | None = None
    leave_after_minutes: Minutes | None = None
    hand_back_enabled: bool | None = None

    def changes(self) -> CompanyChanges:
        """Return what is to change."""
        return CompanyChanges(
            distribution_enabled=self.orders_enabled,
            chat_distribution_enabled=self.chats_enabled,
            leave_after_minutes=self.leave_after_minutes,
            hand_back_enabled=self.hand_back_enabled,
        )


class ParticipantIn(Schema):
    """How an employee takes part: weight zero takes only what comes from their own clients."""

    takes_part: bool
    weight: Weight
    order_limit: Limit = None
    chat_limit: Limit = None


class ParticipantOut(Schema):
    """An employee who may take part, and how."""

    employee: Ref
    takes_part: bool
    weight: int
    order_limit: int | None
    chat_limit: int | None
    on_site: bool
    takes_orders: bool
    takes_chats: bool


class ParticipantList(Schema):
    """Everybody whose role lets them work on orders or answer in chats."""

    items: list[ParticipantOut]
    next: None = None


class StandingOut(Schema):
    """Where an employee stands: what they took today, what they have in hand, and why not they."""

    employee: Ref
    state: StandingState
    taken: int
    weight: int
    in_hand: int
    limit: int | None


class NextOut(Schema):
    """Who would be given the next one of a buyer whom nobody knows, and why."""

    enabled: bool
    waiting: int
    employee: Ref | None
    reason: Reason | None
    standings: list[StandingOut]

    @classmethod
    def of(cls, run: DryRun, *, enabled: bool, waiting: int) -> "NextOut":
        """Present a dry run."""
        return cls(
            enabled=enabled,
            waiting=waiting,
            employee=_ref(run.employee) if run.employee else None,
            reason=run.reason,
            standings=[
                StandingOut(
                    employee=_ref(each.employee),
                    state=state,
                    taken=each.taken,
                    weight=each.terms.weight,
                    in_hand=each.in_hand,
                    limit=each.limit,
                )
                for each, state in run.standings
            ],
        )


class QueueOut(Schema):
    """How many new orders and unanswered chats nobody has."""

    orders: int
    chats: int


class NextQuery(Schema):
    """What would be handed out."""

    kind: KindName


@router.get(
    "/distribution",
    response=DistributionOut,
    auth=administrator,
    operation_id="get_distribution",
)
def get_distribution(request: EmployeeRequest) -> DistributionOut:
    """Show the settings."""
    return DistributionOut.of(request.employee.company)


@router.patch(
    "/distribution",
    response=DistributionOut,
    auth=administrator,
    operation_id="change_distribution",
)
def patch_distribution(request: EmployeeRequest, body: DistributionPatch) -> DistributionOut:
    """Change the settings; they are followed at once."""
    by = request.employee
    company = change_distribution(company=by.company, changes=body.changes(), by=by)
    return DistributionOut.of(company)


@router.get("/distribution/queue", response=QueueOut, auth=administrator, operation_id="get_queue")
def get_queue(request: EmployeeRequest) -> QueueOut:
    """Count what waits."""
    return QueueOut(orders=count_queue(), chats=count_chat_queue())


@router.get(
    "/distribution/next", response=NextOut, auth=administrator, operation_id="get_next_taker"
)
def get_next(request: EmployeeRequest, query: Query[NextQuery]) -> NextOut:
    """Tell who would be next, and give nobody anything."""
    company, kind = request.employee.company, Kind(query.kind)
    is_order = kind == Kind.ORDER
    return NextOut.of(
        preview_next(kind, company),
        enabled=company.distribution_enabled if is_order else company.chat_distribution_enabled,
        waiting=count_queue() if is_order else count_chat_queue(),
    )


@router.get(
    "/distribution/participants",
    response=ParticipantList,
    auth=administrator,
    operation_id="list_participants",
)
def list_participants(request: EmployeeRequest) -> ParticipantList:
    """List who may take part, and how."""
    return ParticipantList(items=[_participant(*each) for each in list_crew()])


@router.get(
    "/distribution/participants/{employee_id}",
    response=ParticipantOut,
    auth=administrator,
    operation_id="get_participant",
)
def get_participant(request: EmployeeRequest, employee_id: Id) -> ParticipantOut:
    """Show how an employee takes part."""
    employee = get_employee(employee_id)
    return _participant(employee, find_terms([employee])[employee.pk])


@router.put(
    "/distribution/participants/{employee_id}",
    response=ParticipantOut,
    auth=administrator,
    operation_id="set_participant",
)
def put_participant(
    request: EmployeeRequest, employee_id: Id, body: ParticipantIn
) -> ParticipantOut:
    """Say how an employee takes part."""
    employee = get_employee(employee_id)
    row = set_terms(employee=employee, terms=Terms(**dict(body)), by=request.employee)
    return _participant(employee, row)


def _participant(employee: Employee, terms: Participant) -> ParticipantOut:
    return ParticipantOut(
        employee=_ref(employee),
        on_site=employee.on_site,
        takes_part=terms.takes_part,
        weight=terms.weight,
        order_limit=terms.order_limit,
        chat_limit=terms.chat_limit,
        takes_orders=may_take(Kind.ORDER, employee),
        takes_chats=may_take(Kind.CHAT, employee),
    )


def _ref(employee: Employee) -> Ref:
    return Ref(id=employee.pk, name=employee.full_name)
