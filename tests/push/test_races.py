"""Of several processes that read and send beside each other, each notice leaves once."""

import pytest

from fakes.push.client import FakeBrowser
from kramar.chats.models import Chat
from kramar.core import clock
from kramar.core.tenancy import company_scope
from kramar.push.keys import get_keys
from kramar.push.models import PushKeys, PushNotice
from kramar.push.services.noticing import GATHERING
from kramar.push.worker import read_logs, send_due
from kramar.staff.models import Employee
from tests.chats.conftest import Bring, Say
from tests.push.conftest import heard
from tests.races import at_once

pytestmark = [pytest.mark.races, pytest.mark.django_db(transaction=True)]


def send_later() -> None:
    with clock.standing_at(clock.now() + GATHERING):
        send_due()


def test_two_workers_call_a_device_once(
    chat: Chat, anna: Employee, phone: FakeBrowser, bring: Bring, say: Say
) -> None:
    bring(say("Раз"), say("Два"))

    assert at_once(read_logs, read_logs) == ["done", "done"]
    with company_scope(anna.company_id):
        assert PushNotice.objects.get().version == 1
    assert at_once(send_later, send_later) == ["done", "done"]

    assert heard(phone) == [("Клара Цукер", "Два")]


def test_two_processes_that_start_at_once_make_one_pair_of_keys() -> None:
    made: list[str] = []

    at_once(*[lambda: made.append(get_keys().public)] * 2)

    assert len(set(made)) == 1
    assert PushKeys.objects.count() == 1
