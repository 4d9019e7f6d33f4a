"""How many orders a month the company's plan allows."""

from zoneinfo import ZoneInfo

from django.core.cache import cache
from django.db.models import QuerySet
from django.utils.translation import gettext_noop

from kramar.alerts.models import AlertKind
from kramar.alerts.services.raising import raise_alert
from kramar.alerts.words import Words
from kramar.company.errors import PlanLimitError
from kramar.company.models import Plan
from kramar.company.queries import get_current_company
from kramar.company.services.subscriptions import find_plan, refuse_over_limit
from kramar.core import clock
from kramar.core.tenancy import current_company_id
from kramar.orders.models import Order

# However fast orders come, they are counted so often.
SECONDS_BETWEEN_COUNTS = 60


def refuse_order_over_limit() -> None:
    """Refuse a hand-made order when the month's are used up, and tell the company so.

    What sites send is taken all the same: a buyer does not know of the shop's plan.

    :raises PlanLimitError: there are as many as the plan allows
    """
    try:
        refuse_over_limit(lambda plan: plan.order_limit, count_orders_of_month)
    except PlanLimitError:
        plan = find_plan()
        if plan is not None:
            _tell(plan)
        raise


def tell_orders_over_limit() -> None:
    """Tell the company that sites have brought more than its plan allows; they are kept.

    Outside of the transaction that takes them, and once in a while: a crowd is not counted each
    time one of it comes.
    """
    if not cache.add(f"orders:limit:{current_company_id()}", 1, SECONDS_BETWEEN_COUNTS):
        return
    plan = find_plan()
    if plan is None or plan.order_limit is None:
        return
    # No further than tells: a shop may have a hundred times as many.
    if _of_month()[: plan.order_limit + 1].count() > plan.order_limit:
        _tell(plan)


def count_orders_of_month() -> int:
    """Count the orders of this month by the company's calendar."""
    return _of_month().count()


def _of_month() -> "QuerySet[Order]":
    zone = ZoneInfo(get_current_company().time_zone)
    start = clock.now().astimezone(zone).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    return Order.objects.filter(created_at__gte=start)


def _tell(plan: Plan) -> None:
    words = gettext_noop(
        "Тариф «%(plan)s» дозволяє %(limit)d на місяць. Замовлення із сайтів і далі зберігаються, "
        "а створити власне не вийде. Зверніться до оператора."
    )
    raise_alert(
        kind=AlertKind.TASK,
        key="plan:orders",
        title=Words(gettext_noop("Замовлень цього місяця більше, ніж дозволяє тариф")),
        details=Words(words, {"plan": plan.name, "limit": plan.order_limit or 0}),
        link="/administration/plan",
    )
