"""Start a fake server as a process of its own, for tests, the demo and benchmarks."""

import os
import signal
import socket
import subprocess  # the fakes are our own modules
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from fakes.server import LOOPBACK

_ROOT = Path(__file__).resolve().parent.parent


class ServerDidNotStartError(RuntimeError):
    """The process ended, or did not listen in time; holds what it wrote."""


@dataclass(frozen=True)
class RunningServer:
    """A server process that listens."""

    port: int
    process: subprocess.Popen[bytes]

    @property
    def url(self) -> str:
        """Where it answers, without a trailing slash."""
        return f"http://{LOOPBACK}:{self.port}"


def find_free_port() -> int:
    """Ask the kernel for a port that nobody holds now."""
    with socket.socket() as probe:
        probe.bind((LOOPBACK, 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def running_fake(
    module: str, *options: str, port: int | None = None, start_timeout: float = 20
) -> Iterator[RunningServer]:
    """Run `python -m <module> --port N <options>` until the block ends.

    A free port is taken when none is given.

    :raises ServerDidNotStartError: it ended, or did not listen within `start_timeout` seconds
    """
    chosen = find_free_port() if port is None else port
    command = [sys.executable, "-m", module, "--port", str(chosen), *options]
    with running_command(command, port=chosen, start_timeout=start_timeout) as server:
        yield server


@contextmanager
def running_node_fake(script: str, *, start_timeout: float = 20) -> Iterator[RunningServer]:
    """Run `node fakes/<script> --port N` until the block ends.

    :raises ServerDidNotStartError: it ended, or did not listen within `start_timeout` seconds
    """
    chosen = find_free_port()
    # make installs Node beside Python, so that it need not be on the path.
    beside = Path(sys.executable).with_name("node")
    node = str(beside) if beside.exists() else "node"
    path = str(_ROOT / "fakes" / script)
    command = [node, "--unhandled-rejections=warn", path, "--port", str(chosen)]
    with running_command(command, port=chosen, start_timeout=start_timeout) as server:
        yield server


@contextmanager
def running_command(
    command: Sequence[str], *, port: int, start_timeout: float = 20
) -> Iterator[RunningServer]:
    """Run any server command until the block ends; it must listen on `port`.

    :raises ServerDidNotStartError: it ended, or did not listen within `start_timeout` seconds
    """
    environment = os.environ | {"PYTHONPATH": str(_ROOT), "PYTHONUNBUFFERED": "1"}
    # A group of its own: Ctrl+C reaches only us, and we stop the servers in their right order.
    process = subprocess.Popen(  # noqa: S603  # the command is ours, no shell
        command, cwd=_ROOT, env=environment, stdin=subprocess.DEVNULL, process_group=0
    )
    try:
        _wait_until_listening(process, port, start_timeout)
        yield RunningServer(port, process)
    finally:
        _stop(process)


def _wait_until_listening(process: subprocess.Popen[bytes], port: int, timeout: float) -> None:
    give_up_at = time.monotonic() + timeout
    while not _is_listening(port):
        if process.poll() is not None:
            raise ServerDidNotStartError(f"{process.args!r} ended with code {process.returncode}")
        if time.monotonic() > give_up_at:
            raise ServerDidNotStartError(
                f"{process.args!r} does not listen on {port} after {timeout} s"
            )
        time.sleep(0.02)


def _is_listening(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(0.5)
        return probe.connect_ex((LOOPBACK, port)) == 0


def _stop(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is not None:
        return
    # The whole group: what was started may itself have started the server.
    os.killpg(process.pid, signal.SIGTERM)
    try:
        process.wait(timeout=5)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
