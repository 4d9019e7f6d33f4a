"""A site that has pictures at some addresses and troubles at others, and counts who asks."""

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO

from PIL import Image

LARGE = 11 * 1024 * 1024


def paint(colour: str) -> bytes:
    """Return a small picture."""
    out = BytesIO()
    Image.new("RGB", (8, 8), colour).save(out, "PNG")
    return out.getvalue()


TROUBLES = {
    "/gone.png": (404, b"no"),
    "/page.html": (200, b"<html><body>a page</body></html>"),
    "/large.png": (200, paint("red") + b"\0" * LARGE),
    "/moved.png": (302, b"/green.png"),
    "/lost.png": (302, b"http://["),
    "/trap.png": (302, b"http://10.0.0.1/red.png"),
}


class PictureHost:
    """What it answers: ``/red.png`` is a picture of that colour, the other paths say what they do.

    ``/busy/red.png`` refuses until ``is_busy`` is taken away.
    """

    def __init__(self) -> None:
        self.url = ""
        self.asked: Counter[str] = Counter()
        self.is_busy = True

    def answer(self, path: str) -> tuple[int, bytes]:
        """Return the status and the bytes, or where to go instead."""
        self.asked[path] += 1
        if path.startswith("/busy/") and self.is_busy:
            return 503, b"later"
        return TROUBLES.get(path) or (200, paint(path.rsplit("/", 1)[-1].removesuffix(".png")))


@contextmanager
def showing_pictures() -> Iterator[PictureHost]:
    """Answer until the block ends."""
    host = PictureHost()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:  # the name is the standard library's
            status, content = host.answer(self.path)
            self.send_response(status)
            if status == 302:
                self.send_header("Location", content.decode())
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    host.url = f"http://127.0.0.1:{server.server_port}"
    try:
        yield host
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
