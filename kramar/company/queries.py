"""Reads of companies that are worth a name."""

from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _

from kramar.company.models import Company, PaymentDetails, Subscription
from kramar.core import clock
from kramar.core.errors import AbsentError
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


def get_company_by_slug(slug: str) -> Company:
    """Return a company by its short name; for the installation's own commands.

    :raises AbsentError: there is none
    """
    company = Company.objects.filter(slug=slug).first()
    if company is None:
        raise AbsentError(_("Немає компанії «%(slug)s»") % {"slug": slug})
    return company
