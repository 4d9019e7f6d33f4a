"""Reading what a company sorts orders by and chooses from."""

from collections import defaultdict
from collections.abc import Collection

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from kramar.catalog.queries.offers import find_offers
from kramar.orders.errors import ChoiceAbsentError, OfferUnknownError, StatusAbsentError
from kramar.orders.events.snapshots import StatusSnapshot
from kramar.orders.models import DeliveryMethod, OrderSource, OrderStatus, PaymentMethod


def list_statuses() -> list[StatusSnapshot]:
    """Return the company's statuses in their order, by two queries."""
    statuses = list(OrderStatus.objects.order_by("position", "pk"))
    allowed: dict[int, list[int]] = defaultdict(list)
    links = OrderStatus.allowed_next.through.objects.filter(from_orderstatus__in=statuses)
    for status_id, next_id in links.values_list("from_orderstatus_id", "to_orderstatus_id"):
        allowed[status_id].append(next_id)
    return [StatusSnapshot.of_listed(each, allowed[each.pk]) for each in statuses]


def refuse_unknown_statuses(status_ids: Collection[int]) -> None:
    """Refuse ids that are of no status of the company.

    :raises StatusAbsentError: one is not
    """
    wanted = set(status_ids)
    if wanted and OrderStatus.objects.filter(pk__in=wanted).count() < len(wanted):
        raise StatusAbsentError(_("Такого статусу немає"))


def refuse_unknown_sources(source_ids: Collection[int]) -> None:
    """Refuse ids that are of no source of the company.

    :raises ChoiceAbsentError: one is not
    """
    wanted = set(source_ids)
    if wanted and OrderSource.objects.filter(pk__in=wanted).count() < len(wanted):
        raise ChoiceAbsentError(_("Такого джерела немає"))


def refuse_unknown_offer(offer_id: int | None) -> None:
    """Refuse an id that is of no offer of the company.

    :raises OfferUnknownError: it is not
    """
    if offer_id is not None and not find_offers([offer_id]):
        raise OfferUnknownError(_("Такого товару в каталозі немає"))


def list_payment_methods() -> QuerySet[PaymentMethod]:
    """Return the company's payment methods in their order."""
    return PaymentMethod.objects.order_by("position", "pk")


def list_delivery_methods() -> QuerySet[DeliveryMethod]:
    """Return the company's delivery methods in their order."""
    return DeliveryMethod.objects.order_by("position", "pk")


def list_sources() -> QuerySet[OrderSource]:
    """Return the company's sources in their order."""
    return OrderSource.objects.order_by("position", "pk")
