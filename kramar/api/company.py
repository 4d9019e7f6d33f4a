"""``company``: the company in scope, and what it pays for."""

from datetime import date
from typing import Annotated, Literal

from allauth.account.internal.flows.reauthentication import did_recently_reauthenticate
from django.utils.translation import gettext as _
from ninja import File, Router, Schema
from ninja.files import UploadedFile
from pydantic import Field, StringConstraints

from kramar.api.access import needs, signed_in
from kramar.api.company_scope import EmployeeRequest
from kramar.api.uploads import KEPT_UNUSED
from kramar.channels.queries import count_channels_in_use
from kramar.company.events import CompanySnapshot
from kramar.company.models import (
    AWAY_MESSAGE_LENGTH,
    Payment,
    PaymentDetails,
    Plan,
    Subscription,
)
from kramar.company.queries import count_days_left, find_payment_details, find_subscription
from kramar.company.services import CompanyChanges, change_company
from kramar.company.services.logo import set_logo
from kramar.company.services.subscriptions import list_payments
from kramar.core.errors import RefusedError
from kramar.core.files import MEGABYTE, store_file
from kramar.core.money import Money
from kramar.core.working_hours import WorkingSpan
from kramar.orders.services.limits import count_orders_of_month
from kramar.owndata.policies import refuse_other_than_owner
from kramar.owndata.services.deletion.asking import ask_deletion
from kramar.papers.payment_code import draw_plan_payment
from kramar.staff.permissions import Permission
from kramar.staff.queries import count_working
from kramar.staff.services.second_step import require_second_step

router = Router(tags=["company"])

Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120)]
AwayText = Annotated[str, StringConstraints(strip_whitespace=True, max_length=AWAY_MESSAGE_LENGTH)]
# Four spans a day are more than anybody has.
Hours = Annotated[list[WorkingSpan], Field(max_length=28)]
PAYMENTS_SHOWN = 100
LOGO_LIMIT = 2 * MEGABYTE
LONGEST_WAIT_MINUTES = 7 * 24 * 60


class CompanyPatch(Schema):
    """Settings to change; what is left out stays."""

    name: Name | None = None
    time_zone: str | None = None
    currency: str | None = None
    language: Literal["uk", "en"] | None = None
    messenger_enabled: bool | None = None
    working_hours: Hours | None = None
    overdue_minutes: Annotated[int, Field(ge=0, le=LONGEST_WAIT_MINUTES)] | None = None
    client_follows_chat: bool | None = None
    away_message_enabled: bool | None = None
    away_message: AwayText | None = None
    allow_negative_stock: bool | None = None

    def changes(self) -> CompanyChanges:
        """Return what is to change."""
        return CompanyChanges(**dict(self))


class SecondStepRule(Schema):
    """Whether everybody of the company signs in by two steps."""

    required: bool


class SubscriptionSummary(Schema):
    """The plan, and the days that are paid: zero on the last one, negative after it."""

    plan: str
    paid_until: date
    days_left: int

    @classmethod
    def of(cls, subscription: Subscription) -> "SubscriptionSummary":
        """Present a subscription whose plan and company are loaded."""
        return cls(
            plan=subscription.plan.name,
            paid_until=subscription.paid_until,
            days_left=count_days_left(subscription),
        )


class PaymentDetailsOut(Schema):
    """Where to pay: the operator's account."""

    recipient: str
    code: str
    iban: str
    bank: str
    purpose: str

    @classmethod
    def of(cls, details: PaymentDetails) -> "PaymentDetailsOut":
        """Present the operator's details."""
        return cls(
            recipient=details.recipient,
            code=details.code,
            iban=details.iban,
            bank=details.bank,
            purpose=details.purpose,
        )


class PlanPaymentOut(Schema):
    """Money that came to the operator."""

    paid_date: date
    amount: Money
    plan: str
    paid_until: date

    @classmethod
    def of(cls, payment: Payment) -> "PlanPaymentOut":
        """Present a payment whose plan is loaded."""
        return cls(
            paid_date=payment.paid_date,
            amount=payment.amount,
            plan=payment.plan.name,
            paid_until=payment.paid_until,
        )


class LimitsOut(Schema):
    """What the plan allows; ``None`` is no limit."""

    employees: int | None
    channels: int | None
    orders_a_month: int | None

    @classmethod
    def of(cls, plan: Plan) -> "LimitsOut":
        """Present a plan's limits."""
        return cls(
            employees=plan.employee_limit,
            channels=plan.channel_limit,
            orders_a_month=plan.order_limit,
        )


