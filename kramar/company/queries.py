"""Reads of companies that are worth a name."""

from zoneinfo import ZoneInfo

from kramar.company.models import Company, PaymentDetails, Subscription
from kramar.core import clock
from kramar.core.tenancy import current_company_id


def get_current_company() -> Company:
    """Return the company in scope."""
    return Company.objects.get(pk=current_company_id())


def find_subscription(company: Company) -> Subscription | None:
    """Return what the company has paid for, with plan and company loaded."""
    rows = Subscription.objects.select_related("plan", "company")
    return rows.filter(company=company).first()


def find_payment_details() -> PaymentDetails | None:
    """Return where the companies of this installation pay to."""
    return PaymentDetails.objects.first()


def count_days_left(subscription: Subscription) -> int:
    """Count the paid days after today, by the company's calendar; negative once they are over."""
    today = clock.now().astimezone(ZoneInfo(subscription.company.time_zone)).date()
    return (subscription.paid_until - today).days
