"""The HTTP client that connectors speak through; whoever runs them owns it.

A worker keeps one client open for its whole life, so that connections are used again; a single
call (:func:`run_call`) opens one for itself. No proxy from the environment, no redirects: a
provider's answer must not lead us anywhere else.
"""

import asyncio
import json as json_format
import logging
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable, Mapping
from contextlib import asynccontextmanager
from contextvars import ContextVar
from typing import IO, TypeAlias, TypeVar
from urllib.parse import urlsplit

import httpx
from django.utils.translation import gettext as _

from kramar.channels.connector import PermanentError, RetryLaterError, UncertainError

Answer = TypeVar("Answer")

CONNECT_SECONDS = 5.0
READ_SECONDS = 30.0
WRITE_SECONDS = 60.0
CONNECTIONS = 200
REDIRECTS = 3
# Nothing has left us when one of these is raised.
BEFORE_SENDING = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)

Upload: TypeAlias = tuple[str, IO[bytes], str]

# Addresses of some providers hold the token, and both libraries log addresses.
logging.getLogger("httpx").setLevel(logging.WARNING)
logging.getLogger("httpcore").setLevel(logging.WARNING)

_client: ContextVar[httpx.AsyncClient] = ContextVar("provider_client")


def current_client() -> httpx.AsyncClient:
    """Return the client of whoever runs the connector.

    :raises LookupError: nobody has opened one
    """
    return _client.get()


@asynccontextmanager
async def open_client() -> AsyncIterator[None]:
    """Open the client for the tasks that are started inside of the block."""
    timeout = httpx.Timeout(READ_SECONDS, connect=CONNECT_SECONDS, write=WRITE_SECONDS)
    limits = httpx.Limits(max_connections=CONNECTIONS, max_keepalive_connections=CONNECTIONS)
    async with httpx.AsyncClient(
        timeout=timeout, limits=limits, trust_env=False, follow_redirects=False
    ) as client:
        token = _client.set(client)
        try:
            yield
        finally:
            _client.reset(token)


def run_call(call: Coroutine[None, None, Answer]) -> Answer:
    """Run one call of a connector from synchronous code, outside of any transaction."""
    return asyncio.run(_run_call(call))


async def _run_call(call: Coroutine[None, None, Answer]) -> Answer:
    async with open_client():
        return await call


async def post(
    url: str,
    *,
    json: object = None,
    form: Mapping[str, object] | None = None,
    files: Mapping[str, Upload] | None = None,
    headers: Mapping[str, str] | None = None,
    wait: float = READ_SECONDS,
) -> httpx.Response:
    """Post JSON, or a form with files, and return whatever was answered.

    :param form: what is no text goes as JSON in its field
    :param wait: seconds for the answer to come
    :raises RetryLaterError: there was no connection, so that nothing has left us
    :raises UncertainError: the request has left and no answer came
    """
    timeout = httpx.Timeout(wait, connect=CONNECT_SECONDS, write=max(wait, WRITE_SECONDS))
    data = {
        name: value if isinstance(value, str) else json_format.dumps(value, ensure_ascii=False)
        for name, value in (form or {}).items()
    }
    client = current_client()
    try:
        return await client.post(
            url, json=json, data=data, files=files, headers=headers, timeout=timeout
        )
    except BEFORE_SENDING:
        # The exceptions' own texts hold the address, and some addresses hold the token.
        raise RetryLaterError(_("Немає зв’язку з месенджером."), whole_channel=False) from None
    except httpx.HTTPError:
        raise UncertainError(
            _("Месенджер не відповів: невідомо, чи повідомлення дійшло.")
        ) from None


async def get(url: str, *, params: Mapping[str, str], headers: Mapping[str, str]) -> httpx.Response:
    """Get whatever is answered.

    :raises RetryLaterError: there was no answer; a question may be asked again
    """
    try:
        return await current_client().get(url, params=params, headers=headers)
    except httpx.HTTPError:
        raise RetryLaterError(_("Немає зв’язку з месенджером."), whole_channel=False) from None


def read_object(answer: httpx.Response) -> dict[str, object] | None:
    """Return the JSON object that was answered, ``None`` when it is none: a proxy's page, say."""
    try:
        found = answer.json()
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def is_at(url: str, hosts: Iterable[str], base: str) -> bool:
    """Whether an address that a provider named is at one of its hosts, or beside its API.

    :param hosts: domains, with everything below them, by https alone
    :param base: the API's own address
    """
    parts = urlsplit(url)
    own = urlsplit(base)
    if (parts.scheme, parts.netloc) == (own.scheme, own.netloc):
        return True
    name = f".{parts.hostname or ''}"
    return parts.scheme == "https" and any(name.endswith(f".{host}") for host in hosts)


async def stream(
    url: str,
    limit: int,
    *,
    is_allowed: Callable[[str], bool] | None = None,
    headers: Mapping[str, str] | None = None,
) -> AsyncIterator[bytes]:
    """Fetch a file in pieces.

    :param limit: bytes
    :param is_allowed: asked of the address and of every address that it leads to; without it
        no redirect is followed
    :param headers: sent to each of these addresses
    :raises PermanentError: ``file_too_large``, or the provider has no such file any more
    :raises RetryLaterError: it was not given whole
    """
    size = 0
    try:
        async with _open_file(url, is_allowed, headers) as answer:
            announced = answer.headers.get("content-length", "")
            if announced.isdecimal() and int(announced[:20]) > limit:
                raise _too_large()
            async for chunk in answer.aiter_bytes():
                size += len(chunk)
                if size > limit:
                    raise _too_large()
                yield chunk
    except (httpx.HTTPError, httpx.InvalidURL):
        raise RetryLaterError(_("Месенджер не віддав файл."), whole_channel=False) from None


def _too_large() -> PermanentError:
    return PermanentError(_("Файл завеликий."), code="file_too_large")


@asynccontextmanager
async def _open_file(
    url: str, is_allowed: Callable[[str], bool] | None, headers: Mapping[str, str] | None
) -> AsyncIterator[httpx.Response]:
    for _hop in range(REDIRECTS + 1):
        if is_allowed and not is_allowed(url):
            # An address within our own network may stand behind a file that a stranger sends.
            raise PermanentError(_("Месенджер не віддав файл."), code="file_absent")
        async with current_client().stream("GET", url, headers=headers) as answer:
            if is_allowed and answer.next_request is not None:
                url = str(answer.next_request.url)
                continue
            if answer.is_client_error:
                raise PermanentError(_("Месенджер не віддав файл."), code="file_absent")
            if not answer.is_success:
                raise RetryLaterError(_("Месенджер не віддав файл."), whole_channel=False)
            yield answer
            return
    raise PermanentError(_("Месенджер не віддав файл."), code="file_absent")
