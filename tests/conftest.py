"""What every test stands on: no network but this machine's own, and files that go away."""

import sys
from collections.abc import Iterator
from ipaddress import ip_address

import pytest
from django.test import override_settings
from hypothesis import HealthCheck, settings

# Tests share a machine that may be slow for a moment: how long an example takes says nothing.
settings.register_profile(
    "shared machine", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("shared machine")

pytest_plugins = ["tests.cast", "tests.databases"]

LOCAL_NAMES = {"localhost", "testserver", ""}
DATABASE_FIXTURES = {"db", "transactional_db", "django_db_setup"}


def pytest_addoption(parser: pytest.Parser) -> None:
    """Offer to run only what may differ between databases."""
    parser.addoption(
        "--database-only",
        action="store_true",
        help="leave out the tests that ask no database: they would say the same again",
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what the options leave out."""
    if config.getoption("--database-only"):
        left_out = [item for item in items if not asks_database(item)]
        items[:] = [item for item in items if asks_database(item)]
        config.hook.pytest_deselected(items=left_out)


def asks_database(item: pytest.Item) -> bool:
    """Whether a test uses the database of the run, itself or by a process that it starts."""
    if item.get_closest_marker("any_database") is not None:
        return False
    fixtures = set(getattr(item, "fixturenames", ()))
    return bool(fixtures & DATABASE_FIXTURES) or item.get_closest_marker("database") is not None


def refuse_outside_sockets(event: str, arguments: tuple[object, ...]) -> None:
    """Raise when a test is about to speak to another machine: fakes stand at the border.

    An audit hook rather than a patched socket, because C extensions open sockets too.
    """
    if event != "socket.connect":
        return
    address = arguments[1]
    if isinstance(address, tuple) and not _is_local(str(address[0])):
        raise RuntimeError(f"a test tried to connect to {address[0]}")


def _is_local(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host in LOCAL_NAMES


sys.addaudithook(refuse_outside_sockets)


@pytest.fixture(scope="session", autouse=True)
def files_go_away(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep uploads of the tests out of the real data folder."""
    with override_settings(MEDIA_ROOT=tmp_path_factory.mktemp("files")):
        yield
