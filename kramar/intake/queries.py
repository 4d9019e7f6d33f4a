"""Reads of what sites have sent that are worth a name."""

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from kramar.intake.errors import RequestAbsentError
from kramar.intake.models import RawOrderRequest
from kramar.orders.models import NOBODY
from kramar.orders.policies import OrderSight

SETTLED = {RawOrderRequest.State.ACCEPTED, RawOrderRequest.State.DUPLICATE}


def list_requests(
    sight: OrderSight, *, state: str, before: int | None, limit: int
) -> list[RawOrderRequest]:
    """List the requests of a state that the employee may see, the newest first."""
    rows = _seen_by(sight).filter(state=state).order_by("-pk")
    if before is not None:
        rows = rows.filter(pk__lt=before)
    return list(rows[:limit])


def get_request(sight: OrderSight, request_id: int) -> RawOrderRequest:
    """Return a request.

    :raises RequestAbsentError: there is none for these eyes
    """
    row = _seen_by(sight).filter(pk=request_id).first()
    if row is None:
        raise RequestAbsentError(_("Такого замовлення з сайту немає"))
    return row


def _seen_by(sight: OrderSight) -> QuerySet[RawOrderRequest]:
    """Return the requests that wait for anybody, and of the others those whose orders are seen."""
    rows = RawOrderRequest.objects.select_related("api_key", "order")
    keys = sight.responsible_keys()
    if keys is None:
        return rows
    seen = Q(order__responsible__in=keys)
    if NOBODY in keys:
        seen |= Q(order__isnull=False, order__responsible=None)
    return rows.filter(~Q(state__in=SETTLED) | seen)
