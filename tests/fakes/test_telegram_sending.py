from aiogram.types import BufferedInputFile, InputMediaPhoto

from fakes.telegram.client import Customer, FakeBot
from fakes.telegram.samples import make_picture
from tests.fakes.telegram_judges import ask


def test_the_bot_introduces_itself(bot: FakeBot) -> None:
    me = ask(bot, lambda judge: judge.get_me())

    assert (me.id, me.username) == (bot.id, bot.username)


def test_a_text_reaches_the_customer(bot: FakeBot, clara: Customer) -> None:
    ask(bot, lambda judge: judge.send_message(clara.id, "Вітаємо! 💡"))

    assert [message.text for message in clara.received()] == ["Вітаємо! 💡"]


def test_an_album_arrives_whole(bot: FakeBot, clara: Customer) -> None:
    pictures = [make_picture(number) for number in range(3)]
    media = [
        InputMediaPhoto(media=BufferedInputFile(picture, "лампа.jpg"), caption="Ось")
        for picture in pictures
    ]

    sent = ask(bot, lambda judge: judge.send_media_group(clara.id, [*media]))

    assert len({message.media_group_id for message in sent}) == 1
    assert [bot.file(message.file_id) for message in clara.received()] == pictures
