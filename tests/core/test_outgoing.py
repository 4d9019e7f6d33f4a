"""Calling addresses that people gave: what may be called, and for how long."""

import socket
import time
from collections.abc import Iterator
from contextlib import suppress
from threading import Thread

import pytest
from pytest_django import Settings

from kramar.core.outgoing import FetchError, fetch, post


@pytest.fixture
def dripping() -> Iterator[str]:
    """Return the address of a server that sends its head byte by byte, without an end."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = Thread(target=drip, args=(server,), daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}/"
    thread.join(timeout=5)


def drip(server: socket.socket) -> None:
    connection, _address = server.accept()
    with connection, suppress(OSError):
        connection.sendall(b"HTTP/1.1 200 OK\r\nx-slow: ")
        while connection.send(b"."):
            time.sleep(0.02)


@pytest.mark.parametrize(
    "host",
    [
        *("10.0.0.1", "127.0.0.1", "[::ffff:10.0.0.1]", "[fe80::1]"),
        # The same private address behind a translator, a relay, and in the ancient way.
        *("[64:ff9b::a00:1]", "[64:ff9b:1::a00:1]", "[2002:a00:1::]", "[::10.0.0.1]"),
    ],
)
def test_a_private_address_is_not_called_however_it_is_written(host: str) -> None:
    with pytest.raises(FetchError) as refusal:
        post(f"http://{host}/", b"", headers={}, seconds=1)

    assert refusal.value.code == "private_address"


def test_a_head_that_never_ends_is_cut(dripping: str, settings: Settings) -> None:
    settings.FETCH_LOOPBACK = True

    with pytest.raises(FetchError) as refusal:
        post(dripping, b"", headers={}, seconds=0.3)

    assert refusal.value.code == "too_slow"


def test_a_file_that_never_comes_is_cut(dripping: str, settings: Settings) -> None:
    settings.FETCH_LOOPBACK = True

    with pytest.raises(FetchError) as refusal:
        list(fetch(dripping, limit=1000, seconds=0.3))

    assert refusal.value.code == "too_slow"
