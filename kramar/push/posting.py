"""Posting to push services (RFC 8030), and reading what they answer."""

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from http import HTTPStatus

import httpx

from kramar.push.endpoints import is_push_service
from kramar.push.services.sending import Parcel

logger = logging.getLogger(__name__)

PATIENCE_SECONDS = 10.0
# A call that could not be given for so long is old news.
TTL_SECONDS = 4 * 3600
GONE = {HTTPStatus.NOT_FOUND, HTTPStatus.GONE}
TOO_MANY = HTTPStatus.TOO_MANY_REQUESTS


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a parcel.

    :param is_final: refused for a reason that stays
    :param wait: as long as the service asked for
    """

    is_taken: bool = False
    is_gone: bool = False
    is_final: bool = False
    wait: timedelta | None = None


async def post_all(parcels: Sequence[Parcel], patience: float) -> list[Answer]:
    """Post parcels beside each other; the answers stand in their order.

    :param patience: seconds for each
    """
    async with httpx.AsyncClient(
        timeout=patience, trust_env=False, follow_redirects=False
    ) as client:
        return list(await asyncio.gather(*(_post(client, each, patience) for each in parcels)))


async def _post(client: httpx.AsyncClient, parcel: Parcel, patience: float) -> Answer:
    if not is_push_service(parcel.endpoint):
        # Written down under other settings.
        return Answer(is_gone=True)
    headers = {
        "Authorization": parcel.authorization,
        "Content-Encoding": "aes128gcm",
        "Content-Type": "application/octet-stream",
        "TTL": str(TTL_SECONDS),
        "Topic": parcel.topic,
        "Urgency": "high",
    }
    try:
        async with asyncio.timeout(patience):
            answer = await client.post(parcel.endpoint, content=parcel.body, headers=headers)
    except (httpx.HTTPError, httpx.InvalidURL, TimeoutError) as error:
        logger.info("A push service did not answer", extra={"error": type(error).__name__})
        return Answer()
    return _read(answer)


def _read(answer: httpx.Response) -> Answer:
    if answer.is_success:
        return Answer(is_taken=True)
    if answer.status_code in GONE:
        return Answer(is_gone=True)
    logger.warning("A push service refused", extra={"status": answer.status_code})
    may_change = answer.status_code == TOO_MANY or answer.is_server_error
    return Answer(is_final=not may_change, wait=_wait(answer))


def _wait(answer: httpx.Response) -> timedelta | None:
    seconds = answer.headers.get("retry-after", "")
    return timedelta(seconds=int(seconds)) if seconds.isdecimal() and len(seconds) < 6 else None  # noqa: PLR2004 (a day has five digits of seconds)
