"""Fetching from an address that a person gave: no private networks, no redirects, caps on all."""

import socket
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from urllib.parse import urlsplit

import httpx
from django.conf import settings

from kramar.core.deadline import Deadline
from kramar.core.unpacking import CodingError, unpack

CONNECT_SECONDS = 10.0
READ_SECONDS = 30.0
CHUNK = 256 * 1024
ANSWER_READ = 2048
NAT64 = IPv6Network("64:ff9b::/96")
# A translator of the place itself, and the ancient way of writing IPv4: Python calls both global.
NEVER_PUBLIC = (IPv6Network("64:ff9b:1::/48"), IPv6Network("::/96"))
LONGEST_LOCATION = 2000
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
    size, ends = 0, time.monotonic() + seconds
    with _opened(url, seconds) as response:
        for chunk in _unpacked(response, CHUNK):
            size += len(chunk)
            if size > limit:
                raise FetchError("too_large")
            yield chunk
        # Cut by us; where no length was told, that looks like the end.
        if time.monotonic() >= ends:
            raise FetchError("too_slow")


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
    answer = b""
    with _asked("POST", url, content=content, headers=headers, seconds=seconds) as response:
        # What it has decided is known by now; its words may be cut.
        with suppress(httpx.HTTPError, FetchError):
            for chunk in _unpacked(response, ANSWER_READ):
                answer += chunk
                if len(answer) >= ANSWER_READ:
                    break
        return response.status_code, answer[:ANSWER_READ]


def _unpacked(response: httpx.Response, most: int) -> Iterator[bytes]:
    # Not httpx's own: it unpacks whole pieces, and as many times over as the answer says.
    coding = response.headers.get("content-encoding", "")
    try:
        yield from unpack(response.iter_raw(most), coding, most=most)
    except CodingError as error:
        raise FetchError("unreachable", str(error)) from error


@contextmanager
def _opened(url: str, seconds: float) -> Iterator[httpx.Response]:
    with _asked("GET", url, seconds=seconds) as response:
        if response.is_redirect:
            raise FetchError("redirected", response.headers.get("location", "")[:LONGEST_LOCATION])
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
    seconds: float,
) -> Iterator[httpx.Response]:
    refuse_address(url)
    try:
        target = httpx.URL(url)
    except httpx.InvalidURL as error:
        raise FetchError("address") from error
    # The very address that was judged is called: a name may lead elsewhere a moment later.
    place = target.copy_with(host=_find_public(target))
    timeout = httpx.Timeout(min(seconds, READ_SECONDS), connect=min(seconds, CONNECT_SECONDS))
    said = {
        **(headers or {}),
        "host": target.netloc.decode(),
        "user-agent": AGENT,
        "accept-encoding": "gzip",
    }
    deadline = Deadline(seconds)
    try:
        with (
            deadline,
            httpx.Client(timeout=timeout, follow_redirects=False, trust_env=False) as client,
            client.stream(
                method,
                place,
                content=content,
                headers=said,
                extensions={"sni_hostname": target.host, "trace": deadline.watch},
            ) as response,
        ):
            yield response
    except httpx.TimeoutException as error:
        raise FetchError("too_slow") from error
    except httpx.HTTPError as error:
        raise FetchError("too_slow" if deadline.is_over else "unreachable") from error


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
    address = _reached_by(ip_address(text.partition("%")[0]))
    if settings.FETCH_LOOPBACK and address.is_loopback:
        return True
    return address.is_global and not any(address in network for network in NEVER_PUBLIC)


def _reached_by(address: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    """Return where a call really goes: relays turn some addresses into the one they carry."""
    if isinstance(address, IPv4Address):
        return address
    if address in NAT64:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or address
