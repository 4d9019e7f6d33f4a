"""The bot's side of a webhook: writes down what comes and answers as told."""

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from fakes.jsontypes import JsonObject


@dataclass
class WebhookReceiver:
    """Takes everything, after it has refused as often as told.

    :param word: by which Meta's question about the address is to be verified
    """

    url: str = ""
    bodies: list[JsonObject] = field(default_factory=list)
    raw: list[bytes] = field(default_factory=list)
    headers: list[Message] = field(default_factory=list)
    secrets: list[str | None] = field(default_factory=list)
    refusals: list[tuple[int, str]] = field(default_factory=list)
    word: str = ""

    def refuse(self, *statuses: int, retry_after: str = "") -> None:
        """Answer these statuses first, each once."""
        self.refusals += [(status, retry_after) for status in statuses]

    def wait_for(self, count: int, *, seconds: float = 10) -> None:
        """Return once so many updates came, or when it is too late."""
        give_up_at = time.monotonic() + seconds
        while len(self.bodies) < count and time.monotonic() < give_up_at:
            time.sleep(0.005)

    def texts(self) -> list[str]:
        """List the texts of the messages that came."""
        messages = [body.get("message") for body in self.bodies]
        return [str(message["text"]) for message in messages if isinstance(message, dict)]

    def update_ids(self) -> list[int]:
        """List the ids of the updates that came."""
        return [int(str(body["update_id"])) for body in self.bodies]


@contextmanager
def receiving() -> Iterator[WebhookReceiver]:
    """Listen on a free port until the block ends."""
    receiver = WebhookReceiver()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:  # the name is the standard library's
            length = int(self.headers["Content-Length"])
            raw = self.rfile.read(length)
            status, retry_after = receiver.refusals.pop(0) if receiver.refusals else (200, "")
            receiver.secrets.append(self.headers["X-Telegram-Bot-Api-Secret-Token"])
            receiver.headers.append(self.headers)
            receiver.raw.append(raw)
            receiver.bodies.append(json.loads(raw))
            self.send_response(status)
            self.send_header("Content-Length", "0")
            if retry_after:
                self.send_header("Retry-After", retry_after)
            self.end_headers()

        def do_GET(self) -> None:  # the name is the standard library's
            query = parse_qs(urlsplit(self.path).query)
            is_right = query["hub.verify_token"] == [receiver.word]
            answer = query["hub.challenge"][0].encode() if is_right else b""
            self.send_response(200 if is_right else 403)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    receiver.url = f"http://127.0.0.1:{server.server_port}/hook"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield receiver
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
