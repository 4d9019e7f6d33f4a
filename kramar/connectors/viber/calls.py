"""Calling Viber: HTTP says 200 to everything, and the answer's ``status`` says what it means."""

from collections.abc import AsyncIterator, Mapping
from typing import TypeAlias

import httpx
from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as _noop

from kramar.channels import connector as contract
from kramar.channels.connector import ConnectorError, Link
from kramar.channels.payload_reader import PayloadReader
from kramar.channels.provider_http import is_at, post, stream

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"

TOKEN_HEADER = "X-Viber-Auth-Token"  # noqa: S105 (the header's name)
DOWNLOAD_LIMIT = 50 * 1024 * 1024
HOSTS = ("viber.com",)

OK = 0
TOO_MANY_REQUESTS = 12
# Viber's status, our code, the words for the employee.
GONE = {5, 6}
ACCOUNT = {
    2: _noop("Viber не приймає токен бота: його замінено або він хибний."),
    7: _noop("Viber заблокував вашого бота. Зверніться до підтримки Viber."),
    9: _noop("Viber призупинив вашого бота. Зверніться до підтримки Viber."),
    10: _noop("Viber не знає адреси Kramar. Натисніть «Перевірити», щоб під’єднати бота знову."),
    15: _noop("Viber не дозволяє цьому боту надсилати повідомлення."),
}
REASONS = {
    1: ("url_refused", _noop("Viber приймає лише публічну адресу, що починається з https.")),
    3: ("bad_data", _noop("Viber не приймає такі дані.")),
    4: ("missing_data", _noop("Viber не приймає повідомлення: у ньому чогось бракує.")),
    5: ("not_registered", _noop("У клієнта більше немає Viber.")),
    6: ("not_subscribed", _noop("Клієнт відписався від вашого бота у Viber.")),
    8: ("not_found", _noop("Viber цього не знайшов.")),
    11: ("no_device", _noop("У клієнта немає пристрою, який покаже таке повідомлення.")),
}


async def call(link: Link, method: str, params: Mapping[str, Json]) -> PayloadReader:
    """Call a method and return its answer.

    :raises ConnectorError: as the contract's tree tells
    """
    token = link.credentials.get("token", "")
    if not token.isascii() or not token.isprintable() or not token.strip():
        raise contract.CredentialsError(_("Це не токен бота Viber."))
    # In the header, so that it is in no address and in no body that is logged.
    answer = await post(f"{base()}/{method}", json=params, headers={TOKEN_HEADER: token})
    found = _read(answer)
    if (refusal := _refusal(found)) is not None:
        raise refusal
    return found


async def download(source: Mapping[str, str]) -> AsyncIterator[bytes]:
    """Fetch a file from Viber's own hosts and from nowhere else.

    :raises ConnectorError: as the contract's tree tells
    """

    def is_allowed(url: str) -> bool:
        return is_at(url, HOSTS, base())

    async for chunk in stream(source["url"], DOWNLOAD_LIMIT, is_allowed=is_allowed):
        yield chunk


def base() -> str:
    """Return the API's address, without a trailing slash."""
    return str(settings.VIBER_API_BASE)


def _read(answer: httpx.Response) -> PayloadReader:
    if answer.status_code == httpx.codes.TOO_MANY_REQUESTS:
        raise contract.RetryLaterError(_("Viber просить надсилати повільніше."))
    try:
        found = PayloadReader.of(answer.content)
        found.number("status")
    except ValueError:
        # A proxy's page: whether Viber itself has seen the call cannot be told.
        raise _uncertain() from None
    return found


def _refusal(found: PayloadReader) -> ConnectorError | None:
    status, words = found.number("status"), found.text("status_message")
    if status == OK:
        return None
    if status == TOO_MANY_REQUESTS:
        return contract.RetryLaterError(_("Viber просить надсилати повільніше."))
    if status in ACCOUNT:
        return contract.CredentialsError(ACCOUNT[status])
    if status < OK:
        return _uncertain()
    code, sentence = REASONS.get(status, ("refused", f"Viber відмовив: {words}"))
    refusal = contract.UnreachableError if status in GONE else contract.PermanentError
    return refusal(sentence, code=code)


def _uncertain() -> ConnectorError:
    return contract.UncertainError(_noop("Збій на боці Viber: невідомо, чи повідомлення дійшло."))
