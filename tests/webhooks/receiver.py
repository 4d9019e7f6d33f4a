"""A site that takes webhooks over real HTTP, and answers as it is told."""

import hmac
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Receiver:
    """What came, and what is answered next.

    :ivar delays: seconds before an answer, by path
    """

    url: str = ""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    delays: dict[str, float] = field(default_factory=dict)
    bodies: list[bytes] = field(default_factory=list)
    came: list[dict[str, str]] = field(default_factory=list)

    def take(self, path: str, headers: Mapping[str, str], body: bytes) -> None:
        """Write a request down."""
        time.sleep(self.delays.get(path, 0))
        self.bodies.append(body)
        self.came.append({name.lower(): value for name, value in headers.items()})


def is_signed(secret: str, signature: str, body: bytes) -> bool:
    """Judge a signature as the guide tells receivers to."""
    parts = dict(part.split("=", 1) for part in signature.split(","))
    expected = hmac.new(secret.encode(), parts["t"].encode() + b"." + body, sha256).hexdigest()
    return hmac.compare_digest(expected, parts["v1"])


@contextmanager
def receiving() -> Iterator[Receiver]:
    """Serve a receiver on a free port of this machine."""
    receiver = Receiver()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            receiver.take(self.path, dict(self.headers.items()), body)
            self.send_response(receiver.status)
            for name, value in receiver.headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write("прийнято".encode())

        def log_message(self, *_words: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    receiver.url = f"http://127.0.0.1:{server.server_address[1]}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield receiver
    finally:
        server.shutdown()
        server.server_close()
