"""Orders that a program may send again: the repeat gets the first one (law 10)."""

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.core import clock
from kramar.core.errors import InvalidError
from kramar.core.tenancy import current_company_id
from kramar.intake.models import IDEMPOTENCY_KEY_LENGTH, IdempotencyKey
from kramar.orders.drafts import OrderDraft
from kramar.orders.models import Order
from kramar.orders.services.creating import create_order
from kramar.staff.models import Employee


class IdempotencyKeyError(InvalidError):
    """The word is too long to be kept."""

    code = "idempotency_key_invalid"


@transaction.atomic
def create_order_once(*, key: str, draft: OrderDraft, by: Employee) -> Order:
    """Make an order, or return the one that was made with this word.

    Of two at once the second waits at the unique key until the first has its order, or none.

    :raises IdempotencyKeyError: the word is too long
    :raises KramarError: the order cannot be made; the word stays free
    """
    if len(key) > IDEMPOTENCY_KEY_LENGTH or "\0" in key:
        message = _("Ключ повторення не довший за %(limit)d символів")
        raise IdempotencyKeyError(message % {"limit": IDEMPOTENCY_KEY_LENGTH})
    kept, is_new = IdempotencyKey.objects.get_or_create(
        company_id=current_company_id(), key=key, defaults={"created_at": clock.now()}
    )
    if not is_new and kept.order is not None:
        return kept.order
    kept.order = create_order(draft=draft, by=by)
    kept.save(update_fields=["order"])
    return kept.order
