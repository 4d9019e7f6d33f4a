"""Clara writes, and the shop's people are away from their screens but for their devices."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from django.test import Client
from pytest_django import Settings

from fakes.process import running_fake
from fakes.push.client import FakeBrowser, FakePush, Message
from kramar.core import clock
from kramar.push.keys import get_keys
from kramar.push.services.noticing import GATHERING
from kramar.push.worker import read_logs, send_due
from tests.chats.conftest import bring, chat, say

__all__ = ["bring", "chat", "say"]

AddDevice = Callable[..., FakeBrowser]
SECOND = timedelta(seconds=1)


@pytest.fixture(scope="session")
def push_service() -> Iterator[FakePush]:
    with running_fake("fakes.push") as server, FakePush(server.url) as client:
        yield client


@pytest.fixture
def add_device(db: None, push_service: FakePush, settings: Settings) -> AddDevice:
    """Return a function that turns calls on in an employee's browser, as the screen does."""
    settings.PUSH_SERVICE_BASE = push_service.base_url

    def add(browser: Client) -> FakeBrowser:
        device = push_service.browser(get_keys().public)
        body = {**device.subscription, "device": "Chrome · Android"}
        answer = browser.post("/api/v1/me/push", body, content_type="application/json")
        assert answer.status_code == 201
        return device

    return add


@pytest.fixture
def phone(add_device: AddDevice, anna_browser: Client) -> FakeBrowser:
    """Return Anna's phone."""
    return add_device(anna_browser)


@pytest.fixture
def boris_phone(add_device: AddDevice, boris_browser: Client) -> FakeBrowser:
    """Return Boris's phone."""
    return add_device(boris_browser)


def call_devices(after: timedelta = GATHERING) -> None:
    """Do what the worker does, so much later."""
    read_logs()
    with clock.standing_at(clock.now() + after):
        send_due()


def heard(device: FakeBrowser) -> list[tuple[str, str]]:
    """Return what a device has shown, in order: titles and texts."""
    return [words(message) for message in device.received()]


def words(message: Message) -> tuple[str, str]:
    return message.content["title"], message.content["body"]
