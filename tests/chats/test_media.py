"""Files and faces come after their message, and the screens are told."""

from collections.abc import Iterator

import pytest

from fakes.process import running_fake
from fakes.telegram.client import Customer, FakeBot, FakeTelegram, Upload
from kramar.channels.intake.worker import IntakeWorker
from kramar.channels.models import Channel
from kramar.channels.polling.runner import PollingRunner
from kramar.chats.models import Attachment, Contact
from kramar.chats.services import media
from kramar.chats.tasks import MediaWorker
from kramar.company.models import Company
from kramar.core.files import open_file, store_file
from kramar.core.tenancy import company_scope
from kramar.events.models import StoredEvent
from tests.channels.telegram_channels import make_telegram
from tests.channels.waiting import wait_until

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(scope="module")
def telegram() -> Iterator[FakeTelegram]:
    with (
        running_fake("fakes.telegram", "--local", "--time-scale", "0.01") as server,
        FakeTelegram(server.url) as client,
    ):
        yield client


@pytest.fixture
def bot(telegram: FakeTelegram) -> FakeBot:
    return telegram.bot()


@pytest.fixture
def channel(lamp_shop: Company, bot: FakeBot) -> Channel:
    return make_telegram(lamp_shop, token=bot.token, api_base=bot.api_base, mode="polling")


@pytest.fixture
def workers(channel: Channel) -> Iterator[None]:
    running = (IntakeWorker(), MediaWorker(), PollingRunner())
    for worker in running:
        worker.start()
    yield
    for worker in reversed(running):
        worker.stop()


@pytest.fixture
def clara(bot: FakeBot) -> Customer:
    return bot.user("Клара", avatar=True)


def attachments() -> list[Attachment]:
    return list(Attachment._base_manager.select_related("file").order_by("pk"))


def states() -> list[str]:
    return [attachment.state for attachment in attachments()]


def event_kinds() -> list[str]:
    return list(StoredEvent._base_manager.order_by("number").values_list("kind", flat=True))


def take_in_without_files() -> None:
    intake, polling = IntakeWorker(), PollingRunner()
    intake.start()
    polling.start()
    wait_until(lambda: states() == ["pending"])
    polling.stop()
    intake.stop()


@pytest.mark.usefixtures("workers")
def test_a_file_comes_after_its_message_and_is_told(clara: Customer, channel: Channel) -> None:
    clara.sends_document("рахунок.pdf", b"%PDF-1.4 content")

    wait_until(lambda: states() == ["ready"])

    (attachment,) = attachments()
    assert attachment.file is not None
    with company_scope(channel.company_id), open_file(attachment.file) as content:
        assert content.read() == b"%PDF-1.4 content"
    assert (attachment.name, attachment.content_type) == ("рахунок.pdf", "application/pdf")
    wait_until(lambda: "message.changed" in event_kinds())
    assert event_kinds().index("message.received") < event_kinds().index("message.changed")


@pytest.mark.usefixtures("workers")
def test_an_album_gets_all_its_files(clara: Customer) -> None:
    clara.sends_album(4)

    wait_until(lambda: states() == ["ready"] * 4)

    assert len({attachment.message_id for attachment in attachments()}) == 1


@pytest.mark.usefixtures("workers")
def test_a_file_over_the_limit_is_said_to_be_too_large(clara: Customer) -> None:
    clara.sends_file("video", Upload(name="кіно.mp4", size=30 * 1024 * 1024))

    wait_until(lambda: states() == ["too_large"])


@pytest.mark.usefixtures("workers")
def test_a_face_is_shown_once_it_is_found(clara: Customer) -> None:
    clara.sends("Добрий день")

    wait_until(lambda: Contact._base_manager.exclude(avatar=None).exists())

    wait_until(lambda: "chat.changed" in event_kinds())


@pytest.mark.usefixtures("workers")
def test_a_provider_that_fails_is_asked_again_later(clara: Customer, bot: FakeBot) -> None:
    bot.fails("getFile", 500, "Internal Server Error")
    clara.sends_document()

    wait_until(lambda: attachments() and attachments()[0].attempts == 1)

    assert states() == ["pending"]


def test_a_claim_is_given_to_one(clara: Customer, channel: Channel) -> None:
    clara.sends_document()
    take_in_without_files()

    first, second = media.claim_files(5, but_of=[]), media.claim_files(5, but_of=[])

    assert (len(first), second) == (1, [])
    assert media.claim_files(5, but_of=[channel.pk]) == []


def test_a_file_that_came_late_is_still_put_in_its_place(clara: Customer, channel: Channel) -> None:
    clara.sends_document()
    take_in_without_files()

    with company_scope(channel.company_id):
        file = store_file(b"text", name="лист.txt")
        media.attach_file(attachment_id=attachments()[0].pk, file=file)

    assert states() == ["ready"]
