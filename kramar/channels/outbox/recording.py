"""Writing what became of deliveries, together with what their messages show."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from django.db import transaction

from kramar.channels.connector import (
    ConnectorError,
    CredentialsError,
    RetryLaterError,
    UncertainError,
    UnreachableError,
)
from kramar.channels.models import Channel, Delivery
from kramar.channels.outbox.acting import ActBody
from kramar.channels.outbox.claiming import LEASE, Claim
from kramar.channels.ports import DeliveryOutcome, DeliveryStatus, conversations
from kramar.channels.services.marking import (
    mark_credentials_refused,
    mark_error,
    mark_working,
    pause_until,
)
from kramar.channels.services.templates import forget_age
from kramar.core import clock
from kramar.core.tenancy import company_scope

GIVE_UP_AFTER = timedelta(hours=6)
# An act whose answer does not come is repeated, but the chat's next messages wait behind it.
DOUBTFUL_ATTEMPTS = 5
DETAIL_LENGTH = 500
# The channel's row is not written for every message, only often enough for the health page.
LAST_OUTBOUND_EVERY = timedelta(seconds=5)


@dataclass(frozen=True, slots=True)
class Report:
    """How far one attempt has come.

    :param parts_sent: of all the message's parts, those of earlier attempts included
    :param error: ``None`` when all was well so far
    :param is_final: ``False`` between two parts
    :param retry_in: seconds, where ``error`` allows another attempt and does not name a time
    """

    claim: Claim
    parts_sent: int
    external_ids: tuple[str, ...]
    text_ids: tuple[str, ...] = ()
    error: ConnectorError | None = None
    is_final: bool = True
    retry_in: float = 0.0


def record_reports(reports: Sequence[Report]) -> None:
    """Write reports: one transaction for each company.

    :raises django.db.Error: nothing of that company was written
    """
    by_company: dict[int, list[Report]] = defaultdict(list)
    for report in reports:
        by_company[report.claim.company_id].append(report)
    for company_id, own in by_company.items():
        with company_scope(company_id):
            _record(own)
            # Apart from the messages: the intake locks a channel before its chats, so that one
            # transaction with both would lock in the other order.
            _mark_channels(own)


@transaction.atomic
def _record(reports: Sequence[Report]) -> None:
    outcomes = [outcome for report in reports if (outcome := _write(report, clock.now()))]
    if outcomes:
        conversations().record_outcomes(outcomes)


def _mark_channels(reports: Sequence[Report]) -> None:
    for report in reports:
        _mark_channel(report)
    _mark_sent({report.claim.channel_id for report in reports if report.error is None})


def _write(report: Report, at: datetime) -> DeliveryOutcome | None:
    """Write one delivery; ``None`` when nothing is to be told, or another attempt has it now."""
    claim = report.claim
    outcome = _outcome(report, at)
    changes: dict[str, object] = {
        "parts_sent": report.parts_sent,
        "external_ids": list(report.external_ids),
        "text_ids": list(report.text_ids),
        "state": outcome.status,
        "error_code": outcome.error_code,
        "error_detail": outcome.error_detail,
        "lease_until": at + LEASE,
    }
    if outcome.status == "queued":
        changes["next_attempt_at"] = at + timedelta(seconds=_seconds_to_wait(report))
    # A lease that ran out has made it unknown; an answer that came after all is still the truth.
    written = Delivery.objects.filter(
        pk=claim.delivery_id,
        attempts=claim.attempt,
        state__in=[Delivery.State.SENDING, Delivery.State.UNKNOWN],
    ).update(**changes)
    return outcome if written and report.is_final else None


def _outcome(report: Report, at: datetime) -> DeliveryOutcome:
    status: DeliveryStatus = "sent" if report.is_final else "sending"
    claim, error = report.claim, report.error
    outcome = DeliveryOutcome(
        claim.message_id,
        status,
        external_ids=() if claim.act else report.external_ids,
        act=claim.act,
        number=claim.number,
        wanted=_wanted(claim),
    )
    if error is None:
        return outcome
    if _comes_again(claim, error, at):
        return replace(outcome, status="queued")
    failed = replace(
        outcome,
        status="failed",
        error_code=error.code or "refused",
        error_detail=error.detail[:DETAIL_LENGTH],
        unreachable=isinstance(error, UnreachableError),
    )
    if isinstance(error, UncertainError):
        doubtful = replace(failed, error_code=error.code or "uncertain")
        return doubtful if claim.act else replace(doubtful, status="unknown")
    return failed


def _wanted(claim: Claim) -> str | None:
    if isinstance(claim.body, ActBody):
        return claim.body.emoji if claim.act == "react" else claim.body.text
    return None


def _comes_again(claim: Claim, error: ConnectorError, at: datetime) -> bool:
    if isinstance(error, UncertainError):
        # Only what is harmless when it is done twice.
        return claim.act is not None and claim.attempt < DOUBTFUL_ATTEMPTS
    if isinstance(error, RetryLaterError):
        return at < claim.body.queued_at + GIVE_UP_AFTER
    return isinstance(error, CredentialsError)


def _seconds_to_wait(report: Report) -> float:
    error = report.error
    if isinstance(error, RetryLaterError) and error.after is not None:
        return error.after
    return report.retry_in if isinstance(error, RetryLaterError | UncertainError) else 0.0


def _mark_channel(report: Report) -> None:
    channel_id, error = report.claim.channel_id, report.error
    if isinstance(error, CredentialsError):
        mark_credentials_refused(channel_id=channel_id, detail=error.detail)
    if error and error.code.startswith("template_"):
        forget_age(channel_id)
    if not isinstance(error, RetryLaterError):
        return
    if error.whole_channel and error.after is not None:
        until = clock.now() + timedelta(seconds=error.after)
        pause_until(channel_id=channel_id, until=until, detail=error.detail)
    else:
        mark_error(channel_id=channel_id, detail=error.detail)


def _mark_sent(channel_ids: Iterable[int]) -> None:
    at = clock.now()
    for channel in Channel.objects.filter(pk__in=list(channel_ids)):
        last = channel.last_outbound_at
        if last is None or last < at - LAST_OUTBOUND_EVERY:
            Channel.objects.filter(pk=channel.pk).update(last_outbound_at=at)
        if channel.last_error:
            mark_working(channel_id=channel.pk)
