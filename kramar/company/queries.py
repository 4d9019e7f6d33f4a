"""Reads of companies that are worth a name."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from kramar.company.models import Company, PaymentDetails, Subscription
from kramar.core import clock
from kramar.core.errors import AbsentError
from kramar.core.files import open_thumbnail
from kramar.core.prepared import PreparedPastCompany, Slot
from kramar.core.tenancy import current_company_id
from kramar.core.working_hours import WorkingSpan, closed_since, is_open

_COMPANY = PreparedPastCompany(Company, lambda rows: rows.filter(pk=Slot("id")))


@dataclass(frozen=True, slots=True)
class AwayMessage:
    """What is answered to a client who writes while the shop is closed.

    :param closed_since: when it closed: nobody is told twice in one closed time
    """

    text: str
    closed_since: datetime


def get_current_company() -> Company:
    """Return the company in scope."""
    return Company.objects.get(pk=current_company_id())


def lock_company(company_id: int) -> Company:
    """Return a company, locked until the transaction ends."""
    return Company.objects.select_for_update().get(pk=company_id)


# What `Company.is_resting` says of one.
RESTING = Q(suspended_at__isnull=False) | Q(deletes_at__isnull=False)


def list_resting() -> QuerySet[Company, int]:
    """Return the ids of companies that do nothing by themselves until they work again.

    Whoever works behind the screens passes them over: it sends, hands out and asks for nothing in
    their name. What was due waits where it is, so that it goes on afterwards. It is looked for
    within the question of what is due: those are asked every second, and mostly nothing is.
    """
    return Company.objects.filter(RESTING).values_list("pk", flat=True)


def list_distributing() -> set[int]:
    """Return the companies that hand orders or chats out."""
    on = Q(distribution_enabled=True) | Q(chat_distribution_enabled=True)
    return set(Company.objects.filter(on).exclude(RESTING).values_list("pk", flat=True))


def hours_of(company: Company) -> list[WorkingSpan]:
    """Return the company's working hours; an empty list means round the clock."""
    return [WorkingSpan.model_validate(span) for span in company.working_hours]


def find_away_message(company_id: int, at: datetime) -> AwayMessage | None:
    """Return what the company answers by itself at a moment, ``None`` in its working hours."""
    company = _COMPANY.find(id=company_id)
    if company is None or not company.away_message_enabled or company.is_resting:
        return None
    hours, zone = hours_of(company), ZoneInfo(company.time_zone)
    if is_open(hours, at, zone):
        return None
    return AwayMessage(text=company.away_message, closed_since=closed_since(hours, at, zone))


def find_subscription(company: Company) -> Subscription | None:
    """Return what the company has paid for, with plan and company loaded."""
    rows = Subscription.objects.select_related("plan", "company")
    return rows.filter(company=company).first()


def read_logo(company: Company) -> bytes:
    """Return the company's small logo; nothing when it has none, or the storage has lost it."""
    if company.logo is None:
        return b""
    try:
        with open_thumbnail(company.logo) as file:
            return bytes(file.read())
    except FileNotFoundError:
        return b""


def is_any_company() -> bool:
    """Whether the installation has a company."""
    return Company.objects.exists()


def is_second_step_wanted(company_id: int) -> bool:
    """Whether the company lets nobody in by the password alone."""
    return Company.objects.filter(pk=company_id, two_step_required=True).exists()


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
