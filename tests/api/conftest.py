import json
from collections.abc import Callable

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pytest_django import Settings

from kramar.channels.models import Channel
from kramar.staff.models import Employee
from tests.api.permission_table import Row
from tests.api.world import World, build_world
from tests.cast import MakeChannel, SignIn

Ask = Callable[[Client, Row, World], int]


@pytest.fixture
def absent_messenger(settings: Settings) -> None:
    """Let nothing answer for Telegram: port 9 is where everything is thrown away."""
    settings.TELEGRAM_API_BASE = "http://127.0.0.1:9"


@pytest.fixture
def world(owner: Employee, lamp_bot: Channel, absent_messenger: None) -> World:
    """Return one row of everything in the lamp shop."""
    return build_world(owner, lamp_bot)


@pytest.fixture
def rival_world(rival: Employee, make_channel: MakeChannel) -> World:
    """Return one row of everything in the other company."""
    return build_world(rival, make_channel(rival.company))


@pytest.fixture
def browsers(
    owner: Employee, anna: Employee, observer: Employee, sign_in: SignIn
) -> dict[str, Client]:
    """Return a browser for each role of the permission table."""
    return {
        "owner": sign_in(owner),
        "manager": sign_in(anna),
        "observer": sign_in(observer),
        "stranger": Client(),
    }


@pytest.fixture
def ask() -> Ask:
    """Return a function that asks a route of the table and tells the status."""

    def status(browser: Client, row: Row, world: World) -> int:
        path = f"/api/v1/{world.fill(row.path)}"
        if row.upload:
            file = SimpleUploadedFile("lamp.txt", b"lamp")
            return browser.post(path, {"file": file}).status_code
        body = world.fill_body(row.body) if row.body else ""
        return browser.generic(
            row.method, path, json.dumps(body) if body else b"", content_type="application/json"
        ).status_code

    return status
