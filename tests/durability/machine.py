"""A Kramar that can be killed: a server process on a database that outlives it."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

from tests.durability.provision import Provided, Wanted
from tests.durability.sources import Source
from tests.e2e.server import free_port, wait_until_ready
from tests.installations import ROOT, copy_empty, create_postgresql, drop_postgresql


class Machine:
    """One server that is started, killed and started again on the same port and database."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self._data = folder / "data"
        self._log = folder / "server.log"
        self._environment = environment | {
            "KRAMAR_DATA": str(self._data),
            "KRAMAR_PUBLIC_URL": self.address,
        }
        self._process: subprocess.Popen[bytes] | None = None
        self.provided = Provided(webhook_url="", word="", session="")

    def prepare(self, wanted: Wanted) -> None:
        """Make the company and its channel."""
        made = subprocess.run(
            [sys.executable, "-m", "tests.durability.provision", wanted.model_dump_json()],
            cwd=ROOT,
            env=self._environment,
            check=True,
            stdout=subprocess.PIPE,
        )
        self.provided = Provided.model_validate_json(made.stdout.splitlines()[-1])

    def start(self) -> None:
        """Start serving and wait until it answers."""
        with self._log.open("ab") as output:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "kramar", "serve", "--port", str(self.port)],
                cwd=ROOT,
                env=self._environment,
                stdout=output,
                stderr=subprocess.STDOUT,
            )
        wait_until_ready(self.address, self._process, self._log)

    def kill(self) -> None:
        """End the process as a power cut would: nothing of its own runs any more."""
        if self._process and self._process.poll() is None:
            self._process.send_signal(signal.SIGKILL)
            self._process.wait()

    def browser(self) -> httpx.Client:
        """Return an HTTP client in which the owner is signed in."""
        return httpx.Client(
            base_url=f"{self.address}/api/v1",
            cookies={"sessionid": self.provided.session},
            timeout=20,
        )

    @property
    def live_address(self) -> str:
        """Where the employees' socket is."""
        return f"ws://127.0.0.1:{self.port}/live"


@contextmanager
def prepared_machine(folder: Path, source: Source) -> Iterator[Machine]:
    """Yield a machine on a fresh database of the kind that this run of the tests uses."""
    with empty_database(folder / "data") as url:
        own = {source.address: source.base_url, "KRAMAR_DATABASE_URL": url}
        machine = Machine(folder, os.environ | own)
        machine.start()
        try:
            # Some providers knock at the webhook's door while it is being set.
            machine.prepare(source.wanted)
            source.deliver_to(machine.provided)
            yield machine
        finally:
            machine.kill()


@contextmanager
def empty_database(data: Path) -> Iterator[str]:
    """Yield the address of an empty PostgreSQL where the run has one; else fill the data folder."""
    if not os.environ.get("KRAMAR_DATABASE_URL", "").startswith("postgresql"):
        copy_empty(data)
        yield ""
        return
    name = f"durability_{os.getpid()}"
    try:
        yield create_postgresql(name, data)
    finally:
        drop_postgresql(name)
