"""Scenarios of what sites send."""

from django.db import transaction

from kramar.alerts.words import Words
from kramar.core import clock
from kramar.intake.fields import Problem
from kramar.intake.models import RawOrderRequest
from kramar.intake.services.mending import discard_request, restore_request
from kramar.intake.services.receiving import refuse_request
from tests.contract.stage import Stage


def bad_order_comes_and_is_put_away(stage: Stage) -> None:
    """Let a site send what is no order, take it off the list, and put it back."""
    request = RawOrderRequest.objects.create(
        company_id=stage.channel.company_id, body=b"phone=x", received_at=clock.now()
    )
    with transaction.atomic():
        refuse_request(request, [Problem("phone", Words("Телефон не схожий на номер"))])
    discard_request(request_id=request.pk, by=stage.anna)
    restore_request(request_id=request.pk, by=stage.anna)