class UsageOut(Schema):
    """How much is in use of what plans limit."""

    employees: int
    channels: int
    orders_a_month: int

    @classmethod
    def of_company(cls) -> "UsageOut":
        """Count it in the company in scope."""
        return cls(
            employees=count_working(),
            channels=count_channels_in_use(),
            orders_a_month=count_orders_of_month(),
        )


class SubscriptionOut(Schema):
    """What the company pays for and where to; an installation of one's own may have neither.

    ``used`` is for administrators: others do not see how much there is of everything.
    ``code`` is an SVG that a bank's application opens as a filled-in payment, or empty.
    """

    plan: str | None
    price: Money | None
    limits: LimitsOut | None
    used: UsageOut | None
    paid_until: date | None
    days_left: int | None
    payments: list[PlanPaymentOut]
    payment_details: PaymentDetailsOut | None
    code: str


class PasswordNeededError(RefusedError):
    """The password was not shown again within the last minutes."""

    code = "password_needed"


class DeletionIn(Schema):
    """The company's name, typed once more."""

    name: Annotated[str, Field(max_length=200)]


@router.get("/company", response=CompanySnapshot, auth=signed_in(), operation_id="get_company")
def get_company(request: EmployeeRequest) -> CompanySnapshot:
    """Show the company."""
    return CompanySnapshot.of(request.employee.company)


@router.patch(
    "/company",
    response=CompanySnapshot,
    auth=needs(Permission.ADMINISTRATION),
    operation_id="patch_company",
)
def patch_company(request: EmployeeRequest, body: CompanyPatch) -> CompanySnapshot:
    """Change the company's settings."""
    by = request.employee
    return CompanySnapshot.of(change_company(company=by.company, changes=body.changes(), by=by))


@router.post(
    "/company/logo",
    response=CompanySnapshot,
    auth=needs(Permission.ADMINISTRATION),
    operation_id="upload_company_logo",
)
def post_logo(request: EmployeeRequest, file: File[UploadedFile]) -> CompanySnapshot:
    """Take a picture as the company's logo."""
    by = request.employee
    kept = store_file(file, name=file.name or "", limit=LOGO_LIMIT, keep_unused=KEPT_UNUSED)
    return CompanySnapshot.of(set_logo(company=by.company, picture=kept, by=by))


@router.delete(
    "/company/logo",
    response=CompanySnapshot,
    auth=needs(Permission.ADMINISTRATION),
    operation_id="delete_company_logo",
)
def delete_logo(request: EmployeeRequest) -> CompanySnapshot:
    """Do without a logo."""
    by = request.employee
    return CompanySnapshot.of(set_logo(company=by.company, picture=None, by=by))


@router.delete(
    "/company",
    response=CompanySnapshot,
    auth=needs(Permission.ADMINISTRATION),
    operation_id="delete_company",
)
def delete_company(request: EmployeeRequest, body: DeletionIn) -> CompanySnapshot:
    """Let the company go in some days; for an owner who has just shown the password again."""
    refuse_other_than_owner(request.employee)
    if request.by_key or not did_recently_reauthenticate(request):
        raise PasswordNeededError(_("Підтвердьте паролем, що це ви"))
    return CompanySnapshot.of(ask_deletion(name=body.name, by=request.employee))


@router.put(
    "/company/second-step",
    response=CompanySnapshot,
    auth=needs(Permission.ADMINISTRATION),
    operation_id="put_second_step_rule",
)
def put_second_step_rule(request: EmployeeRequest, body: SecondStepRule) -> CompanySnapshot:
    """Ask everybody for a second step at sign-in, or no longer so."""
    return CompanySnapshot.of(require_second_step(required=body.required, by=request.employee))


@router.get(
    "/company/subscription",
    response=SubscriptionOut,
    auth=signed_in(),
    operation_id="get_subscription",
)
def get_subscription(request: EmployeeRequest) -> SubscriptionOut:
    """Show the plan and where to pay."""
    company = request.employee.company
    may_count = request.employee.can(Permission.ADMINISTRATION)
    subscription, details = find_subscription(company), find_payment_details()
    return SubscriptionOut(
        plan=subscription.plan.name if subscription else None,
        price=subscription.plan.price if subscription else None,
        limits=LimitsOut.of(subscription.plan) if subscription else None,
        used=UsageOut.of_company() if may_count else None,
        payments=[PlanPaymentOut.of(each) for each in list_payments(company)[:PAYMENTS_SHOWN]],
        paid_until=subscription.paid_until if subscription else None,
        days_left=count_days_left(subscription) if subscription else None,
        payment_details=PaymentDetailsOut.of(details) if details else None,
        code=draw_plan_payment(details, subscription.plan) if details and subscription else "",
    )
