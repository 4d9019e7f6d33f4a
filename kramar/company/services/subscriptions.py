"""What companies pay the operator for: payments, limits of a plan, suspension."""

import calendar
from collections.abc import Callable
from datetime import date, timedelta

from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext_noop as _noop

from kramar.audit.services import record
from kramar.company.errors import PlanLimitError
from kramar.company.events import CompanyChanged, CompanySnapshot
from kramar.company.models import Company, Payment, Plan, Subscription
from kramar.core import clock
from kramar.core.sentences import Sentence
from kramar.core.tenancy import current_company_id
from kramar.events.services import publish

LONGEST_MONTH = 31


def list_payments(company: Company) -> QuerySet[Payment]:
    """Return what the company has paid, newest first, with plans loaded."""
    rows = Payment.objects.select_related("plan").filter(company=company)
    return rows.order_by("-paid_date", "-id")


@transaction.atomic
def record_payment(*, payment: Payment) -> Payment:
    """Keep a payment that has come, and prolong the subscription by its months.

    They begin where the paid time ends, or today when it has ended already.
    """
    # Locked: two payments that are typed in at once prolong one after the other.
    company = Company.objects.select_for_update().get(pk=payment.company_id)
    held = Subscription.objects.filter(company=company).first()
    today = clock.now().date()
    start = max(held.paid_until, today) if held else today
    payment.paid_until = add_months(start, payment.months)
    payment.save()
    Subscription.objects.update_or_create(
        company=company, defaults={"plan": payment.plan, "paid_until": payment.paid_until}
    )
    record("payment.recorded", target=payment, by=None, amount=str(payment.amount))
    publish(CompanyChanged(company=CompanySnapshot.of(company)))
    return payment


def add_months(start: date, months: int) -> date:
    """Return the same day so many months later, the month's last where it has no such day."""
    first = start.replace(day=1)
    for _each in range(months):
        first = (first + timedelta(days=LONGEST_MONTH)).replace(day=1)
    last = calendar.monthrange(first.year, first.month)[1]
    return first.replace(day=min(start.day, last))


@transaction.atomic
def suspend_company(*, company: Company) -> None:
    """Leave the company to read only; what comes from outside is still kept."""
    changed = Company.objects.filter(pk=company.pk, suspended_at=None).update(
        suspended_at=clock.now()
    )
    if changed:
        _announce(company, "company.suspended")


@transaction.atomic
def resume_company(*, company: Company) -> None:
    """Let the company work again."""
    if Company.objects.filter(pk=company.pk).exclude(suspended_at=None).update(suspended_at=None):
        _announce(company, "company.resumed")


def refuse_over_limit(limit_of: Callable[[Plan], int | None], count: Callable[[], int]) -> None:
    """Refuse one more of what the plan of the company in scope limits.

    :param count: asked only when there is a limit
    :raises PlanLimitError: there are as many as the plan allows
    """
    plan = find_plan()
    limit = limit_of(plan) if plan else None
    if plan is not None and limit is not None and count() >= limit:
        raise PlanLimitError(
            Sentence.say(
                _noop(
                    "Тариф «%(plan)s» дозволяє не більше ніж %(limit)d. Зверніться до оператора."
                ),
                plan=plan.name,
                limit=limit,
            )
        )


def find_plan() -> Plan | None:
    """Return the plan of the company in scope, if it has one."""
    rows = Subscription.objects.select_related("plan")
    held = rows.filter(company_id=current_company_id()).first()
    return held.plan if held else None


def lock_subscription() -> None:
    """Let others who would use up the company's plan wait until this transaction ends."""
    Subscription.objects.select_for_update().filter(company_id=current_company_id()).first()


def _announce(company: Company, action: str) -> None:
    company.refresh_from_db()
    record(action, target=company, by=None)
    publish(CompanyChanged(company=CompanySnapshot.of(company)))
