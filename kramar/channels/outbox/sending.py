"""One attempt at one message: its files made readable, its parts sent one after another."""

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable
from contextlib import ExitStack

from django.utils.translation import gettext as _

from kramar.channels.acting import ALREADY_SO, ActingConnector
from kramar.channels.connector import (
    ConnectorError,
    Outbound,
    OutboundFile,
    PermanentError,
    UncertainError,
)
from kramar.channels.links import file_url
from kramar.channels.outbox.acting import ActBody
from kramar.channels.outbox.claiming import Claim
from kramar.channels.outbox.queueing import DeliveryBody
from kramar.channels.outbox.recording import Report
from kramar.core.connections import release_connection
from kramar.core.file_types import kind_of
from kramar.core.files import find_files, readable_path
from kramar.core.tenancy import company_scope

logger = logging.getLogger(__name__)

Record = Callable[[Report], Awaitable[None]]

PART_SECONDS = 180.0
ACT_SECONDS = 30.0
LONGEST_WAIT = 300.0
WAIT_DOUBLINGS = 10


async def send_claim(claim: Claim, record: Record) -> Report:
    """Send what is left of a message and report how it ended; each part is recorded at once.

    :param record: returns when the report is durable
    """
    report = Report(claim, claim.parts_sent, claim.external_ids, claim.text_ids)
    with ExitStack() as opened:
        try:
            if isinstance(claim.body, ActBody):
                await _act(claim, claim.body)
                return report
            message = await asyncio.to_thread(_prepare, claim, claim.body, opened)
            parts = claim.connector.split(message)
            _refuse_nothing(parts)
            for number, part in enumerate(parts[claim.parts_sent :], claim.parts_sent + 1):
                if not report.is_final:
                    await record(report)
                receipt = await _send(claim, part)
                report = Report(
                    claim,
                    number,
                    (*report.external_ids, *receipt),
                    (*report.text_ids, *(receipt[:1] if part.text else ())),
                    is_final=number == len(parts),
                )
        except ConnectorError as error:
            return _failed(report, error)
        except Exception:
            logger.exception("A message was not sent", extra={"delivery": claim.delivery_id})
            return _failed(report, UncertainError(_("Внутрішня помилка надсилання.")))
    return report


async def _act(claim: Claim, body: ActBody) -> None:
    try:
        async with asyncio.timeout(ACT_SECONDS):
            await _call(claim, body)
    except TimeoutError:
        raise UncertainError(_("Месенджер не відповів вчасно.")) from None
    except PermanentError as error:
        if error.code != ALREADY_SO:
            raise


async def _call(claim: Claim, body: ActBody) -> None:
    connector, link = claim.connector, claim.link
    if not isinstance(connector, ActingConnector):
        raise PermanentError(_("Канал цього не вміє."), code="not_supported")
    if not claim.external_ids:
        raise PermanentError(_("Саме повідомлення не надіслане."), code="not_sent")
    match claim.act:
        case "edit":
            await connector.edit(link, body.to, _text_id(claim), body.text)
        case "delete":
            await connector.delete(link, body.to, claim.external_ids)
        case _:
            await connector.react(link, body.to, claim.external_ids[0], body.emoji)


def _text_id(claim: Claim) -> str:
    """Return which of the provider's messages carries the text."""
    carriers = claim.text_ids or claim.external_ids
    if len(carriers) > 1:
        raise PermanentError(
            _("Повідомлення пішло кількома частинами, його не змінити."), code="in_parts"
        )
    return carriers[0]


async def _send(claim: Claim, part: Outbound) -> tuple[str, ...]:
    try:
        async with asyncio.timeout(PART_SECONDS):
            return (await claim.connector.send(claim.link, part)).external_ids
    except TimeoutError:
        raise UncertainError(_("Месенджер не відповів вчасно.")) from None


def _failed(report: Report, error: ConnectorError) -> Report:
    return Report(
        report.claim,
        report.parts_sent,
        report.external_ids,
        report.text_ids,
        error=error,
        retry_in=_backoff(report.claim.attempt),
    )


def _backoff(attempt: int) -> float:
    """Double the wait with each attempt, and spread it, so that all do not return at once."""
    longest = min(LONGEST_WAIT, 2.0 ** min(attempt, WAIT_DOUBLINGS))
    return random.uniform(longest / 2, longest)  # noqa: S311 (not a secret)


def _refuse_nothing(parts: tuple[Outbound, ...]) -> None:
    if not parts:
        raise PermanentError(_("Порожнє повідомлення."), code="message_empty")


def _prepare(claim: Claim, body: DeliveryBody, opened: ExitStack) -> Outbound:
    """Look the files up and make them readable until ``opened`` is closed."""
    try:
        files = _open_files(claim, body, opened) if body.file_ids else ()
    except FileNotFoundError:
        raise PermanentError(_("Файл більше не доступний."), code="file_absent") from None
    return Outbound(
        to=body.to,
        message_id=claim.message_id,
        text=body.text,
        files=files,
        reply_to=body.reply_to,
        template=body.template,
    )


def _open_files(claim: Claim, body: DeliveryBody, opened: ExitStack) -> tuple[OutboundFile, ...]:
    try:
        with company_scope(claim.company_id):
            stored = find_files(body.file_ids)
    finally:
        release_connection()
    if missing := set(body.file_ids) - stored.keys():
        raise FileNotFoundError(missing)
    return tuple(
        OutboundFile(
            file_id=file.pk,
            kind=kind_of(file.content_type),
            name=file.name,
            content_type=file.content_type,
            size=file.size,
            path=opened.enter_context(readable_path(file)),
            url=file_url(file),
        )
        for file in (stored[file_id] for file_id in body.file_ids)
    )
