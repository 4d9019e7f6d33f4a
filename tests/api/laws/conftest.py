"""One world for all tests of a module: each of them asks one question of it and is rolled back."""

import json
from collections.abc import Callable, Iterator

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.test import Client
from pytest_django import DjangoDbBlocker

from kramar.staff.models import Employee
from tests.api.permission_row import Row
from tests.api.world import World, build_world
from tests.cast import browser_of, connect, found_lamp_shop, found_rival_shop, hire

Ask = Callable[[Client, Row, World], int]
Cookies = dict[str, str]


@pytest.fixture(scope="module")
def standing(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """Hold a transaction open under those of the tests; undo it after the last of them."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield
        transaction.set_rollback(True)


@pytest.fixture(scope="module")
def owner(standing: None) -> Employee:
    """Return Olena, the owner of the lamp shop."""
    return found_lamp_shop()


@pytest.fixture(scope="module")
def world(owner: Employee) -> World:
    """Return one row of everything in the lamp shop."""
    return build_world(owner, connect(owner.company, "telegram"))


@pytest.fixture(scope="module")
def rival_world(standing: None) -> World:
    """Return one row of everything in the other company."""
    rival = found_rival_shop()
    return build_world(rival, connect(rival.company, "telegram"))


@pytest.fixture(scope="module")
def sessions(owner: Employee) -> dict[str, Cookies]:
    """Return the session of each role of the permission table."""
    people = {
        "owner": owner,
        "manager": hire(owner.company, "anna", "Бондар Анна Іванівна", "manager"),
        "observer": hire(owner.company, "oleh", "Дорошенко Олег Іванович", "observer"),
    }
    return {"stranger": {}} | {
        role: {name: cookie.value for name, cookie in browser_of(employee).cookies.items()}
        for role, employee in people.items()
    }


@pytest.fixture
def browsers(db: None, absent_messenger: None, sessions: dict[str, Cookies]) -> dict[str, Client]:
    """Return a browser for each role of the permission table."""
    return {role: open_browser(cookies) for role, cookies in sessions.items()}


@pytest.fixture
def ask() -> Ask:
    """Return a function that asks a route of the table and tells the status."""

    def status(browser: Client, row: Row, world: World) -> int:
        path = f"/api/v1/{world.fill(row.path)}"
        if row.upload:
            file = SimpleUploadedFile("lamp.txt", b"lamp")
            return browser.post(path, {"file": file}).status_code
        body = world.fill_body(row.body) if row.body else ""
        answer = browser.generic(
            row.method, path, json.dumps(body) if body else b"", content_type="application/json"
        )
        # A file that is not read to its end stays open, and fails whichever test is next.
        answer.getvalue()
        return answer.status_code

    return status


def open_browser(cookies: Cookies) -> Client:
    """Open a browser with a session of before."""
    client = Client(headers={"accept": "application/json"})
    client.cookies.load(cookies)
    return client
