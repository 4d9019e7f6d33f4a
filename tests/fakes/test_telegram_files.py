import io

import pytest
from aiogram.exceptions import TelegramBadRequest, TelegramEntityTooLarge
from aiogram.types import BufferedInputFile
from PIL import Image

from fakes.telegram.client import Customer, FakeBot, FakeTelegram, Upload
from fakes.telegram.media import make_media
from tests.fakes.telegram_judges import ask


def test_a_customers_file_can_be_downloaded(bot: FakeBot, clara: Customer) -> None:
    file_id = clara.sends_document("лист.txt", b"hello").file_ids[0]

    file = ask(bot, lambda judge: judge.get_file(file_id))
    content = ask(bot, lambda judge: judge.download(file_id))

    assert file.file_path is not None
    assert file.file_path.endswith(".txt")
    assert content is not None
    assert content.read() == b"hello"


def test_a_photo_comes_in_sizes(bot: FakeBot, clara: Customer) -> None:
    clara.sends_photo()

    message = ask(bot, lambda judge: judge.get_updates())[-1].message

    assert message is not None
    assert message.photo is not None
    assert [(size.width, size.height) for size in message.photo] == [(320, 240), (1280, 960)]
    thumbnail = Image.open(io.BytesIO(bot.file(message.photo[0].file_id)))
    assert thumbnail.size == (320, 240)


def test_a_file_above_twenty_megabytes_cannot_be_downloaded(bot: FakeBot, clara: Customer) -> None:
    sent = clara.sends_file("video", Upload(size=20 * 1024 * 1024 + 1))

    with pytest.raises(TelegramBadRequest, match="file is too big"):
        ask(bot, lambda judge: judge.get_file(sent.file_ids[0]))


def test_a_link_lives_for_an_hour(strict_telegram: FakeTelegram) -> None:
    bot = strict_telegram.bot()
    sent = bot.user("Клара").sends_document("лист.txt", b"hello")
    path = ask(bot, lambda judge: judge.get_file(sent.file_ids[0])).file_path
    fresh = bot.download(str(path)).status_code

    strict_telegram.push_clock(3601)

    assert (fresh, bot.download(str(path)).status_code) == (200, 404)


def test_a_file_belongs_to_one_bot(telegram: FakeTelegram, clara: Customer) -> None:
    file_id = clara.sends_photo().file_ids[0]
    rival = telegram.bot(username="rival_bot")

    with pytest.raises(TelegramBadRequest, match="wrong file_id"):
        ask(rival, lambda judge: judge.get_file(file_id))


def test_an_upload_above_fifty_megabytes_is_refused(bot: FakeBot, clara: Customer) -> None:
    heavy = BufferedInputFile(bytes(50 * 1024 * 1024 + 1), "v.mp4")

    with pytest.raises(TelegramEntityTooLarge):
        ask(bot, lambda judge: judge.send_video(clara.id, heavy))


@pytest.mark.parametrize(
    ("kind", "head"),
    [
        ("photo", b"\xff\xd8\xff"),
        ("document", b"%PDF-1.4"),
        ("voice", b"OggS"),
        ("audio", b"\xff\xfb"),
        ("sticker", b"RIFF"),
        ("video", b"\0\0\0\x20ftyp"),
    ],
)
def test_made_files_are_what_they_say(kind: str, head: bytes) -> None:
    assert make_media(kind, 1).content.startswith(head)
