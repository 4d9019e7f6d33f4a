"""What stands behind a file's address may be anything: each connector keeps out of it."""

import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from django.test import override_settings

from kramar.channels.connector import ConnectorError, Link, PermanentError, RetryLaterError
from kramar.channels.provider_http import run_call
from kramar.channels.registry import get_connector
from tests.fakes.file_host import hosting

KINDS = ["telegram", "viber", "instagram", "messenger", "whatsapp"]
TOKEN = "700000001:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"


@dataclass
class Host:
    """A provider that names a file, and does with it what a test wants."""

    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    address: str = ""


@pytest.fixture
def host() -> Iterator[Host]:
    host = Host()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:  # the name is the standard library's
            self._tell({"ok": True, "result": {"file_path": "photos/1.jpg"}})

        def do_GET(self) -> None:
            if self.path.partition("?")[0].endswith("/77"):
                self._tell({"id": "77", "url": f"{host.address}/file"})
                return
            self.send_response(host.status)
            for name, value in host.headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(host.body)

        def _tell(self, answer: object) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(json.dumps(answer).encode())

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    base = host.address = f"http://127.0.0.1:{server.server_port}"
    with override_settings(
        TELEGRAM_API_BASE=base,
        VIBER_API_BASE=base,
        INSTAGRAM_GRAPH_BASE=base,
        META_GRAPH_BASE=base,
    ):
        yield host
    server.shutdown()
    thread.join()
    server.server_close()


def fetch(kind: str, host: Host) -> bytes:
    link = Link(1, "key", {"token": TOKEN}, {})
    source = {"url": f"{host.address}/file", "media_id": "77", "file_id": "77"}

    async def gather() -> bytes:
        chunks = get_connector(kind).download(link, source)
        return b"".join([chunk async for chunk in chunks])

    return run_call(gather())


@pytest.mark.parametrize("kind", KINDS)
def test_nobody_is_led_into_our_own_network(kind: str, host: Host) -> None:
    with hosting(b"secret") as inside:
        host.status, host.headers = 302, {"Location": inside}
        with pytest.raises(ConnectorError):
            fetch(kind, host)


@pytest.mark.parametrize("kind", KINDS)
def test_two_gigabytes_are_refused_before_they_come(kind: str, host: Host) -> None:
    host.headers = {"Content-Length": str(2 * 1024**3)}

    with pytest.raises(PermanentError) as refused:
        fetch(kind, host)
    assert refused.value.code == "file_too_large"


@pytest.mark.parametrize("kind", KINDS)
def test_what_breaks_off_is_asked_for_again(kind: str, host: Host) -> None:
    host.headers, host.body = {"Content-Length": "1000"}, b"half"

    with pytest.raises(RetryLaterError):
        fetch(kind, host)


@pytest.mark.parametrize("status", [403, 404, 410])
@pytest.mark.parametrize(
    ("kind", "error"),
    [
        ("telegram", PermanentError),
        ("viber", PermanentError),
        ("instagram", PermanentError),
        ("messenger", PermanentError),
        # Its addresses run out in minutes, and there is another one for the asking.
        ("whatsapp", RetryLaterError),
    ],
)
def test_an_address_that_ran_out_gives_nothing(
    kind: str, error: type[ConnectorError], status: int, host: Host
) -> None:
    host.status, host.body = status, b"<html>gone</html>"

    with pytest.raises(error):
        fetch(kind, host)
