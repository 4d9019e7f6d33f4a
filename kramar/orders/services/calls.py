"""Attempts to call the buyer: one click writes one down."""

from django.db import transaction
from django.utils.translation import gettext as _

from kramar.core import clock
from kramar.core.errors import InvalidError
from kramar.orders.drafts import NewCall
from kramar.orders.models import CallAttempt
from kramar.orders.services.cleaning import clean_text
from kramar.orders.services.editing import Editing
from kramar.staff.models import Employee


@transaction.atomic
def log_call(*, order_id: int, attempt: NewCall, by: Employee) -> CallAttempt:
    """Write down an attempt to call; a locked order takes it too, it changes nothing there.

    :raises OrderAbsentError: there is no such order
    :raises InvalidError: the outcome is unknown, or it is not said when to call back
    """
    editing = Editing.of(order_id, by=by)
    if attempt.outcome not in CallAttempt.Outcome.values:
        raise _invalid("outcome", _("Такого підсумку дзвінка немає"))
    if attempt.outcome == CallAttempt.Outcome.CALL_BACK and attempt.call_back_at is None:
        raise _invalid("call_back_at", _("Вкажіть, коли передзвонити"))
    call = CallAttempt.objects.create(
        company_id=editing.order.company_id,
        order=editing.order,
        outcome=attempt.outcome,
        call_back_at=attempt.call_back_at,
        note=clean_text("note", attempt.note),
        by=by,
        created_at=clock.now(),
    )
    editing.save("order.called", outcome=call.outcome)
    return call


def _invalid(field: str, sentence: str) -> InvalidError:
    return InvalidError(sentence, fields={field: sentence})
