"""Fetching from an address that a person gave: no private networks, no redirects, caps on all."""

import socket
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from ipaddress import ip_address
from urllib.parse import urlsplit

import httpx
from django.conf import settings

CONNECT_SECONDS = 10.0
READ_SECONDS = 30.0
CHUNK = 256 * 1024
ANSWER_READ = 2048
AGENT = "Kramar/1 (+https://github.com/kramar-crm)"


class FetchError(Exception):
    """What was asked for did not come.

    :param code: ``address``, ``private_address``, ``unreachable``, ``redirected``, ``refused``,
        ``too_large``, ``too_slow``
    :param detail: where to, which status
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code)
        self.code, self.detail = code, detail


def fetch(url: str, *, limit: int, seconds: float) -> Iterator[bytes]:
    """Yield the bytes at an address.

    :param limit: bytes
    :param seconds: for all of it
    :raises FetchError: it is refused, does not answer, or is more than is taken
    """
    ends = time.monotonic() + seconds
    size = 0
    with _opened(url) as response:
        for chunk in response.iter_bytes(CHUNK):
            size += len(chunk)
            if size > limit:
                raise FetchError("too_large")
            if time.monotonic() > ends:
                raise FetchError("too_slow")
            yield chunk


def refuse_address(url: str) -> None:
    """Refuse what is no address of the web, whatever it leads to.

    :raises FetchError: it is none
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise FetchError("address") from error
    is_web = parts.scheme in {"http", "https"} and parts.hostname and port != 0
    if not is_web or parts.username or parts.password or any(sign <= " " for sign in url):
        raise FetchError("address")


def post(
    url: str, content: bytes, *, headers: Mapping[str, str], seconds: float
) -> tuple[int, bytes]:
    """Send bytes to an address; return the status and the beginning of the answer.

    :param seconds: for all of it
    :raises FetchError: it is refused, or does not answer in time
    """
    ends = time.monotonic() + seconds
    answer = b""
    with _asked("POST", url, content=content, headers=headers, seconds=seconds) as response:
        for chunk in response.iter_bytes(ANSWER_READ):
            answer += chunk
            if len(answer) >= ANSWER_READ or time.monotonic() > ends:
                break
        return response.status_code, answer[:ANSWER_READ]


@contextmanager
def _opened(url: str) -> Iterator[httpx.Response]:
    with _asked("GET", url) as response:
        if response.is_redirect:
            raise FetchError("redirected", response.headers.get("location", "")[:200])
        if not response.is_success:
            raise FetchError("refused", str(response.status_code))
        yield response


@contextmanager
def _asked(
    method: str,
    url: str,
    *,
    content: bytes | None = None,
    headers: Mapping[str, str] | None = None,
    seconds: float = READ_SECONDS,
) -> Iterator[httpx.Response]:
    refuse_address(url)
    try:
        target = httpx.URL(url)
    except httpx.InvalidURL as error:
        raise FetchError("address") from error
    # The very address that was judged is called: a name may lead elsewhere a moment later.
    place = target.copy_with(host=_find_public(target))
    timeout = httpx.Timeout(seconds, connect=min(seconds, CONNECT_SECONDS))
    said = {**(headers or {}), "host": target.netloc.decode(), "user-agent": AGENT}
    try:
        with (
            httpx.Client(timeout=timeout, follow_redirects=False, trust_env=False) as client,
            client.stream(
                method,
                place,
                content=content,
                headers=said,
                extensions={"sni_hostname": target.host},
            ) as response,
        ):
            yield response
    except httpx.TimeoutException as error:
        raise FetchError("too_slow") from error
    except httpx.HTTPError as error:
        raise FetchError("unreachable") from error


def _find_public(target: httpx.URL) -> str:
    try:
        found = socket.getaddrinfo(target.host, target.port or 443, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        # A name that no DNS could ever know is told by the second.
        raise FetchError("unreachable") from error
    addresses = [str(each[4][0]) for each in found]
    # One private address among public ones is a trap.
    if not addresses or not all(map(_may_call, addresses)):
        raise FetchError("private_address")
    return addresses[0]


def _may_call(text: str) -> bool:
    address = ip_address(text)
    mapped = getattr(address, "ipv4_mapped", None) or address
    return bool(mapped.is_global) or (settings.FETCH_LOOPBACK and bool(mapped.is_loopback))
