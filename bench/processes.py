"""Processes of a measurement: the product in a throw-away folder, and those that load it."""

import json
import os
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.error import HTTPError, URLError

ROOT = Path(__file__).parents[1]
PATIENCE = 60.0
TICKS = os.sysconf("SC_CLK_TCK")


class Program:
    """A program that is told what to do, and answers, by lines of JSON."""

    def __init__(self, module: str, *arguments: str, env: Mapping[str, str]) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", module, *arguments],
            cwd=ROOT,
            env=dict(env),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.started_at = time.monotonic()

    @property
    def pid(self) -> int:
        """Return the process's number."""
        return self._process.pid

    def ask(self, **question: object) -> dict[str, Any]:
        """Send a question and wait for the answer."""
        self.tell(**question)
        return self.listen()

    def tell(self, **words: object) -> None:
        """Send without waiting."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(words) + "\n")
        self._process.stdin.flush()

    def listen(self) -> dict[str, Any]:
        """Wait for the next line.

        :raises RuntimeError: the program ended instead
        """
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"a program of the benchmark ended with {self._process.wait()}")
        answer: dict[str, Any] = json.loads(line)
        return answer

    def cpu_seconds(self) -> float:
        """Return the processor time spent so far, in all threads, user and system."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def memory_mb(self) -> float:
        """Return the memory held now (RSS), in MB of a million bytes."""
        status = Path(f"/proc/{self.pid}/status").read_text()
        line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) * 1024 / 1e6

    def stop(self) -> None:
        """End the process and wait for it."""
        self._process.send_signal(signal.SIGTERM)
        try:
            self._process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


@contextmanager
def program(module: str, *arguments: str, env: Mapping[str, str]) -> Iterator[Program]:
    """Run a program as long as the context is open."""
    running = Program(module, *arguments, env=env)
    try:
        yield running
    finally:
        running.stop()


@dataclass(frozen=True)
class Installation:
    """A migrated and seeded installation that no server runs on yet."""

    env: dict[str, str]
    port: int
    seeded: dict[str, Any]


@contextmanager
def installation(
    port: int,
    *,
    database_url: str = "",
    companies: int = 1,
    employees: int = 1,
    kind: str = "telegram",
) -> Iterator[Installation]:
    """Make an installation with people who are signed in; it goes away with the context.

    :param kind: of the channels
    """
    with TemporaryDirectory(prefix="kramar-bench-") as folder:
        env = os.environ | {
            "DJANGO_SETTINGS_MODULE": "kramar.project.settings",
            "KRAMAR_DATA": folder,
            "KRAMAR_DATABASE_URL": database_url,
            "KRAMAR_PUBLIC_URL": f"http://127.0.0.1:{port}",
            "KRAMAR_REDIS_URL": "",
            # Nobody outside is asked who wrote.
            "KRAMAR_META_GRAPH_BASE": "http://127.0.0.1:9",
            "KRAMAR_SECRET_KEY": "bench" * 10,
        }
        answer = subprocess.run(
            [sys.executable, "-m", "bench.seed", str(companies), str(employees), kind],
            cwd=ROOT,
            env=env,
            check=True,
            stdout=subprocess.PIPE,
        )
        yield Installation(env, port, json.loads(answer.stdout))


def wait_for_http(port: int, path: str = "/healthz") -> None:
    """Wait until the server answers anything at all.

    :raises TimeoutError: it does not
    """
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        with suppress(URLError, ConnectionError, TimeoutError):
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=5).close()
            except HTTPError:
                return
            return
        time.sleep(0.01)
    raise TimeoutError(f"nothing answers on port {port}")
