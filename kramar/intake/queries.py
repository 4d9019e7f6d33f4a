"""Reads of what sites have sent that are worth a name."""

from django.utils.translation import gettext as _

from kramar.intake.errors import RequestAbsentError
from kramar.intake.models import RawOrderRequest


def list_requests(*, state: str, before: int | None, limit: int) -> list[RawOrderRequest]:
    """List the requests of a state, the newest first."""
    rows = RawOrderRequest.objects.select_related("api_key", "order").filter(state=state)
    rows = rows.order_by("-pk")
    if before is not None:
        rows = rows.filter(pk__lt=before)
    return list(rows[:limit])


def get_request(request_id: int) -> RawOrderRequest:
    """Return a request.

    :raises RequestAbsentError: there is none
    """
    row = RawOrderRequest.objects.select_related("api_key", "order").filter(pk=request_id).first()
    if row is None:
        raise RequestAbsentError(_("Такого замовлення з сайту немає"))
    return row
