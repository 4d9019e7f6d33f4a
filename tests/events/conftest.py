"""A company whose log is written to, and a real Redis."""

import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from typing import ClassVar

import pytest
import redis
from django.db import connection, transaction

from kramar.company.models import Company
from kramar.core import clock
from kramar.core.tenancy import company_scope
from kramar.events.services import publish
from kramar.events.shape import Event

PATIENCE = 5.0


class Rang(Event):
    """Something happened."""

    kind: ClassVar[str] = "test.rang"
    bell: str


Ring = Callable[..., None]


@pytest.fixture
def company(transactional_db: None) -> Company:
    """Found a company without people: the log needs none."""
    return Company.objects.create(slug="bells", name="Дзвони", created_at=clock.now())


@pytest.fixture
def ring(company: Company) -> Ring:
    """Return a function that publishes events in one transaction, slowly if asked."""

    def publish_rings(*bells: str, seconds: float = 0) -> None:
        with company_scope(company.pk), transaction.atomic():
            publish(*(Rang(bell=bell) for bell in bells))
            time.sleep(seconds)

    return publish_rings


def in_thread_of_its_own(work: Callable[[], None]) -> Callable[[], None]:
    """Give the connection back when the thread's work is done."""

    def run() -> None:
        try:
            work()
        finally:
            connection.close()

    return run


class RedisServer:
    """A redis-server process on a port of its own, which may be stopped and started again."""

    def __init__(self, port: int) -> None:
        self.url = f"redis://127.0.0.1:{port}/0"
        self._port = port
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start and wait until it answers."""
        self._process = subprocess.Popen(
            ["redis-server", "--port", str(self._port), "--save", "", "--bind", "127.0.0.1"],
            stdout=subprocess.DEVNULL,
        )
        client = redis.Redis.from_url(self.url)
        until(lambda: _answers(client))
        client.close()

    def stop(self) -> None:
        """Let it die at once."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()


def _answers(client: "redis.Redis") -> bool:
    try:
        return bool(client.ping())
    except redis.ConnectionError:
        return False


def until(condition: Callable[[], bool]) -> None:
    """Wait until something holds.

    :raises AssertionError: it does not for too long
    """
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


@pytest.fixture
def redis_server() -> Iterator[RedisServer]:
    """Run Redis while the test does."""
    if shutil.which("redis-server") is None:
        pytest.skip("redis-server is not installed")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    server = RedisServer(port)
    server.start()
    yield server
    server.stop()
