"""Files that are not what they say, or do not come: none takes its message with it."""

from collections.abc import AsyncIterator, Mapping
from datetime import timedelta

import pytest
from django.db import transaction

from kramar.alerts.models import Alert
from kramar.channels.connector import (
    ConnectorError,
    CredentialsError,
    InboundFile,
    InboundMessage,
    Link,
    PermanentError,
    Person,
    RetryLaterError,
)
from kramar.channels.models import Channel
from kramar.channels.registry import get_connector
from kramar.chats.models import Attachment, Chat, Contact, Message
from kramar.chats.policies import ReadsOnlyError
from kramar.chats.services import media
from kramar.chats.services.media import FileNotLostError, fetch_again
from kramar.chats.services.receiving import receive
from kramar.chats.tasks import MediaWorker
from kramar.company.models import Company
from kramar.core import clock
from kramar.core.tenancy import company_scope
from kramar.staff.models import Employee, Role
from tests.channels.telegram_channels import make_telegram
from tests.channels.waiting import wait_until
from tests.races import at_once

pytestmark = pytest.mark.django_db(transaction=True)

PAGE = b"<!DOCTYPE html><html><script>alert(1)</script></html>"
GIF = b"GIF89a\x01\x00\x01\x00\x00\x00\x00;"
TWO_GIGABYTES = 2 * 1024**3


class Provider:
    """Gives what the test has put into it in place of a connector's downloads."""

    def __init__(self, given: bytes | ConnectorError = b"") -> None:
        self.given = given

    async def download(self, _link: Link, _source: Mapping[str, str]) -> AsyncIterator[bytes]:
        if isinstance(self.given, ConnectorError):
            raise self.given
        yield self.given


@pytest.fixture
def channel(lamp_shop: Company) -> Channel:
    return make_telegram(lamp_shop, kind="whatsapp")


@pytest.fixture
def provider(channel: Channel, monkeypatch: pytest.MonkeyPatch) -> Provider:
    provider = Provider()
    connector = type(get_connector(channel.kind))
    monkeypatch.setattr(connector, "download", staticmethod(provider.download))
    return provider


def bring(channel: Channel, *names: str, size: int | None = None) -> None:
    """Let Clara send an album of pictures."""
    files = tuple(
        InboundFile("image", f"f{at}", name=name, size=size, source={"url": "x", "media_id": "1"})
        for at, name in enumerate(names)
    )
    person = Person("501", "Клара")
    with company_scope(channel.company_id), transaction.atomic():
        receive(channel, [InboundMessage(person, "m1", clock.now(), "Ось", files)])
        Contact.objects.update(avatar_checked_at=clock.now())


def run_until(*states: str) -> list[Attachment]:
    """Fetch until the files are in these states."""
    worker = MediaWorker()
    worker.start()
    wait_until(lambda: [each.state for each in files()] == [*states], 10)
    worker.stop()
    return files()


def files() -> list[Attachment]:
    return list(Attachment._base_manager.select_related("file").order_by("pk"))


def make_due() -> None:
    Attachment._base_manager.update(next_attempt_at=clock.now() - timedelta(seconds=1))


@pytest.mark.parametrize(
    ("given", "state"),
    [
        (b"", "failed"),
        (PermanentError("нема", code="file_absent"), "failed"),
        (PermanentError("завеликий", code="file_too_large"), "too_large"),
    ],
    ids=["no bytes", "gone or led astray", "too large"],
)
def test_what_does_not_come_is_said_under_its_message(
    channel: Channel, provider: Provider, given: bytes | ConnectorError, state: str
) -> None:
    provider.given = given
    bring(channel, "лампа.jpg", size=TWO_GIGABYTES)

    run_until(state)

    assert [message.text for message in Message._base_manager.all()] == ["Ось"]


def test_a_page_that_calls_itself_a_picture_is_a_file(channel: Channel, provider: Provider) -> None:
    provider.given = PAGE
    bring(channel, "лампа.jpg")

    (attachment,) = run_until("ready")
    assert (attachment.kind, attachment.content_type) == ("file", "text/html")


def test_a_token_that_is_revoked_amid_an_album_loses_nothing_of_it(
    channel: Channel, provider: Provider
) -> None:
    provider.given = CredentialsError("Токен відкликано")
    bring(channel, "1.gif", "2.gif", "3.gif")
    worker = MediaWorker()
    worker.start()
    wait_until(lambda: Alert._base_manager.filter(key__endswith="credentials").exists(), 10)
    worker.stop()
    make_due()
    assert media.claim_files(5, but_of=[]) == []

    provider.given = GIF
    Channel._base_manager.update(credentials_refused_at=None)
    assert {each.attempts for each in run_until("ready", "ready", "ready")} <= {1}


def test_a_person_can_have_a_lost_file_asked_for_again(
    channel: Channel, provider: Provider, anna: Employee
) -> None:
    provider.given = RetryLaterError("503")
    bring(channel, "1.gif")
    Attachment._base_manager.update(attempts=media.ATTEMPTS - 1)
    (lost,) = run_until("failed")

    provider.given = GIF
    with company_scope(channel.company_id):
        chat = Chat.objects.get()
        fetch_again(chat_id=chat.pk, attachment_id=lost.pk, by=anna)
        run_until("ready")
        with pytest.raises(FileNotLostError):
            fetch_again(chat_id=chat.pk, attachment_id=lost.pk, by=anna)


@pytest.mark.races
def test_of_those_who_ask_for_a_lost_file_at_once_one_does(
    channel: Channel, provider: Provider, anna: Employee
) -> None:
    provider.given = PermanentError("404")
    bring(channel, "1.gif")
    (lost,) = run_until("failed")

    def ask() -> object:
        with company_scope(channel.company_id):
            chat_id = Chat.objects.get().pk
            return fetch_again(chat_id=chat_id, attachment_id=lost.pk, by=anna)

    assert at_once(*[ask] * 4) == ["done", *["file_not_lost"] * 3]


def test_whoever_only_reads_asks_for_no_file(lamp_shop: Company, anna: Employee) -> None:
    with company_scope(lamp_shop.pk):
        Role.objects.filter(pk=anna.role_id).update(permissions=["chats.use"])
        with pytest.raises(ReadsOnlyError):
            fetch_again(chat_id=1, attachment_id=1, by=Employee.objects.get(pk=anna.pk))


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("\u202eаралК\u202c", "аралК"),
        ("\u200bКл\u200bара\ufeff", "Клара"),
        ("Родина 👨\u200d👩\u200d👧", "Родина 👨\u200d👩\u200d👧"),
        ("\u200b\u200d\u2800", "Whatsapp …501"),
        ("مريم", "مريم"),
    ],
)
def test_what_is_not_seen_of_a_name_is_left_out(lamp_shop: Company, name: str, shown: str) -> None:
    channel = make_telegram(lamp_shop, kind="whatsapp")
    file = InboundFile("file", "f", name="рахунок\u202efdp.exe", content_type="x" * 300)
    with company_scope(channel.company_id), transaction.atomic():
        message = InboundMessage(Person("501", name), "m1", clock.now(), "Ось", (file,))
        receive(channel, [message])

        assert Contact.objects.get().name == shown
        assert Attachment.objects.get().name == "рахунокfdp.exe"
