"""S20 on the server: what the table says is what is refused, and what was sent is never lost."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import uuid4

import pytest

from kramar.channels.capabilities import Capabilities
from kramar.chats.models import Attachment, Chat
from kramar.chats.services.assignment import take_chat
from kramar.chats.services.limits import (
    FILES_LIMIT,
    AttachmentRefusedError,
    TextTooLongError,
    check_sendable,
)
from kramar.chats.services.sending import Draft, send_message
from kramar.core import clock
from kramar.core.errors import AbsentError
from kramar.core.files import store_file
from kramar.core.models import StoredFile
from kramar.core.unused_files import forget_unused_files
from kramar.staff.models import Employee

DAY = timedelta(days=1)
VOICE = b"OggS\0\x02" + bytes(20) + b"\0\x01\x13OpusHead\x01\x01\x38\x01\x80\xbb\0\0\0\0\0"
CHANNEL = Capabilities(
    text_limit=100,
    caption_limit=10,
    file_size_limit=5000,
    image_size_limit=1000,
    accepts=("image/*", "application/pdf"),
)


@dataclass(frozen=True)
class Sent:
    chat: Chat
    by: Employee

    def files(self, *file_ids: int) -> None:
        draft = Draft(client_id=uuid4(), text="", file_ids=file_ids)
        send_message(chat_id=self.chat.pk, draft=draft, by=self.by)


@pytest.fixture
def sent(chat: Chat, anna: Employee) -> Sent:
    return Sent(take_chat(chat_id=chat.pk, seen_responsible_id=None, by=anna), anna)


def kept(content_type: str, size: int) -> StoredFile:
    return StoredFile(name="файл", content_type=content_type, size=size)


def upload(content: bytes = b"prices", name: str = "ціни.txt") -> StoredFile:
    return store_file(content, name=name, keep_unused=DAY)


@pytest.mark.parametrize(
    ("content_type", "size"), [("image/png", 1000), ("application/pdf", 5000), ("image/webp", 1)]
)
def test_what_fits_is_taken(content_type: str, size: int) -> None:
    check_sendable("", [kept(content_type, size)], CHANNEL)


@pytest.mark.parametrize(
    ("content_type", "size", "said"),
    [
        ("video/mp4", 10, "не приймає файли такого типу: файл"),
        ("image/png", 1001, "завеликий"),
        ("application/pdf", 5001, "завеликий"),
    ],
    ids=["type", "picture's size", "size"],
)
def test_a_refusal_names_the_file_and_the_limit(content_type: str, size: int, said: str) -> None:
    with pytest.raises(AttachmentRefusedError, match=said):
        check_sendable("", [kept(content_type, size)], CHANNEL)


def test_one_file_too_many_is_refused() -> None:
    with pytest.raises(AttachmentRefusedError, match=f"до {FILES_LIMIT}"):
        check_sendable("", [kept("image/png", 1)] * (FILES_LIMIT + 1), CHANNEL)


def test_a_hundred_thousand_characters_are_refused_by_the_limit() -> None:
    with pytest.raises(TextTooLongError, match="100000, а канал приймає до 100"):
        check_sendable("a" * 100_000, [], CHANNEL)


def test_a_file_that_was_sent_outlives_the_drafts(sent: Sent) -> None:
    file = upload()

    sent.files(file.pk)

    assert forget_unused_files(clock.now() + 2 * DAY) == 0
    assert Attachment.objects.get(file=file).name == "ціни.txt"


def test_a_file_that_something_refers_to_is_kept_without_a_word_of_it(sent: Sent) -> None:
    file = upload()
    sent.files(file.pk)
    StoredFile.objects.update(unused_until=clock.now())

    assert forget_unused_files(clock.now() + 2 * DAY) == 0
    assert StoredFile.objects.get().unused_until is None


def test_a_draft_that_was_left_for_days_is_told_that_its_file_is_gone(sent: Sent) -> None:
    file = upload()
    forget_unused_files(clock.now() + 2 * DAY)

    with pytest.raises(AbsentError, match="Файл не знайдено"):
        sent.files(file.pk)


def test_what_was_recorded_goes_as_a_voice_message(sent: Sent) -> None:
    sent.files(upload(VOICE, "голос.ogg").pk)

    assert Attachment.objects.get().kind == "voice"
