"""Devices come and go: with their session, at their push service's word, through its troubles."""

from datetime import timedelta

import pytest
from django.test import Client

from fakes.push.client import FakeBrowser
from kramar.chats.models import Chat
from kramar.core import clock
from kramar.push.models import PushKeys, PushNotice, PushSubscription
from kramar.push.worker import read_logs, send_due
from kramar.staff.models import Employee
from kramar.staff.services.employees import dismiss_employee
from tests.chats.conftest import Bring, Say
from tests.push.conftest import AddDevice, call_devices, heard


@pytest.fixture
def called(chat: Chat, phone: FakeBrowser, bring: Bring, say: Say) -> FakeBrowser:
    """Return Anna's phone, which is about to be called."""
    bring(say("Чи є лампа?"))
    read_logs()
    return phone


def send_after(seconds: int, patience: float = 5) -> None:
    with clock.standing_at(clock.now() + timedelta(seconds=seconds)):
        send_due(patience)


def test_a_device_that_its_service_knows_no_more_is_forgotten(called: FakeBrowser) -> None:
    called.unsubscribes()

    send_after(5)

    assert not PushSubscription.objects.exists()


def test_signing_out_forgets_the_device(called: FakeBrowser, anna_browser: Client) -> None:
    anna_browser.logout()

    send_after(5)

    assert called.watch().posts == 0
    assert not PushSubscription.objects.exists()


def test_a_new_password_forgets_the_devices(called: FakeBrowser, anna: Employee) -> None:
    anna.user.set_password("інша лампа")
    anna.user.save()

    send_after(5)

    assert not PushSubscription.objects.exists()


def test_a_dismissed_employee_is_called_no_more(
    called: FakeBrowser, anna: Employee, owner: Employee
) -> None:
    dismiss_employee(employee=anna, by=owner)

    send_after(5)

    assert called.watch().posts == 0


def test_a_busy_service_is_asked_again_when_it_says(called: FakeBrowser) -> None:
    called.fails(status=429, retry_after=90)

    send_after(5)
    send_after(60)
    assert called.watch().posts == 1

    send_after(100)
    assert heard(called) == [("Клара Цукер", "Чи є лампа?")]


def test_a_service_that_stays_broken_is_given_up(called: FakeBrowser) -> None:
    called.fails(status=500, times=9)

    send_after(5)
    send_after(60)
    send_after(600)
    send_after(3600)
    send_after(7200)
    send_after(10_800)

    assert called.watch().posts == 5
    assert not PushNotice.objects.exclude(due_at=None).exists()


def test_a_refusal_for_good_is_not_repeated(called: FakeBrowser) -> None:
    called.fails(status=400)

    send_after(5)
    send_after(60)

    assert called.watch().posts == 1


def test_a_service_that_hangs_is_left_and_asked_again(called: FakeBrowser) -> None:
    called.fails(delay=1)

    send_after(5, patience=0.2)
    assert heard(called) == []

    send_after(60)
    assert len(heard(called)) == 1


def test_what_comes_while_one_is_on_its_way_is_told_after_it(
    called: FakeBrowser, bring: Bring, say: Say
) -> None:
    send_after(5)
    bring(say("І ще одне"))
    call_devices(timedelta(minutes=1))

    assert heard(called)[-1] == ("Клара Цукер", "І ще одне")


def test_devices_that_were_shown_a_lost_key_are_forgotten(called: FakeBrowser) -> None:
    PushKeys.objects.update(sealed=b"sealed by another secret")

    send_after(5)

    assert called.watch().posts == 0
    assert not PushSubscription.objects.exists()


def test_a_browser_that_changes_hands_tells_nothing_of_before(
    called: FakeBrowser, boris_browser: Client
) -> None:
    body = {**called.subscription, "device": "Firefox"}
    boris_browser.post("/api/v1/me/push", body, content_type="application/json")

    send_after(5)

    assert heard(called) == []
    assert [each["device"] for each in devices_of(boris_browser)] == ["Firefox"]


def test_a_device_can_be_taken_off_by_its_owner_alone(
    phone: FakeBrowser, anna_browser: Client, boris_browser: Client
) -> None:
    [device] = devices_of(anna_browser)
    address = f"/api/v1/me/push/{device['id']}"

    assert boris_browser.delete(address).status_code == 404
    assert anna_browser.delete(address).status_code == 204
    assert devices_of(anna_browser) == []


def test_only_the_newest_devices_are_kept(add_device: AddDevice, anna_browser: Client) -> None:
    phones = [add_device(anna_browser) for _ in range(11)]

    assert len(phones) - len(devices_of(anna_browser)) == 1


def devices_of(browser: Client) -> list[dict[str, str]]:
    found: list[dict[str, str]] = browser.get("/api/v1/me/push").json()["subscriptions"]
    return found
