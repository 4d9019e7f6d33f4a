"""How many orders a month the company's plan allows."""

from zoneinfo import ZoneInfo

from django.utils.translation import gettext_noop

from kramar.alerts.models import AlertKind
from kramar.alerts.services.raising import raise_alert
from kramar.alerts.words import Words
from kramar.company.errors import PlanLimitError
from kramar.company.queries import get_current_company
from kramar.company.services.subscriptions import refuse_over_limit
from kramar.core import clock
from kramar.orders.models import Order


def refuse_order_over_limit() -> None:
    """Refuse a hand-made order when the month's are used up, and tell the company so.

    What sites send is taken all the same: a buyer does not know of the shop's plan.

    :raises PlanLimitError: there are as many as the plan allows
    """
    try:
        refuse_over_limit(lambda plan: plan.order_limit, _count_this_month)
    except PlanLimitError as error:
        raise_alert(
            kind=AlertKind.TASK,
            key="plan:orders",
            title=Words(gettext_noop("Замовлень цього місяця більше, ніж дозволяє тариф")),
            details=error.detail,
            link="/administration/plan",
        )
        raise


def _count_this_month() -> int:
    zone = ZoneInfo(get_current_company().time_zone)
    start = clock.now().astimezone(zone).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    return Order.objects.filter(created_at__gte=start).count()
