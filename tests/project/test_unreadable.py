"""A request that cannot be read is refused as every other is."""

import socket
import threading
from collections.abc import Iterator
from http.client import HTTPConnection
from json import loads

import pytest
import uvicorn

from kramar.project.unreadable import HttpProtocol

LONGEST_THAT_IS_READ = 65_535


async def unreached(_scope: object, _receive: object, _send: object) -> None:
    """Answer nothing: no request comes as far."""


@pytest.fixture
def port() -> Iterator[int]:
    """Serve nothing at all."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = uvicorn.Server(uvicorn.Config(unreached, http=HttpProtocol, lifespan="off"))
        thread = threading.Thread(target=server.run, args=([listening],))
        thread.start()
        yield listening.getsockname()[1]
        server.should_exit = True
        thread.join()


def test_an_endless_address_is_refused_in_our_words(port: int) -> None:
    connection = HTTPConnection("127.0.0.1", port, timeout=10)

    connection.request("GET", f"/api/v1/search?q={'a' * LONGEST_THAT_IS_READ}")
    answer = connection.getresponse()

    assert (answer.status, answer.getheader("content-type")) == (
        400,
        "application/json; charset=utf-8",
    )
    assert loads(answer.read())["code"] == "unreadable"
    connection.close()
