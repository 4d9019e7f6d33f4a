"""Kramar as its users run it: a process of its own, on SQLite, with the demo shop inside."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]
START_SECONDS = 30


def free_port() -> int:
    """Return a port of this machine that nothing listens on."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
    return port


def run_command(environment: dict[str, str], *arguments: str) -> None:
    """Run one ``kramar`` command to its end."""
    subprocess.run(
        [sys.executable, "-m", "kramar", *arguments], cwd=ROOT, env=environment, check=True
    )


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


def installation(data: Path, address: str, settings: dict[str, str]) -> dict[str, str]:
    """Return the environment of an installation on SQLite, whatever the tests themselves run on."""
    own = {"KRAMAR_DATA": str(data), "KRAMAR_PUBLIC_URL": address}
    environment = os.environ | own | settings
    environment.pop("KRAMAR_DATABASE_URL", None)
    environment.pop("KRAMAR_REDIS_URL", None)
    return environment


def demo_shop(shared: Path) -> Path:
    """Return a data folder with the demo shop, to be copied: loading takes longer than serving."""
    data = shared / "demo-shop"
    if not data.exists():
        environment = installation(data, "http://127.0.0.1:8000", {})
        run_command(environment, "migrate")
        run_command(environment, "demo")
    return data


@contextmanager
def running_server(folder: Path, **settings: str) -> Iterator[str]:
    """Serve the demo shop from a data folder of its own; yield the address.

    :param folder: a temporary folder of pytest's; the demo shop is kept beside it
    :param settings: more environment variables of the server
    """
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    environment = installation(folder / "data", address, settings)
    shutil.copytree(demo_shop(folder.parent), folder / "data")
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
