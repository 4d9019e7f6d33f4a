"""Kramar as its users run it: a process of its own, on SQLite, with the demo shop inside."""

import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.installations import ROOT, copy_demo_shop, installation

START_SECONDS = 90


def free_port() -> int:
    """Return a port of this machine that nothing listens on."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
    return port


def wait_until_ready(address: str, process: subprocess.Popen[bytes], log: Path) -> None:
    """Wait for the server's own word that it is ready.

    :raises RuntimeError: it ended, or took too long; the text is what it wrote
    """
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            urllib.request.urlopen(f"{address}/readyz", timeout=2).close()  # noqa: S310 (our own address)
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
        else:
            return
    raise RuntimeError(f"the server is not ready:\n{log.read_text(encoding='utf-8')}")


@contextmanager
def running_server(folder: Path, **settings: str) -> Iterator[str]:
    """Serve the demo shop from a data folder of its own; yield the address.

    :param folder: a temporary folder of pytest's
    :param settings: more environment variables of the server
    """
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    environment = installation(folder / "data", address, settings)
    copy_demo_shop(folder / "data")
    with serving(environment, port, folder / "server.log"):
        yield address


@contextmanager
def serving(environment: dict[str, str], port: int, log: Path) -> Iterator[None]:
    """Run one server process as long as the context is open."""
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "kramar", "serve", "--port", str(port)],
            cwd=ROOT,
            env=environment,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        try:
            wait_until_ready(f"http://127.0.0.1:{port}", process, log)
            yield
        finally:
            process.terminate()
            process.wait(timeout=15)
