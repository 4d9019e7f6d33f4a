"""``me``: the signed-in employee, and everything the frame of the application shows."""

from typing import Annotated, Literal

from ninja import Router, Schema
from pydantic import StringConstraints, TypeAdapter

from kramar.alerts.queries import count_alerts
from kramar.api.access import signed_in
from kramar.api.company import SubscriptionSummary
from kramar.api.company_scope import EmployeeRequest
from kramar.chats.queries import count_unread, count_unread_mentions
from kramar.company.events import CompanySnapshot
from kramar.company.queries import find_subscription
from kramar.events.services import newest_number
from kramar.staff.events import RoleSnapshot
from kramar.staff.models import Employee, Shift
from kramar.staff.permissions import Permission
from kramar.staff.services.employees import ProfileChanges, change_profile
from kramar.staff.services.presence import come_on_site, leave_site

router = Router(tags=["me"])

Language = Literal["uk", "en"]
Theme = Literal["auto", "light", "dark"]
LANGUAGE: TypeAdapter[Language] = TypeAdapter(Language)
THEME: TypeAdapter[Theme] = TypeAdapter(Theme)
FullName = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=120)]


class CountersOut(Schema):
    """Unread chats: the employee's own, and those of nobody; unread mentions; system messages."""

    mine: int
    unassigned: int
    mentions: int
    alerts: int


class MeOut(Schema):
    """The signed-in employee."""

    id: int
    login: str
    full_name: str
    short_name: str
    language: Language
    theme: Theme
    on_site: bool
    company: CompanySnapshot
    role: RoleSnapshot
    permissions: list[str]
    subscription: SubscriptionSummary | None
    counters: CountersOut
    event_number: int

    @classmethod
    def of(cls, employee: Employee) -> "MeOut":
        """Present an employee whose user, role and company are loaded."""
        # Read before the counters: an event that comes in between is applied twice, never missed.
        number = newest_number(employee.company_id)
        mine, unassigned = count_unread(employee)
        subscription = find_subscription(employee.company)
        return cls(
            id=employee.pk,
            login=employee.user.login,
            full_name=employee.full_name,
            short_name=employee.short_name,
            language=LANGUAGE.validate_python(employee.language),
            theme=THEME.validate_python(employee.theme),
            on_site=employee.on_site,
            company=CompanySnapshot.of(employee.company),
            role=RoleSnapshot.of(employee.role),
            permissions=sorted(employee.role.permissions),
            subscription=SubscriptionSummary.of(subscription) if subscription else None,
            counters=CountersOut(
                mine=mine,
                unassigned=unassigned,
                mentions=count_unread_mentions(employee),
                alerts=count_alerts() if employee.can(Permission.ALERTS_VIEW) else 0,
            ),
            event_number=number,
        )


class MePatch(Schema):
    """What employees change about themselves; what is left out stays."""

    language: Language | None = None
    theme: Theme | None = None
    full_name: FullName | None = None


@router.get("/me", response=MeOut, auth=signed_in(), operation_id="get_me")
def get_me(request: EmployeeRequest) -> MeOut:
    """Tell who is signed in."""
    return MeOut.of(request.employee)


@router.patch("/me", response=MeOut, auth=signed_in(), operation_id="patch_me")
def patch_me(request: EmployeeRequest, body: MePatch) -> MeOut:
    """Change one's own name, language or theme."""
    changes = ProfileChanges(full_name=body.full_name, language=body.language, theme=body.theme)
    return MeOut.of(change_profile(employee=request.employee, changes=changes))


class Presence(Schema):
    """Whether the employee is on site: orders and chats are handed out to those who are."""

    on_site: bool


@router.get("/me/presence", response=Presence, auth=signed_in(), operation_id="get_presence")
def get_presence(request: EmployeeRequest) -> Presence:
    """Tell whether one is on site."""
    return Presence(on_site=request.employee.on_site)


@router.put("/me/presence", response=Presence, auth=signed_in(), operation_id="set_presence")
def put_presence(request: EmployeeRequest, body: Presence) -> Presence:
    """Come on site, or leave."""
    if body.on_site:
        come_on_site(employee=request.employee)
    else:
        leave_site(employee_ids=[request.employee.pk], end=Shift.End.SWITCH)
    return body
